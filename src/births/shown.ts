// A desk as the page shows it: every line with its proposal, what was decided, what was born of it; and how many there are of each.

import type { Configuration } from "../registers/index.ts";
import type { BirthRow } from "../store/index.ts";
import type { BirthCounts, BirthDesk, BirthLine, Born, ReportSummary } from "../wire/index.ts";
import type { Table } from "./decide.ts";
import type { Line } from "./lines.ts";
import { sentenceAround } from "./sentence.ts";
import { standingOf } from "./standing.ts";

/** A report with all that its desk is made of. */
export interface Open {
  readonly summary: ReportSummary;
  readonly text: string;
  readonly year: number;
  readonly registers: readonly Configuration[];
  readonly lines: readonly Line[];
  readonly rows: readonly BirthRow[];
  readonly born: ReadonlyMap<Line, readonly Born[]>;
}

/** What acts are held against. */
export const tableOf = ({ registers, summary, year, lines }: Open, rows: readonly BirthRow[]): Table => ({
  ...{ registers, year, report: summary.id },
  standing: standingOf(lines, rows),
});

/** Whether what was decided of a line has been entered. */
export const isEntered = (row: BirthRow | null): boolean => row?.entered === true;

/** The lines that are wanted as the page shows them, and the counts of all. */
export function shownAll(
  open: Open,
  wanted: readonly Line[],
): { readonly lines: BirthLine[]; readonly counts: BirthCounts } {
  const { standing } = tableOf(open, open.rows);
  const show = (line: Line): BirthLine => {
    const row = standing.row(line);
    const { id, kind, quote, start, end, source, domain } = line.statement;
    return {
      statement: { id, kind, quote, start, end, source, domain },
      sentence: sentenceAround(open.text, line.statement),
      ...{ parts: [...line.parts], alike: [...line.alike], proposal: line.proposal },
      ...{ decision: standing.decision(line), entered: isEntered(row), born: [...(open.born.get(line) ?? [])] },
      ...{ version: row?.version ?? 0, who: row?.who ?? null, at: row?.at ?? null },
    };
  };
  return { lines: wanted.map(show), counts: countsOf(open) };
}

function countsOf({ lines, ...open }: Open): BirthCounts {
  const { standing } = tableOf({ lines, ...open }, open.rows);
  const counts = { lines: lines.length, task: 0, merged: 0, leftOut: 0, open: 0, entered: 0, ready: 0 };
  for (const line of lines) {
    const decision = standing.decision(line);
    const done = isEntered(standing.row(line));
    const wasBorn = (open.born.get(line) ?? []).length > 0;
    if (decision === null && wasBorn) {
      counts.task += 1;
      counts.entered += 1;
    } else if (decision === null) counts.open += 1;
    else if (decision.kind === "merged") counts.merged += 1;
    else if (decision.kind === "left-out") counts.leftOut += 1;
    else {
      counts.task += 1;
      if (done) counts.entered += 1;
      else counts.ready += decision.tasks.length;
    }
  }
  return counts;
}

/** A register as drafts need it. */
export const registerShown = ({ code, name, owners, fields }: Configuration): BirthDesk["registers"][number] => ({
  ...{ code, name },
  owners: owners.map(({ code, name, many, required, leads }) => ({ code, name, many, required, leads })),
  fields: fields.map(({ code, name, required, choices, type }) => ({
    code,
    name,
    required,
    choices: [...choices],
    type,
  })),
});
