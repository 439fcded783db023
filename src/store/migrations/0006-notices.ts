// What people are told, how the office has it sent, and what each wants. The queue of what is being sent has a schema of its own.

import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("setting")
    .addColumn("key", "text", (c) => c.primaryKey())
    .addColumn("value", "jsonb", (c) => c.notNull())
    .addColumn("at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .execute();

  await db.schema
    .createTable("sending")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("seq", "bigint", (c) => c.notNull().unique().generatedAlwaysAsIdentity())
    .addColumn("channel", "text", (c) => c.notNull())
    .addColumn("person", "text")
    .addColumn("digest", "boolean", (c) => c.notNull())
    .addColumn("at", "timestamptz", (c) => c.notNull())
    .addColumn("state", "text", (c) => c.notNull().defaultTo("waiting"))
    .addColumn("tried_at", "timestamptz")
    .addColumn("trouble", "text")
    .execute();

  await db.schema
    .createTable("notice")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("seq", "bigint", (c) => c.notNull().unique().generatedAlwaysAsIdentity())
    .addColumn("person", "text", (c) => c.notNull())
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("at", "timestamptz", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("level", "text")
    .addColumn("matter", "text", (c) => c.notNull())
    .addColumn("register", "text", (c) => c.notNull())
    .addColumn("words", "jsonb", (c) => c.notNull())
    .addColumn("read_at", "timestamptz")
    .addColumn("in_digest", "boolean", (c) => c.notNull())
    .addColumn("mailed_by", "text", (c) => c.references("sending.id"))
    .addColumn("hooked_by", "text", (c) => c.references("sending.id"))
    .addUniqueConstraint("notice_once", ["person", "key"])
    .execute();
  await db.schema.createIndex("notice_person").on("notice").columns(["person", "seq"]).execute();
  await sql`create index notice_unread on notice (person) where read_at is null`.execute(db);
  await sql`create index notice_digest on notice (person) where in_digest and mailed_by is null`.execute(db);
  await db.schema.createIndex("notice_mailed").on("notice").column("mailed_by").execute();
  await db.schema.createIndex("notice_hooked").on("notice").column("hooked_by").execute();

  await db.schema
    .createTable("notice_preference")
    .addColumn("person", "text", (c) => c.primaryKey())
    .addColumn("mail", "boolean", (c) => c.notNull())
    .execute();
}
