// Both databases that a store can stand on, for tests that hold on each: a PGlite in a folder of its own, and a database of its own
// on a PostgreSQL server where one answers. Where none does the test says so and runs on the one.

import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

/** A place for a store, for the time of a test. */
export interface TestDatabase {
  readonly name: "PGlite" | "PostgreSQL";
  /** What `openStore` takes; made by `make`. */
  readonly place: () => { readonly data?: string; readonly databaseUrl?: string };
  readonly make: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

const NAMED = process.env.DUIXIAN_TEST_DATABASE_URL;
const SERVER = NAMED ?? "postgres://postgres@127.0.0.1:5432/postgres";

async function onServer(command: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 3_000 });
  await client.connect();
  await client.query(command).finally(() => client.end());
}

/** The databases that are to be had here. @throws where a server was named and does not answer */
export async function databases(): Promise<readonly TestDatabase[]> {
  const answers = await onServer("select 1").then(
    () => true,
    (error) => {
      if (NAMED !== undefined) throw error;
      return false;
    },
  );
  if (!answers)
    console.warn(
      `PostgreSQL is left out: no server at ${new URL(SERVER).host}; name one with DUIXIAN_TEST_DATABASE_URL.`,
    );
  return answers ? [embedded(), onItsServer()] : [embedded()];
}

function embedded(): TestDatabase {
  let folder = "";
  return {
    name: "PGlite",
    place: () => ({ data: folder }),
    async make() {
      folder = await mkdtemp(join(tmpdir(), "duixian-test-"));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function onItsServer(): TestDatabase {
  const name = `duixian_test_${randomBytes(6).toString("hex")}`;
  return {
    name: "PostgreSQL",
    place: () => ({ databaseUrl: Object.assign(new URL(SERVER), { pathname: `/${name}` }).href }),
    make: () => onServer(`create database ${name}`),
    remove: () => onServer(`drop database if exists ${name} with (force)`),
  };
}
