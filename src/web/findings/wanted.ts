// Which findings are shown, and how many each choice would leave, the other choice as it is.

import type { Finding, HeldFinding } from "../../wire/index.ts";
import { standingOf } from "./severities.ts";

type AnyFinding = Finding | HeldFinding;

/** By what findings are chosen; each is a name of the address. */
export const facets = ["severity", "rule"] as const;
export type Facet = (typeof facets)[number];

/** What the address asks for; null where it does not say. */
export type Wanted = { readonly [F in Facet]: string | null };

/** The address without any filter of the findings. */
export const unfiltered = { severity: null, rule: null } as const satisfies Wanted;

/** Reads the filters from the address. */
export const wantedOf = (params: URLSearchParams): Wanted => ({
  severity: params.get("severity"),
  rule: params.get("rule"),
});

const readBy: { readonly [F in Facet]: (finding: AnyFinding) => string } = {
  severity: standingOf,
  rule: ({ rule }) => rule,
};

/** The findings that fit, those that were dismissed last. `but` names a choice that is left out of account. */
export function fitting<F extends AnyFinding>(all: readonly F[], wanted: Wanted, but?: Facet): F[] {
  const asked = facets.filter((facet) => facet !== but && wanted[facet] !== null);
  const found = all.filter((finding) => asked.every((facet) => readBy[facet](finding) === wanted[facet]));
  const isDismissed = (finding: F) => Number(standingOf(finding) === "dismissed");
  return found.sort((a, b) => isDismissed(a) - isDismissed(b));
}

/** How many findings each value of a choice would leave. */
export function countsBy(all: readonly AnyFinding[], wanted: Wanted, facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of fitting(all, wanted, facet)) {
    const value = readBy[facet](finding);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
