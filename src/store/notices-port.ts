// The part of the port for notices: what people are told, what is on its way out of the house, and what the office set.

import type { NoticePage, ReadOutcome } from "../wire/index.ts";
import type { Database } from "./database.ts";
import type { NewLogEntry } from "./log.ts";
import {
  mailWanted,
  markNotices,
  notices,
  sendDigest,
  type Telling,
  type Told,
  tellNotices,
  unreadOf,
  wantMail,
  withoutMail,
} from "./notices.ts";
import { type Carried, sendingsShown, settleSending, type Trouble, takeSendings, tidySendings } from "./sendings.ts";
import { changeSetting, setting } from "./settings.ts";
import { storable } from "./storable.ts";

/** Notices and settings. A person is named by the id of their account. */
export interface NoticeStore {
  unreadOf(person: string): Promise<number>;
  /** Notices of a person, the newest first; 50 where no limit is given. */
  notices(
    person: string,
    asked: { readonly unread?: boolean; readonly offset?: number; readonly limit?: number },
  ): Promise<NoticePage>;
  /** Marks notices of a person, all of them where `ids` is null. */
  markNotices(person: string, ids: readonly string[] | null, read: boolean): Promise<ReadOutcome>;
  /** Whether a person wants mail; yes until they say no. */
  mailWanted(person: string): Promise<boolean>;
  wantMail(person: string, mail: boolean): Promise<void>;
  /** Everybody who said no. */
  withoutMail(): Promise<ReadonlySet<string>>;
  /** Keeps what is new of some notices and puts it on its way, all or none. */
  tellNotices(telling: Telling): Promise<Told>;
  /** Bundles what waits for the digest, a message for each of those who get mail; how many that were. */
  sendDigest(readers: readonly string[], remember: Telling["remember"]): Promise<number>;
  /** Takes messages that are due, at most so many. What is not settled is given out again after three minutes. */
  takeSendings(most: number): Promise<readonly Carried[]>;
  /** Writes down that a message went (null), or why not. */
  settleSending(id: string, trouble: Trouble | null): Promise<void>;
  tidySendings(): Promise<void>;
  sendingsShown(): ReturnType<typeof sendingsShown>;
  /** Null where it was never made. */
  setting(key: string): Promise<unknown>;
  /** Decides on a setting by what it is at that moment, and tells the log. */
  changeSetting(
    key: string,
    decide: (held: unknown) => { readonly value: unknown; readonly entry: NewLogEntry | null },
  ): Promise<void>;
}

/** That part over an open database. */
export const noticeStore = (db: Database): NoticeStore => ({
  unreadOf: (person) => unreadOf(db, storable(person)),
  notices: (person, asked) => notices(db, storable(person), asked),
  markNotices: (person, ids, read) => markNotices(db, storable(person), ids, read),
  mailWanted: (person) => mailWanted(db, storable(person)),
  wantMail: (person, mail) => wantMail(db, storable(person), mail),
  withoutMail: () => withoutMail(db),
  tellNotices: (telling) => tellNotices(db, telling),
  sendDigest: (readers, remember) => sendDigest(db, readers, remember),
  takeSendings: (most) => takeSendings(db, most),
  settleSending: (id, trouble) => settleSending(db, storable(id), trouble),
  tidySendings: () => tidySendings(db),
  sendingsShown: () => sendingsShown(db),
  setting: (key) => setting(db, key),
  changeSetting: (key, decide) => changeSetting(db, key, decide),
});
