// Whether the window has no room for two columns: the same width as in promises.css.

import { useSyncExternalStore } from "react";

const query = window.matchMedia("(max-width: 959px)");

const listen = (changed: () => void): (() => void) => {
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

/** True while list and open promise stand one below the other. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, () => query.matches);
