// People as they are kept and as they are shown, and what is written to the log of them.

import type { Selectable } from "kysely";
import type { Actor, LogSubject, Person } from "../wire/index.ts";
import type { Database, Writing } from "./database.ts";
import { appendLog } from "./log.ts";
import { noSuch } from "./people-refusals.ts";
import type { PersonTable, UnitTable } from "./people-tables.ts";
import { storable } from "./storable.ts";

/** A person with the name of the unit, and whether there is a password. */
export type PersonRow = Selectable<PersonTable> & { readonly unit_name: string | null; readonly signed_up: boolean };
export type UnitRow = Selectable<UnitTable>;

const withUnit = (db: Database | Writing) =>
  db
    .selectFrom("person")
    .leftJoin("unit", "unit.id", "person.unit_id")
    .selectAll("person")
    .select("unit.name as unit_name")
    .select((is) =>
      is
        .exists(
          is
            .selectFrom("credential")
            .select("credential.id")
            .whereRef("credential.person_id", "=", "person.id")
            .where("credential.password", "is not", null),
        )
        .$castTo<boolean>()
        .as("signed_up"),
    );

/** Everybody, in the order in which they came. */
export const peopleKept = (db: Database | Writing): Promise<readonly PersonRow[]> =>
  withUnit(db).orderBy("person.seq").execute();

/** @throws Problem `not-found` */
export async function personKept(db: Database | Writing, id: string): Promise<PersonRow> {
  const row = await withUnit(db).where("person.id", "=", storable(id)).executeTakeFirst();
  if (row === undefined) throw noSuch("person", id);
  return row;
}

/** By what they sign in with; null where there is nobody. */
export async function personNamed(db: Database | Writing, username: string): Promise<PersonRow | null> {
  const row = await withUnit(db).where("person.username", "=", storable(username.toLowerCase())).executeTakeFirst();
  return row ?? null;
}

/** As people are shown. */
export const shownPerson = (row: PersonRow): Person => ({
  ...{ id: row.id, name: row.name, username: row.username, role: row.role },
  unit: row.unit_id,
  unitName: row.unit_name,
  ...{ post: row.post, email: row.email, active: row.active, example: row.example },
  signedUp: row.signed_up,
  twoFactor: row.two_factor,
});

/** Whether somebody may have the program to themselves still: nobody real has set a password yet. */
export async function hasRealAccount(db: Database | Writing): Promise<boolean> {
  const row = await db
    .selectFrom("person")
    .innerJoin("credential", "credential.person_id", "person.id")
    .select("person.id")
    .where("person.example", "=", false)
    .where("credential.password", "is not", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Writes down what was done to a person or a unit. */
export async function tellLog(
  trx: Writing,
  { name, person }: Pick<Actor, "name" | "person">,
  subject: Extract<LogSubject, "person" | "unit">,
  subjectId: string,
  kind: string,
  body: Readonly<Record<string, unknown>>,
): Promise<void> {
  await appendLog(trx, [{ who: name, person, subject, subjectId, kind, body }]);
}

/** What was changed, and why where somebody said so. */
export const because = (
  changed: Readonly<Record<string, unknown>>,
  why: string | undefined,
): Record<string, unknown> => (why === undefined ? { ...changed } : { ...changed, why });

/** What differs between two, key by key: from what to what. */
export function differences<T extends object>(before: T, after: T): Record<string, { from: unknown; to: unknown }> {
  const keys = Object.keys(after) as (keyof T & string)[];
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return Object.fromEntries(changed.map((key) => [key, { from: before[key], to: after[key] }]));
}
