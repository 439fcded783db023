// Where the headings of a ledger stand: under title rows, on one line or two, with merged cells. And what stands in a column.

import { folded, isBlank, textOf, tidy } from "./cells.ts";
import { cellAt, filled, type Grid, widthOf } from "./grid.ts";
import { headingWords, type Meaning } from "./ledger-words.ts";

/** Rows of the headings, from 0, both ends in it. */
export interface Head {
  readonly from: number;
  readonly to: number;
}

/** How far down headings are looked for. */
const DEEPEST = 15;
/** Fewer known headings in a row are none. */
const FEWEST = 2;
/** Lines that headings may have. */
const TALLEST = 3;

/** What a heading means; null for one that nobody knows. */
export function meaningOf(heading: string): Meaning | null {
  const bare = folded(heading)
    .replaceAll(/[（(【[].*?[)）】\]]/g, "")
    .replaceAll(/[:：*＊、。]/g, "");
  if (bare === "" || bare.length > 16) return null;
  return headingWords.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

/** Finds the headings; null where no row looks like them. `names` are the register's own words for its columns. */
export function headOf(grid: Grid, names: ReadonlySet<string>): Head | null {
  const whole = filled(grid);
  const known = (row: number): number => {
    const seen = new Set(
      (whole.rows[row] ?? [])
        .map(textOf)
        .filter((words) => words !== "" && (meaningOf(words) !== null || names.has(folded(words)))),
    );
    return seen.size;
  };
  let best = -1;
  for (let row = 0; row < Math.min(DEEPEST, grid.rows.length); row++)
    if (known(row) >= FEWEST && (best < 0 || known(row) > known(best))) best = row;
  /** A second line of headings holds hardly anything but headings, and no numbers. */
  const isLine = (row: number): boolean => {
    const full = (whole.rows[row] ?? []).filter((cell) => !isBlank(cell));
    return (
      full.every((cell) => typeof cell === "string" && !/^[\d.,/-]+$/.test(cell)) &&
      known(row) * 2 >= new Set(full).size
    );
  };
  return best < 0 ? null : grown(grid, best, (row) => (isLine(row) ? known(row) : 0));
}

/** The lines above and below that belong to the headings: merged with them, or headings themselves. */
function grown(grid: Grid, row: number, known: (row: number) => number): Head {
  let [from, to] = [row, row];
  for (const { top, bottom, left, right } of grid.merges) {
    if (top > row || bottom < row || bottom - top >= TALLEST) continue;
    // A merged cell of the headings is tall, or wide over lower ones; a wide one of its own is a title.
    if (right - left + 1 < widthOf(grid) || bottom > top) [from, to] = [Math.min(from, top), Math.max(to, bottom)];
  }
  const wide = grid.merges.some(
    ({ top, bottom, left, right }) => top === row && bottom === row && right > left && right - left + 1 < widthOf(grid),
  );
  if (wide && to === row && known(row + 1) > 0) to = row + 1;
  if (from === row && known(row - 1) >= FEWEST) from = row - 1;
  if (to === row && known(row + 1) >= FEWEST) to = row + 1;
  return { from, to };
}

/** The headings of all columns: lines of one heading are joined, a line that is repeated counts once. */
export function headingsOf(grid: Grid, { from, to }: Head): readonly string[] {
  const whole = filled(grid);
  const width = widthOf(grid);
  return Array.from({ length: width }, (_, column) => {
    const lines: string[] = [];
    for (let row = from; row <= to; row++) {
      const words = tidy(textOf(cellAt(whole, row, column))).replaceAll(" ", "");
      if (words !== "" && lines.at(-1) !== words) lines.push(words);
    }
    return lines.join("·");
  });
}

/** Title lines above the headings. */
export const titlesOf = (grid: Grid, { from }: Head): readonly string[] =>
  grid.rows.slice(0, from).flatMap((row) => {
    const words = [...new Set(row.filter((cell) => !isBlank(cell)).map(textOf))];
    return words.length === 0 ? [] : [words.join(" ")];
  });

/** The first few different things in a column, below the headings. */
export function samplesOf(grid: Grid, { to }: Head, column: number, most = 3): readonly string[] {
  const seen = new Set<string>();
  for (let row = to + 1; row < grid.rows.length && seen.size < most; row++) {
    const words = textOf(cellAt(grid, row, column));
    if (words !== "") seen.add(words.slice(0, 60));
  }
  return [...seen];
}
