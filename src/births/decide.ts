// What an act means for the lines it is done to. Pure: what stands goes in, what is to stand comes out.

import { type Configuration, type Draft, merged, split } from "../registers/index.ts";
import { type BirthAct, type BirthDecision, Problem, type TaskDraft } from "../wire/index.ts";
import { destinationOf, fieldsFor, type Line } from "./lines.ts";
import type { Standing } from "./standing.ts";

/** What is to stand of one line. */
export interface Decided {
  readonly line: Line;
  readonly decision: BirthDecision | null;
}

/** Everything an act is held against. */
export interface Table {
  readonly standing: Standing;
  readonly registers: readonly Configuration[];
  readonly report: string;
  readonly year: number;
}

/** The decisions an act leads to. @throws Problem where a line or a register is not there */
export function decisionsOf(table: Table, act: BirthAct): readonly Decided[] {
  const lineOf = (id: string): Line => table.standing.line(id);
  switch (act.kind) {
    case "take":
      return act.statements.map(lineOf).map((line) => ({ line, decision: taken(table, line, act.register) }));
    case "edit":
      for (const { register } of act.tasks) registerOf(table, register);
      return [edited(table, lineOf(act.statement), act.tasks)];
    case "split":
      return [edited(table, lineOf(act.statement), splitInto(table, lineOf(act.statement), act.titles))];
    case "merge":
      return mergedInto(table, act.statements.map(lineOf), act.title);
    case "leave":
      return act.statements.map(lineOf).map((line) => ({ line, decision: { kind: "left-out", reason: act.reason } }));
    case "open":
      return act.statements.map(lineOf).map((line) => ({ line, decision: null }));
    case "own":
      return changedTasks(table, act.statements.map(lineOf), (task) => owned(table, task, act.role, act.names));
    case "due":
      return changedTasks(table, act.statements.map(lineOf), (task) => ({ ...task, deadline: act.deadline }));
    case "restore":
      return act.decisions.map(({ statement, decision }) => ({ line: lineOf(statement), decision }));
  }
}

function taken(table: Table, line: Line, register: string | null): BirthDecision {
  const task = register === null ? line.proposal : sentTo(table, line, line.proposal, register);
  return { kind: "task", tasks: [task], with: [] };
}

/** The draft in another register: owners keep their parts, fields are those of the register. */
function sentTo(table: Table, { statement }: Line, task: TaskDraft, code: string): TaskDraft {
  const [from, to] = [registerOf(table, task.register), registerOf(table, code)];
  const [was, is] = [from, to].map((one) => destinationOf(one, table.report, table.year));
  const owners = task.owners.flatMap(({ role, name }) => {
    const part = role === was?.lead ? is?.lead : role === was?.helping ? is?.helping : role;
    return part !== undefined && to.owners.some((rule) => rule.code === part) ? [{ role: part, name }] : [];
  });
  return { ...task, register: code, owners, fields: fieldsFor(to, statement) };
}

function edited({ standing }: Table, line: Line, tasks: readonly TaskDraft[]): Decided {
  const before = standing.decision(line);
  return { line, decision: { kind: "task", tasks: [...tasks], with: before?.kind === "task" ? before.with : [] } };
}

const firstTask = ({ standing }: Table, line: Line): TaskDraft => {
  const decision = standing.decision(line);
  return (decision?.kind === "task" ? decision.tasks[0] : undefined) ?? line.proposal;
};

function splitInto(table: Table, line: Line, titles: readonly string[]): readonly TaskDraft[] {
  const whole = firstTask(table, line);
  return split(draftFrom(whole, table.year), titles).map((draft) => taskFrom(draft, whole));
}

/** The first line of the report keeps the task; what was merged into any of them before stays with it. */
function mergedInto(table: Table, lines: readonly Line[], title: string): readonly Decided[] {
  const { standing, report, year } = table;
  const all = lines.flatMap((line) => {
    const decision = standing.decision(line);
    return decision?.kind === "task" ? [line, ...decision.with.map(standing.line)] : [line];
  });
  const [first, ...others] = [...new Set(all)].sort((a, b) => a.statement.start - b.statement.start);
  if (first === undefined || others.length === 0) throw tooFew();
  const whole = firstTask(table, first);
  const drafts = [first, ...others].map((line) => draftFrom(firstTask(table, line), year));
  const isUnit = ({ role }: Draft["owners"][number]): boolean => isUnitRole(table, whole.register, role);
  const led = drafts.map((draft) => ({
    ...draft,
    owners: leadFirst(table, whole.register, draft.owners.filter(isUnit)),
  }));
  const task = merged(title, led, destinationOf(registerOf(table, whole.register), report, year));
  const leaders = firstOfEach(drafts.flatMap(({ owners }) => owners.filter((owner) => !isUnit(owner))));
  const owners = [...task.owners, ...leaders];
  return [
    {
      line: first,
      decision: {
        kind: "task",
        tasks: [{ ...taskFrom(task, whole), owners }],
        with: others.map(({ statement }) => statement.id),
      },
    },
    ...others.map((line): Decided => ({ line, decision: { kind: "merged", into: first.statement.id } })),
  ];
}

/** `merged` lets the first named lead: that is who leads, not who was written down first. */
function leadFirst(table: Table, register: string, owners: Draft["owners"]): Draft["owners"] {
  const { lead } = destinationOf(registerOf(table, register), table.report, table.year);
  return owners.toSorted((a, b) => Number(b.role === lead) - Number(a.role === lead));
}

const firstOfEach = (owners: Draft["owners"]) =>
  owners.filter(({ role }, at) => owners.findIndex((other) => other.role === role) === at);

function isUnitRole(table: Table, register: string, role: string): boolean {
  const { lead, helping } = destinationOf(registerOf(table, register), table.report, table.year);
  return role === lead || role === helping;
}

function changedTasks(
  table: Table,
  lines: readonly Line[],
  change: (task: TaskDraft) => TaskDraft,
): readonly Decided[] {
  return lines.flatMap((line): Decided[] => {
    const decision = table.standing.decision(line);
    if (decision !== null && decision.kind !== "task") return [];
    const before = decision ?? { kind: "task" as const, tasks: [line.proposal], with: [] };
    return [{ line, decision: { ...before, tasks: before.tasks.map(change) } }];
  });
}

/** Names a role anew. A unit that comes to lead helps no more. */
function owned(table: Table, task: TaskDraft, role: string, names: readonly string[]): TaskDraft {
  if (!registerOf(table, task.register).owners.some(({ code }) => code === role)) return task;
  const others = task.owners.filter((owner) => owner.role !== role && !names.includes(owner.name));
  return { ...task, owners: [...names.map((name) => ({ role, name })), ...others] };
}

function registerOf({ registers }: Table, code: string): Configuration {
  const found = registers.find((one) => one.code === code);
  if (found !== undefined) return found;
  throw new Problem(
    "not-found",
    `没有代码为“${code}”的台账；请刷新页面后重选。`,
    `No register “${code}”. Load the page again.`,
  );
}

const draftFrom = ({ answers: _, ...task }: TaskDraft, year: number): Draft => ({
  ...task,
  year,
  origins: [],
  related: [],
});

const taskFrom = ({ title, owners, quantity, deadline }: Draft, like: TaskDraft): TaskDraft => ({
  ...like,
  ...{ title, quantity, deadline },
  owners: [...owners],
});

const tooFew = (): Problem =>
  new Problem("bad-request", "合并至少要选两条；请多选几条再合并。", "Merging takes two lines at least; select more.");
