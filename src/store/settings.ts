// What the office set, by key. What a setting means is known to those who ask for it.

import { type Database, type Writing, writing } from "./database.ts";
import { appendLog, type NewLogEntry } from "./log.ts";
import { json } from "./storable.ts";

/** A setting; null where it was never made. */
export async function setting(db: Database | Writing, key: string): Promise<unknown> {
  const row = await db.selectFrom("setting").select("value").where("key", "=", key).executeTakeFirst();
  return row?.value ?? null;
}

/** Puts a setting down within a transaction. */
export async function putSetting(trx: Writing, key: string, value: unknown): Promise<void> {
  const row = { value: json(value), at: new Date() };
  await trx
    .insertInto("setting")
    .values({ key, ...row })
    .onConflict((conflict) => conflict.column("key").doUpdateSet(row))
    .execute();
}

/** Decides on a setting by what it is at that moment, and tells the log. */
export const changeSetting = (
  db: Database,
  key: string,
  decide: (held: unknown) => { readonly value: unknown; readonly entry: NewLogEntry | null },
): Promise<void> =>
  writing(db, async (trx) => {
    const { value, entry } = decide(await setting(trx, key));
    await putSetting(trx, key, value);
    if (entry !== null) await appendLog(trx, [entry]);
  });
