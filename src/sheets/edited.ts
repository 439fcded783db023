// A register's sheet that came back, held against the register as it is now: what would be put right, recorded and entered, and
// everything that is wrong with it. Nothing is done here.

import type { Configuration, Happening } from "../registers/index.ts";
import { isBlank, textOf } from "./cells.ts";
import { columnsOf } from "./columns.ts";
import type { Grid } from "./grid.ts";
import { type PlacedSheet, placedSheet } from "./placed-columns.ts";
import { marksOf, type Standing, versionIn } from "./record.ts";
import { birthOf, type NewMatter } from "./row-birth.ts";
import { type Changed, changesOf, mayNot, type Rewrite, touchedCells } from "./row-changes.ts";
import { type Entry, entriesOf, hasEntries } from "./row-entries.ts";
import { SheetRow } from "./row-values.ts";
import type { CellTrouble } from "./trouble.ts";

/** What a sheet is held against. */
export interface Against {
  readonly configuration: Configuration;
  /** The matters that whoever asks may see, by id. */
  readonly held: ReadonlyMap<string, Standing>;
  readonly mayCreate: boolean;
  readonly mayAmend: (id: string) => boolean;
  /** Why events cannot be recorded of a matter, each after those before it: Chinese; null for one that can. */
  readonly refused: (id: string, happenings: readonly Happening[]) => readonly (string | null)[];
}

/** A matter that would be put right. */
export interface Amended {
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly changed: readonly Changed[];
  readonly to: Rewrite;
}

/** A matter of which events would be recorded. */
export interface Told {
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly entries: readonly Entry[];
}

/** What a sheet would do. With troubles it does nothing. */
export interface SheetPlan {
  /** Rows that hold something, without the heading. */
  readonly rows: number;
  readonly amended: readonly Amended[];
  readonly told: readonly Told[];
  readonly born: readonly { readonly row: number; readonly draft: NewMatter }[];
  /** Rows that change nothing. */
  readonly untouched: number;
  /** Matters that do not stand in the sheet: nothing happens to them. */
  readonly missing: number;
  readonly troubles: readonly CellTrouble[];
  /** Headings that nobody knows, columns that are not there, rows whose shaded cells were written over (as the sheet numbers them). */
  readonly foreign: readonly string[];
  readonly absent: readonly string[];
  readonly overwritten: readonly number[];
}

/** Holds a sheet against its register. */
export function planOf(grids: readonly Grid[], against: Against): SheetPlan {
  const found = placedSheet(grids, columnsOf(against.configuration));
  if (!("placed" in found)) return { ...nothing, troubles: [found] };
  const troubles: CellTrouble[] = [];
  const seen = new Map<string, number>();
  const steps: Step[] = [];
  for (let row = found.head + 1; row < found.grid.rows.length; row++) {
    const one = new SheetRow(found, row, troubles);
    if (!one.isEmpty) steps.push(stepOf(one, found, against, seen));
  }
  return {
    rows: steps.length,
    amended: steps.flatMap(({ amended }) => amended ?? []),
    told: steps.flatMap(({ told }) => told ?? []),
    born: steps.flatMap(({ born }) => born ?? []),
    untouched: steps.filter(({ amended, told, born }) => !amended && !told && !born).length,
    missing: [...against.held.keys()].filter((id) => !seen.has(id)).length,
    troubles,
    foreign: found.foreign,
    absent: found.missing.filter(({ way }) => way !== "shown").map(({ heading }) => heading),
    overwritten: steps.flatMap(({ overwritten, row }) => (overwritten === true ? [row + 1] : [])),
  };
}

const nothing: SheetPlan = {
  ...{ rows: 0, amended: [], told: [], born: [], untouched: 0, missing: 0 },
  ...{ troubles: [], foreign: [], absent: [], overwritten: [] },
};

/** What one row does. */
interface Step {
  readonly row: number;
  readonly amended?: Amended;
  readonly told?: Told;
  readonly born?: { readonly row: number; readonly draft: NewMatter };
  readonly overwritten?: boolean;
}

function stepOf(one: SheetRow, sheet: PlacedSheet, against: Against, seen: Map<string, number>): Step {
  const { row } = one;
  const cell = one.of("id");
  const id = cell === null ? "" : textOf(cell.cell).normalize("NFKC");
  if (id === "") return newRow(one, against);
  const before = seen.get(id);
  if (before !== undefined) {
    one.blame(cell, [
      `编号 ${id} 在第 ${before + 1} 行已经有了，同一件事只能有一行；请删去一行。`,
      `id ${id} stands in row ${before + 1} already; delete one of the two.`,
    ]);
    return { row };
  }
  seen.set(id, row);
  const standing = against.held.get(id);
  if (standing === undefined) {
    one.blame(cell, [
      `编号 ${id} 不在这本台账里，或者不归您办理；请不要改动编号，新增的事项编号留空。`,
      `id ${id} is not in this register or not yours; leave ids as they are, and empty for what is new.`,
    ]);
    return { row };
  }
  return heldRow(one, sheet, against, standing);
}

function newRow(one: SheetRow, against: Against): Step {
  const { row } = one;
  if (!against.mayCreate) {
    one.blame(one.of("id"), [
      "编号为空：您不能新增事项；请恢复编号，或删去这一行。",
      "the id is empty and you may not add matters; restore the id or delete the row.",
    ]);
    return { row };
  }
  const entry = one.cells.find(({ column, cell }) => column.way === "entry" && !isBlank(cell));
  if (entry !== undefined)
    one.blame(entry, ["新增的事项先立项，下次再填报。", "a new matter is entered first and reported on afterwards."]);
  const draft = birthOf(one, against.configuration);
  return draft === null ? { row } : { row, born: { row, draft } };
}

function heldRow(one: SheetRow, sheet: PlacedSheet, against: Against, standing: Standing): Step {
  const { row } = one;
  const { configuration } = against;
  const { matter } = standing.state;
  const written = versionIn(one.of("version")?.cell ?? null);
  const marks = marksOf(allOf(sheet, configuration), cellsOf(one, sheet, configuration));
  const whole = sheet.missing.length === 0 && written !== null;
  const touched = touchedCells(one, configuration, standing);
  const enters = hasEntries(one);
  const edited = whole ? marks.own !== written.marks.own : touched.length > 0;
  const stale = written !== null && written.version !== standing.version;
  const overwritten = whole && marks.shown !== written.marks.shown;
  if (!edited && !enters) return { row, overwritten };
  if (written === null || stale) {
    one.blame(null, written === null ? unversioned(matter.title) : changedSince(matter.title));
    return { row };
  }
  const common = { row, id: matter.id, title: matter.title, version: standing.version };
  const amended = amendment(one, against, standing, edited ? touched : []);
  const told = enters ? toldOf(one, against, matter.id) : [];
  return {
    ...{ row, overwritten },
    ...(amended !== null && { amended: { ...common, ...amended } }),
    ...(told.length > 0 && { told: { ...common, entries: told } }),
  };
}

const changedSince = (title: string): readonly string[] => [
  `“${title}”在导出以后又有了新的记录，这一行没有采用；请重新导出，在新的表上改这一行。`,
  `“${title}” was changed after this sheet was exported; export it again and edit the row there.`,
];

const unversioned = (title: string): readonly string[] => [
  `“${title}”的“版本”列没有了或被改动，看不出导出以后有没有别人改过；请重新导出，不要删改隐藏的“版本”列。`,
  `“${title}” has lost its hidden 版本 cell, so nobody can tell whether it was changed since; export again and keep that column.`,
];

const allOf = (sheet: PlacedSheet, configuration: Configuration) =>
  sheet.missing.length === 0 ? sheet.placed.map(({ column }) => column) : columnsOf(configuration);

const cellsOf = (one: SheetRow, sheet: PlacedSheet, configuration: Configuration) =>
  allOf(sheet, configuration).map(
    ({ heading }) => one.cells.find(({ column }) => column.heading === heading)?.cell ?? null,
  );

function amendment(
  one: SheetRow,
  against: Against,
  standing: Standing,
  touched: ReturnType<typeof touchedCells>,
): { readonly changed: readonly Changed[]; readonly to: Rewrite } | null {
  if (touched.length === 0) return null;
  if (!against.mayAmend(standing.state.matter.id)) {
    for (const cell of touched) one.blame(cell, mayNot(cell));
    return null;
  }
  const changes = changesOf(one, touched, against.configuration, standing);
  return changes.changed.length === 0 ? null : changes;
}

function toldOf(one: SheetRow, against: Against, id: string): readonly Entry[] {
  const entries = entriesOf(one, against.configuration);
  const reasons = against.refused(
    id,
    entries.map(({ happening }) => happening),
  );
  for (const [at, reason] of reasons.entries())
    if (reason !== null)
      one.blame(entries[at]?.cell ?? null, [
        `不能记“${entries[at]?.words}”：${reason}`,
        `cannot be recorded: ${reason}`,
      ]);
  return entries;
}
