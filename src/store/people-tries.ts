// How often a username was tried. Counted before a password is looked at, so that tries at the same moment count too, and by the name
// as it was typed: whether there is such a person makes no difference.

import { sql } from "kysely";
import type { Database } from "./database.ts";
import { hashToken } from "./people-passwords.ts";
import { tooOften } from "./people-refusals.ts";

/** So many tries in so much time; right ones are not counted. */
const MOST = 10;
const WITHIN = "15 minutes";

/** @throws Problem `too-often` */
export async function countTry(db: Database, username: string): Promise<void> {
  const { rows } = await sql<{ tries: number }>`
    insert into sign_in_try as t (username, tries, since) values (${keyOf(username)}, 1, now())
    on conflict (username) do update set
      tries = case when t.since < now() - ${WITHIN}::interval then 1 else t.tries + 1 end,
      since = case when t.since < now() - ${WITHIN}::interval then now() else t.since end
    returning tries`.execute(db);
  if ((rows[0]?.tries ?? 0) > MOST) throw tooOften();
}

/** Forgets the tries of a username; with them those of long ago, whoever they were of. */
export async function forgetTries(db: Database, username: string): Promise<void> {
  await sql`
    delete from sign_in_try where username = ${keyOf(username)} or since < now() - ${WITHIN}::interval`.execute(db);
}

/** People type passwords into the wrong field: what was typed is not kept as it was. */
const keyOf = (username: string): string => hashToken(username.toLowerCase());
