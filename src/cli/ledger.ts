// A reading as tables for a terminal: what the report says of itself, its parts, how many statements of each kind and how many
// of its numbers were read, its measures and its promises with their words.

import { coverage, type ReportFacts, type Section, type Statement, type StatementKind } from "../reading/index.ts";
import type { ReadingDocument } from "../wire/index.ts";
import {
  kindNames,
  roleNames,
  statusNames,
  strengthNames,
  subjectOf,
  tierNames,
  uncoveredNames,
} from "../wire/index.ts";
import { columns } from "./columns.ts";
import { deadlineInWords, periodInWords, valueInWords } from "./words.ts";

/** The whole table, with a line break at its end. `width` is that of the terminal in cells. */
export function ledger(document: ReadingDocument, width: number): string {
  const measures = document.statements.filter(({ measure }) => measure);
  const promises = document.statements.filter(({ commitment }) => commitment);
  const blocks = [
    heading(document),
    `目录\n${columns(
      document.outline.flatMap((section) => sectionRows(section, 0)),
      width,
      [8, 8],
    )}`,
    numbersInWords(document, width),
    measures.length === 0 ? "没有读出指标" : `指标\n${measureTable(measures, width)}`,
    promises.length === 0 ? "没有读出承诺" : `承诺\n${promiseTable(promises, width)}`,
    `以上每一行都指到原文：--json 给出位置，duixian explain ${JSON.stringify(document.source.file)}@起-止 说明怎样读出`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function heading({ report, source, text, repairs, quantities, statements }: ReadingDocument): string {
  const count = (kind: StatementKind) => statements.filter((statement) => statement.kind === kind).length;
  const kinds = (Object.keys(kindNames) as StatementKind[]).filter((kind) => count(kind) > 0);
  const rows = [
    ["报告", report.title ?? "（没有标题）"],
    ["政府", governmentInWords(report)],
    ["年份", `回顾 ${report.reviewYear ?? "—"} · 计划 ${report.planYear ?? "—"}`],
    ["会议", [report.date, report.congress].filter((part) => part).join(" · ") || "—"],
    ["报告人", [report.speaker?.post, report.speaker?.name].filter((part) => part).join(" ") || "—"],
    ["文件", `${source.file} · ${source.encoding} · ${source.bytes} 字节`],
    ["读出", `${text.length} 字 · ${quantities.length} 个数字 · 修复 ${repairs.length} 处`],
    ["条目", `${statements.length} 条${kinds.map((kind) => ` · ${kindNames[kind]} ${count(kind)}`).join("")}`],
  ];
  return columns(rows, 10_000, [8]);
}

function governmentInWords({ government }: ReportFacts): string {
  if (government === null) return "—";
  const { name, code, tier, parents } = government;
  return [`${parents.join("")}${name}`, tier && tierNames[tier], code].filter((part) => part).join(" · ");
}

function sectionRows({ id, role, heading: title, children }: Section, depth: number): string[][] {
  const row = [id, roleNames[role], `${"  ".repeat(depth)}${title ?? "—"}`];
  return [row, ...(depth < 1 ? children.flatMap((one) => sectionRows(one, depth + 1)) : [])];
}

/** How many of the numbers stand in the ledger, and each of the others with its reason. */
function numbersInWords(document: ReadingDocument, width: number): string {
  const { numbers, covered, rest } = coverage(document);
  if (numbers === 0) return "数字\n没有要记入台账的数字";
  const share = ((covered / numbers) * 100).toFixed(1);
  const rows = rest.map(({ quantity: { start, end, surface }, reason }) => [
    surface,
    uncoveredNames[reason],
    `${start}-${end}`,
    around(document.text, start, end),
  ]);
  const list = rows.length === 0 ? "" : `\n其余 ${rest.length} 个\n${columns(rows, width, [16, 28, 14])}`;
  return `数字\n${numbers} 个数，${covered} 个进入台账（${share} %）；编号、年份、日期和表示时间的说法不计${list}`;
}

/** Characters shown before and after a number. */
const AROUND = 12;

const around = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start - AROUND), end + AROUND).replace(/\s+/g, " ");

function promiseTable(statements: readonly Statement[], width: number): string {
  const rows = statements.map((statement) => [
    strengthNames[statement.commitment!.strength],
    statement.commitment!.measurable ? "可" : "否",
    deadlineInWords(statement.commitment!),
    subjectOf(statement),
    statement.quote.replace(/\s+/g, " "),
  ]);
  return columns([["力度", "核对", "期限", "承诺", "原文"], ...rows], width, [4, 4, 22, 32]);
}

function measureTable(statements: readonly Statement[], width: number): string {
  const rows = statements.map(({ measure, status, period, quote }) => [
    status === null ? "" : statusNames[status],
    periodInWords(period),
    measure!.indicator.name,
    valueInWords(measure!),
    quote.replace(/\s+/g, " "),
  ]);
  return columns([["状态", "年份", "指标", "数值", "原文"], ...rows], width, [4, 9, 28, 24]);
}
