// What the office wrote for a month's bulletin as long as this window is open: who follows a note to its matters and comes back finds
// it again. It is written nowhere else until it is issued.

import { useCallback, useSyncExternalStore } from "react";
import type { BulletinTexts } from "../../wire/index.ts";

let kept: ReadonlyMap<string, BulletinTexts> = new Map();
const listeners = new Set<() => void>();

const listen = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

function keep(next: ReadonlyMap<string, BulletinTexts>): void {
  kept = next;
  for (const changed of listeners) changed();
}

interface Kept {
  readonly texts: BulletinTexts;
  readonly isChanged: boolean;
  readonly change: (to: Partial<BulletinTexts>) => void;
  readonly restore: () => void;
}

/** The words for a month: those that were written here, else those given. */
export function useTexts(month: string, given: BulletinTexts): Kept {
  const own = useSyncExternalStore(listen, () => kept).get(month);
  const texts = own ?? given;
  const change = useCallback(
    (to: Partial<BulletinTexts>) => keep(new Map([...kept, [month, { ...(kept.get(month) ?? given), ...to }]])),
    [month, given],
  );
  const restore = useCallback(() => keep(new Map([...kept].filter(([one]) => one !== month))), [month]);
  return { texts, isChanged: own !== undefined, change, restore };
}
