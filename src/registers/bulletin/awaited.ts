// What waits for one person: steps that are theirs to do, plans that are theirs to approve, and warnings that were carried to them.

import type { Configuration, StepRule } from "../configuration.ts";
import { addDays, type Day } from "../day.ts";
import type { MatterState } from "../state.ts";
import { type Listed, listed } from "./lists.ts";
import { type Ground, statesOn } from "./query.ts";

/** `decide`: a step of theirs. `plan`: settled in time or a plan approved. `told`: carried to them, nothing to decide yet. */
export type AwaitedAs = "decide" | "plan" | "told";

export interface Awaited {
  readonly as: AwaitedAs;
  readonly line: Listed;
  readonly step: string;
  readonly due: Day | null;
}

/** Days before its due date from which a plan is asked for. */
const AHEAD = 7;

/** Everything that waits for whoever is called by one of these names, decisions before what they are told, by due date. */
export const awaitedBy = (grounds: readonly Ground[], called: readonly string[], date: Day): readonly Awaited[] =>
  grounds
    .flatMap((ground) => statesOn(ground, date).flatMap((state) => awaitedIn(ground, state, called)))
    .toSorted(
      (one, other) =>
        order.indexOf(one.as) - order.indexOf(other.as) || (one.due ?? "9").localeCompare(other.due ?? "9"),
    );

const order: readonly AwaitedAs[] = ["decide", "plan", "told"];

function awaitedIn(ground: Ground, state: MatterState, called: readonly string[]): readonly Awaited[] {
  const { configuration } = ground;
  const held = heldBy(configuration, state, called);
  if (held.size === 0) return [];
  const line = listed(ground, state);
  const above = line.leaders.some((name) => called.includes(name));
  const rules = new Map(configuration.steps.map((rule) => [rule.code, rule]));
  const asked = state.steps.flatMap(({ code, name, standing, due }): readonly Awaited[] => {
    const rule = rules.get(code);
    if (standing !== "open" || rule === undefined) return [];
    if (rule.by !== null && held.has(rule.by)) return [{ as: "decide", line, step: name, due }];
    return above && plans(rule, due, state.date) ? [{ as: "plan", line, step: name, due }] : [];
  });
  if (asked.length > 0) return asked;
  const warning = state.warnings.find(({ to }) => to.some((name) => held.has(name)));
  if (warning === undefined) return [];
  return [{ as: "told", line, step: rules.get(warning.step)?.name ?? warning.step, due: warning.due }];
}

/** What rules may call them in this matter: their roles in it by name and code, and, where they have one, their posts. */
function heldBy({ owners: roles }: Configuration, { owners, lead }: MatterState, called: readonly string[]) {
  const codes = new Set(owners.filter(({ name }) => called.includes(name) && name !== lead).map(({ role }) => role));
  const own = roles.filter(({ code }) => codes.has(code)).flatMap(({ code, name }) => [code, name]);
  return new Set(own.length === 0 ? [] : [...own, ...called]);
}

const plans = ({ doneBy }: StepRule, due: Day | null, date: Day): boolean =>
  doneBy.includes("planned") && due !== null && due <= addDays(date, AHEAD);
