// A matter as a row of its register's sheet, and the mark by which it is known later whether somebody wrote on that row.

import type { Configuration, MatterState } from "../registers/index.ts";
import { dayOf, numberOf, textOf, tidy } from "./cells.ts";
import type { SheetColumn } from "./columns.ts";
import type { GridCell } from "./grid.ts";
import type { PageCell } from "./page.ts";

/** A matter as it stands, and the number of its last change. */
export interface Standing {
  readonly state: MatterState;
  readonly version: number;
}

const lights = { none: "", green: "绿", blue: "蓝", yellow: "黄", orange: "橙", red: "红" } as const;

/** The names of one cell: several owners of a role. */
export const JOIN = "、";

/** What a column shows of a matter. */
export function shownIn({ holds }: SheetColumn, configuration: Configuration, { state }: Standing): PageCell {
  const { matter } = state;
  switch (holds.kind) {
    case "id":
      return matter.id;
    case "title":
      return matter.title;
    case "year":
      return matter.year;
    case "owner":
      return (
        state.owners
          .filter(({ role }) => role === holds.role)
          .map(({ name }) => name)
          .join(JOIN) || null
      );
    case "deadline":
      return day(state.deadline);
    case "quantity":
      return matter.quantity?.value ?? null;
    case "unit":
      return matter.quantity?.unit ?? null;
    case "field": {
      const value = state.fields[holds.field.code] ?? null;
      return holds.field.type === "day" && typeof value === "string" ? dayCell(value) : value;
    }
    case "shown":
      return standing[holds.what]?.(state, configuration) ?? null;
    default:
      return null;
  }
}

const standing: Readonly<Record<string, (state: MatterState, configuration: Configuration) => PageCell>> = {
  stage: ({ stage }) => stage.name,
  light: ({ light }) => lights[light] || null,
  reported: ({ progress }) => rounded(progress?.reported),
  expected: ({ progress }) => rounded(progress?.expected),
  next: ({ next }) => next?.name ?? null,
  due: ({ next }) => day(next?.due ?? null),
  outcome: ({ outcome }, { outcomes }) => outcomes.find(({ code }) => code === outcome)?.name ?? null,
};

const rounded = (value: number | null | undefined): number | null =>
  value == null ? null : Math.round(value * 10) / 10;
const day = (one: string | null): PageCell => (one === null ? null : { kind: "day", day: one });

/** A day that is none stays the words it is. */
function dayCell(words: string): PageCell {
  const taken = dayOf(words);
  return "value" in taken && taken.value === words ? { kind: "day", day: words } : words;
}

/** The row of a matter. */
export function rowOf(
  columns: readonly SheetColumn[],
  configuration: Configuration,
  one: Standing,
): readonly PageCell[] {
  const cells = columns.map((column) => shownIn(column, configuration, one));
  const mark = versionCell(one.version, marksOf(columns, cells));
  return columns.map(({ holds }, at) => (holds.kind === "version" ? mark : (cells[at] ?? null)));
}

/** What stands in a cell, written the one way in which it is compared: before and after a spreadsheet had it. */
export function sameIn({ type }: SheetColumn, cell: GridCell): string {
  if (type === "day") {
    const taken = dayOf(cell);
    return "value" in taken ? (taken.value ?? "") : taken.wrong;
  }
  if (type === "number") {
    const taken = numberOf(cell);
    return "value" in taken ? String(taken.value ?? "") : taken.wrong;
  }
  return tidy(textOf(cell));
}

/** Two short hashes: of what the office may change in a row, and of what it is only shown. */
export interface Marks {
  readonly own: string;
  readonly shown: string;
}

/** The marks of a row's cells. */
export const marksOf = (columns: readonly SheetColumn[], cells: readonly GridCell[]): Marks => {
  const of = (way: SheetColumn["way"]) =>
    hashed(
      columns.flatMap((column, at) => (column.way === way ? [sameIn(column, cells[at] ?? null)] : [])).join("\u0001"),
    );
  return { own: of("own"), shown: of("shown") };
};

const versionCell = (version: number, { own, shown }: Marks): string => `v${version}-${own}-${shown}`;

/** The version and the marks that a row was written with; null where the cell holds none. */
export function versionIn(cell: GridCell): { readonly version: number; readonly marks: Marks } | null {
  const [, version, own = "", shown = ""] =
    /^v(\d+)-([0-9a-z]+)-([0-9a-z]+)$/.exec(textOf(cell).normalize("NFKC")) ?? [];
  return version === undefined ? null : { version: Number(version), marks: { own, shown } };
}

/** FNV-1a over the characters, 32 bits: it tells a row that was touched from one that was not, and keeps no secret. */
export function hashed(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
