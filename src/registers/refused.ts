// Whether an event may be added to a matter, and why not: a person's mistake, answered in one Chinese sentence before it is kept.

import type { Calendar } from "./calendar.ts";
import type { Configuration } from "./configuration.ts";
import { isDay } from "./day.ts";
import type { Ballots, Happening, Matter, MatterEvent } from "./matter.ts";
import { type MatterState, stateOf } from "./state.ts";
import { type EventKind, eventNames, wordOf } from "./vocabulary.ts";

/** What an event is held against: the matter as it is on the event's day. */
interface Ground {
  readonly configuration: Configuration;
  readonly matter: Matter;
  readonly state: MatterState;
}

type Of<Kind extends EventKind> = Extract<Happening, { readonly kind: Kind }>;
type Tests = { readonly [Kind in EventKind]?: (event: Of<Kind>, ground: Ground) => string | null };

/** Why an event cannot be added, Chinese; null where it can. */
export function refusedOf(
  configuration: Configuration,
  matter: Matter,
  event: MatterEvent,
  calendar: Calendar,
): string | null {
  if (!isDay(event.at.slice(0, 10))) return `时间“${event.at}”不是日期，应写成 2025-03-01 或 2025-03-01T09:30。`;
  if (event.kind === "created") return matter.events.length === 0 ? null : "这件事已经立项。";
  const state = stateOf(configuration, matter, event.at.slice(0, 10), calendar);
  if (state === null) return "这件事当时还没有立项，先记立项。";
  if (state.closed && !lastWord.includes(event.kind) && !(event.kind === "returned" && isHandedIn(state)))
    return `这件事已是“${state.stage.name}”，不能再记${wordOf(eventNames, event.kind)}；确需办理的先重开。`;
  const closedGate = event.kind === "moved" ? null : gate(configuration, state, event.kind);
  if (closedGate !== null) return closedGate;
  const test = tests[event.kind] as ((event: MatterEvent, ground: Ground) => string | null) | undefined;
  return test?.(event, { configuration, matter, state }) ?? null;
}

/** What may still happen to a closed matter. */
const lastWord: readonly EventKind[] = ["reopened", "rated", "appealed", "decided", "voided"];

/** What was handed in as done, and nothing else closed it since, may be sent back. */
const isHandedIn = ({ events }: MatterState): boolean =>
  ["settled", "accepted"].includes(
    events.findLast(({ kind }) => ["settled", "accepted", "adjusted", "struck-off", "moved"].includes(kind))?.kind ??
      "",
  );

/** Data: one test for every kind that can be wrong. */
const tests: Tests = {
  adjusted: ({ reason, approver }) => blank({ 调整原因: reason, 批准人: approver }),
  requested: ({ what, to, reason }, { state }) =>
    blank({ 申请理由: reason }) ??
    (what === "extension" ? (day(to ?? "") ?? shortened(null, to ?? "", { state })) : null) ??
    (state.request === null ? null : "已有一个申请在等批复，批复后再提。"),
  declined: ({ reason }, { state }) =>
    blank({ 不批的理由: reason }) ?? (state.request === null ? "没有等批复的申请。" : null),
  returned: ({ reason }) => blank({ 退回原因: reason }),
  reopened: ({ reason }, { state }) =>
    blank({ 重开原因: reason }) ?? (isEnded(state) ? null : "这件事还在办理，不用重开。"),
  paused: ({ reason }, { state }) => blank({ 暂停原因: reason }) ?? (state.paused ? "这件事已经暂停。" : null),
  resumed: (_, { state }) => (state.paused ? null : "这件事没有暂停，不用恢复。"),
  planned: ({ to, approver }) => blank({ 批准人: approver }) ?? day(to),
  extended: ({ step, to, approver, reason }, ground) =>
    blank({ 延期原因: reason, 批准人: approver }) ?? day(to) ?? shortened(step, to, ground),
  settled: ({ outcome }, { configuration: { outcomes } }) =>
    outcomes.length === 0 && outcome === null ? null : one("结果", outcome ?? "", outcomes),
  rated: ({ grade }, { configuration: { grades } }) => one("评价", grade, grades),
  stepped: ({ step }, { state, configuration: { steps } }) =>
    one("步骤", step, steps) ?? (state.steps.some(({ code }) => code === step) ? null : "这一步不适用于这件事。"),
  moved: ({ stage }, ground) =>
    one("阶段", stage, ground.configuration.stages) ?? gated(stage, ground.configuration, ground.state),
  entered: ({ field, value }, ground) => one("字段", field, ground.configuration.fields) ?? typed(field, value, ground),
  "handed-over": ({ role, from, to }, { state }) =>
    blank({ 接手的单位或岗位: to }) ??
    (state.owners.some((owner) => owner.role === role && owner.name === from)
      ? null
      : `“${from}”没有承办这件事，无从移交。`),
  voted: ({ ballots }, { configuration: { votes } }) => (votes === null ? "这本台账不设票决。" : counted(ballots)),
  appealed: ({ item, reason }, { configuration }) =>
    blank({ 申诉理由: reason }) ?? one("考核项目", item, configuration.appraisal?.items ?? []),
  decided: ({ item, reason }, { state }) =>
    blank({ 复核理由: reason }) ??
    (state.events.some((event) => event.kind === "appealed" && event.item === item)
      ? null
      : "这一项没有申诉，无从复核。"),
  voided: ({ event: id, reason }, { matter }) => {
    const found = matter.events.find((event) => event.id === id);
    if (found === undefined) return `没有编号为“${id}”的记录。`;
    return found.kind === "created" ? "立项记录不能作废；不办的事用调整或销号。" : blank({ 作废原因: reason });
  },
};

const isEnded = ({ closed, events }: MatterState): boolean =>
  closed ||
  events
    .findLast(({ kind }) => ["settled", "accepted", "reopened", "returned"].includes(kind))
    ?.kind.match(/settled|accepted/) != null;

function blank(given: Readonly<Record<string, string>>): string | null {
  const missing = Object.entries(given).filter(([, words]) => words.trim() === "");
  return missing.length === 0 ? null : `${missing.map(([name]) => name).join("、")}没有填，填上再提交。`;
}

const day = (words: string): string | null => (isDay(words) ? null : `“${words}”不是日期，应写成 2025-03-01。`);

function one(
  what: string,
  code: string,
  rules: readonly { readonly code: string; readonly name: string }[],
): string | null {
  if (rules.some((rule) => rule.code === code)) return null;
  const may = rules.map(({ name, code: known }) => `${name}（${known}）`).join("、");
  return `${what}“${code}”不在这本台账里${may === "" ? "" : `，可以是：${may}`}。`;
}

function shortened(step: string | null, to: string, { state }: Pick<Ground, "state">): string | null {
  if (step !== null && !state.steps.some(({ code }) => code === step)) return `没有“${step}”这一步。`;
  const due = step === null ? state.deadline : (state.steps.findLast(({ code }) => code === step)?.due ?? null);
  return due !== null && to <= due ? `延期要晚于现在的期限 ${due}。` : null;
}

/** The stage that a kind of event leads to, if it may be entered. */
function gate(configuration: Configuration, state: MatterState, kind: EventKind): string | null {
  const next = configuration.stages.find(({ enteredBy }) => enteredBy.includes(kind));
  return next === undefined ? null : gated(next.code, configuration, state);
}

function gated(stage: string, configuration: Configuration, state: MatterState): string | null {
  const needs = configuration.stages.find(({ code }) => code === stage)?.needs ?? [];
  const open = state.steps.filter(({ code, standing }) => needs.includes(code) && standing !== "done");
  return open.length === 0 ? null : `还差：${open.map(({ name }) => name).join("、")}；办完才能转到这一阶段。`;
}

function typed(field: string, value: string | number, { configuration }: Ground): string | null {
  const rule = configuration.fields.find(({ code }) => code === field)!;
  if (rule.type === "number")
    return typeof value === "number" && Number.isFinite(value) ? null : `“${rule.name}”要填数字。`;
  if (typeof value !== "string") return `“${rule.name}”要填文字。`;
  if (rule.type === "day") return day(value);
  return rule.type !== "choice" || rule.choices.includes(value)
    ? null
    : `“${rule.name}”只能是：${rule.choices.join("、")}。`;
}

const counts: readonly string[] = ["entitled", "for", "against", "abstained", "invalid"] satisfies (keyof Ballots)[];

/** A vote is secret: counts that add up, and nothing beside them. */
function counted(ballots: Ballots): string | null {
  const beside = Object.keys(ballots).filter((key) => !counts.includes(key));
  if (beside.length > 0) return "票决是无记名的，只记应到人数和各项票数，不记姓名和其他内容。";
  const { entitled, for: yes, against, abstained, invalid } = ballots;
  const given = [entitled, yes, against, abstained, invalid];
  if (given.some((count) => !Number.isInteger(count) || count < 0)) return "票数要填不小于 0 的整数。";
  return yes + against + abstained + invalid > entitled ? "各项票数之和超过应到人数，请核对。" : null;
}

/** What a matter still lacks before it can be handed out, Chinese: required fields and owners. */
export function lackingOf({ fields, owners }: Configuration, matter: Matter): readonly string[] {
  const empty = fields.filter(({ required, code }) => required && String(matter.fields[code] ?? "").trim() === "");
  const wrong = fields.filter(
    ({ code, type, choices }) =>
      type === "choice" && matter.fields[code] !== undefined && !choices.includes(String(matter.fields[code])),
  );
  const named = (role: string): number => matter.owners.filter((owner) => owner.role === role).length;
  return [
    ...empty.map(({ name }) => `“${name}”没有填`),
    ...wrong.map(({ name, choices }) => `“${name}”只能是：${choices.join("、")}`),
    ...owners.filter(({ required, code }) => required && named(code) === 0).map(({ name }) => `没有写明${name}`),
    ...owners.filter(({ many, code }) => !many && named(code) > 1).map(({ name }) => `${name}只能有一个`),
  ];
}
