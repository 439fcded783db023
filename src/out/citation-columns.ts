// The columns that every row of every table has: where it stands, in which report, by which file and which rules it was read, and a
// link that finds it again.

import type { Placed, Section } from "../reading/index.ts";
import { RoleSchema, TierSchema } from "../wire/index.ts";
import { type Column, integer, text } from "./column.ts";
import type { Exported } from "./exported.ts";

/** Something at its place in a report. */
export interface Standing {
  readonly report: Exported;
  readonly at: Placed;
  /** Id of the statement it is or stands in; null for what is none. */
  readonly statement: string | null;
  readonly section: Section | null;
}

/** Whose report it is, at the head of every row. */
export const reportColumns: readonly Column<Standing>[] = [
  text(
    "report_id",
    {
      label: ["报告编号", "Report"],
      says: ["代码-计划年份；没有代码的用名称", "division code and plan year; the name where there is no code"],
      always: true,
    },
    ({ report }) => report.id,
  ),
  text("government", { label: ["政府", "Government"] }, ({ report }) => report.government),
  text(
    "code",
    { label: ["行政区划代码", "Division code"], says: ["GB/T 2260 六位代码", "six digits of GB/T 2260"] },
    ({ report }) => report.code,
  ),
  text("tier", { label: ["层级", "Tier"], values: TierSchema.options }, ({ report }) => report.tier),
  text(
    "parents",
    { label: ["上级", "Parents"], says: ["自省级而下，以 / 分隔", "from the province down, parted by /"] },
    ({ report }) => (report.parents.length === 0 ? null : report.parents.join("/")),
  ),
  integer(
    "plan_year",
    { label: ["计划年份", "Plan year"], says: ["报告部署的年份", "the year the report plans"] },
    ({ report }) => report.planYear,
  ),
];

/** Where it stands and how that was read, at the end of every row. */
export const citationColumns: readonly Column<Standing>[] = [
  text(
    "quote",
    {
      label: ["原文", "Quote"],
      says: ["修复后文本中 [start, end) 的原话", "the restored text from start to end"],
      always: true,
    },
    ({ report, at }) => report.text.slice(at.start, at.end),
  ),
  text(
    "section",
    { label: ["章节", "Section"], says: ["目录中的编号", "number in the outline"] },
    ({ section }) => section?.id,
  ),
  text("section_heading", { label: ["章节标题", "Heading"] }, ({ section }) => section?.heading),
  text(
    "section_role",
    { label: ["章节性质", "Role of the section"], values: RoleSchema.options },
    ({ section }) => section?.role,
  ),
  integer(
    "start",
    {
      label: ["起", "Start"],
      says: ["修复后文本中的位置，按 UTF-16 计", "place in the restored text, UTF-16"],
      always: true,
    },
    ({ at }) => at.start,
  ),
  integer(
    "end",
    { label: ["止", "End"], says: ["同上，不含", "the same, exclusive"], always: true },
    ({ at }) => at.end,
  ),
  integer(
    "source_start",
    {
      label: ["交付原文起", "Start in the file"],
      says: ["交付原文中的位置，按 UTF-16 计", "place in the delivered text, UTF-16"],
      always: true,
    },
    ({ at }) => at.source.start,
  ),
  integer(
    "source_end",
    { label: ["交付原文止", "End in the file"], says: ["同上，不含", "the same, exclusive"], always: true },
    ({ at }) => at.source.end,
  ),
  text(
    "link",
    {
      label: ["固定链接", "Permanent link"],
      says: [
        "页面上的地址；直接读文件时为 duixian:文件哈希?at=起-止",
        "where the page shows it; duixian:HASH?at=START-END where a file was read without a server",
      ],
      always: true,
    },
    ({ report, at, statement }) => report.link(at, statement),
  ),
  text(
    "citation",
    {
      label: ["引用格式", "Citation"],
      says: ["参考文献条目（GB/T 7714）", "entry for references (GB/T 7714)"],
      always: true,
    },
    ({ report }) => report.citation,
  ),
  text("source_url", { label: ["来源网址", "Source URL"] }, ({ report }) => report.readFrom.url),
  text("file", { label: ["文件", "File"] }, ({ report }) => report.readFrom.file),
  text(
    "sha256",
    { label: ["文件哈希", "File hash"], says: ["所读文件的 SHA-256", "SHA-256 of the file that was read"] },
    ({ report }) => report.readFrom.sha256,
  ),
  text(
    "program",
    { label: ["程序版本", "Program"], says: ["读它的程序版本", "version of the program that read it"], always: true },
    ({ report }) => report.version.duixian,
  ),
  text(
    "rules",
    { label: ["规则版本", "Rules"], says: ["读它的规则的哈希", "hash of the rules that read it"], always: true },
    ({ report }) => report.version.rules,
  ),
];
