// The conditions of a configuration file: 阶段: 完成, 步骤逾期: reply, 字段: { nature: 一般 }, 非: …

import { isGiven, list, type Part, table, text, texts, under, wordsOf, yes } from "./asked.ts";
import type { Condition, FieldValues } from "./configuration.ts";
import { eventNames, lightNames } from "./vocabulary.ts";

/** One reader for every key. Data. */
const readers: Readonly<Record<string, (part: Part) => Condition>> = {
  阶段: (part) => ({ stages: texts(part) }),
  阶段至少: (part) => ({ stageFrom: text(part) }),
  灯: (part) => ({ lights: wordsOf(part, lightNames) }),
  结果: (part) => ({ outcomes: texts(part) }),
  评价: (part) => ({ grades: texts(part) }),
  步骤已办: (part) => ({ done: texts(part) }),
  步骤按期: (part) => ({ onTime: texts(part) }),
  步骤逾期: (part) => ({ overdue: texts(part) }),
  字段: (part) => ({ fields: fieldValues(part) }),
  有过: (part) => ({ events: wordsOf(part, eventNames) }),
  终结: (part) => ({ closed: yes(part, true) }),
  重开过: (part) => ({ reopened: yes(part, true) }),
  有对应: (part) => ({ linked: yes(part, true) }),
  票决通过: (part) => ({ passed: yes(part, true) }),
  非: (part) => ({ not: conditionOf(part) }),
  任一: (part) => ({ any: list(part).map(conditionOf) }),
};

/** A condition; one that is not given always holds. */
export function conditionOf(part: Part): Condition {
  if (!isGiven(part)) return {};
  const names = Object.keys(readers);
  if (!table(part, names)) return {};
  const found = names.filter((key) => isGiven(under(part, key)));
  return Object.assign({}, ...found.map((key) => readers[key]!(under(part, key))));
}

function fieldValues(part: Part): FieldValues {
  if (typeof part.value !== "object" || part.value === null || Array.isArray(part.value)) {
    table(part, ["字段代码"]);
    return {};
  }
  return Object.fromEntries(Object.keys(part.value).map((code) => [code, texts(under(part, code))]));
}
