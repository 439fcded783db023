// What is wrong with one cell of a sheet, named as a person finds it: 第 37 行 G 列“完成期限”：“下周”不是日期……

import { lettersOf } from "./grid.ts";

/** A cell, or a row, or the sheet as a whole, and what is wrong with it. */
export interface CellTrouble {
  readonly sheet: string | null;
  /** As the spreadsheet numbers it. */
  readonly row: number | null;
  readonly column: string | null;
  readonly heading: string | null;
  /** The whole sentence, place and all. */
  readonly zh: string;
  readonly en: string;
}

/** Where something is wrong: rows and columns from 0. */
export interface Place {
  readonly sheet?: string | null;
  readonly row?: number;
  readonly column?: number;
  readonly heading?: string;
}

/** The trouble at a place; `zh` and `en` go on after it is named. */
export function troubleAt({ sheet = null, row, column, heading }: Place, zh: string, en: string): CellTrouble {
  const letters = column === undefined ? null : lettersOf(column);
  const name = heading === undefined || heading === "" ? "" : `“${heading}”`;
  const inZh = [row === undefined ? "" : `第 ${row + 1} 行`, letters === null ? "" : `${letters} 列${name}`].filter(
    Boolean,
  );
  const inEn = [letters === null ? "" : `column ${letters} ${name}`.trim(), row === undefined ? "" : `row ${row + 1}`];
  const before = (parts: readonly string[], joint: string, end: string) => {
    const place = parts.filter(Boolean).join(joint);
    return place === "" ? "" : `${place}${end}`;
  };
  return {
    sheet,
    row: row === undefined ? null : row + 1,
    column: letters,
    heading: heading ?? null,
    zh: `${before(inZh, " ", "：")}${zh}`,
    en: `${before(inEn, ", ", ": ")}${en}`,
  };
}

/** What several readers of cells say when they cannot. */
export const wrongWords = {
  day: (words: string) => [
    `“${words}”不是日期，应写成 2025-03-01。`,
    `“${words}” is not a date; write it as 2025-03-01.`,
  ],
  number: (words: string) => [`“${words}”不是数字。`, `“${words}” is not a number.`],
  choice: (words: string, choices: readonly string[]) => [
    `“${words}”不在可选的值里，只能是：${choices.join("、")}。`,
    `“${words}” cannot be chosen here; it may be: ${choices.join(", ")}.`,
  ],
  error: (words: string) => [
    `公式出错（${words}），没有值可用；请改成写死的值。`,
    `the formula has no value (${words}); put a plain value in its place.`,
  ],
} as const;
