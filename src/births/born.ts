// Which matters came from which line: read from the matters themselves, so that it holds whoever entered them and however.

import type { Office } from "../office/index.ts";
import type { Matter } from "../registers/index.ts";
import type { Born } from "../wire/index.ts";
import type { Line } from "./lines.ts";

/** The matters born of each line of a report. */
export function bornOf(office: Office, report: string, lines: readonly Line[]): ReadonlyMap<Line, readonly Born[]> {
  const found = new Map<Line, Born[]>();
  const byQuote = new Map<string, Line[]>();
  for (const line of lines) {
    const quote = line.statement.quote.trim();
    byQuote.set(quote, [...(byQuote.get(quote) ?? []), line]);
  }
  for (const { code, name } of office.configurations()) {
    for (const matter of office.matters(code)) {
      for (const line of linesBehind(matter, report, byQuote)) {
        const born = { matter: matter.id, title: matter.title, register: code, registerName: name };
        found.set(line, [...(found.get(line) ?? []), born]);
      }
    }
  }
  return found;
}

/** By the words; where several lines have the same, by the number or the place of the statement. */
const linesBehind = (
  { origins }: Matter,
  report: string,
  byQuote: ReadonlyMap<string, readonly Line[]>,
): readonly Line[] => [
  ...new Set(
    origins.flatMap((origin) => {
      if (origin.report !== report) return [];
      const same = byQuote.get(origin.quote.trim()) ?? [];
      if (same.length < 2) return same;
      return same.filter(({ statement }) => statement.id === origin.statement || statement.start === origin.start);
    }),
  ),
];
