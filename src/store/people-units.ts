// Units as a tree. Matters name them by their names, so a name once used keeps leading to its unit: a new name makes the old one a
// former one, and a unit that was merged stays under the one it became.

import { sql } from "kysely";
import type { Actor, Unit, UnitChange, UnitInput } from "../wire/index.ts";
import { type Database, type Writing, writing } from "./database.ts";
import { newId } from "./ids.ts";
import { because, differences, tellLog, type UnitRow } from "./people-kept.ts";
import type { MarkedMerge } from "./people-port.ts";
import { belowItself, mergedAway, noSuch, unitNameTaken } from "./people-refusals.ts";
import { storable } from "./storable.ts";

/** All of them, in the order in which they came. */
export async function units(db: Database | Writing): Promise<readonly Unit[]> {
  const rows = await db.selectFrom("unit").selectAll().orderBy("seq").execute();
  const counts = await db
    .selectFrom("person")
    .select((is) => ["unit_id", is.fn.countAll<string>().as("people")])
    .where("active", "=", true)
    .groupBy("unit_id")
    .execute();
  const people = new Map(counts.map((one) => [one.unit_id, Number(one.people)]));
  return rows.map((row) => shownUnit(row, people.get(row.id) ?? 0));
}

/** A unit that has not been merged. @throws Problem `not-found`, `conflict` */
export async function standingUnit(trx: Writing, id: string): Promise<UnitRow> {
  const row = await unitKept(trx, id);
  if (row.merged_into !== null) throw mergedAway(row.name);
  return row;
}

/** The names somebody of this unit answers to: its own, former ones, those of units below it and of units merged into any of them. */
export async function namesUnder(db: Database | Writing, id: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    with recursive under as (
      select id, name, also_known from unit where id = ${id}
      union
      select unit.id, unit.name, unit.also_known from unit
        join under on unit.parent_id = under.id or unit.merged_into = under.id
    )
    select name from under union select unnest(also_known) from under`.execute(db);
  return rows.map(({ name }) => name);
}

/** @see PeopleStore.addUnit */
export const addUnit = (db: Database, by: Actor, input: UnitInput, example: boolean): Promise<Unit> =>
  writing(db, async (trx) => {
    const id = newId("o");
    const values = await valuesOf(trx, input, null);
    await trx
      .insertInto("unit")
      .values({ id, ...values, merged_into: null, example })
      .execute();
    await tellLog(trx, by, "unit", id, "added", await saidOf(trx, await unitKept(trx, id)));
    return unitNow(trx, id);
  });

/** @see PeopleStore.changeUnit */
export const changeUnit = (db: Database, by: Actor, id: string, change: UnitChange): Promise<Unit> =>
  writing(db, async (trx) => {
    const before = await standingUnit(trx, id);
    const { name = before.name, alsoKnown = before.also_known, parent = before.parent_id } = change;
    const former = name === before.name ? [] : [before.name];
    const values = await valuesOf(trx, { name, alsoKnown: [...alsoKnown, ...former], parent }, before);
    await trx.updateTable("unit").set(values).where("id", "=", before.id).execute();
    const changed = differences(await saidOf(trx, before), await saidOf(trx, await unitKept(trx, id)));
    if (Object.keys(changed).length > 0)
      await tellLog(trx, by, "unit", before.id, "changed", because(changed, change.why));
    return unitNow(trx, before.id);
  });

/** @see PeopleStore.mergeUnit */
export const mergeUnit = (db: Database, by: Actor, id: string, into: string, why: string): Promise<MarkedMerge> =>
  writing(db, async (trx) => {
    const [unit, target] = [await standingUnit(trx, id), await standingUnit(trx, into)];
    if (unit.id === target.id || (await idsBelow(trx, unit.id)).has(target.id)) throw belowItself(target.name);
    const people = await trx
      .updateTable("person")
      .set({ unit_id: target.id })
      .where("unit_id", "=", unit.id)
      .returning("id")
      .execute();
    const below = await trx
      .updateTable("unit")
      .set({ parent_id: target.id })
      .where("parent_id", "=", unit.id)
      .returning("id")
      .execute();
    await trx.updateTable("unit").set({ merged_into: target.id }).where("id", "=", unit.id).execute();
    const went = { people: people.map((one) => one.id), below: below.map((one) => one.id) };
    await tellLog(trx, by, "unit", unit.id, "merged", {
      name: unit.name,
      into: target.name,
      intoId: target.id,
      why,
      ...went,
    });
    return {
      unit: await unitNow(trx, unit.id),
      into: await unitNow(trx, target.id),
      names: [unit.name, ...unit.also_known],
    };
  });

/** @see PeopleStore.unmergeUnit */
export const unmergeUnit = (db: Database, by: Actor, id: string, why: string): Promise<void> =>
  writing(db, async (trx) => {
    const merge = await trx
      .selectFrom("log")
      .select("body")
      .where("subject", "=", "unit")
      .where("subject_id", "=", id)
      .where("kind", "=", "merged")
      .orderBy("seq", "desc")
      .executeTakeFirstOrThrow();
    const { people, below } = JSON.parse(merge.body) as { people: string[]; below: string[] };
    await trx.updateTable("unit").set({ merged_into: null }).where("id", "=", id).execute();
    if (people.length > 0) await trx.updateTable("person").set({ unit_id: id }).where("id", "in", people).execute();
    if (below.length > 0) await trx.updateTable("unit").set({ parent_id: id }).where("id", "in", below).execute();
    await tellLog(trx, by, "unit", id, "merge-undone", { why });
  });

async function unitKept(trx: Writing, id: string): Promise<UnitRow> {
  const row = await trx.selectFrom("unit").selectAll().where("id", "=", storable(id)).executeTakeFirst();
  if (row === undefined) throw noSuch("unit", id);
  return row;
}

const unitNow = async (trx: Writing, id: string): Promise<Unit> =>
  (await units(trx)).find((one) => one.id === id) as Unit;

/** The unit and all that stand below it. */
async function idsBelow(trx: Writing, id: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    with recursive below as (
      select id from unit where id = ${id}
      union
      select unit.id from unit join below on unit.parent_id = below.id
    )
    select id from below`.execute(trx);
  return new Set(rows.map((row) => row.id));
}

/** The columns of what was typed. @throws Problem `conflict` where a name is another unit's, or it would stand below itself */
async function valuesOf(trx: Writing, { name, alsoKnown, parent }: UnitInput, before: UnitRow | null) {
  const known = [...new Set(alsoKnown.map(storable))].filter((one) => one !== name);
  const others = await trx.selectFrom("unit").selectAll().execute();
  for (const wanted of [storable(name), ...known]) {
    const other = others.find((one) => one.id !== before?.id && [one.name, ...one.also_known].includes(wanted));
    // A unit that took another in may bear its name.
    if (other !== undefined && (before === null || other.merged_into !== before.id)) throw unitNameTaken(wanted);
  }
  if (parent !== null) {
    const above = await standingUnit(trx, parent);
    if (before !== null && (await idsBelow(trx, before.id)).has(above.id)) throw belowItself(before.name);
  }
  return { name: storable(name), also_known: known, parent_id: parent };
}

/** What the log says of a unit. */
async function saidOf(trx: Writing, { name, also_known, parent_id, example }: UnitRow) {
  const above = parent_id === null ? null : (await unitKept(trx, parent_id)).name;
  return { name, alsoKnown: also_known, parent: above, example };
}

const shownUnit = ({ id, name, also_known, parent_id, merged_into, example }: UnitRow, people: number): Unit => ({
  ...{ id, name, alsoKnown: also_known, parent: parent_id, mergedInto: merged_into, people, example },
});
