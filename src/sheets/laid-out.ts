// A register as a workbook to be edited: its matters a row each, and a page that says how to fill it in.

import type { Configuration } from "../registers/index.ts";
import { columnsOf, type SheetColumn } from "./columns.ts";
import type { BookPage, NotesPage, PageColumn } from "./page.ts";
import { rowOf, type Standing } from "./record.ts";

/** What an export says of itself. */
export interface LaidOut {
  readonly page: BookPage;
  readonly notes: NotesPage;
}

/** @param mayAmend whether whoever exports may put matters right; else everything but the entries is shaded */
export function laidOut(
  configuration: Configuration,
  matters: readonly Standing[],
  said: { readonly day: string; readonly mayAmend: boolean; readonly filters: string },
): LaidOut {
  const columns = columnsOf(configuration);
  return {
    page: {
      name: configuration.name.slice(0, 31),
      columns: columns.map((column) => pageColumn(column, said.mayAmend)),
      rows: matters.map((one) => rowOf(columns, configuration, one)),
    },
    notes: notesOf(configuration, columns, matters.length, said),
  };
}

function pageColumn({ heading, type, width, hidden, choices, way }: SheetColumn, mayAmend: boolean): PageColumn {
  const open = way === "entry" || (way === "own" && mayAmend);
  return {
    ...{ heading, type, width, hidden },
    choices: open ? choices : [],
    strict: open && choices.length > 0,
    shade: way === "entry" ? "entry" : open ? "none" : "shown",
  };
}

const ways = {
  key: "认行用，不要改动",
  own: "可以修改；导入时逐处列出由什么改成什么",
  shown: "只供查看（灰底），改了不起作用",
  entry: "填报（浅黄底），导入后记成一条办理记录",
} as const;

const types = { text: "文字", number: "数字", day: "日期，如 2025-03-01" } as const;

function notesOf(
  { name }: Configuration,
  columns: readonly SheetColumn[],
  count: number,
  { day, mayAmend, filters }: { readonly day: string; readonly mayAmend: boolean; readonly filters: string },
): NotesPage {
  const lines: (readonly string[])[] = [
    [`${name}填报表`],
    [`导出日期：${day}；共 ${count} 件${filters === "" ? "" : `；筛选：${filters}`}。`],
    [""],
    ["怎么填"],
    ["1. 一行是一件事。按“编号”认行：行可以排序、可以筛选，列可以移动、隐藏；编号和隐藏的“版本”列不要改动。"],
    ["2. 浅黄底的列是填报列，填了才记；灰底的列只供查看。"],
    [
      mayAmend
        ? "3. 白底的列可以修改。编号留空的行按新增办理；删去一行不影响那件事。"
        : "3. 其余各列由督查机构维护，改了不能导入；删去一行不影响那件事。",
    ],
    [
      "4. 用 Excel 或 WPS 保存为 .xlsx；也可以另存为 .csv。填好后在台账的“导出、导入表格”页交回，先看到会改动什么，确认后才写入。",
    ],
    ["5. 有一处填错，整个文件都不写入，并指出是哪一格；导出以后别人改过的事项，会逐行提示。"],
    [""],
    ["列", "怎么用", "填什么"],
    ...columns
      .filter(({ hidden }) => !hidden)
      .map((column) => [
        column.heading,
        ways[column.way === "own" && !mayAmend ? "shown" : column.way],
        column.choices.length > 0 ? `选一个：${column.choices.join("、")}` : types[column.type],
      ]),
  ];
  return { name: "填写说明", lines, widths: [24, 44, 60] };
}
