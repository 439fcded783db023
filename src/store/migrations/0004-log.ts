// The log of every change, whose entries the database itself refuses to alter, and the evidence that people hand in.

import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("log")
    .addColumn("seq", "integer", (c) => c.primaryKey())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("who", "text", (c) => c.notNull())
    .addColumn("person", "text")
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("subject_id", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("before", "text", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("log_subject").on("log").columns(["subject", "subject_id", "seq"]).execute();
  await sql`
    create function log_stands() returns trigger language plpgsql as $$
    begin
      raise exception 'the log is only ever added to' using errcode = 'restrict_violation';
    end $$
  `.execute(db);
  await sql`create trigger log_stands before update or delete on log for each row execute function log_stands()`.execute(
    db,
  );
  await sql`create trigger log_stands_whole before truncate on log for each statement execute function log_stands()`.execute(
    db,
  );

  await db.schema
    .createTable("evidence")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("matter_id", "text", (c) => c.notNull())
    .addColumn("file_name", "text", (c) => c.notNull())
    .addColumn("media_type", "text", (c) => c.notNull())
    .addColumn("sha256", "text", (c) => c.notNull())
    .addColumn("bytes", "integer", (c) => c.notNull())
    .addColumn("content", "bytea", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("who", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("evidence_matter").on("evidence").column("matter_id").execute();
}
