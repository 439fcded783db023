// The part of a configuration file that says what the next report tells of the register: figures, and sentences with places for them.

import { count, given, list, number, type Part, table, text, texts, trouble, under, word } from "../asked.ts";
import { conditionOf } from "../conditioned.ts";
import type { AnnualRule, FigureRule, SentenceRule, Stretch } from "../configuration.ts";
import { eventNames, writingNames } from "../vocabulary.ts";

/** 年报: { 完成, 数, 句 } */
export function annual(part: Part): AnnualRule {
  table(part, ["完成", "数", "句"]);
  return {
    done: given(under(part, "完成"), conditionOf),
    figures: list(under(part, "数")).map(figure),
    sentences: list(under(part, "句")).map(sentence),
  };
}

const figureKeys: readonly string[] = [
  ...["名称", "件数", "合计", "条件", "比率", "除以", "期间按", "位数", "写法", "单位", "说法", "事项", "全数说法"],
];

function figure(part: Part): FigureRule {
  table(part, figureKeys);
  return {
    name: text(under(part, "名称")),
    way: wayOf(part),
    period: word(under(part, "期间按"), eventNames, "created"),
    digits: count(under(part, "位数"), 1),
    writing: word(under(part, "写法"), writingNames, "digits"),
    units: texts(under(part, "单位")),
    said: texts(under(part, "说法")),
    among: texts(under(part, "事项")),
    whole: texts(under(part, "全数说法")),
  };
}

function wayOf(part: Part): FigureRule["way"] {
  const counted = given(under(part, "件数"), conditionOf);
  const field = given(under(part, "合计"), text);
  const rate = given(under(part, "比率"), text);
  if ([counted, field, rate].filter((one) => one !== null).length !== 1)
    trouble(
      part,
      "“件数”“合计”“比率”要写一个，也只写一个",
      "数事项的写“件数”和条件，加字段的写“合计”，用比率的写它的代码。",
    );
  if (rate !== null) return { kind: "rate", rate };
  if (field === null) return { kind: "count", condition: counted ?? {} };
  const per = number(under(part, "除以"), 1);
  if (per <= 0) trouble(under(part, "除以"), "要大于 0", "万元写成亿元的，除以 10000。");
  return { kind: "sum", field, condition: conditionOf(under(part, "条件")), per };
}

function sentence(part: Part): SentenceRule {
  table(part, ["代码", "句子", "全数时", "未全时"]);
  const whole = given(under(part, "全数时"), text);
  const partly = given(under(part, "未全时"), text);
  if (whole !== null && partly !== null)
    trouble(part, "“全数时”和“未全时”只能写一个", "一个写在全部完成时用的句子上，另一个写在另一句上。");
  const rate = whole ?? partly;
  return {
    code: text(under(part, "代码")),
    stretches: stretchesIn(under(part, "句子")),
    when: rate === null ? null : { rate, whole: whole !== null },
  };
}

/** 办理建议{建议}件[，满意率{满意率}%]。 */
function stretchesIn(part: Part): readonly Stretch[] {
  const words = text(part);
  if (!/^(?:[^[\]]|\[[^[\]]+\])*$/.test(words))
    trouble(part, "方括号没有成对，或者套在另一对里面", "可以不写的一段用一对方括号括起来，里面不再用方括号。");
  if (!/^(?:[^{}]|\{[^{}]+\})*$/.test(words))
    trouble(part, "花括号没有成对，或者里面是空的", "每个数写成花括号里的名称，如{办结率}。");
  const stretches = words.matchAll(/\[([^[\]]*)\]|([^[\]]+)/g);
  return [...stretches].map(([, optional, plain]) => ({
    optional: optional !== undefined,
    pieces: piecesIn(optional ?? plain ?? ""),
  }));
}

const piecesIn = (words: string): Stretch["pieces"] =>
  [...words.matchAll(/\{([^{}]+)\}|([^{}]+)/g)].map(([, figure, plain]) =>
    figure === undefined ? (plain ?? "") : { figure: figure.trim() },
  );
