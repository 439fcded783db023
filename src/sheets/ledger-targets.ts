// What the columns of a ledger can become in a register: parts of a matter, and what has happened to it so far.

import type { Configuration } from "../registers/index.ts";
import type { Meaning } from "./ledger-words.ts";

/** A place a column can be sent to. Codes are what a mapping remembers: `title`, `role:lead`, `field:area`, `settled-on`. */
export interface Target {
  readonly code: string;
  readonly name: string;
  /** Several columns may go there. */
  readonly many: boolean;
  /** Without it nothing can be imported. */
  readonly needed: boolean;
}

const target = (code: string, name: string, more: Partial<Target> = {}): Target => ({
  code,
  name,
  many: false,
  needed: false,
  ...more,
});

/** Everything a column can become in a register. */
export const targetsOf = ({
  owners,
  fields,
  progress,
  grades,
  outcomes,
  steps,
  stages,
}: Configuration): readonly Target[] => {
  const known = new Set([...steps.flatMap(({ doneBy }) => doneBy), ...stages.flatMap(({ enteredBy }) => enteredBy)]);
  const settles = known.has("settled") || outcomes.length > 0;
  return [
    target("title", "事项（任务内容）", { many: true, needed: true }),
    ...owners.map(({ code, name, many }) => target(`role:${code}`, name, { many })),
    target("deadline", "完成期限"),
    target("year", "年度"),
    target("quantity", "数量和单位"),
    ...fields.map(({ code, name }) => target(`field:${code}`, name)),
    target("source", "报告原句（只用来对照）"),
    target("created-on", "立项（受理）日期"),
    target("handed-out-on", "交办（派单）日期"),
    ...(known.has("received") ? [target("received-on", "签收日期")] : []),
    ...(progress !== null && progress.fields === null ? [target("progress", "进度（%）")] : []),
    ...(settles
      ? [target("settled", "是否办结"), target("settled-on", "办结日期"), target("result", "办理结果（文字）")]
      : []),
    ...(settles && progress !== null ? [target("told", "完成情况（自动辨认）")] : []),
    ...(grades.length > 0 ? [target("grade", "满意度评价")] : []),
    target("note", "进展情况（文字）", { many: true }),
  ];
};

/** Where a meaning goes in a register; null where it has no place there. */
export function placeOf(meaning: Meaning, configuration: Configuration): string | null {
  const { owners, fields } = configuration;
  const field = (pattern: RegExp) => fields.find(({ name }) => pattern.test(name));
  const codeOf = (found: { readonly code: string } | undefined, kind: "role" | "field") =>
    found === undefined ? null : `${kind}:${found.code}`;
  switch (meaning) {
    case "ordinal":
      return null;
    case "lead":
      return codeOf(
        owners.find(({ leads }) => leads),
        "role",
      );
    case "helping":
      return codeOf(
        owners.find(({ leads, many }) => !leads && many),
        "role",
      );
    case "leader":
      return codeOf(
        owners.find(({ leads, many }) => !leads && !many),
        "role",
      );
    case "area":
      return codeOf(field(/领域|类别|级别|来源/), "field");
    case "number":
      return codeOf(field(/编号|单号/), "field");
    case "place":
      return codeOf(field(/乡镇|街道|范围|所在地/), "field");
    case "urgency":
      return codeOf(field(/紧急|性质|难易/), "field");
    default:
      return targetsOf(configuration).some(({ code }) => code === meaning)
        ? meaning
        : meaning === "told" || meaning === "result"
          ? "note"
          : null;
  }
}
