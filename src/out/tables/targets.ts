// The table of targets, the data set that researchers build by hand: which government set which number for which indicator and year,
// and what its later report says was reached.

import { StatementSchema } from "../../wire/index.ts";
import { type Column, integer, number, text } from "../column.ts";
import type { WrittenStatement } from "../exported.ts";
import type { Reached } from "../given.ts";
import { tableOf } from "../table.ts";
import { datedColumns, measureColumns } from "./statement-columns.ts";

interface Target {
  readonly statement: WrittenStatement;
  readonly reached: Reached | null;
}

/** The columns of statements, of the statement that sets the target. */
const ofStatement = (columns: readonly Column<WrittenStatement>[]): readonly Column<Target>[] =>
  columns.map((column) => ({ ...column, cell: ({ statement }: Target) => column.cell(statement) }));

const resultColumns: readonly Column<Target>[] = [
  number(
    "result",
    {
      label: ["结果值", "Result"],
      says: [
        "回顾该时期的报告所说的结果，按其原文单位",
        "what the report that looks back on the period says, as written",
      ],
    },
    ({ reached }) => reached?.result.value,
  ),
  number("result_high", { label: ["结果值上限", "Upper result"] }, ({ reached }) => reached?.result.valueHigh),
  text("result_unit", { label: ["结果单位", "Unit of the result"] }, ({ reached }) => reached?.result.unit),
  text("result_bound", { label: ["结果限定词", "Bound of the result"] }, ({ reached }) => reached?.result.bound),
  text(
    "result_status",
    { label: ["结果性质", "Status of the result"], values: StatementSchema.shape.status.unwrap().options },
    ({ reached }) => reached?.result.status,
  ),
  number(
    "gap",
    { label: ["差额", "Gap"], says: ["结果减目标，按目标的单位", "the result less the target, in the target's unit"] },
    ({ reached }) => reached?.gap,
  ),
  text("result_report_id", { label: ["结果所在报告", "Report of the result"] }, ({ reached }) => reached?.later.id),
  text("result_quote", { label: ["结果原文", "Words of the result"] }, ({ reached }) => reached?.result.quote),
  integer("result_start", { label: ["结果起", "Result start"] }, ({ reached }) => reached?.result.start),
  integer("result_end", { label: ["结果止", "Result end"] }, ({ reached }) => reached?.result.end),
  text("result_link", { label: ["结果链接", "Link to the result"] }, ({ reached }) =>
    reached === null ? null : reached.later.link(reached.result, reached.result.statement),
  ),
];

/** Every number or relation that a report sets as a target, its result beside it where a later report at hand gives one. */
export const targets = tableOf<Target>({
  name: "targets",
  version: 1,
  label: { zh: "目标", en: "Targets" },
  description: {
    zh: "各级政府给各指标定下的目标值；手头有回顾该年的报告时并列结果",
    en: "which government set which target for which indicator, with the result where a later report at hand gives it",
  },
  needs: "other-years",
  columns: [
    text<Target>(
      "statement_id",
      { label: ["条目编号", "Statement"], says: ["在所在报告内唯一", "unique in its report"], always: true },
      ({ statement }) => statement.id,
    ),
    ...ofStatement([...measureColumns, ...datedColumns]),
    ...resultColumns,
  ],
  *items({ report, reached }) {
    for (const statement of report.statements) {
      if (statement.measure === undefined || statement.status !== "target") continue;
      yield { statement, reached: reached.get(statement.id) ?? null };
    }
  },
  stands: ({ statement }) => ({ at: statement, statement: statement.id }),
});
