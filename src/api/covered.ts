// How much of a report's numbers is in its ledger, as it is shown: what somebody struck out takes up no number, what somebody
// recorded does.

import { coverage, type Quantity } from "../reading/index.ts";
import type { HeldReport, NumbersCovered } from "../wire/index.ts";

/** Counts the numbers of a report that is held. */
export function covered({ text, quantities, statements }: HeldReport): NumbersCovered {
  const standing = statements.filter(({ correction }) => correction?.kind !== "strike");
  const recorded = standing.filter(({ rules, correction }) => rules.length === 0 && correction !== null);
  const taken = (quantity: Quantity): string[] =>
    recorded.filter(({ start, end }) => start <= quantity.start && quantity.end <= end).map(({ id }) => id);
  const shown = quantities.map((quantity) => ({
    ...quantity,
    statements: [...quantity.statements, ...taken(quantity as Quantity)],
  }));
  const counted = coverage({ text, quantities: shown, statements: standing } as Parameters<typeof coverage>[0]);
  const of = (kind: Quantity["kind"]) => quantities.filter((quantity) => quantity.kind === kind).length;
  const [label, year, date] = [of("label"), of("year"), of("date")];
  return {
    numbers: counted.numbers,
    covered: counted.covered,
    rest: counted.rest.map(({ reason, quantity: { start, end, source, surface } }) => ({
      start,
      end,
      source: { start: source.start, end: source.end },
      surface,
      reason,
    })),
    uncounted: { label, year, date, time: quantities.length - counted.numbers - label - year - date },
  };
}
