// Whether the window has no room for the filters beside the sentences: the same width as in search.css.

import { useSyncExternalStore } from "react";

const query = window.matchMedia("(max-width: 899px)");

const listen = (changed: () => void): (() => void) => {
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

/** True while the filters lie in a drawer. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, () => query.matches);
