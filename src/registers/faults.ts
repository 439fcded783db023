// What is wrong with a configuration though every key is well written: codes used twice, names of things that are not there.

import type { Trouble } from "./asked.ts";
import type { Condition, Configuration } from "./configuration.ts";
import { judgedNames, wordOf } from "./vocabulary.ts";

interface Coded {
  readonly code: string;
}

/** The faults of a whole configuration. */
export const faultsOf = (configuration: Configuration): readonly Trouble[] =>
  [twice, owners, fields, steps, stages, escalation, rates, board, appraisal, annual].flatMap((test) =>
    test(configuration),
  );

const fault = (where: string, what: string, advice: string): Trouble => ({ where, what, advice });

function twice(configuration: Configuration): readonly Trouble[] {
  const lists: Readonly<Record<string, readonly Coded[]>> = {
    字段: configuration.fields,
    承办: configuration.owners,
    步骤: configuration.steps,
    阶段: configuration.stages,
    结果: configuration.outcomes,
    评价: configuration.grades,
    比率: configuration.rates,
    "考核 › 项目": configuration.appraisal?.items ?? [],
    "年报 › 句": configuration.annual?.sentences ?? [],
    "年报 › 数": (configuration.annual?.figures ?? []).map(({ name }) => ({ code: name })),
  };
  return Object.entries(lists).flatMap(([where, list]) => {
    const codes = list.map(({ code }) => code);
    const again = new Set(codes.filter((code, at) => codes.indexOf(code) !== at));
    return [...again].map((code) => fault(where, `代码“${code}”用了不止一次`, "每项的代码要不同。"));
  });
}

/** Says which of some codes are not in a list. */
function missing(where: string, what: string, used: readonly string[], known: readonly Coded[]): readonly Trouble[] {
  const codes = known.map(({ code }) => code);
  const may = codes.length === 0 ? `这份配置没有${what}，先添上` : `改成其中之一：${codes.join("、")}`;
  return used
    .filter((code) => !codes.includes(code))
    .map((code) => fault(where, `没有代码为“${code}”的${what}`, `${may}。`));
}

function owners({ owners }: Configuration): readonly Trouble[] {
  const leading = owners.filter(({ leads }) => leads).length;
  return leading === 1
    ? []
    : [fault("承办", `写了“牵头: 是”的有 ${leading} 个`, "只能有一个角色牵头，由它对事项负责。")];
}

const fields = ({ fields }: Configuration): readonly Trouble[] => [
  ...fields
    .filter(({ type, choices }) => (type === "choice") !== choices.length > 0)
    .map(({ name }) => fault(`字段 › ${name}`, "类型和选项不相配", "类型为“选项”的要列出选项，其他类型不写选项。")),
  ...fields
    .filter(({ adds, type }) => adds && type !== "number")
    .map(({ name }) => fault(`字段 › ${name}`, "只有数字才能累计", "删去“累计”，或把类型改为“数字”。")),
];

function steps(configuration: Configuration): readonly Trouble[] {
  return configuration.steps.flatMap(({ name, from, term, doneBy, reaches, applies, monthly }) => {
    const where = `步骤 › ${name}`;
    const clock = (term !== null || monthly !== null) && term?.kind !== "deadline";
    return [
      ...(doneBy.length === 0
        ? [fault(where, "没有写完成于什么", "写上“完成于”，如“完成于: 报告”或“完成于: 本步”。")]
        : []),
      ...(clock && from.length === 0 ? [fault(where, "有期限却没有写从何时起算", "写上“起算”，如“起算: 交办”。")] : []),
      ...(term !== null && monthly !== null
        ? [fault(where, "期限和重复只能写一个", "每月一次的写“重复”，只办一次的写“期限”。")]
        : []),
      ...(doneBy.includes("moved") === (reaches === null)
        ? [fault(where, "“完成于: 转段”和“转到”要一起写", "写明转到哪个阶段，或都删去。")]
        : []),
      ...missing(where, "阶段", reaches === null ? [] : [reaches], configuration.stages),
      ...missing(where, "字段", term?.kind === "field" ? [term.field] : [], configuration.fields),
      ...held(where, { fields: applies }, configuration),
    ];
  });
}

function stages(configuration: Configuration): readonly Trouble[] {
  const { stages, steps, progress } = configuration;
  if (stages.length === 0) return [fault("阶段", "一个阶段也没有", "至少写一个阶段。")];
  const judged = stages.flatMap((stage) => stage.judged ?? []);
  const needed = (["not-started", "on-track", "behind", "done"] as const).filter((one) => !judged.includes(one));
  return [
    ...stages.flatMap(({ name, needs }) => missing(`阶段 › ${name}`, "步骤", needs, steps)),
    ...(judged.length > 0 && progress === null
      ? [fault("进度", "有按进度判定的阶段，却没有写进度", "加上“进度”一项。")]
      : []),
    ...(judged.length > 0 && needed.length > 0
      ? [
          fault(
            "阶段",
            `按进度判定，还缺：${needed.map((one) => wordOf(judgedNames, one)).join("、")}`,
            "补上这些阶段。",
          ),
        ]
      : []),
    ...stages
      .filter((stage) => stage.judged === "done" && stage.enteredBy.length === 0)
      .map(({ name }) => fault(`阶段 › ${name}`, "没有写凭什么算完成", "写上“始于”，如“始于: 办结”。")),
    ...stages
      .filter(({ behindLight }) => behindLight !== null && progress === null)
      .map(({ name }) => fault(`阶段 › ${name}`, "写了落后灯，却没有写进度", "加上“进度”一项，或删去落后灯。")),
  ];
}

const escalation = ({ escalation, steps }: Configuration): readonly Trouble[] =>
  escalation.flatMap((rule, at) => missing(`升级 › 第${at + 1}项`, "步骤", rule.steps, steps));

const rates = (configuration: Configuration): readonly Trouble[] =>
  configuration.rates.flatMap(({ name, numerator, denominator, sums }) => [
    ...held(`比率 › ${name} › 分子`, numerator, configuration),
    ...held(`比率 › ${name} › 分母`, denominator, configuration),
    ...missing(`比率 › ${name}`, "字段", sums === null ? [] : [sums.numerator, sums.denominator], configuration.fields),
  ]);

const board = ({ board, rates }: Configuration): readonly Trouble[] =>
  missing("榜", "比率", board === null || board.rate === null ? [] : [board.rate], rates);

/** The rates and conditions of other registers cannot be looked up here; only what stands in this file is. */
function appraisal({ appraisal }: Configuration): readonly Trouble[] {
  if (appraisal === null) return [];
  const weights = appraisal.items.filter(({ weight }) => weight <= 0);
  return [
    ...(appraisal.items.length === 0 ? [fault("考核 › 项目", "一个项目也没有", "至少写一个考核项目。")] : []),
    ...weights.map(({ name }) => fault(`考核 › ${name}`, "权重要大于 0", "改成正数。")),
  ];
}

/** Figures name fields, stages and rates of this file, and sentences name figures. */
function annual(configuration: Configuration): readonly Trouble[] {
  if (configuration.annual === null) return [];
  const { done, figures, sentences } = configuration.annual;
  const named = figures.map(({ name }) => ({ code: name }));
  return [
    ...(done === null ? [] : held("年报 › 完成", done, configuration)),
    ...figures.flatMap(({ name, way }) => {
      const where = `年报 › 数 › ${name}`;
      if (way.kind === "rate") return missing(where, "比率", [way.rate], configuration.rates);
      return [
        ...held(where, way.condition, configuration),
        ...missing(where, "字段", way.kind === "sum" ? [way.field] : [], configuration.fields),
      ];
    }),
    ...sentences.flatMap(({ code, stretches, when }) => {
      const where = `年报 › 句 › ${code}`;
      const used = stretches.flatMap(({ pieces }) =>
        pieces.flatMap((one) => (typeof one === "string" ? [] : one.figure)),
      );
      return [
        ...missing(where, "数", used, named),
        ...missing(where, "比率", when === null ? [] : [when.rate], configuration.rates),
        ...(used.length === 0 ? [fault(where, "句子里没有一个数", "用花括号写上数的名称，如“办结率{办结率}%”。")] : []),
      ];
    }),
  ];
}

function held(where: string, condition: Condition, configuration: Configuration): readonly Trouble[] {
  const { stages, steps, outcomes, grades, fields } = configuration;
  const { done = [], onTime = [], overdue = [] } = condition;
  const from = condition.stageFrom === undefined ? [] : [condition.stageFrom];
  const named = Object.entries(condition.fields ?? {});
  return [
    ...missing(where, "阶段", [...(condition.stages ?? []), ...from], stages),
    ...missing(where, "步骤", [...done, ...onTime, ...overdue], steps),
    ...missing(where, "结果", condition.outcomes ?? [], outcomes),
    ...missing(where, "评价", condition.grades ?? [], grades),
    ...missing(
      where,
      "字段",
      named.map(([code]) => code),
      fields,
    ),
    ...named.flatMap(([code, values]) => {
      const rule = fields.find((one) => one.code === code);
      return rule?.type === "choice"
        ? missing(
            where,
            `选项（${rule.name}）`,
            values,
            rule.choices.map((one) => ({ code: one })),
          )
        : [];
    }),
    ...(condition.not === undefined ? [] : held(where, condition.not, configuration)),
    ...(condition.any ?? []).flatMap((one) => held(where, one, configuration)),
  ];
}
