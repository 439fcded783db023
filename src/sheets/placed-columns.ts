// Where the columns of a register stand in a sheet that came back: columns may have been moved, hidden or deleted, rows put above.

import { folded, textOf } from "./cells.ts";
import type { SheetColumn } from "./columns.ts";
import { type Grid, lettersOf } from "./grid.ts";
import { type CellTrouble, troubleAt } from "./trouble.ts";

/** A sheet whose columns are known. */
export interface PlacedSheet {
  readonly grid: Grid;
  /** The row of the headings, from 0. */
  readonly head: number;
  /** The known columns with their place in the sheet, in the order of the register. */
  readonly placed: readonly { readonly column: SheetColumn; readonly at: number }[];
  /** Headings that are no column of the register: left alone. */
  readonly foreign: readonly string[];
  readonly missing: readonly SheetColumn[];
}

/** How far down the headings are looked for. */
const DEEPEST = 20;
/** Fewer known headings are no sheet of the register. */
const FEWEST = 2;

/** Finds the sheet of a register among those of a file, or says what is wrong. */
export function placedSheet(grids: readonly Grid[], columns: readonly SheetColumn[]): PlacedSheet | CellTrouble {
  const byName = new Map(columns.map((column) => [folded(column.heading), column]));
  let best: { grid: Grid; head: number; count: number } | null = null;
  for (const grid of grids)
    for (const [head, row] of grid.rows.slice(0, DEEPEST).entries()) {
      const names = new Set(row.map((cell) => folded(textOf(cell))));
      const count = names.has(folded("编号")) ? columns.filter(({ heading }) => names.has(folded(heading))).length : 0;
      if (count > (best?.count ?? FEWEST - 1)) best = { grid, head, count };
    }
  if (best === null) return noSheet;
  const headings = (best.grid.rows[best.head] ?? []).map(textOf);
  const at = new Map<string, number>();
  for (const [place, heading] of headings.entries()) {
    const name = folded(heading);
    if (!byName.has(name)) continue;
    const first = at.get(name);
    if (first !== undefined) return twice(best.grid, best.head, place, heading, first);
    at.set(name, place);
  }
  const placed = columns.flatMap((column) => {
    const place = at.get(folded(column.heading));
    return place === undefined ? [] : [{ column, at: place }];
  });
  return {
    ...{ grid: best.grid, head: best.head, placed },
    foreign: headings.filter((heading) => heading !== "" && !byName.has(folded(heading))),
    missing: columns.filter(({ heading }) => !at.has(folded(heading))),
  };
}

const noSheet = troubleAt(
  {},
  "没有找到“编号”这一列，认不出是从这本台账导出的表；请先导出表格，在导出的表上改。单位自己的台账请用“导入台账”。",
  "there is no column 编号, so this is not a sheet exported from this register; export it first and edit that. A ledger of your own goes through “Import a ledger”.",
);

const twice = (grid: Grid, row: number, column: number, heading: string, first: number): CellTrouble =>
  troubleAt(
    { sheet: grid.name, row, column, heading },
    `和 ${lettersOf(first)} 列重名，不知道以哪一列为准；请删去一列。`,
    `has the same heading as column ${lettersOf(first)}; delete one of them.`,
  );
