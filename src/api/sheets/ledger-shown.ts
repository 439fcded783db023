// A ledger that is being looked over, as the page shows it.

import type { Configuration } from "../../registers/index.ts";
import { lettersOf, samplesOf, targetsOf, titlesOf } from "../../sheets/index.ts";
import type { LedgerImport, LedgerRowShown, LedgerSheetShown, ReportSummary } from "../../wire/index.ts";
import { chosenOf, type Ledger, type LedgerPart, type ReckonedRow, wordsOf } from "./ledger.ts";
import { isUnitRole, likeUnit, type UnitNames, unitNamed, withUnits } from "./units.ts";

/** Troubles that go over at once; the rows have them all. */
const MOST_TROUBLES = 200;

/** The import as a whole. */
export function importShown(
  id: string,
  ledger: Ledger,
  rows: readonly ReckonedRow[],
  configuration: Configuration,
  reports: readonly ReportSummary[],
  names: UnitNames,
): LedgerImport {
  const { register, fileName, year, on, handOut, constants, report } = ledger;
  const taken = rows.filter(({ key }) => !ledger.omitted.has(key));
  return {
    ...{
      id,
      register: { code: register, name: configuration.name },
      fileName,
      year,
      on,
      handOut,
      constants: { ...constants },
      report,
    },
    targets: [...targetsOf(configuration)],
    sheets: ledger.parts.map((part) => sheetShown(ledger, part, rows)),
    lacking: lackingIn(ledger, configuration),
    reports: reports.map((one) => ({
      id: one.id,
      label: `${one.government ?? ""}${one.planYear ?? ""}年政府工作报告`,
      year: one.planYear,
    })),
    units: [...unknownIn(ledger, taken, configuration, names)],
    counts: countsOf(ledger, rows, taken),
    troubles: taken.flatMap(({ troubles }) => troubles).slice(0, MOST_TROUBLES),
  };
}

function countsOf(ledger: Ledger, rows: readonly ReckonedRow[], taken: readonly ReckonedRow[]): LedgerImport["counts"] {
  const open = taken.filter(({ key }) => !ledger.sentences.has(key));
  const best = (sure: string) => open.filter(({ candidates }) => candidates[0]?.sure === sure).length;
  return {
    rows: rows.length,
    ready: taken.filter(({ troubles }) => troubles.length === 0).length,
    troubled: taken.filter(({ troubles }) => troubles.length > 0).length,
    omitted: rows.length - taken.length,
    chosen: taken.filter((row) => chosenOf(ledger, row) !== null).length,
    sure: best("sure"),
    likely: best("likely"),
  };
}

function sheetShown(
  ledger: Ledger,
  { index, grid, use, head, headings, mapping, by }: LedgerPart,
  rows: readonly ReckonedRow[],
): LedgerSheetShown {
  return {
    ...{ index, name: grid.name, use, proposedBy: by },
    rows: rows.filter(({ key }) => key.startsWith(`${index}-`)).length,
    titles: head === null ? [] : titlesOf(grid, head).slice(0, 5),
    head: head === null ? null : { from: head.from + 1, to: head.to + 1 },
    columns: headings.map((heading, at) => ({
      ...{ letters: lettersOf(at), heading, target: mapping[at] ?? null },
      samples: head === null ? [] : [...samplesOf(grid, head, at)],
    })),
    passed: ledger.passed
      .filter(({ sheet }) => sheet === index)
      .slice(0, 50)
      .map(({ row, words }) => ({ row, words: words.slice(0, 80) })),
  };
}

/** What is required in the register and stands in no column: one value for all rows can be given. */
function lackingIn({ parts }: Ledger, { fields, owners }: Configuration): LedgerImport["lacking"] {
  const mapped = new Set(parts.filter(({ use }) => use).flatMap(({ mapping }) => mapping));
  return [
    ...fields
      .filter(({ required }) => required)
      .map(({ code, name, choices }) => ({ code: `field:${code}`, name, choices: [...choices] })),
    ...owners.filter(({ required }) => required).map(({ code, name }) => ({ code: `role:${code}`, name, choices: [] })),
  ].filter(({ code }) => !mapped.has(code));
}

/** The units that rows name and nobody knows, the most frequent first. */
export function unknownIn(
  ledger: Ledger,
  rows: readonly ReckonedRow[],
  configuration: Configuration,
  names: UnitNames,
): LedgerImport["units"] {
  const counts = new Map<string, number>();
  for (const { matter } of rows)
    for (const { role, name } of matter?.draft.owners ?? [])
      if (isUnitRole(configuration, role) && unitNamed(names, name) === null)
        counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, count]) => ({
      name,
      rows: count,
      like: likeUnit(names, name),
      choice: ledger.units.get(name) ?? { kind: "keep" },
    }));
}

/** One row. */
export function rowShown(
  ledger: Ledger,
  row: ReckonedRow,
  configuration: Configuration,
  names: UnitNames,
): LedgerRowShown {
  const { key, sheet, title, matter, troubles, candidates } = row;
  return {
    ...{ key, sheet, row: row.row, title, troubles: [...troubles], candidates: [...candidates] },
    owners: [...withUnits(configuration, matter?.draft.owners ?? [], names, ledger.units)],
    deadline: matter?.draft.deadline ?? null,
    quantity: matter?.draft.quantity ?? null,
    events: (matter?.events ?? []).map(({ on, happening, note }) => ({ on, words: wordsOf(happening), note })),
    omitted: ledger.omitted.has(key),
    chosen: chosenOf(ledger, row),
    decided: ledger.sentences.has(key),
  };
}
