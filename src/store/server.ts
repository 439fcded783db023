// The server adapter: a PostgreSQL of version 15 or later, named by DATABASE_URL.

import pg from "pg";
import { Problem } from "../wire/index.ts";
import { type Opened, openDatabase } from "./database.ts";

const CONNECTIONS = 10;
const OLDEST = 15;

/** Opens a database of a server. @throws Problem `busy` if it does not answer, `conflict` if it is too old or not UTF-8 */
export async function openServer(databaseUrl: string): Promise<Opened> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: CONNECTIONS, connectionTimeoutMillis: 10_000 });
  // An idle connection that breaks is replaced by the next query; without a listener it would end the process.
  pool.on("error", () => {});
  try {
    await check(pool);
  } catch (error) {
    await pool.end();
    throw error instanceof Problem ? error : unreachable(databaseUrl, error);
  }
  return openDatabase(pool, () => pool.end());
}

async function check(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query(
    "select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding",
  );
  const { version, encoding } = rows[0] as { version: number; encoding: string };
  if (version >= OLDEST && encoding === "UTF8") return;
  throw new Problem(
    "conflict",
    `这个数据库不能使用：PostgreSQL ${version}，编码 ${encoding}；需要 ${OLDEST} 及以上版本，编码 UTF8。`,
    `This database cannot be used: PostgreSQL ${version}, encoding ${encoding}. It takes version ${OLDEST} or later with encoding UTF8.`,
  );
}

/** Names the server, never the password. */
function unreachable(databaseUrl: string, error: unknown): Problem {
  const where = URL.canParse(databaseUrl) ? new URL(databaseUrl) : null;
  const place = where === null ? "DATABASE_URL" : `${where.host}${where.pathname}`;
  const reason = (error as { code?: string }).code ?? (error instanceof Error ? error.message : String(error));
  return new Problem(
    "busy",
    `PostgreSQL 数据库（${place}）连不上：${reason}；请检查 DATABASE_URL 以及数据库是否在运行。`,
    `The PostgreSQL database (${place}) cannot be reached: ${reason}. Check DATABASE_URL and that the database runs.`,
  );
}
