// The rows of a ledger's sheet as matters: headings of parts in between become the field of work, merged cells hold for the rows beside
// them, sums and signatures are passed over.

import { folded, isBlank, textOf, tidy } from "./cells.ts";
import { cellAt, filled, type Grid, widthOf } from "./grid.ts";
import type { Head } from "./ledger-head.ts";
import type { Mapping } from "./ledger-mapping.ts";
import { ledgerMatter } from "./ledger-matter.ts";
import type { LedgerAsked, LedgerMatter, Piece } from "./ledger-row.ts";
import { asideWords } from "./ledger-words.ts";
import type { CellTrouble } from "./trouble.ts";

/** A row that is a matter, or would be if it were right. */
export interface LedgerRow {
  /** Names it within the file: sheet and row. */
  readonly key: string;
  readonly sheet: string;
  /** As the spreadsheet numbers it. */
  readonly row: number;
  /** What people know it by. */
  readonly title: string;
  readonly matter: LedgerMatter | null;
  readonly troubles: readonly CellTrouble[];
}

export interface LedgerRows {
  readonly rows: readonly LedgerRow[];
  /** Rows that are no matters, as the spreadsheet numbers them, with what stands in them. */
  readonly passed: readonly { readonly row: number; readonly words: string }[];
}

/** A sheet of a ledger, and how it is to be read. */
export interface LedgerSheet {
  readonly grid: Grid;
  /** Its place in the file. */
  readonly index: number;
  readonly head: Head;
  readonly headings: readonly string[];
  readonly mapping: Mapping;
}

/** Reads a sheet by its mapping. */
export function ledgerRows(sheet: LedgerSheet, asked: LedgerAsked): LedgerRows {
  const { found, passed } = gathered(sheet, asked);
  const rows = found.map(({ row, pieces }) => ({
    ...ledgerMatter(pieces, asked, sheet.grid.name, row),
    ...{ key: `${sheet.index}-${row + 1}`, sheet: sheet.grid.name, row: row + 1, title: titleOf(pieces) },
  }));
  return { rows, passed };
}

interface Gathered {
  readonly row: number;
  readonly pieces: Piece[];
}

/** The cells of each matter, with what stands above or before it and holds for it. */
function gathered(
  sheet: LedgerSheet,
  asked: LedgerAsked,
): { readonly found: readonly Gathered[]; readonly passed: LedgerRows["passed"] } {
  const { headings, mapping } = sheet;
  const grid = filled(sheet.grid);
  const category = categoryIn(asked, mapping);
  const above = new Map<string, Piece>();
  const found: Gathered[] = [];
  const passed: { row: number; words: string }[] = [];
  let part: Piece | null = null;
  for (let row = sheet.head.to + 1; row < grid.rows.length; row++) {
    const { kind, words } = kindOf(sheet, grid, row);
    if (kind === "part" && category !== null)
      part = { target: category, column: 0, heading: "", cell: partName(words) };
    if (kind === "part" || kind === "aside") passed.push({ row: row + 1, words });
    if (kind !== "matter") continue;
    const pieces = mapping.flatMap((target, column) =>
      target === null ? [] : [{ target, column, heading: headings[column] ?? "", cell: cellAt(grid, row, column) }],
    );
    const last = found.at(-1);
    if (last !== undefined && continues(sheet, row)) last.pieces.push(...pieces.filter(({ target }) => joins(target)));
    else found.push({ row, pieces: [...downward(pieces, above, mapping), ...(part === null ? [] : [part])] });
  }
  return { found, passed };
}

type Kind = "empty" | "part" | "aside" | "matter";

/** 一、稳增长 · （二）项目建设 · 第三部分 · 民生保障（12项） */
const partWords =
  /^([（(]?[一二三四五六七八九十]+[)）]?[、．.\s]|第.{1,3}(章|节|部分|类|板块))|[（(](共)?\d+[项条件个][)）]$/;

function kindOf(
  { headings, mapping }: LedgerSheet,
  grid: Grid,
  row: number,
): { readonly kind: Kind; readonly words: string } {
  const cells = (grid.rows[row] ?? []).map(textOf);
  const full = cells.filter((words) => words !== "");
  const words = [...new Set(full)].join(" ");
  if (full.length === 0 || mapping.every((target, at) => target === null || isBlank(cellAt(grid, row, at))))
    return { kind: full.length === 0 ? "empty" : "aside", words };
  if (asideWords.test(folded(full[0] ?? ""))) return { kind: "aside", words };
  const same = cells.filter((one, at) => one !== "" && folded(headings[at] ?? "").endsWith(folded(one))).length;
  if (same > full.length / 2 && same > 1) return { kind: "aside", words };
  const alone = new Set(full).size === 1;
  const wide = full.length > 1 && full.length >= widthOf(grid) / 2;
  const isPart =
    alone && (partWords.test(full[0] ?? "") || wide) && mapping.filter((target) => target !== null).length > 1;
  return { kind: isPart ? "part" : "matter", words };
}

/** 一、稳增长（12项） is called 稳增长. */
const partName = (words: string): string =>
  tidy(
    words.replace(/^[（(]?[一二三四五六七八九十\d]+[)）]?[、．.\s]+/, "").replace(/[（(](共)?\d+[项条件个][)）]$/, ""),
  );

/** The field that says what kind of work it is, where no column is for it. */
function categoryIn({ configuration }: LedgerAsked, mapping: Mapping): string | null {
  const field = configuration.fields.find(({ name, type }) => type === "text" && /领域|类别|分类/.test(name));
  return field === undefined || mapping.includes(`field:${field.code}`) ? null : `field:${field.code}`;
}

/** Whether a row belongs to the matter above: its title cell was merged with that of the row before. */
const continues = ({ grid: { merges }, mapping }: LedgerSheet, row: number): boolean =>
  merges.some(
    ({ top, bottom, left, right }) =>
      row > top && row <= bottom && mapping.some((target, at) => target === "title" && at >= left && at <= right),
  ) && mapping.filter((target) => target === "title").length === 1;

/** What several rows of one matter add up to. */
const joins = (target: string): boolean => target.startsWith("role:") || target === "note" || target === "result";

/** A field left of the title that is written once holds until the next one is written. */
function downward(pieces: readonly Piece[], above: Map<string, Piece>, mapping: Mapping): Piece[] {
  const title = mapping.indexOf("title");
  return pieces.map((piece) => {
    if (!piece.target.startsWith("field:") || piece.column > title) return piece;
    if (isBlank(piece.cell)) return { ...piece, cell: above.get(piece.target)?.cell ?? null };
    above.set(piece.target, piece);
    return piece;
  });
}

const titleOf = (pieces: readonly Piece[]): string =>
  [...new Set(pieces.filter(({ target }) => target === "title").map(({ cell }) => tidy(textOf(cell))))]
    .join(" ")
    .slice(0, 500);
