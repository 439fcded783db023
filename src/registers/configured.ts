// A configuration file: its text or what a parser made of it, in the house's own words, becomes a configuration, or a list of what is
// wrong with it that an official can act on.

import { parseDocument } from "yaml";
import {
  count,
  given,
  isGiven,
  list,
  type Part,
  type Trouble,
  table,
  text,
  textOr,
  texts,
  under,
  word,
  wordsOf,
  yes,
} from "./asked.ts";
import { conditionOf } from "./conditioned.ts";
import type { Configuration, FieldRule, FieldValues, OwnerRule, StageRule, StepRule } from "./configuration.ts";
import { faultsOf } from "./faults.ts";
import { appraisal, board, escalation, grade, outcome, progress, rate, votes } from "./measured.ts";
import { monthly, term } from "./spoken.ts";
import { annual } from "./told/configured.ts";
import { countingNames, eventNames, judgedNames, lightNames, typeNames } from "./vocabulary.ts";

export type Configured =
  | { readonly kind: "configuration"; readonly configuration: Configuration }
  | { readonly kind: "troubles"; readonly troubles: readonly Trouble[] };

/** The configuration in the text of a YAML file. */
export function configurationIn(yaml: string): Configured {
  const document = parseDocument(yaml, { prettyErrors: true });
  if (document.errors.length === 0) return configurationOf(document.toJS());
  const troubles = document.errors.map(({ linePos }) => ({
    where: linePos === undefined ? "全文" : `第${linePos[0].line}行`,
    what: "格式不对，读不出来",
    advice: "检查这一行的缩进、冒号后的空格、引号和括号是否成对，键是否重复。",
  }));
  return { kind: "troubles", troubles };
}

/** The configuration in what a YAML or JSON parser gave. */
export function configurationOf(parsed: unknown): Configured {
  const troubles: Trouble[] = [];
  const part: Part = { path: [], value: parsed, troubles };
  if (!table(part, keys)) return { kind: "troubles", troubles };
  const configuration = whole(part);
  if (troubles.length === 0) troubles.push(...faultsOf(configuration));
  return troubles.length === 0 ? { kind: "configuration", configuration } : { kind: "troubles", troubles };
}

const keys: readonly string[] = [
  ...["代码", "名称", "用途", "字段", "承办", "时限", "步骤", "阶段", "结果", "评价"],
  ...["进度", "升级", "比率", "榜", "票决", "考核", "年报"],
];

const whole = (part: Part): Configuration => ({
  code: text(under(part, "代码")),
  name: text(under(part, "名称")),
  about: text(under(part, "用途")),
  fields: list(under(part, "字段")).map(field),
  owners: list(under(part, "承办")).map(owner),
  clock: clock(under(part, "时限")),
  steps: list(under(part, "步骤")).map(step),
  stages: list(under(part, "阶段")).map(stage),
  outcomes: list(under(part, "结果")).map(outcome),
  grades: list(under(part, "评价")).map(grade),
  progress: given(under(part, "进度"), progress),
  escalation: list(under(part, "升级")).map(escalation),
  rates: list(under(part, "比率")).map(rate),
  board: given(under(part, "榜"), board),
  votes: given(under(part, "票决"), votes),
  appraisal: given(under(part, "考核"), appraisal),
  annual: given(under(part, "年报"), annual),
});

function clock(part: Part): Configuration["clock"] {
  if (isGiven(part)) table(part, ["计日", "逢休顺延"]);
  return { counting: word(under(part, "计日"), countingNames, "calendar"), rolls: yes(under(part, "逢休顺延"), true) };
}

function field(part: Part): FieldRule {
  table(part, ["代码", "名称", "类型", "必填", "选项", "累计", "单位"]);
  return {
    code: text(under(part, "代码")),
    name: text(under(part, "名称")),
    type: word(under(part, "类型"), typeNames, "text"),
    required: yes(under(part, "必填"), false),
    choices: texts(under(part, "选项")),
    adds: yes(under(part, "累计"), false),
    unit: textOr(under(part, "单位"), null),
  };
}

function owner(part: Part): OwnerRule {
  table(part, ["代码", "名称", "可多个", "必填", "牵头"]);
  return {
    code: text(under(part, "代码")),
    name: text(under(part, "名称")),
    many: yes(under(part, "可多个"), false),
    required: yes(under(part, "必填"), false),
    leads: yes(under(part, "牵头"), false),
  };
}

const stepKeys: readonly string[] = [
  ...["代码", "名称", "起算", "期限", "期限字段", "完成于", "转到", "适用", "重复", "首次", "直到"],
  ...["计日", "逢休顺延", "由谁办", "外部"],
];

function step(part: Part): StepRule {
  table(part, stepKeys);
  const first = count(under(part, "首次"), 1);
  return {
    code: text(under(part, "代码")),
    name: text(under(part, "名称")),
    from: wordsOf(under(part, "起算"), eventNames),
    term:
      given(under(part, "期限"), term) ??
      given(under(part, "期限字段"), (one) => ({ kind: "field", field: text(one) })),
    doneBy: wordsOf(under(part, "完成于"), eventNames),
    reaches: textOr(under(part, "转到"), null),
    applies: given(under(part, "适用"), values) ?? {},
    monthly: given(under(part, "重复"), (one) => monthly(one, first)),
    until: wordsOf(under(part, "直到"), eventNames),
    counting: given(under(part, "计日"), (one) => word(one, countingNames, "calendar")),
    rolls: given(under(part, "逢休顺延"), (one) => yes(one, true)),
    by: textOr(under(part, "由谁办"), null),
    outside: yes(under(part, "外部"), false),
  };
}

/** 适用: { 难度: 复杂 } */
const values = (part: Part): FieldValues => conditionOf({ ...part, value: { 字段: part.value } }).fields ?? {};

function stage(part: Part): StageRule {
  table(part, ["代码", "名称", "灯", "落后灯", "始于", "判定", "须先", "终结"]);
  return {
    code: text(under(part, "代码")),
    name: text(under(part, "名称")),
    light: word(under(part, "灯"), lightNames, "none"),
    behindLight: given(under(part, "落后灯"), (one) => word(one, lightNames, "none")),
    enteredBy: wordsOf(under(part, "始于"), eventNames),
    judged: given(under(part, "判定"), (one) => word(one, judgedNames, "other")),
    needs: texts(under(part, "须先")),
    closed: yes(under(part, "终结"), false),
  };
}
