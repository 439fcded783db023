// The values of one row of a returned sheet, each read as its column wants it; what cannot be read becomes a trouble with its cell.

import type { FieldRule } from "../registers/index.ts";
import { dayOf, folded, isBlank, isShortened, numberOf, textOf, tidy } from "./cells.ts";
import type { SheetColumn } from "./columns.ts";
import type { GridCell } from "./grid.ts";
import type { PlacedSheet } from "./placed-columns.ts";
import { type CellTrouble, troubleAt, wrongWords } from "./trouble.ts";

/** A cell under its column. */
export interface RowCell {
  readonly column: SheetColumn;
  readonly cell: GridCell;
  readonly at: number;
}

/** One row, and where its troubles go. */
export class SheetRow {
  readonly cells: readonly RowCell[];
  private readonly sheet: PlacedSheet;
  /** From 0. */
  readonly row: number;
  private readonly troubles: CellTrouble[];

  constructor(sheet: PlacedSheet, row: number, troubles: CellTrouble[]) {
    this.sheet = sheet;
    this.row = row;
    this.troubles = troubles;
    const found = sheet.grid.rows[row] ?? [];
    this.cells = sheet.placed.map(({ column, at }) => ({ column, at, cell: found[at] ?? null }));
  }

  /** Whether nothing stands in any known column. */
  get isEmpty(): boolean {
    return this.cells.every(({ cell }) => isBlank(cell));
  }

  /** The cell of the first column that holds such a thing. */
  of(kind: SheetColumn["holds"]["kind"]): RowCell | null {
    return this.cells.find(({ column }) => column.holds.kind === kind) ?? null;
  }

  /** Says what is wrong with a cell, or with the row where none is named. */
  blame(cell: RowCell | null, [zh = "", en = ""]: readonly string[]): void {
    const place = cell === null ? {} : { column: cell.at, heading: cell.column.heading };
    this.troubles.push(troubleAt({ sheet: this.sheet.grid.name, row: this.row, ...place }, zh, en));
  }

  /** The number, day or words of a cell; nothing where it is empty or wrong. What is wrong is said. */
  value(cell: RowCell): number | string | null {
    const { column } = cell;
    if (column.type === "number") return this.number(cell);
    if (column.type === "day") return this.day(cell);
    const words = tidy(textOf(cell.cell));
    if (words === "") return null;
    return column.choices.length === 0 ? words : this.choice(cell, column.choices);
  }

  number(cell: RowCell): number | null {
    const taken = numberOf(cell.cell);
    if ("value" in taken) return taken.value;
    this.blame(cell, wrongWords.number(taken.wrong));
    return null;
  }

  day(cell: RowCell): string | null {
    const taken = dayOf(cell.cell);
    if ("value" in taken) return taken.value;
    this.blame(cell, wrongWords.day(taken.wrong));
    return null;
  }

  /** One of the choices, however wide it was typed. */
  choice(cell: RowCell, choices: readonly string[]): string | null {
    const words = textOf(cell.cell);
    const found = choices.find((choice) => folded(choice) === folded(words));
    if (found === undefined) this.blame(cell, wrongWords.choice(words, choices));
    return found ?? null;
  }

  /** Whether a cell can be read at all: not where its formula failed, or a spreadsheet shortened its long number. Asked before it is read. */
  isSound(cell: RowCell): boolean {
    if (typeof cell.cell === "object" && cell.cell !== null && cell.cell.kind === "error") {
      this.blame(cell, wrongWords.error(cell.cell.words));
      return false;
    }
    const words = textOf(cell.cell);
    if (cell.column.type !== "text" || !isShortened(words)) return true;
    this.blame(cell, [
      `“${words}”是被表格软件缩短的长数字，原来的数字已经没有了；请把这一列设为文本，重新填写。`,
      `“${words}” is a long number that the spreadsheet shortened; set the column to text and enter it again.`,
    ]);
    return false;
  }
}

/** A field's value as the register keeps it. */
export const fieldValue = (field: FieldRule, value: number | string): number | string =>
  field.type === "number" ? value : String(value);
