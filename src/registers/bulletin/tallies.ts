// Lights by unit, by leader, by area: how many matters of each show which light, the gravest first.

import type { MatterState } from "../state.ts";
import { type Light, lightNames } from "../vocabulary.ts";
import { isOverdue, leadersOf } from "./owed.ts";
import { counted, type Ground, groundOf, type Query } from "./query.ts";

/** By what matters are told apart. `lead` is the unit. */
export type Side = "lead" | "leader" | "area";

export interface Tally {
  readonly name: string;
  /** Of all that are counted; with a light or `overdue` added, of these. */
  readonly query: Query;
  readonly total: number;
  readonly overdue: number;
  readonly lights: Readonly<Record<Light, number>>;
}

/** Every light with nothing counted. */
const nothing = Object.fromEntries(Object.values(lightNames).map((light) => [light, 0])) as Record<Light, number>;

/** How many of some matters show which light. */
export function lightsOf(states: readonly MatterState[]): Readonly<Record<Light, number>> {
  const lights = { ...nothing };
  for (const { light } of states) lights[light] += 1;
  return lights;
}

/** The counts of one query. */
export function tallyOf(grounds: readonly Ground[], name: string, query: Query): Tally {
  const states = counted(grounds, query);
  const overdue = states.filter(isOverdue).length;
  return { name, query, total: states.length, overdue, lights: lightsOf(states) };
}

/** One tally for every name, the most red first, then the most overdue. Matters without a name are in none. */
export const talliesBy = (grounds: readonly Ground[], query: Query, side: Side): readonly Tally[] =>
  namesOf(grounds, query, side)
    .map((name) => tallyOf(grounds, name, { ...query, [side]: name }))
    .toSorted(graver);

/** The names that occur among the matters of a query, in the order of the registers. */
export function namesOf(grounds: readonly Ground[], query: Query, side: Side): readonly string[] {
  const names = query.registers.flatMap((code) => {
    const { configuration } = groundOf(grounds, code);
    return counted(grounds, { ...query, registers: [code] }).flatMap((state) => {
      if (side === "lead") return state.lead ?? [];
      return side === "leader" ? leadersOf(configuration, state) : String(state.fields.area ?? "");
    });
  });
  return [...new Set(names)].filter((name) => name !== "");
}

function graver(one: Tally, other: Tally): number {
  const order: readonly Light[] = ["red", "orange", "yellow"];
  const apart = [
    ...order.map((light) => other.lights[light] - one.lights[light]),
    other.overdue - one.overdue,
    other.total - one.total,
  ];
  return apart.find((difference) => difference !== 0) ?? 0;
}
