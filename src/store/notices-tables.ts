// The tables of notices, of what is sent of them, and of settings, as queries see them.

import type { LightName, NoticeKind, NoticeWords } from "../wire/index.ts";
import type { At, Json, Sequence } from "./columns.ts";

/** Something one person is told. Never deleted; no person is told the same thing (`key`) twice. */
export interface NoticeTable {
  id: string;
  seq: Sequence;
  person: string;
  key: string;
  at: Date;
  kind: NoticeKind;
  level: LightName | null;
  matter: string;
  register: string;
  words: Json<NoticeWords>;
  read_at: Date | null;
  /** Waits for the next digest, unless it is read before. */
  in_digest: boolean;
  /** The sendings that carry it. */
  mailed_by: string | null;
  hooked_by: string | null;
}

/** One message to one address. Its job in the queue has the same id. */
export interface SendingTable {
  id: string;
  seq: Sequence;
  channel: "mail" | "webhook";
  /** Whom a mail goes to; null for the webhook. */
  person: string | null;
  digest: boolean;
  at: Date;
  state: "waiting" | "sent" | "failed";
  tried_at: Date | null;
  /** Why the last try failed. */
  trouble: string | null;
}

/** What the office set, by key. */
export interface SettingTable {
  key: string;
  value: Json<unknown>;
  at: At;
}

/** What one person wants; the default where there is no row. */
export interface NoticePreferenceTable {
  person: string;
  mail: boolean;
}

export interface NoticeTables {
  notice: NoticeTable;
  sending: SendingTable;
  setting: SettingTable;
  notice_preference: NoticePreferenceTable;
}
