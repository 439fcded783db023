// The table of promises: what a report promised, and what the next one says of it.

import { StatementSchema, subjectOf, VerdictSchema } from "../../wire/index.ts";
import { type Column, day, flag, integer, number, text } from "../column.ts";
import type { Followed } from "../given.ts";
import { tableOf } from "../table.ts";

const promiseColumns: readonly Column<Followed>[] = [
  text(
    "statement_id",
    { label: ["条目编号", "Statement"], says: ["在所在报告内唯一", "unique in its report"], always: true },
    ({ promise }) => promise.id,
  ),
  text(
    "kind",
    { label: ["类别", "Kind"], values: StatementSchema.shape.kind.options, always: true },
    ({ promise }) => promise.kind,
  ),
  text("subject", { label: ["主题", "Subject"], always: true }, ({ promise }) => subjectOf(promise)),
  text(
    "domain",
    { label: ["领域", "Field of work"], says: ["见 docs/domains.md", "as docs/domains.md lists them"] },
    ({ promise }) => promise.domain,
  ),
  day("deadline", { label: ["期限", "Deadline"] }, ({ promise }) => promise.commitment?.deadline?.date),
  flag(
    "measurable",
    {
      label: ["可核对", "Measurable"],
      says: ["下一年的报告能否说是或否", "whether a later report could say yes or no"],
      always: true,
    },
    ({ measurable }) => measurable,
  ),
];

const verdictColumns: readonly Column<Followed>[] = [
  text(
    "verdict",
    {
      label: ["结果", "Verdict"],
      says: [
        "met 达成、missed 未达成、progress 推进中、unreported 未提及；没有下一年报告的为空",
        "empty where no report of the year after is at hand",
      ],
      values: VerdictSchema.options,
    },
    ({ verdict }) => verdict,
  ),
  text(
    "machine_verdict",
    {
      label: ["程序结果", "Machine's verdict"],
      says: ["程序自己的结果，人工改判前", "before a person overruled it"],
      values: VerdictSchema.options,
    },
    ({ machine }) => machine,
  ),
  text("judged_by", { label: ["改判人", "Judged by"] }, ({ judgement }) => judgement?.who),
  text("judged_why", { label: ["改判理由", "Why so judged"] }, ({ judgement }) => judgement?.why),
  text("reason", { label: ["理由", "Reason"] }, ({ reason }) => reason),
  number("confidence", { label: ["把握", "Confidence"], says: ["0 到 1", "0 to 1"] }, ({ confidence }) => confidence),
  number(
    "target",
    { label: ["目标值", "Target"], says: ["与结果值同一单位", "in one unit with the result"] },
    ({ comparison }) => comparison?.target,
  ),
  number("result", { label: ["结果值", "Result"] }, ({ comparison }) => comparison?.result),
  text("compared_unit", { label: ["比较单位", "Unit compared"] }, ({ comparison }) => comparison?.unit),
  number(
    "tolerance",
    {
      label: ["容差", "Tolerance"],
      says: ["结果可比目标差多少仍算达成", "how far the result may stay behind and still count"],
    },
    ({ comparison }) => comparison?.tolerance,
  ),
];

const outcomeColumns: readonly Column<Followed>[] = [
  text("later_report_id", { label: ["下一年报告", "Later report"] }, ({ later }) => later?.id),
  integer("later_plan_year", { label: ["下一年报告计划年份", "Its plan year"] }, ({ later }) => later?.planYear),
  text(
    "outcome_quote",
    {
      label: ["结果原文", "Outcome"],
      says: ["下一年报告中最能说明结果的原话", "the words of the later report that show it best"],
    },
    ({ outcomes }) => outcomes[0]?.quote,
  ),
  integer("outcome_start", { label: ["结果起", "Outcome start"] }, ({ outcomes }) => outcomes[0]?.start),
  integer("outcome_end", { label: ["结果止", "Outcome end"] }, ({ outcomes }) => outcomes[0]?.end),
  text("outcome_link", { label: ["结果链接", "Outcome link"] }, ({ outcomes: [best], later }) =>
    best === undefined ? null : later?.link(best, null),
  ),
  integer(
    "outcomes",
    {
      label: ["结果条数", "Outcomes"],
      says: ["下一年报告中相关原话的条数", "how many places of the later report speak of it"],
      always: true,
    },
    ({ outcomes }) => outcomes.length,
  ),
  text("later_sha256", { label: ["下一年文件哈希", "Later file hash"] }, ({ later }) => later?.readFrom.sha256),
];

/** In the order of the text, the whole before its part. */
const asTheyStand = ({ promise: a }: Followed, { promise: b }: Followed): number => a.start - b.start || b.end - a.end;

/** Every promise with its verdict; without one where no report of the year after is at hand. */
export const promises = tableOf<Followed>({
  name: "promises",
  version: 1,
  label: { zh: "承诺与结果", en: "Promises" },
  description: {
    zh: "每一条承诺，以及下一年报告里的结果",
    en: "every promise and what the report of the year after says of it",
  },
  needs: "year-after",
  columns: [...promiseColumns, ...verdictColumns, ...outcomeColumns],
  items: ({ followed }) => [...followed].sort(asTheyStand),
  stands: ({ promise }) => ({ at: promise, statement: promise.id }),
});
