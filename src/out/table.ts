// A table as data: its name, its columns, and how one report becomes rows. A row says whose report it is, then what it says, then
// where that stands; the first and the last columns are the same in all tables.

import type { Placed } from "../reading/index.ts";
import { citationColumns, reportColumns, type Standing } from "./citation-columns.ts";
import type { Cell, Column, ColumnSpec, Said } from "./column.ts";
import { type Exported, sectionAt } from "./exported.ts";
import type { Given } from "./given.ts";

export type TableName = "targets" | "statements" | "quantities" | "promises" | "findings" | "repairs";

/** A row by the keys of its columns. */
export type Row = Readonly<Record<string, Cell>>;

/** What a table must be given beside the report itself. */
export type Needs = "report" | "year-after" | "year-before" | "other-years";

export interface Table {
  readonly name: TableName;
  /** Of its columns: raised when one goes, changes its type or its meaning; a new one leaves it. */
  readonly version: number;
  readonly label: Said;
  readonly description: Said;
  readonly needs: Needs;
  readonly columns: readonly ColumnSpec[];
  /** The rows of one report, in the order of its text. */
  readonly rows: (given: Given) => Iterable<Row>;
}

/** What a table says of its own: one item a row. */
interface Own<Item> extends Omit<Table, "columns" | "rows"> {
  readonly columns: readonly Column<Item>[];
  readonly items: (given: Given) => Iterable<Item>;
  /** Where an item stands, and the statement it is or is in. */
  readonly stands: (item: Item) => { readonly at: Placed; readonly statement: string | null };
}

/** A table from its own columns and items. */
export function tableOf<Item>({ columns, items, stands, ...named }: Own<Item>): Table {
  return {
    ...named,
    columns: [...reportColumns, ...columns, ...citationColumns],
    *rows(given) {
      for (const item of items(given)) {
        const standing = standingOf(given.report, stands(item));
        yield {
          ...cellsOf(reportColumns, standing),
          ...cellsOf(columns, item),
          ...cellsOf(citationColumns, standing),
        };
      }
    },
  };
}

const standingOf = (report: Exported, { at, statement }: Pick<Standing, "at" | "statement">): Standing => ({
  report,
  at,
  statement,
  section: sectionAt(report, at.start),
});

function cellsOf<Item>(columns: readonly Column<Item>[], item: Item): Row {
  const row: Record<string, Cell> = {};
  for (const { key, cell } of columns) row[key] = cell(item);
  return row;
}
