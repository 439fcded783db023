// The embedded adapter: PostgreSQL inside this process (PGlite), its files in a locked folder. It is reached through the same pool
// of node-postgres as a server, so that values are written and read alike; the pool has one connection, and its queue is the mutex.

import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import pg from "pg";
import { Problem } from "../wire/index.ts";
import { type Opened, openDatabase } from "./database.ts";
import { type FolderLock, takeFolder } from "./lock.ts";

/** An embedded database, and the lock on its folder. */
export interface Embedded extends Opened {
  readonly lock: FolderLock;
}

/** Opens the database of a folder, making both if need be. @throws Problem `busy` if another process has it */
export async function openEmbedded(folder: string): Promise<Embedded> {
  const lock = await takeFolder(folder);
  const lite = await PGlite.create(join(folder, "pglite")).catch(async (error) => {
    await lock.release();
    throw damaged(folder, error);
  });
  const pool = new pg.Pool({ ...createPgConfig(lite), idleTimeoutMillis: 0 } as pg.PoolConfig);
  const close = async () => {
    await pool.end();
    await lite.close();
    await lock.release();
  };
  return { ...(await openDatabase(pool, close)), lock };
}

const damaged = (folder: string, error: unknown) =>
  new Problem(
    "damaged",
    `数据文件夹“${folder}”里的数据库打不开（${String(error)}）；请从备份恢复这个文件夹，或另设 DUIXIAN_DATA。`,
    `The database in the data folder “${folder}” does not open (${String(error)}). Restore the folder from a backup, or set another DUIXIAN_DATA.`,
  );
