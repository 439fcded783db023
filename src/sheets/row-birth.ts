// A row without an id: a new matter, as its cells say it.

import type { Configuration, Owner } from "../registers/index.ts";
import { isBlank, textOf, tidy } from "./cells.ts";
import type { Rewrite } from "./row-changes.ts";
import { namesIn } from "./row-owners.ts";
import { fieldValue, type SheetRow } from "./row-values.ts";

/** A matter before it is entered. */
export interface NewMatter extends Rewrite {
  readonly title: string;
  readonly year: number | null;
  readonly owners: readonly Owner[];
  readonly quantity: { readonly value: number; readonly unit: string } | null;
  readonly deadline: string | null;
  readonly fields: Readonly<Record<string, string | number>>;
}

/** Reads a new matter out of a row; null where what it must have is missing, which is said. */
export function birthOf(row: SheetRow, configuration: Configuration): NewMatter | null {
  const title = row.of("title");
  const words = title === null ? "" : tidy(textOf(title.cell));
  if (words === "" || words.length > 500) {
    row.blame(title, [
      "这一行没有编号，按新增办理，要写明事项（不超过 500 字）；不是新增就恢复编号或删去这一行。",
      "this row has no id and is new: give it a title (up to 500 characters), or restore its id or delete the row.",
    ]);
    return null;
  }
  if (!row.cells.filter(({ cell }) => !isBlank(cell)).every((cell) => row.isSound(cell))) return null;
  const owners: Owner[] = [];
  const fields: Record<string, string | number> = {};
  for (const cell of row.cells) {
    const { holds, way } = cell.column;
    if (holds.kind === "owner") {
      const rule = configuration.owners.find(({ code }) => code === holds.role);
      const names = namesIn(String(row.value(cell) ?? ""));
      if (names.length === 0 && rule?.required === true)
        row.blame(cell, ["新增的事项要写明。", "a new matter needs it."]);
      if (!holds.many && names.length > 1) row.blame(cell, ["只能写一个。", "takes one name."]);
      owners.push(...names.map((name) => ({ role: holds.role, name })));
    }
    if (holds.kind === "field" && way === "own") {
      const value = row.value(cell);
      if (value !== null) fields[holds.field.code] = fieldValue(holds.field, value);
      else if (holds.field.required && tidy(textOf(cell.cell)) === "")
        row.blame(cell, ["新增的事项要写明。", "a new matter needs it."]);
    }
  }
  return { title: words, year: yearOf(row), owners, fields, quantity: quantityOf(row), deadline: deadlineOf(row) };
}

function yearOf(row: SheetRow): number | null {
  const cell = row.of("year");
  if (cell === null) return null;
  const year = row.number({ ...cell, cell: textOf(cell.cell).replace(/年(度)?$/, "") });
  if (year === null || (Number.isInteger(year) && year >= 1900 && year <= 2200)) return year;
  row.blame(cell, [`“${textOf(cell.cell)}”不是年份。`, `“${textOf(cell.cell)}” is not a year.`]);
  return null;
}

function deadlineOf(row: SheetRow): string | null {
  const cell = row.of("deadline");
  return cell === null ? null : (row.value(cell) as string | null);
}

function quantityOf(row: SheetRow): NewMatter["quantity"] {
  const value = row.of("quantity");
  const unit = row.of("unit");
  const amount = value === null ? null : row.value(value);
  const words = unit === null ? "" : tidy(textOf(unit.cell));
  if (amount === null && words === "") return null;
  if (amount !== null && words !== "" && words.length <= 20) return { value: Number(amount), unit: words };
  row.blame(value ?? unit, [
    "数量和单位要么都写，要么都不写（单位不超过 20 字）。",
    "number and unit stand together (unit up to 20 characters).",
  ]);
  return null;
}
