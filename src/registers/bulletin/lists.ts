// The lists of a bulletin: what is overdue, what changed since, what was adjusted. Each line is a matter.

import type { Day } from "../day.ts";
import type { Origin } from "../matter.ts";
import type { Adjustment, MatterState } from "../state.ts";
import type { Light } from "../vocabulary.ts";
import { type ChangeKind, changeKinds, changeNames } from "./changes.ts";
import { countFigure, type Figure } from "./figures.ts";
import { latestOf, leadersOf } from "./owed.ts";
import { counted, type Ground, groundOf, type Query, statesOn } from "./query.ts";

/** A matter on a list. */
export interface Listed {
  readonly matter: string;
  readonly register: string;
  readonly registerName: string;
  readonly title: string;
  readonly lead: string | null;
  readonly leaders: readonly string[];
  readonly light: Light;
  /** What it showed on the earlier day; null where it was not there or is not asked. */
  readonly lightBefore: Light | null;
  readonly stage: string;
  /** The step that is latest; null where nothing is overdue. */
  readonly late: { readonly step: string; readonly due: Day | null; readonly days: number } | null;
  readonly adjustment: Adjustment | null;
  readonly reopened: number;
  /** The first sentence it came from; null where it came from none. */
  readonly origin: Origin | null;
}

/** One kind of change with its matters. */
export interface Changed {
  readonly kind: ChangeKind;
  readonly name: string;
  readonly figure: Figure;
  readonly matters: readonly Listed[];
}

/** A state as a line of a list. */
export function listed(ground: Ground, state: MatterState, before: MatterState | null = null): Listed {
  const { matter, lead, light, stage, adjustment, reopened } = state;
  const late = latestOf(state);
  return {
    ...{
      matter: matter.id,
      register: ground.configuration.code,
      registerName: ground.configuration.name,
      title: matter.title,
      lead,
      light,
      adjustment,
      reopened,
    },
    leaders: leadersOf(ground.configuration, state),
    lightBefore: before?.light ?? null,
    stage: stage.name,
    late: late === null ? null : { step: late.name, due: late.due, days: late.daysLate },
    origin: matter.origins[0] ?? null,
  };
}

/** The matters of a query as lines, the gravest light first, of equals the latest. */
export function listOf(grounds: readonly Ground[], query: Query): readonly Listed[] {
  const lines = query.registers.flatMap((code) => {
    const ground = groundOf(grounds, code);
    const before = query.since === undefined ? [] : statesOn(ground, query.since);
    const held = new Map(before.map((state) => [state.matter.id, state]));
    return counted(grounds, { ...query, registers: [code] }).map((state) =>
      listed(ground, state, held.get(state.matter.id) ?? null),
    );
  });
  return lines.toSorted(
    (one, other) => gravity.indexOf(one.light) - gravity.indexOf(other.light) || daysOf(other) - daysOf(one),
  );
}

const gravity: readonly Light[] = ["red", "orange", "yellow", "blue", "green", "none"];
const daysOf = ({ late }: Listed): number => late?.days ?? 0;

/** What is overdue, the longest first. */
export const overdueOf = (grounds: readonly Ground[], query: Query): readonly Listed[] =>
  listOf(grounds, { ...query, overdue: true }).toSorted((one, other) => daysOf(other) - daysOf(one));

/** Every kind of change since a day, also those that nothing did. */
export const changesOf = (grounds: readonly Ground[], query: Query, since: Day): readonly Changed[] =>
  changeKinds.map((kind) => {
    const asked: Query = { ...query, since, change: kind };
    return {
      ...{ kind, name: changeNames[kind], figure: countFigure(grounds, asked) },
      matters: listOf(grounds, asked),
    };
  });
