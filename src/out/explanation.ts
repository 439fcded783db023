// The second sheet of .xlsx, row by row: what the table is, by which versions it was made, of which files, and what its columns say.

import { tierNames } from "../wire/index.ts";
import type { ColumnType } from "./column.ts";
import type { Manifest } from "./manifest.ts";
import type { Table } from "./table.ts";

const typeNames: Readonly<Record<ColumnType, string>> = {
  string: "文本",
  integer: "整数",
  number: "数",
  boolean: "是否",
  date: "日期",
};

type Line = readonly (string | number | null)[];

/** The rows of the sheet “说明”. */
export const explanation = (table: Table, manifest: Manifest): readonly Line[] => [
  ["表", `${table.label.zh} ${table.name}`],
  ["内容", table.description.zh],
  ["程序", `兑现 duixian ${manifest.program}`],
  ["规则哈希", manifest.rules],
  ["跟踪与核查规则哈希", manifest.rulebook],
  ["表结构", manifest.schema],
  ["所读文件总哈希", manifest.sha256],
  ["行数", manifest.rows],
  ["报告数", manifest.reports.length],
  [],
  ["列名", "中文", "英文", "类型", "说明", "取值"],
  ...table.columns.map(
    ({ key, label, type, description, values }): Line => [
      key,
      label.zh,
      label.en,
      typeNames[type],
      description.zh,
      values?.join(" ") ?? null,
    ],
  ),
  [],
  ["报告编号", "政府", "代码", "层级", "文件", "来源网址", "SHA-256", "行数"],
  ...manifest.reports.map(
    (report): Line => [
      report.report_id,
      report.government,
      report.code,
      report.tier === null ? null : tierNames[report.tier],
      report.file,
      report.source_url,
      report.sha256,
      report.rows,
    ],
  ),
  ...(manifest.left_out.length === 0 ? [] : [[], ["未读的文件", "原因"]]),
  ...manifest.left_out.map(({ file, reason }): Line => [file, reason]),
];
