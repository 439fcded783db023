// What people are told: kept once for each person and thing, and put on its way in the same transaction. What somebody is told, and by
// which way, others decide.

import type { LightName, NoticeKind, NoticePage, NoticeWords, ReadOutcome } from "../wire/index.ts";
import { type Database, looking, type Writing, writing } from "./database.ts";
import { newId } from "./ids.ts";
import { noticeOf } from "./notices-shown.ts";
import { bossOf, post } from "./sendings.ts";
import { putSetting } from "./settings.ts";
import { json, storable } from "./storable.ts";

/** A notice before it is kept. */
export interface NewNotice {
  readonly person: string;
  /** The same thing has the same key: nobody is told of it twice. */
  readonly key: string;
  readonly kind: NoticeKind;
  readonly level: LightName | null;
  readonly matter: string;
  readonly register: string;
  readonly words: NoticeWords;
  /** By mail: at once, with the next digest, or not. */
  readonly mail: "once" | "digest" | "none";
  /** Goes to the webhook. */
  readonly hook: boolean;
}

/** Notices to be kept together, and what is remembered with them. */
export interface Telling {
  readonly notices: readonly NewNotice[];
  /** Settings to be remembered in the same transaction: how far things have been told. */
  readonly remember: Readonly<Record<string, unknown>>;
  /** Nothing leaves the house before this moment. */
  readonly notBefore: Date | null;
}

/** What came of it. */
export interface Told {
  readonly notices: number;
  readonly sendings: number;
}

type Kept = Pick<NewNotice, "person" | "key" | "mail" | "hook"> & { readonly id: string };

/** How many rows go over at once. */
const PAGE = 1000;
/** How many things one call of the webhook tells of at most. */
const CALL = 100;

/** Keeps what is new of some notices, and puts it on its way. */
export async function tellNotices(db: Database, { notices, remember, notBefore }: Telling): Promise<Told> {
  const boss = await bossOf(db);
  return writing(db, async (trx) => {
    const kept: Kept[] = [];
    for (const page of paged(notices, PAGE)) kept.push(...(await keep(trx, page)));
    const once = kept.flatMap(({ id, person, mail }) => (mail === "once" ? [{ id, by: person }] : []));
    let sendings = 0;
    for (const [person, ids] of bundled(once)) {
      const by = await post(trx, boss, { channel: "mail", person, digest: false }, notBefore);
      await trx.updateTable("notice").set({ mailed_by: by }).where("id", "in", ids).execute();
      sendings += 1;
    }
    const called = bundled(kept.flatMap(({ id, key, hook }) => (hook ? [{ id, by: key }] : [])));
    for (const page of paged([...called.values()], CALL)) {
      const by = await post(trx, boss, { channel: "webhook", person: null, digest: false }, notBefore);
      const ids = page.flat();
      await trx.updateTable("notice").set({ hooked_by: by }).where("id", "in", ids).execute();
      sendings += 1;
    }
    for (const [key, value] of Object.entries(remember)) await putSetting(trx, key, value);
    return { notices: kept.length, sendings };
  });
}

async function keep(trx: Writing, notices: readonly NewNotice[]): Promise<readonly Kept[]> {
  const ways = new Map(notices.map((notice) => [way(notice), notice]));
  const rows = [...ways.values()].map(({ person, key, kind, level, matter, register, words, mail }) => ({
    ...{ id: newId("n"), person, key: storable(key), kind, level, matter, register, at: new Date() },
    words: json(words),
    read_at: null,
    in_digest: mail === "digest",
    mailed_by: null,
    hooked_by: null,
  }));
  const added = await trx
    .insertInto("notice")
    .values(rows)
    .onConflict((conflict) => conflict.columns(["person", "key"]).doNothing())
    .returning(["id", "person", "key"])
    .execute();
  return added.map((row) => {
    const { mail, hook } = ways.get(way(row))!;
    return { ...row, mail, hook };
  });
}

const way = ({ person, key }: Pick<NewNotice, "person" | "key">): string => `${person}\n${storable(key)}`;

/** Puts everything that waits for the digest on its way, one message a person; what was read meanwhile stays at home. */
export async function sendDigest(
  db: Database,
  readers: readonly string[],
  remember: Telling["remember"],
): Promise<number> {
  const boss = await bossOf(db);
  return writing(db, async (trx) => {
    const waiting = await trx
      .selectFrom("notice")
      .select(["id", "person"])
      .where("in_digest", "=", true)
      .where("mailed_by", "is", null)
      .where("read_at", "is", null)
      .orderBy("seq")
      .execute();
    const wanted = new Set(readers);
    const bundles = bundled(waiting.flatMap(({ id, person }) => (wanted.has(person) ? [{ id, by: person }] : [])));
    for (const [person, ids] of bundles) {
      const by = await post(trx, boss, { channel: "mail", person, digest: true }, null);
      for (const page of paged(ids, PAGE))
        await trx.updateTable("notice").set({ mailed_by: by }).where("id", "in", page).execute();
    }
    // What was read already, or is wanted by nobody, does not wait for another day.
    await trx.updateTable("notice").set({ in_digest: false }).where("in_digest", "=", true).execute();
    for (const [key, value] of Object.entries(remember)) await putSetting(trx, key, value);
    return bundles.size;
  });
}

/** Notices of a person, the newest first. */
export const notices = (
  db: Database,
  person: string,
  { unread = false, offset = 0, limit = 50 }: { unread?: boolean; offset?: number; limit?: number },
): Promise<NoticePage> =>
  looking(db, async (trx) => {
    const own = trx
      .selectFrom("notice")
      .where("person", "=", person)
      .$if(unread, (query) => query.where("read_at", "is", null));
    const { count } = await own.select((eb) => eb.fn.countAll<string>().as("count")).executeTakeFirstOrThrow();
    const rows = await own.selectAll().orderBy("seq", "desc").offset(offset).limit(limit).execute();
    return { total: Number(count), unread: await unreadOf(trx, person), notices: rows.map(noticeOf) };
  });

/** How many notices of a person are not read. */
export async function unreadOf(db: Database | Writing, person: string): Promise<number> {
  const { count } = await db
    .selectFrom("notice")
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .where("person", "=", person)
    .where("read_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Marks notices of a person as read or unread, all of them where none are named; says which that changed. */
export const markNotices = (
  db: Database,
  person: string,
  ids: readonly string[] | null,
  read: boolean,
): Promise<ReadOutcome> =>
  writing(db, async (trx) => {
    let query = trx
      .updateTable("notice")
      .set({ read_at: read ? new Date() : null })
      .where("person", "=", person)
      .where("read_at", read ? "is" : "is not", null);
    if (ids !== null) query = query.where("id", "in", ids.map(storable));
    const changed = await query.returning("id").execute();
    return { ids: changed.map(({ id }) => id), unread: await unreadOf(trx, person) };
  });

/** Whether a person wants mail. */
export async function mailWanted(db: Database, person: string): Promise<boolean> {
  const row = await db.selectFrom("notice_preference").select("mail").where("person", "=", person).executeTakeFirst();
  return row?.mail ?? true;
}

/** Puts down whether a person wants mail. */
export async function wantMail(db: Database, person: string, mail: boolean): Promise<void> {
  await writing(db, (trx) =>
    trx
      .insertInto("notice_preference")
      .values({ person, mail })
      .onConflict((conflict) => conflict.column("person").doUpdateSet({ mail }))
      .execute(),
  );
}

/** Who wants no mail. */
export async function withoutMail(db: Database): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom("notice_preference").select("person").where("mail", "=", false).execute();
  return new Set(rows.map(({ person }) => person));
}

function bundled(rows: readonly { readonly id: string; readonly by: string }[]): Map<string, string[]> {
  const bundles = new Map<string, string[]>();
  for (const { id, by } of rows) {
    const held = bundles.get(by);
    if (held === undefined) bundles.set(by, [id]);
    else held.push(id);
  }
  return bundles;
}

function* paged<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}
