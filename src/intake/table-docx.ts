// The tables of a .docx: each one a sheet, named by the line above it. Cells that span rows or columns become merged cells.

import type { Grid, GridCell, Merge } from "../sheets/index.ts";
import { documentOf, type Element, textIn } from "./docx.ts";
import type { TableLimits } from "./table-limits.ts";
import type { Container } from "./zip.ts";

/** All tables, in their order; a table that goes on with the headings repeated stays a table of its own. */
export async function docxTables(container: Container, file: string, limits: TableLimits): Promise<readonly Grid[]> {
  const document = await documentOf(container, file, limits);
  const grids: Grid[] = [];
  let above = "";
  for (const element of document.children ?? []) {
    if (element.type === "table") {
      grids.push(gridOf(element, above === "" ? `表 ${grids.length + 1}` : above));
      above = "";
    } else {
      const words = textIn(element).trim();
      if (words !== "") above = words.slice(0, 60);
    }
  }
  return grids;
}

interface Cell extends Element {
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

function gridOf(table: Element, name: string): Grid {
  const rows: GridCell[][] = [];
  const merges: Merge[] = [];
  const taken = new Set<string>();
  for (const [row, element] of rowsIn(table).entries()) {
    const cells: GridCell[] = [];
    let column = 0;
    for (const cell of (element.children ?? []) as readonly Cell[]) {
      while (taken.has(`${row} ${column}`)) cells[column++] = null;
      const [wide, high] = [Math.max(1, cell.colSpan ?? 1), Math.max(1, cell.rowSpan ?? 1)];
      const words = textIn(cell).trim();
      cells[column] = words === "" ? null : words;
      for (let down = 0; down < high; down++)
        for (let right = 0; right < wide; right++) {
          taken.add(`${row + down} ${column + right}`);
          if (down === 0 && right > 0) cells[column + right] = null;
        }
      if (wide > 1 || high > 1)
        merges.push({ top: row, left: column, bottom: row + high - 1, right: column + wide - 1 });
      column += wide;
    }
    rows.push(Array.from(cells, (cell) => cell ?? null));
  }
  return { name, hidden: false, rows, merges };
}

/** Rows, also where the reader put them into a head and a body. */
const rowsIn = (element: Element): readonly Element[] =>
  (element.children ?? []).flatMap((child) => (child.type === "tableRow" ? [child] : rowsIn(child)));
