// The draft as long as this page is open in its window: who follows a link to last year's report and comes back finds it again.
// It is written nowhere else.

import { useCallback, useSyncExternalStore } from "react";
import type { CheckedDraft } from "../../wire/index.ts";

export interface Kept {
  readonly text: string;
  readonly checked: CheckedDraft | null;
}

const nothing: Kept = { text: "", checked: null };
let kept = nothing;
const listeners = new Set<() => void>();

const listen = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

function keep(next: Kept): void {
  kept = next;
  for (const changed of listeners) changed();
}

/** The draft with what was found in it, a way to change it and a way to be rid of it. */
export function useKept(): {
  readonly kept: Kept;
  readonly change: (to: Partial<Kept>) => void;
  readonly clear: () => void;
} {
  const now = useSyncExternalStore(listen, () => kept);
  const change = useCallback((to: Partial<Kept>) => keep({ ...kept, ...to }), []);
  const clear = useCallback(() => keep(nothing), []);
  return { kept: now, change, clear };
}
