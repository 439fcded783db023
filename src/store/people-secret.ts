// Random values made once for a store and never told: what cookies are signed with.

import { randomBytes } from "node:crypto";
import type { Database, Writing } from "./database.ts";

/** The secret of this name, made when it is first asked for. */
export async function secretOf(db: Database | Writing, name: string): Promise<string> {
  const kept = await db.selectFrom("secret").select("value").where("name", "=", name).executeTakeFirst();
  if (kept !== undefined) return kept.value;
  const value = randomBytes(32).toString("base64url");
  await db
    .insertInto("secret")
    .values({ name, value })
    .onConflict((is) => is.column("name").doNothing())
    .execute();
  // Of two that make it at once the first one's stands.
  return (await db.selectFrom("secret").select("value").where("name", "=", name).executeTakeFirstOrThrow()).value;
}
