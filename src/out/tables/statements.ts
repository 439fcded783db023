// The table of statements: everything a report says, of whatever kind, one a row.

import { CommitmentSchema, ProjectSchema, StatementSchema, subjectOf } from "../../wire/index.ts";
import { type Column, day, flag, integer, number, text } from "../column.ts";
import type { WrittenStatement } from "../exported.ts";
import { tableOf } from "../table.ts";
import { datedColumns, measureColumns } from "./statement-columns.ts";

const headColumns: readonly Column<WrittenStatement>[] = [
  text(
    "statement_id",
    { label: ["条目编号", "Statement"], says: ["在所在报告内唯一", "unique in its report"], always: true },
    ({ id }) => id,
  ),
  text(
    "kind",
    { label: ["类别", "Kind"], values: StatementSchema.shape.kind.options, always: true },
    ({ kind }) => kind,
  ),
  text(
    "subject",
    {
      label: ["主题", "Subject"],
      says: [
        "指标名、承诺的动词和对象、项目名或名词",
        "the indicator, the verb and object, the project's or the term's name, else the words",
      ],
      always: true,
    },
    subjectOf,
  ),
];

const commitmentColumns: readonly Column<WrittenStatement>[] = [
  text("verb", { label: ["动词", "Verb"] }, ({ commitment }) => commitment?.verb),
  text("object", { label: ["对象", "Object"] }, ({ commitment }) => commitment?.object),
  text(
    "strength",
    {
      label: ["力度", "Strength"],
      says: ["完成、启动、推进、保持、力争", "how firmly it is promised"],
      values: CommitmentSchema.shape.strength.options,
    },
    ({ commitment }) => commitment?.strength,
  ),
  text("place", { label: ["地点", "Place"] }, ({ commitment }) => commitment?.place),
  text("deadline_text", { label: ["期限原文", "Deadline as written"] }, ({ commitment }) => commitment?.deadline?.text),
  day("deadline", { label: ["期限", "Deadline"] }, ({ commitment }) => commitment?.deadline?.date),
  flag(
    "deadline_implied",
    {
      label: ["期限为推定", "Deadline implied"],
      says: ["原文没有期限，按计划年年底算", "the text sets none, the end of the plan year counts"],
    },
    ({ commitment }) => commitment?.deadline?.implied,
  ),
  text("owner", { label: ["责任单位", "Owner"] }, ({ commitment, livelihood }) =>
    livelihood !== undefined && livelihood.owners.length > 0 ? livelihood.owners.join("、") : commitment?.owner?.text,
  ),
  flag(
    "measurable",
    {
      label: ["可核对", "Measurable"],
      says: ["下一年的报告能否说是或否", "whether a later report could say yes or no"],
    },
    ({ commitment }) => commitment?.measurable,
  ),
];

const projectColumns: readonly Column<WrittenStatement>[] = [
  text("project", { label: ["项目", "Project"] }, ({ project }) => project?.name),
  text(
    "project_stage",
    { label: ["项目阶段", "Project stage"], values: ProjectSchema.shape.stage.unwrap().options },
    ({ project }) => project?.stage,
  ),
  number("invested", { label: ["已投资", "Invested"] }, ({ project }) => project?.invested?.value),
  text("invested_unit", { label: ["已投资单位", "Invested, unit"] }, ({ project }) => project?.invested?.unit),
  number("planned", { label: ["计划总投资", "Planned investment"] }, ({ project }) => project?.planned?.value),
  text("planned_unit", { label: ["计划总投资单位", "Planned, unit"] }, ({ project }) => project?.planned?.unit),
  text("scale", { label: ["规模", "Scale"] }, ({ project }) => project?.scale),
];

const otherColumns: readonly Column<WrittenStatement>[] = [
  integer(
    "livelihood_number",
    { label: ["实事序号", "Livelihood item"], says: ["在民生实事清单中的序号", "its place in the yearly list"] },
    ({ livelihood }) => livelihood?.number,
  ),
  integer("announced", { label: ["上年任务数", "Tasks announced"] }, ({ closeout }) => closeout?.announced),
  integer("done", { label: ["已完成数", "Tasks done"] }, ({ closeout }) => closeout?.done),
  integer("adjusted", { label: ["已调整数", "Tasks adjusted"] }, ({ closeout }) => closeout?.adjusted),
  integer("ongoing", { label: ["推进中数", "Tasks ongoing"] }, ({ closeout }) => closeout?.ongoing),
  text("term", { label: ["名词", "Term"] }, ({ term }) => term?.name),
  text("meaning", { label: ["释义", "Meaning"] }, ({ term }) => term?.meaning),
  text(
    "read_by",
    {
      label: ["读取规则", "Read by"],
      says: ["规则名，自外而内，以 > 分隔", "names of the rules, outermost first, parted by >"],
    },
    ({ rules }) => (rules.length === 0 ? null : rules.join(" > ")),
  ),
  text(
    "corrected",
    {
      label: ["人工更正", "Corrected"],
      says: ["add 人工补录、mend 人工更正", "added or mended by a person"],
      values: ["add", "mend"],
    },
    ({ corrected }) => corrected,
  ),
];

/** Everything that was read, of whatever kind. What somebody struck is left out. */
export const statements = tableOf<WrittenStatement>({
  name: "statements",
  version: 1,
  label: { zh: "条目", en: "Statements" },
  description: {
    zh: "报告里读出的每一条：指标、承诺、成绩、项目、民生实事、荣誉、问题、名词、办结",
    en: "everything a report says: measures, commitments, achievements, projects and the rest",
  },
  needs: "report",
  columns: [
    ...headColumns,
    ...datedColumns,
    ...measureColumns,
    ...commitmentColumns,
    ...projectColumns,
    ...otherColumns,
  ],
  items: ({ report }) => report.statements,
  stands: (statement) => ({ at: statement, statement: statement.id }),
});
