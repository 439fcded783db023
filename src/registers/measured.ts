// The parts of a configuration file that measure: outcomes, grades, progress, escalation, rates, lists, votes, appraisal.

import { count, given, list, number, type Part, table, text, texts, trouble, under, word, yes } from "./asked.ts";
import { conditionOf } from "./conditioned.ts";
import type {
  AppraisalItem,
  AppraisalRule,
  BoardRule,
  EscalationRule,
  GradeRule,
  OutcomeRule,
  ProgressRule,
  RateRule,
  VoteRule,
} from "./configuration.ts";
import { moment } from "./spoken.ts";
import { emptyNames, eventNames, lightNames, majorityNames, periodNames } from "./vocabulary.ts";

export function outcome(part: Part): OutcomeRule {
  table(part, ["代码", "名称"]);
  return { code: text(under(part, "代码")), name: text(under(part, "名称")) };
}

export function grade(part: Part): GradeRule {
  table(part, ["代码", "名称", "重开"]);
  return { code: text(under(part, "代码")), name: text(under(part, "名称")), reopens: yes(under(part, "重开"), false) };
}

export function progress(part: Part): ProgressRule {
  table(part, ["完成字段", "计划字段", "超进度余量", "几日起看上月"]);
  const done = given(under(part, "完成字段"), text);
  const planned = given(under(part, "计划字段"), text);
  if ((done === null) !== (planned === null))
    trouble(part, "完成字段和计划字段要么都写，要么都不写", "补上另一个，或两个都删去，按报告的进度算。");
  return {
    fields: done === null || planned === null ? null : { done, planned },
    margin: number(under(part, "超进度余量"), 0),
    from: count(under(part, "几日起看上月"), 1),
  };
}

export function escalation(part: Part): EscalationRule {
  table(part, ["级别", "时点", "步骤", "报"]);
  return {
    level: word(under(part, "级别"), lightNames, "blue"),
    at: moment(under(part, "时点")),
    steps: texts(under(part, "步骤")),
    to: texts(under(part, "报")),
  };
}

export function rate(part: Part): RateRule {
  table(part, ["代码", "名称", "定义", "分子", "分母", "分子合计", "分母合计", "期间按", "位数", "可超百"]);
  return {
    code: text(under(part, "代码")),
    name: text(under(part, "名称")),
    words: text(under(part, "定义")),
    numerator: conditionOf(under(part, "分子")),
    denominator: conditionOf(under(part, "分母")),
    sums: sums(part),
    period: word(under(part, "期间按"), eventNames, "created"),
    digits: count(under(part, "位数"), 1),
    over: yes(under(part, "可超百"), false),
  };
}

function sums(part: Part): RateRule["sums"] {
  const numerator = given(under(part, "分子合计"), text);
  const denominator = given(under(part, "分母合计"), text);
  if ((numerator === null) !== (denominator === null))
    trouble(part, "分子合计和分母合计要么都写，要么都不写", "补上另一个，或两个都删去，按件数算。");
  return numerator === null || denominator === null ? null : { numerator, denominator };
}

export function board(part: Part): BoardRule {
  table(part, ["红榜", "黑榜", "按"]);
  return {
    red: count(under(part, "红榜"), 0),
    black: count(under(part, "黑榜"), 0),
    rate: given(under(part, "按"), text),
  };
}

export function votes(part: Part): VoteRule {
  table(part, ["名额", "通过"]);
  return { seats: count(under(part, "名额"), 1), majority: word(under(part, "通过"), majorityNames, "entitled") };
}

export function appraisal(part: Part): AppraisalRule {
  table(part, ["期间", "位数", "无事项时", "项目"]);
  return {
    period: word(under(part, "期间"), periodNames, "year"),
    digits: count(under(part, "位数"), 2),
    empty: word(under(part, "无事项时"), emptyNames, "left-out"),
    items: list(under(part, "项目")).map(item),
  };
}

function item(part: Part): AppraisalItem {
  table(part, ["代码", "名称", "台账", "权重", "比率", "每件", "条件"]);
  const rate = given(under(part, "比率"), text);
  const each = given(under(part, "每件"), (one) => number(one, 0));
  if ((rate === null) === (each === null))
    trouble(part, "“比率”和“每件”要写一个，也只写一个", "按比率得分写“比率”，按件加减分写“每件”和“条件”。");
  return {
    code: text(under(part, "代码")),
    name: text(under(part, "名称")),
    register: text(under(part, "台账")),
    weight: number(under(part, "权重"), 0),
    way:
      rate === null
        ? { kind: "each", condition: conditionOf(under(part, "条件")), points: each ?? 0 }
        : { kind: "rate", rate },
  };
}
