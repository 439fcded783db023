// Which promises are shown, and how many each choice would leave, the other choices as they are.

import { type FollowedPromise, subjectOf } from "../../wire/index.ts";
import { isIn, topOf } from "../report/domains.ts";
import { standingOf } from "./verdicts.ts";

/** By what promises are chosen; each is a name of the address. */
export const facets = ["verdict", "domain", "kind", "measurable"] as const;
export type Facet = (typeof facets)[number];

/** What the address asks for; null where it does not say. */
export type Wanted = { readonly [F in Facet]: string | null } & { readonly text: string };

/** The address without any filter of the promises. */
export const unfiltered = { verdict: null, domain: null, kind: null, measurable: null, q: null } as const;

/** Reads the filters from the address. */
export const wantedOf = (params: URLSearchParams, text: string): Wanted => ({
  verdict: params.get("verdict"),
  domain: params.get("domain"),
  kind: params.get("kind"),
  measurable: params.get("measurable"),
  text: text.trim().toLowerCase(),
});

/** The value of a promise by which it is counted. */
const valueBy: { readonly [F in Facet]: (followed: FollowedPromise) => string } = {
  verdict: standingOf,
  domain: ({ promise }) => topOf(promise.domain) ?? "none",
  kind: ({ promise }) => promise.kind,
  measurable: ({ measurable }) => (measurable ? "true" : "false"),
};

const fitsIn = (facet: Facet, followed: FollowedPromise, wanted: string): boolean =>
  facet === "domain" ? isIn(followed.promise.domain, wanted) : valueBy[facet](followed) === wanted;

/** The promises that fit, in the order of the report. `but` names a choice that is left out of account. */
export function fitting(all: readonly FollowedPromise[], wanted: Wanted, but?: Facet): FollowedPromise[] {
  const asked = facets.filter((facet) => facet !== but && wanted[facet] !== null);
  return all.filter(
    (followed) =>
      asked.every((facet) => fitsIn(facet, followed, wanted[facet] as string)) &&
      (wanted.text === "" || searchable(followed).includes(wanted.text)),
  );
}

/** How many promises each value of a choice would leave. */
export function countsBy(all: readonly FollowedPromise[], wanted: Wanted, facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const followed of fitting(all, wanted, facet)) {
    const value = valueBy[facet](followed);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The words by which a promise is found: its own and those that answer it. */
const searchable = ({ promise, outcomes, judgement }: FollowedPromise): string =>
  [promise.quote, subjectOf(promise), ...outcomes.map(({ quote }) => quote), judgement?.answer?.quote ?? ""]
    .join(" ")
    .toLowerCase();
