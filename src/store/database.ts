// A database with today's tables in it, whichever adapter it is reached by, and the one way to write to it.

import { Kysely, Migrator, PostgresDialect, type PostgresPool, sql, type Transaction } from "kysely";
import { Problem } from "../wire/index.ts";
import { migrations } from "./migrations/index.ts";
import type { Tables } from "./tables.ts";

/** The database as queries see it. */
export type Database = Kysely<Tables>;
/** The database within one transaction. */
export type Writing = Transaction<Tables>;

/** A database that is open. */
export interface Opened {
  readonly db: Database;
  close(): Promise<void>;
}

/** What writers of one database wait for; any number that nothing else in it uses. */
const WRITERS = 20_220_305;
/** PostgreSQL's `lock_not_available`. */
const LOCK_NOT_AVAILABLE = "55P03";

/** What every transaction that writes ends with. */
const endings = new WeakMap<Database, (trx: Writing) => Promise<void>>();

/** Has every transaction that writes to a database end with `act`, before anybody sees what it wrote; null with nothing. */
export function endWriting(db: Database, act: ((trx: Writing) => Promise<void>) | null): void {
  if (act === null) endings.delete(db);
  else endings.set(db, act);
}

/** Brings the tables up to date. @throws Problem `conflict` where a newer program has been here */
export async function openDatabase(pool: PostgresPool, close: () => Promise<void>): Promise<Opened> {
  const db: Database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw String(error).includes("corrupted migrations") ? newer() : error;
  } catch (error) {
    await close();
    throw error;
  }
  return { db, close };
}

/**
 * Runs one transaction that writes. Writers take turns: no two ever decide at once whose delivery founds a report.
 *
 * @throws Problem `busy` if the turn does not come within half a minute
 */
export async function writing<T>(db: Database, act: (trx: Writing) => Promise<T>): Promise<T> {
  try {
    return await db.transaction().execute(async (trx) => {
      await sql`set local lock_timeout = '30s'`.execute(trx);
      await sql`select pg_advisory_xact_lock(${WRITERS}::bigint)`.execute(trx);
      const done = await act(trx);
      await endings.get(db)?.(trx);
      return done;
    });
  } catch (error) {
    if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
    throw new Problem(
      "busy",
      "数据库正忙于另一项写入，半分钟内没有轮到；请稍后再试。",
      "The database is busy with other writing and no turn came within half a minute; try again later.",
    );
  }
}

/** Runs queries that see the database at one moment. */
export const looking = <T>(db: Database, act: (trx: Writing) => Promise<T>): Promise<T> =>
  db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(act);

const newer = () =>
  new Problem(
    "conflict",
    "这里的数据由更新版本的兑现写成，本版本不能使用；请升级程序，或换一个数据文件夹或数据库。",
    "The data here was written by a newer version of duixian. Upgrade the program, or use another folder or database.",
  );
