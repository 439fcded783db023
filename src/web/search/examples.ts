// What can be asked, shown on what is held: words of its own reports, so that every example finds something.

import type { Found, HeldIndicator } from "../../wire/index.ts";

/** One example: what it shows, and the address that asks it. */
export interface Example {
  readonly kind: "word" | "words" | "exact" | "silent";
  readonly asked: Readonly<Record<string, string>>;
}

/** Examples of every kind, the better one of a kind first. Which of them find something is another question. */
export function examplesOf(everything: Found, indicators: readonly HeldIndicator[]): Example[] {
  const [first, second, third] = indicators.map(({ name }) => name);
  const { year, verdict } = everything.facets;
  const silent = verdict.some(({ value, count }) => value === "unreported" && count > 0);
  const latest = String(Math.max(...year.map(({ value }) => value)));
  return [
    ...[second, first].flatMap((name): Example[] => (name === undefined ? [] : [{ kind: "word", asked: { q: name } }])),
    ...[first, second, third].flatMap((name): Example[] =>
      name === undefined ? [] : [{ kind: "words", asked: { q: `${name} 左右` } }],
    ),
    ...(silent ? [{ kind: "silent", asked: { kind: "commitment", verdict: "unreported" } } as const] : []),
    ...[third, first].flatMap((name): Example[] =>
      name === undefined ? [] : [{ kind: "exact", asked: { q: `“${name}”`, from: latest, to: latest } }],
    ),
  ];
}

/** The first example of each kind that finds something, at most three. @param totals null while one is not known */
export function chosenOf(
  examples: readonly Example[],
  totals: readonly (number | null)[],
): readonly (Example & { readonly total: number })[] {
  const found = examples.flatMap((example, n) =>
    (totals[n] ?? 0) > 0 ? [{ ...example, total: totals[n] as number }] : [],
  );
  return found.filter(({ kind }, n) => found.findIndex((one) => one.kind === kind) === n).slice(0, 3);
}
