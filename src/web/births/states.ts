// Where a line stands on the desk, and which lines are wanted. Pure.

import type { BirthDesk, BirthLine, TaskDraft } from "../../wire/index.ts";
import { bySeat, topOf } from "../report/domains.ts";

/** Nobody has looked at it, taken over, in another's task, not to be listed, entered. */
export type State = "open" | "task" | "merged" | "left-out" | "entered";
export const states: readonly State[] = ["open", "task", "merged", "left-out", "entered"];

/** Where a line stands. What was entered by other ways, a spreadsheet for one, is entered too. */
export function stateOf({ decision, entered, born }: BirthLine): State {
  if (entered) return "entered";
  if (decision === null) return born.length > 0 ? "entered" : "open";
  return decision.kind === "task" ? "task" : decision.kind;
}

/** The drafts of a line: those that were decided, or the one that is proposed. */
export const tasksOf = ({ decision, proposal }: BirthLine): readonly TaskDraft[] =>
  decision?.kind === "task" ? decision.tasks : [proposal];

/** Whether a task that waits to be entered names nobody who answers for it. */
export const isLeaderless = (line: BirthLine, { registers }: Pick<BirthDesk, "registers">): boolean =>
  stateOf(line) === "task" &&
  tasksOf(line).some(({ register, owners }) => {
    const lead = registers.find(({ code }) => code === register)?.owners.find(({ leads }) => leads);
    return lead !== undefined && !owners.some(({ role }) => role === lead.code);
  });

/** What the address asks for. */
export interface Wanted {
  readonly state: State | "leaderless" | null;
  readonly domain: string | null;
  readonly text: string;
}

/** Reads it from the address. */
export const wantedOf = (params: URLSearchParams, text: string): Wanted => ({
  state: (params.get("state") as Wanted["state"]) ?? null,
  domain: params.get("domain"),
  text: text.trim().toLowerCase(),
});

/** The lines that are wanted, by field of work, within a field in the order of the report. */
export function fitting(desk: BirthDesk, { state, domain, text }: Wanted): BirthLine[] {
  return desk.lines
    .filter(
      (line) =>
        (state === null || (state === "leaderless" ? isLeaderless(line, desk) : stateOf(line) === state)) &&
        (domain === null || (topOf(line.statement.domain) ?? "none") === domain) &&
        (text === "" || wordsOf(line).includes(text)),
    )
    .sort(
      (a, b) => bySeat(topOf(a.statement.domain), topOf(b.statement.domain)) || a.statement.start - b.statement.start,
    );
}

const wordsOf = (line: BirthLine): string =>
  [line.statement.quote, ...tasksOf(line).flatMap(({ title, owners }) => [title, ...owners.map(({ name }) => name)])]
    .join(" ")
    .toLowerCase();

/** How many lines stand where. */
export function countStates(lines: readonly BirthLine[]): ReadonlyMap<State, number> {
  const counts = new Map<State, number>();
  for (const line of lines) counts.set(stateOf(line), (counts.get(stateOf(line)) ?? 0) + 1);
  return counts;
}

/** The names that tasks of a desk have in a role, the most used first. */
export function namesIn({ lines }: BirthDesk, roles: ReadonlySet<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const { owners } of tasksOf(line)) {
      for (const { role, name } of owners) if (roles.has(role)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}
