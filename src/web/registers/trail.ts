// The list somebody came from: a matter's page steps through it by keyboard. Kept while the page stays open, nowhere else.

import { useEffect } from "react";

let trail: readonly string[] = [];

/** Remembers the matters of a list, in its order. */
export function useTrail(ids: readonly string[]): void {
  const key = ids.join(" ");
  useEffect(() => {
    trail = [...new Set(key === "" ? [] : key.split(" "))];
  }, [key]);
}

/** The matters before and after one, and its place; nulls where it stands in no list. */
export function beside(id: string): {
  readonly previous: string | null;
  readonly next: string | null;
  readonly place: number | null;
  readonly of: number;
} {
  const at = trail.indexOf(id);
  const of = trail.length;
  if (at < 0) return { previous: null, next: null, place: null, of };
  return { previous: trail[at - 1] ?? null, next: trail[at + 1] ?? null, place: at + 1, of };
}
