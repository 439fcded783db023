// What a matter holds at a day: its fields as they were entered, its owners as they were handed over, its outcome and its grade.

import type { Configuration, FieldValues } from "./configuration.ts";
import type { Life } from "./life.ts";
import type { Matter, Owner } from "./matter.ts";

export type Fields = Matter["fields"];

/** The fields with what was entered since: added up where the configuration says so, else the last. */
export function fieldsOf({ fields }: Configuration, matter: Matter, { events }: Life): Fields {
  const adding = new Set(fields.flatMap(({ code, adds }) => (adds ? [code] : [])));
  const held: Record<string, string | number> = { ...matter.fields };
  for (const event of events) {
    if (event.kind !== "entered") continue;
    const before = held[event.field];
    held[event.field] =
      adding.has(event.field) && typeof event.value === "number"
        ? sum([typeof before === "number" ? before : 0, event.value])
        : event.value;
  }
  return held;
}

/** A sum of decimals as they were written: 0.1 and 0.2 are 0.3. */
export const sum = (numbers: readonly number[]): number =>
  Number(numbers.reduce((one, other) => one + other, 0).toFixed(6));

/** Whether every field that is named has one of its values. */
export const valuesHold = (wanted: FieldValues, fields: Fields): boolean =>
  Object.entries(wanted).every(([code, values]) => values.includes(String(fields[code] ?? "")));

/** The owners after every hand-over. */
export function ownersOf(matter: Matter, { events }: Life): readonly Owner[] {
  let owners = matter.owners;
  for (const event of events) {
    if (event.kind !== "handed-over") continue;
    const { role, from, to } = event;
    owners = owners.map((owner) => (owner.role === role && owner.name === from ? { role, name: to } : owner));
  }
  return owners;
}

/** Who answers for the matter: the first named in the leading role. */
export function leadOf(configuration: Configuration, owners: readonly Owner[]): string | null {
  const role = configuration.owners.find(({ leads }) => leads)?.code;
  return owners.find((owner) => owner.role === role)?.name ?? null;
}

/** The outcome it was settled with, in its present life. */
export const outcomeOf = ({ current }: Life): string | null => {
  const settled = current.findLast(({ kind }) => kind === "settled");
  return settled?.kind === "settled" ? settled.outcome : null;
};

/** The last grade it was given; one that reopened it stands until the next. */
export const gradeOf = ({ events }: Life): string | null => {
  const rated = events.findLast(({ kind }) => kind === "rated");
  return rated?.kind === "rated" ? rated.grade : null;
};
