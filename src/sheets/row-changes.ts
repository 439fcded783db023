// What a row puts right: the cells that no longer say what the matter says, as an amendment.

import type { Configuration, Day, Matter, MatterState } from "../registers/index.ts";
import { textOf, tidy } from "./cells.ts";
import type { SheetColumn } from "./columns.ts";
import { JOIN, type Standing, sameIn, shownIn } from "./record.ts";
import { namesIn, withRole } from "./row-owners.ts";
import { fieldValue, type RowCell, type SheetRow } from "./row-values.ts";

/** One cell that was changed, as people read it. */
export interface Changed {
  readonly heading: string;
  readonly from: string;
  readonly to: string;
}

/** What a matter is to say of itself; only what is given changes. */
export interface Rewrite {
  title?: string;
  owners?: readonly { readonly role: string; readonly name: string }[];
  quantity?: Matter["quantity"];
  deadline?: Day | null;
  fields?: Readonly<Record<string, string | number>>;
}

export interface RowChanges {
  readonly changed: readonly Changed[];
  readonly to: Rewrite;
}

/** The cells of a row that may be changed and were. */
export function touchedCells(row: SheetRow, configuration: Configuration, one: Standing): readonly RowCell[] {
  return row.cells.filter(
    ({ column, cell }) =>
      column.way === "own" && sameIn(column, cell) !== sameIn(column, shownIn(column, configuration, one)),
  );
}

/** Reads the touched cells of a row. What is wrong with them is said to the row. */
export function changesOf(
  row: SheetRow,
  touched: readonly RowCell[],
  configuration: Configuration,
  one: Standing,
): RowChanges {
  const to: Rewrite = {};
  const changed: Changed[] = [];
  for (const cell of touched) {
    const from = sameIn(cell.column, shownIn(cell.column, configuration, one));
    if (row.isSound(cell) && take(row, cell, to, configuration, one.state))
      changed.push({ heading: cell.column.heading, from, to: sameIn(cell.column, cell.cell) });
  }
  return { changed, to };
}

/** Puts one cell into the amendment; false where it could not be read or says the same in other words. */
function take(row: SheetRow, cell: RowCell, to: Rewrite, configuration: Configuration, state: MatterState): boolean {
  const { holds } = cell.column;
  switch (holds.kind) {
    case "title":
      return title(row, cell, to);
    case "owner":
      return owners(row, cell, holds, to, configuration, state);
    case "deadline":
      return deadline(row, cell, to, state);
    case "quantity":
    case "unit":
      return quantity(row, cell, to, state.matter);
    case "field":
      return field(row, cell, holds.field, to, state);
    default:
      return false;
  }
}

function title(row: SheetRow, cell: RowCell, to: Rewrite): boolean {
  const words = tidy(textOf(cell.cell));
  if (words === "" || words.length > 500) {
    row.blame(
      cell,
      words === "" ? ["不能为空。", "must not be empty."] : ["超过 500 字，请缩短。", "is longer than 500 characters."],
    );
    return false;
  }
  to.title = words;
  return true;
}

function owners(
  row: SheetRow,
  cell: RowCell,
  { role, many }: Extract<SheetColumn["holds"], { kind: "owner" }>,
  to: Rewrite,
  configuration: Configuration,
  state: MatterState,
): boolean {
  const words = row.value(cell);
  const names = namesIn(String(words ?? ""));
  const rule = configuration.owners.find(({ code }) => code === role);
  if (names.length === 0 && rule?.required === true) {
    row.blame(cell, ["不能为空，要写明由谁承办。", "must not be empty: say who it is."]);
    return false;
  }
  if (!many && names.length > 1) {
    row.blame(cell, [
      `只能写一个，现在写了 ${names.length} 个（${names.join(JOIN)}）。`,
      `takes one name, not ${names.length}.`,
    ]);
    return false;
  }
  to.owners = withRole(configuration, to.owners ?? state.owners, role, names);
  return true;
}

/** A deadline that was put off with approval is put off again by an extension, not by writing another day over it. */
function deadline(row: SheetRow, cell: RowCell, to: Rewrite, { matter, deadline: now }: MatterState): boolean {
  const day = row.value(cell) as Day | null;
  if (day === null && textOf(cell.cell) !== "") return false;
  if (matter.deadline !== now) {
    row.blame(cell, [
      `现在的期限 ${now ?? "（无）"} 是经批准改定的，不能在表格里改；请在事项页面办理延期。`,
      `the deadline ${now ?? "(none)"} was approved and is not changed by a sheet; record an extension on the matter's page.`,
    ]);
    return false;
  }
  to.deadline = day;
  return true;
}

/** Value and unit stand in two cells and are one thing: both are read whichever was touched. */
function quantity(row: SheetRow, touched: RowCell, to: Rewrite, matter: Matter): boolean {
  const value = row.of("quantity");
  const unit = row.of("unit");
  const amount = value === null ? (matter.quantity?.value ?? null) : row.value(value);
  if (value !== null && amount === null && sameIn(value.column, value.cell) !== "") return false;
  const words = unit === null ? (matter.quantity?.unit ?? "") : tidy(textOf(unit.cell));
  if (amount === null && words === "") {
    to.quantity = null;
    return true;
  }
  if (amount === null || words === "" || words.length > 20) {
    row.blame(touched, [
      "数量和单位要么都写，要么都不写（单位不超过 20 字）。",
      "number and unit stand together (unit up to 20 characters).",
    ]);
    return false;
  }
  to.quantity = { value: Number(amount), unit: words };
  return true;
}

function field(
  row: SheetRow,
  cell: RowCell,
  rule: Extract<SheetColumn["holds"], { kind: "field" }>["field"],
  to: Rewrite,
  { matter }: MatterState,
): boolean {
  const value = row.value(cell);
  if (value === null) {
    if (textOf(cell.cell) !== "" && rule.type !== "text") return false;
    if (rule.required) {
      row.blame(cell, ["不能为空。", "must not be empty."]);
      return false;
    }
  }
  const { [rule.code]: _, ...rest } = to.fields ?? matter.fields;
  to.fields = value === null ? rest : { ...rest, [rule.code]: fieldValue(rule, value) };
  return true;
}

/** What is said to somebody who may not change such cells. */
export const mayNot = (cell: RowCell): readonly string[] => [
  `您不能修改这一列（现填“${textOf(cell.cell)}”），只能填写带底色的填报列；要改请联系督查室。`,
  `you may not change this column; fill in the tinted ones only, and ask the supervision office for the rest.`,
];
