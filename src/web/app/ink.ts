// Whether the reader's system asks for dark paper.

import { useSyncExternalStore } from "react";

const dark = window.matchMedia("(prefers-color-scheme: dark)");

const listen = (changed: () => void): (() => void) => {
  dark.addEventListener("change", changed);
  return () => dark.removeEventListener("change", changed);
};

/** True while the system is set to dark. */
export const useDark = (): boolean => useSyncExternalStore(listen, () => dark.matches);
