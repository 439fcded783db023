// Who asks, remembered for a while: a page asks ten things at once, and each would be looked up anew. What is remembered counts only
// as long as the session is there and nothing has been written to the log since, so that whoever is deactivated is out at once.

import { sql } from "kysely";
import type { Database } from "./database.ts";
import type { SignedIn, WithCookies } from "./people-port.ts";

/** Who asks, and by which session. */
export interface Found extends WithCookies<SignedIn> {
  readonly token: string;
}

interface Remembered extends Found {
  readonly head: number;
  readonly until: number;
}

/** After so long it is looked up anew in any case, so that a session in use is prolonged. */
const WHILE_MS = 5 * 60 * 1000;
const MOST = 2000;

/** Looks people up by their cookie, remembering what it found. */
export function rememberedOver(
  db: Database,
  find: (cookie: string) => Promise<Found | null>,
): (cookie: string) => Promise<WithCookies<SignedIn> | null> {
  const kept = new Map<string, Remembered>();
  return async (cookie) => {
    const before = kept.get(cookie);
    const { head, there } = await standing(db, before?.token ?? "");
    if (before !== undefined && there && before.head === head && Date.now() < before.until) {
      return { value: before.value, cookies: [] };
    }
    kept.delete(cookie);
    const found = await find(cookie);
    if (found === null) return null;
    if (kept.size >= MOST) kept.clear();
    kept.set(cookie, { ...found, head, until: Date.now() + WHILE_MS });
    return found;
  };
}

async function standing(db: Database, token: string): Promise<{ readonly head: number; readonly there: boolean }> {
  const { rows } = await sql<{ head: number; there: boolean }>`
    select coalesce((select max(seq) from log), 0)::int as head,
      exists (select 1 from signed_in where token = ${token} and expires_at > now()) as there`.execute(db);
  return rows[0] as { head: number; there: boolean };
}
