// What is on its way out of the house: each message is a row here and a job of the same id in the queue of pg-boss, written in one
// transaction with the notices it carries. A job that was taken and never settled comes back after a while, so nothing is lost; and
// since it comes back only then, nothing is sent twice within that while.

import { randomUUID } from "node:crypto";
import { CompiledQuery, type Selectable } from "kysely";
import PgBoss from "pg-boss";
import type { Notice } from "../wire/index.ts";
import { type Database, type Writing, writing } from "./database.ts";
import { noticeOf } from "./notices-shown.ts";
import type { SendingTable } from "./notices-tables.ts";
import { storable } from "./storable.ts";

/** A message to be sent. */
export interface Carried {
  readonly id: string;
  readonly channel: SendingTable["channel"];
  /** Whom a mail goes to. */
  readonly person: string | null;
  readonly digest: boolean;
  readonly at: Date;
  /** In the order in which they came; of a webhook the same one as often as people are told of it. */
  readonly notices: readonly (Notice & { readonly person: string; readonly key: string })[];
}

/** Why a message did not go, and whether another try could help. */
export interface Trouble {
  readonly why: string;
  readonly lasting: boolean;
}

const QUEUE = "sending";
/** Where jobs go that were tried often enough. */
const GIVEN_UP = "sending-given-up";

/**
 * A minute or two, then twice as long each time: ten tries in about a day. What was taken and not settled is free again after three
 * minutes; no try takes that long. Jobs wait a quarter of a year for a service that stands still.
 */
const RULE = { retryLimit: 10, retryDelay: 60, retryBackoff: true, expireInSeconds: 180, retentionDays: 90 } as const;

const bosses = new WeakMap<Database, Promise<PgBoss>>();

/** The queue of a database, made when it is first wanted. It has no timers and no connection of its own. */
export function bossOf(db: Database): Promise<PgBoss> {
  const held = bosses.get(db);
  if (held !== undefined) return held;
  const opened = open(db).catch((error) => {
    bosses.delete(db);
    throw error;
  });
  bosses.set(db, opened);
  return opened;
}

async function open(db: Database): Promise<PgBoss> {
  const boss = new PgBoss({ db: alone(db), supervise: false, schedule: false });
  boss.on("error", (error) => console.error(error));
  await boss.start();
  await boss.createQueue(GIVEN_UP);
  await boss.createQueue(QUEUE);
  return boss;
}

/** The queue speaks in blocks that begin a transaction: one that breaks must not leave the embedded database's only session in it. */
const alone = (db: Database): PgBoss.Db => ({
  executeSql: (text, values) =>
    db.connection().execute(async (session) => {
      try {
        return await session.executeQuery<object>(CompiledQuery.raw(text, values ?? []));
      } catch (error) {
        await session.executeQuery(CompiledQuery.raw("rollback"));
        throw error;
      }
    }) as Promise<{ rows: object[] }>,
});

const within = (trx: Writing): PgBoss.Db => ({
  executeSql: (text, values) =>
    trx.executeQuery<object>(CompiledQuery.raw(text, values ?? [])) as Promise<{ rows: object[] }>,
});

/** Puts a message into the queue within the transaction of what it carries. */
export async function post(
  trx: Writing,
  boss: PgBoss,
  message: Pick<SendingTable, "channel" | "person" | "digest">,
  notBefore: Date | null,
): Promise<string> {
  const id = randomUUID();
  await trx
    .insertInto("sending")
    .values({ id, ...message, at: new Date(), state: "waiting", tried_at: null, trouble: null })
    .execute();
  const starting = notBefore === null ? {} : { startAfter: notBefore };
  await boss.send(QUEUE, { id }, { id, ...RULE, ...starting, deadLetter: GIVEN_UP, db: within(trx) });
  return id;
}

/** Takes messages that are due out of the queue, at most so many; each must be settled. */
export async function takeSendings(db: Database, most: number): Promise<readonly Carried[]> {
  const boss = await bossOf(db);
  await boss.expire();
  await bury(db, boss);
  const jobs = await boss.fetch<{ id: string }>(QUEUE, { batchSize: most });
  const ids = jobs.map(({ data }) => data.id);
  if (ids.length === 0) return [];
  const rows = await db.selectFrom("sending").selectAll().where("id", "in", ids).orderBy("seq").execute();
  return Promise.all(rows.map((row) => carriedBy(db, row)));
}

async function carriedBy(db: Database, row: Selectable<SendingTable>): Promise<Carried> {
  const { id, channel, person, digest, at } = row;
  const link = channel === "mail" ? "mailed_by" : "hooked_by";
  const notices = await db.selectFrom("notice").selectAll().where(link, "=", id).orderBy("seq").execute();
  const shown = notices.map((notice) => ({ ...noticeOf(notice), person: notice.person, key: notice.key }));
  return { id, channel, person, digest, at, notices: shown };
}

/** Writes down that a message went, or why not. */
export async function settleSending(db: Database, id: string, trouble: Trouble | null): Promise<void> {
  const boss = await bossOf(db);
  await writing(db, async (trx) => {
    const again = trouble !== null && !trouble.lasting;
    await (again ? boss.fail(QUEUE, id, {}, { db: within(trx) }) : boss.complete(QUEUE, id, {}, { db: within(trx) }));
    const state = again ? {} : { state: trouble === null ? ("sent" as const) : ("failed" as const) };
    const told = { tried_at: new Date(), trouble: trouble === null ? null : storable(trouble.why) };
    await trx
      .updateTable("sending")
      .set({ ...state, ...told })
      .where("id", "=", id)
      .execute();
  });
}

/** Says of messages that were tried often enough that they failed. */
async function bury(db: Database, boss: PgBoss): Promise<void> {
  const dead = await boss.fetch<{ id: string }>(GIVEN_UP, { batchSize: 1000 });
  if (dead.length === 0) return;
  const ids = dead.map(({ data }) => data.id);
  await writing(db, async (trx) => {
    await trx.updateTable("sending").set({ state: "failed" }).where("id", "in", ids).execute();
    // The empty answer must not be left out: the options would be taken for it, and the call go past the transaction.
    for (const { id } of dead) await boss.complete(GIVEN_UP, id, {}, { db: within(trx) });
  });
}

/** Clears jobs away that were settled long ago. */
export const tidySendings = async (db: Database): Promise<void> => (await bossOf(db)).maintain();

/** How many messages wait, went and failed, and the last troubles. */
export async function sendingsShown(db: Database): Promise<{
  readonly counts: Readonly<Record<SendingTable["state"], number>>;
  readonly troubles: readonly Selectable<SendingTable>[];
}> {
  const counted = await db
    .selectFrom("sending")
    .select(["state", (eb) => eb.fn.countAll<string>().as("count")])
    .groupBy("state")
    .execute();
  const counts = Object.fromEntries(counted.map(({ state, count }) => [state, Number(count)]));
  const troubles = await db
    .selectFrom("sending")
    .selectAll()
    .where("trouble", "is not", null)
    .orderBy("tried_at", "desc")
    .limit(10)
    .execute();
  return { counts: { waiting: 0, sent: 0, failed: 0, ...counts }, troubles };
}
