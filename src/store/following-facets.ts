// Which promises of a report fit what somebody asks for, and how many there would be of each kind. Pure.

import type { Following, Verdict, VerdictCounts } from "../wire/index.ts";

/** What promises may be asked for by; all that is given has to fit. */
export interface FollowingFilter {
  /** In force; `pending` for those that are not due. */
  readonly verdict?: Verdict | "pending" | undefined;
  /** A field of work, with its parts: `agriculture` or `agriculture/grain`. */
  readonly domain?: string | undefined;
  readonly kind?: string | undefined;
  readonly measurable?: boolean | undefined;
}

/** Which of the promises that fit. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** A promise as far as it is asked for. */
export interface Sorted {
  readonly id: string;
  readonly verdict: Verdict | null;
  readonly domain: string | null;
  readonly kind: string;
  readonly measurable: boolean;
}

type Facet = keyof FollowingFilter;

const fits: Readonly<{ [F in Facet]: (one: Sorted, wanted: NonNullable<FollowingFilter[F]>) => boolean }> = {
  verdict: (one, wanted) => (one.verdict ?? "pending") === wanted,
  domain: (one, wanted) => one.domain === wanted || (one.domain?.startsWith(`${wanted}/`) ?? false),
  kind: (one, wanted) => one.kind === wanted,
  measurable: (one, wanted) => one.measurable === wanted,
};
const FACETS = Object.keys(fits) as readonly Facet[];

/** The promises that fit. */
export const matching = (all: readonly Sorted[], filter: FollowingFilter): readonly Sorted[] =>
  all.filter((one) => FACETS.every((facet) => fitsIn(facet, one, filter)));

/** How many there are of each value, the other filters as they are; most first. A promise of no field counts in none. */
export function facetsOf(all: readonly Sorted[], filter: FollowingFilter): Following["facets"] {
  const count = (facet: Facet, value: (one: Sorted) => string | null) =>
    counted(matching(all, { ...filter, [facet]: undefined }).map(value));
  return {
    verdict: count("verdict", ({ verdict }) => verdict ?? "pending"),
    domain: count("domain", ({ domain }) => domain?.split("/")[0] ?? null),
    kind: count("kind", ({ kind }) => kind),
    measurable: count("measurable", ({ measurable }) => String(measurable)),
  };
}

/** How many have which verdict. */
export function verdictsOf(verdicts: readonly (Verdict | null)[]): VerdictCounts {
  const counts = { met: 0, missed: 0, progress: 0, unreported: 0, pending: 0 };
  for (const verdict of verdicts) counts[verdict ?? "pending"] += 1;
  return counts;
}

function fitsIn<F extends Facet>(facet: F, one: Sorted, filter: FollowingFilter): boolean {
  const wanted = filter[facet];
  return wanted === undefined || fits[facet](one, wanted as NonNullable<FollowingFilter[F]>);
}

function counted(values: readonly (string | null)[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
