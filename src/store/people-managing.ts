// People added and changed, invited, and given a password. Nobody is deleted: whoever leaves is deactivated, and what they did stays.

import type { Actor, Invitation, Invited, Person, PersonChange, PersonInput } from "../wire/index.ts";
import { type Database, type Writing, writing } from "./database.ts";
import { newId } from "./ids.ts";
import { because, differences, type PersonRow, personKept, personNamed, shownPerson, tellLog } from "./people-kept.ts";
import { hashPassword, hashToken, mustBeStrong, newToken } from "./people-passwords.ts";
import {
  administratorFirst,
  lastAdministrator,
  noInvitation,
  notActive,
  onlyExample,
  usernameTaken,
} from "./people-refusals.ts";
import { standingUnit } from "./people-units.ts";
import { storable } from "./storable.ts";

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** @see PeopleStore.addPerson */
export const addPerson = (db: Database, by: Actor, input: PersonInput, example: boolean): Promise<Person> =>
  writing(db, async (trx) => {
    if (!example && input.role !== "administrator" && !(await hasAdministrator(trx, null))) throw administratorFirst();
    const id = newId("p");
    const values = await valuesOf(trx, input, null);
    await trx
      .insertInto("person")
      .values({ ...values, id, active: true, example, account_address: `${id}@duixian.invalid` })
      .execute();
    const added = await personKept(trx, id);
    await tellLog(trx, by, "person", id, "added", saidOf(added));
    return shownPerson(added);
  });

/** @see PeopleStore.changePerson */
export const changePerson = (db: Database, by: Actor, id: string, change: PersonChange): Promise<Person> =>
  writing(db, async (trx) => {
    const before = await personKept(trx, id);
    const { active = before.active, why, ...rest } = change;
    const values = await valuesOf(trx, { ...inputOf(before), ...given(rest) }, before);
    const leaves = before.role === "administrator" && before.active && (values.role !== before.role || !active);
    if (leaves && !before.example && before.signed_up && !(await hasAdministrator(trx, id, true))) {
      throw lastAdministrator(before.name);
    }
    await trx
      .updateTable("person")
      .set({ ...values, active, updated_at: new Date() })
      .where("id", "=", before.id)
      .execute();
    if (!active) await endAll(trx, before.id);
    const after = await personKept(trx, before.id);
    const changed = differences(saidOf(before), saidOf(after));
    if (Object.keys(changed).length > 0) {
      await tellLog(trx, by, "person", before.id, kindOf(before, after), because(changed, why));
    }
    return shownPerson(after);
  });

/** @see PeopleStore.invite */
export const invite = (db: Database, by: Actor, id: string): Promise<Invitation> =>
  writing(db, async (trx) => {
    const person = await personKept(trx, id);
    if (person.example) throw onlyExample(person.name);
    if (!person.active) throw notActive(person.name);
    const token = newToken();
    const out = { token_hash: hashToken(token), expires_at: new Date(Date.now() + WEEK_MS) };
    await trx
      .insertInto("invitation")
      .values({ person_id: person.id, ...out })
      .onConflict((is) => is.column("person_id").doUpdateSet(out))
      .execute();
    await tellLog(trx, by, "person", person.id, "invited", { until: out.expires_at.toISOString() });
    return { path: `/invitations/${token}`, expires: out.expires_at.toISOString() };
  });

/** @see PeopleStore.invited */
export async function invited(db: Database, token: string): Promise<Invited> {
  const { name, username } = await invitedPerson(db, token);
  return { name, username };
}

/** @see PeopleStore.acceptInvitation */
export async function acceptInvitation(db: Database, token: string, password: string): Promise<void> {
  mustBeStrong(password, (await invitedPerson(db, token)).username);
  // Hashing takes its time, and nobody else could write meanwhile: it is done before, and the invitation looked at again after.
  const hashed = await hashPassword(password);
  await writing(db, async (trx) => {
    const person = await invitedPerson(trx, token);
    await trx.deleteFrom("invitation").where("person_id", "=", person.id).execute();
    await setPassword(trx, person.id, hashed);
    await endAll(trx, person.id);
    await trx.deleteFrom("second_factor").where("person_id", "=", person.id).execute();
    await trx.updateTable("person").set({ two_factor: false }).where("id", "=", person.id).execute();
    const self = { name: person.name, person: person.id };
    await tellLog(trx, self, "person", person.id, person.signed_up ? "password-reset" : "signed-up", {});
  });
}

/** Puts a hashed password in force. */
export async function setPassword(trx: Writing, id: string, hashed: string): Promise<void> {
  const password = { password: hashed, updated_at: new Date() };
  await trx
    .insertInto("credential")
    .values({ id: newId("p"), person_id: id, account_id: id, provider_id: "credential", ...password })
    .onConflict((is) => is.columns(["person_id", "provider_id"]).doUpdateSet(password))
    .execute();
}

/** Ends every session of somebody, but for one. */
export async function endAll(trx: Writing, id: string, butToken: string | null = null): Promise<void> {
  let ended = trx.deleteFrom("signed_in").where("person_id", "=", id);
  if (butToken !== null) ended = ended.where("token", "!=", butToken);
  await ended.execute();
}

/** What an invitation is for, as long as it is good. */
async function invitedPerson(db: Database | Writing, token: string): Promise<PersonRow> {
  const out = await db
    .selectFrom("invitation")
    .select("person_id")
    .where("token_hash", "=", hashToken(token))
    .where("expires_at", ">", new Date())
    .executeTakeFirst();
  const person = out === undefined ? null : await personKept(db, out.person_id);
  if (person === null || !person.active || person.example) throw noInvitation();
  return person;
}

/** Whether there is a real administrator who is active, and with `able` has a password; other than one. */
async function hasAdministrator(trx: Writing, but: string | null, able = false): Promise<boolean> {
  let found = trx
    .selectFrom("person")
    .select("person.id")
    .where("role", "=", "administrator")
    .where("active", "=", true)
    .where("example", "=", false);
  if (but !== null) found = found.where("person.id", "!=", but);
  if (able) {
    found = found
      .innerJoin("credential", "credential.person_id", "person.id")
      .where("credential.password", "is not", null);
  }
  return (await found.limit(1).executeTakeFirst()) !== undefined;
}

/** The columns of what was typed. @throws Problem `conflict` where a username is taken or a unit does not stand */
async function valuesOf(trx: Writing, input: PersonInput, before: PersonRow | null) {
  const username = storable(input.username.toLowerCase());
  const same = await personNamed(trx, username);
  if (same !== null && same.id !== before?.id) throw usernameTaken(username);
  const moves = input.unit !== null && input.unit !== before?.unit_id;
  const unit = moves ? (await standingUnit(trx, input.unit as string)).id : input.unit;
  return {
    ...{ name: storable(input.name), username, role: input.role, unit_id: unit },
    post: input.post === null ? null : storable(input.post),
    email: input.email,
  };
}

const inputOf = ({ name, username, role, unit_id, post, email }: PersonRow): PersonInput => ({
  ...{ name, username, role, unit: unit_id, post, email },
});

/** Without the keys that were not given. */
const given = <T extends object>(change: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** What the log says of a person. */
const saidOf = ({ name, username, role, unit_name, post, email, active, example }: PersonRow) => ({
  ...{ name, username, role, unit: unit_name, post, email, active, example },
});

function kindOf(before: PersonRow, after: PersonRow): string {
  if (before.active === after.active) return "changed";
  return after.active ? "activated" : "deactivated";
}
