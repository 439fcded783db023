// What a text can check by itself, without a key: quotes are slices, places agree, and a clean text is left alone.

import { sum } from "./counts.mjs";

/** Counts over all texts; every count but the first three should be 0. */
export function itself(names, reportOf) {
  const rows = names.map((name) => checkText(reportOf(name)));
  return sum([{ texts: 0, statements: 0, quantities: 0, quotes_off: 0, delivered_off: 0, repairs: 0 }, ...rows]);
}

function checkText({ text: delivered, reading }) {
  const { text, statements, quantities, repairs } = reading;
  const said = [
    ...statements.map((statement) => ({ ...statement, words: statement.quote })),
    ...quantities.map((quantity) => ({ ...quantity, words: quantity.surface })),
  ];
  const isRepaired = ({ start, end }) => repairs.some((repair) => repair.start <= end && start <= repair.end);
  return {
    texts: 1,
    statements: statements.length,
    quantities: quantities.length,
    quotes_off: said.filter(({ start, end, words }) => text.slice(start, end) !== words).length,
    delivered_off: said.filter(
      (one) => !isRepaired(one) && delivered.slice(one.source.start, one.source.end) !== one.words,
    ).length,
    repairs: repairs.length,
  };
}
