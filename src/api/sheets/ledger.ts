// A ledger that is being looked over: its sheets, what was decided of them, and the rows that follow from it. Reckoned anew when a
// decision changes, and only then.

import { Sources } from "../../links/index.ts";
import type { Calendar, Configuration, Day, Happening, Matter } from "../../registers/index.ts";
import {
  type CellTrouble,
  type Grid,
  type Head,
  headingsOf,
  headOf,
  type LedgerMatter,
  ledgerRows,
  type Mapping,
  namesOf,
  proposed,
  refusedIn,
  shapeOf,
  stillKnown,
} from "../../sheets/index.ts";
import { eventWords, type UnitChoice } from "../../wire/index.ts";

/** One sheet and how it is read. */
export interface LedgerPart {
  readonly index: number;
  readonly grid: Grid;
  use: boolean;
  head: Head | null;
  headings: readonly string[];
  mapping: Mapping;
  by: "memory" | "headings";
}

/** A statement that rows may have come from. */
export interface Passage {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** A ledger on its way into a register. */
export interface Ledger {
  readonly register: string;
  readonly fileName: string;
  readonly parts: readonly LedgerPart[];
  year: number | null;
  on: Day;
  handOut: boolean;
  constants: Readonly<Record<string, string>>;
  report: string | null;
  passages: ReadonlyMap<string, Passage>;
  /** The statement of each row that somebody decided on; null for none. */
  readonly sentences: Map<string, string | null>;
  readonly omitted: Set<string>;
  readonly units: Map<string, UnitChoice>;
  /** What was reckoned last; null once something changed. */
  rows: readonly ReckonedRow[] | null;
  passed: readonly { readonly sheet: number; readonly row: number; readonly words: string }[];
}

/** A row with what it would become. */
export interface ReckonedRow {
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly title: string;
  readonly matter: LedgerMatter | null;
  readonly troubles: readonly CellTrouble[];
  readonly candidates: readonly {
    readonly statement: string;
    readonly quote: string;
    readonly score: number;
    readonly sure: "sure" | "likely" | "faint";
  }[];
}

type Remembered = (shape: string) => Promise<Mapping | null>;

/** The sheets of a file with what their columns are taken for; those without headings are left out at first. */
export async function partsOf(
  grids: readonly Grid[],
  configuration: Configuration,
  remembered: Remembered,
): Promise<LedgerPart[]> {
  const parts: LedgerPart[] = [];
  for (const [index, grid] of grids.entries()) {
    const part = await placed({ index, grid }, headOf(grid, namesOf(configuration)), configuration, remembered);
    parts.push({ ...part, use: part.mapping.includes("title") && !grid.hidden });
  }
  return parts;
}

/** A sheet with its headings at a place, its columns remembered or proposed. */
export async function placed(
  { index, grid }: Pick<LedgerPart, "index" | "grid">,
  head: Head | null,
  configuration: Configuration,
  remembered: Remembered,
): Promise<LedgerPart> {
  const headings = head === null ? [] : headingsOf(grid, head);
  const before = head === null ? null : await remembered(shapeOf(headings));
  const mapping =
    before === null ? proposed(headings, configuration) : stillKnown(before, configuration, headings.length);
  return { index, grid, use: true, head, headings, mapping, by: before === null ? "headings" : "memory" };
}

/** The rows of a ledger, with everything that is wrong with them and the sentences they may have come from. */
export function reckoned(
  ledger: Ledger,
  configuration: Configuration,
  calendar: Calendar,
  today: Day,
): readonly ReckonedRow[] {
  if (ledger.rows !== null) return ledger.rows;
  const sources = ledger.report === null ? null : new Sources([...ledger.passages.values()]);
  const { year, on, handOut, constants } = ledger;
  const passed: { sheet: number; row: number; words: string }[] = [];
  ledger.rows = ledger.parts.flatMap(({ use, head, grid, index, headings, mapping }) => {
    if (!use || head === null || !mapping.includes("title")) return [];
    const read = ledgerRows(
      { grid, index, head, headings, mapping },
      { configuration, year, today: on > today ? today : on, handOut, constants },
    );
    passed.push(...read.passed.map((one) => ({ sheet: index, ...one })));
    return read.rows.map((row) => ({
      ...row,
      troubles: [...row.troubles, ...refusals(row.matter, configuration, calendar, row)],
      candidates: candidatesOf(ledger, sources, row.matter?.source ?? row.title),
    }));
  });
  ledger.passed = passed;
  return ledger.rows;
}

function candidatesOf({ passages }: Ledger, sources: Sources | null, words: string): ReckonedRow["candidates"] {
  return (sources?.of(words) ?? []).map((one) => ({ ...one, quote: passages.get(one.statement)?.quote ?? "" }));
}

/** What the rules of the register say against the events of a row. */
function refusals(
  matter: LedgerMatter | null,
  configuration: Configuration,
  calendar: Calendar,
  { sheet, row }: { readonly sheet: string; readonly row: number },
): readonly CellTrouble[] {
  if (matter === null) return [];
  const { draft, on, events } = matter;
  const born = { ...draft, register: configuration.code, id: "planned", nodes: [], origins: [], related: [] };
  const record: Matter = { ...born, events: [{ id: "born", at: on, who: "", note: null, kind: "created" }] };
  const planned = events.map(({ on: at, happening }) => ({ at, happening }));
  return refusedIn(configuration, record, planned, calendar).flatMap((why, at) =>
    why === null
      ? []
      : [
          {
            ...{ sheet, row, column: null, heading: null },
            zh: `第 ${row} 行：不能记“${wordsOf(planned[at]!.happening)}”：${why}`,
            en: `row ${row}: “${planned[at]!.happening.kind}” cannot be recorded (${why})`,
          },
        ],
  );
}

/** 报告 60% */
export function wordsOf(happening: Happening): string {
  const name = eventWords[happening.kind];
  return happening.kind === "reported" && happening.progress !== null ? `${name} ${happening.progress}%` : name;
}

/** The sentence that was chosen for a row. */
export function chosenOf(
  { sentences, passages }: Ledger,
  { key, candidates }: ReckonedRow,
): ReckonedRow["candidates"][number] | null {
  const id = sentences.get(key);
  if (id == null) return null;
  const passage = passages.get(id);
  const scored = candidates.find(({ statement }) => statement === id);
  return scored ?? (passage === undefined ? null : { statement: id, quote: passage.quote, score: 0, sure: "faint" });
}
