// A reading as a table for a terminal: what the report says of itself, its parts, its measures with their words.

import type { ReportFacts, Section, Statement } from "../reading/index.ts";
import type { ReadingDocument } from "../wire/index.ts";
import { roleNames, statusNames, tierNames } from "../wire/index.ts";
import { columns } from "./columns.ts";
import { periodInWords, valueInWords } from "./words.ts";

/** The whole table, with a line break at its end. `width` is that of the terminal in cells. */
export function ledger(document: ReadingDocument, width: number): string {
  const measures = document.statements.filter(({ measure }) => measure);
  const blocks = [
    heading(document),
    `目录\n${columns(
      document.outline.flatMap((section) => sectionRows(section, 0)),
      width,
      [8, 8],
    )}`,
    measures.length === 0 ? "没有读出指标" : `指标\n${measureTable(measures, width)}`,
    `以上每一行都指到原文：--json 给出位置，duixian explain ${JSON.stringify(document.source.file)}@起-止 说明怎样读出`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function heading({ report, source, text, repairs, quantities, statements }: ReadingDocument): string {
  const count = (kind: Statement["kind"]) => statements.filter((statement) => statement.kind === kind).length;
  const rows = [
    ["报告", report.title ?? "（没有标题）"],
    ["政府", governmentInWords(report)],
    ["年份", `回顾 ${report.reviewYear ?? "—"} · 计划 ${report.planYear ?? "—"}`],
    ["会议", [report.date, report.congress].filter((part) => part).join(" · ") || "—"],
    ["报告人", [report.speaker?.post, report.speaker?.name].filter((part) => part).join(" ") || "—"],
    ["文件", `${source.file} · ${source.encoding} · ${source.bytes} 字节`],
    [
      "读出",
      `${text.length} 字 · ${quantities.length} 个数字 · ${count("measure")} 项指标 · ${count("commitment")} 项承诺 · 修复 ${repairs.length} 处`,
    ],
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
