// The shelf: reports, their deliveries with originals and readings, statements as rows, corrections, and acts that can be undone.

import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("report")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("identity", "text")
    .addColumn("joined_into", "text", (c) => c.references("report.id"))
    .addColumn("joined_by", "text")
    .addColumn("current_delivery", "text")
    .addColumn("government", "text")
    .addColumn("code", "text")
    .addColumn("tier", "text")
    .addColumn("parents", sql`text[]`, (c) => c.notNull())
    .addColumn("plan_year", "integer")
    .addColumn("review_year", "integer")
    .addColumn("date", "text")
    .addColumn("title", "text")
    .addColumn("facts", "jsonb", (c) => c.notNull())
    .addColumn("counts", "jsonb", (c) => c.notNull())
    .addColumn("deliveries", "integer", (c) => c.notNull())
    .addColumn("example", "boolean", (c) => c.notNull())
    .addColumn("added_at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn("removed_at", "timestamptz")
    .execute();
  await sql`create unique index report_identity on report (identity) where joined_into is null and removed_at is null`.execute(
    db,
  );
  await db.schema.createIndex("report_joined_into").on("report").column("joined_into").execute();

  await db.schema
    .createTable("delivery")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("seq", "integer", (c) => c.generatedAlwaysAsIdentity().notNull())
    .addColumn("report_id", "text", (c) => c.notNull().references("report.id"))
    .addColumn("file_name", "text", (c) => c.notNull())
    .addColumn("media_type", "text", (c) => c.notNull())
    .addColumn("encoding", "text", (c) => c.notNull())
    .addColumn("sha256", "text", (c) => c.notNull().unique())
    .addColumn("bytes", "integer", (c) => c.notNull())
    .addColumn("characters", "integer", (c) => c.notNull())
    .addColumn("url", "text")
    .addColumn("publisher", "text")
    .addColumn("retrieved", "text")
    .addColumn("given", "jsonb")
    .addColumn("delivered", "text", (c) => c.notNull())
    .addColumn("added_at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .execute();
  await db.schema.createIndex("delivery_report").on("delivery").column("report_id").execute();
  await db.schema
    .alterTable("report")
    .addForeignKeyConstraint("report_current_delivery", ["current_delivery"], "delivery", ["id"])
    .execute();

  await db.schema
    .createTable("original")
    .addColumn("delivery_id", "text", (c) => c.primaryKey().references("delivery.id"))
    .addColumn("content", "bytea", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("reading")
    .addColumn("delivery_id", "text", (c) => c.primaryKey().references("delivery.id"))
    .addColumn("duixian", "text", (c) => c.notNull())
    .addColumn("rules", "text", (c) => c.notNull())
    .addColumn("plan_year", "integer")
    .addColumn("review_year", "integer")
    .addColumn("document", "jsonb", (c) => c.notNull())
    .addColumn("read_at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .execute();

  await db.schema
    .createTable("statement")
    .addColumn("report_id", "text", (c) => c.notNull().references("report.id"))
    .addColumn("statement_id", "text", (c) => c.notNull())
    .addColumn("delivery_id", "text", (c) => c.notNull().references("delivery.id"))
    .addColumn("correction_id", "text")
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("indicator_id", "text")
    .addColumn("indicator", "text")
    .addColumn("surface", "text")
    .addColumn("basis", "text")
    .addColumn("value", "double precision")
    .addColumn("value_high", "double precision")
    .addColumn("unit", "text")
    .addColumn("bound", "text")
    .addColumn("stance", "text")
    .addColumn("text", "text")
    .addColumn("status", "text")
    .addColumn("period_from", "integer")
    .addColumn("period_to", "integer")
    .addColumn("domain", "text")
    .addColumn("section", "text")
    .addColumn("quote", "text", (c) => c.notNull())
    .addColumn("start", "integer", (c) => c.notNull())
    .addColumn("end", "integer", (c) => c.notNull())
    .addColumn("source_start", "integer", (c) => c.notNull())
    .addColumn("source_end", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("statement_key", ["report_id", "statement_id"])
    .execute();
  await db.schema
    .createIndex("statement_indicator")
    .on("statement")
    .columns(["indicator_id", "status", "period_from"])
    .execute();

  await db.schema
    .createTable("correction")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("seq", "integer", (c) => c.generatedAlwaysAsIdentity().notNull())
    .addColumn("report_id", "text", (c) => c.notNull().references("report.id"))
    .addColumn("delivery_id", "text", (c) => c.references("delivery.id"))
    .addColumn("input", "jsonb", (c) => c.notNull())
    .addColumn("said", "jsonb")
    .addColumn("passages", "jsonb")
    .addColumn("parted_delivery", "text", (c) => c.references("delivery.id"))
    .addColumn("parted_from", "text", (c) => c.references("report.id"))
    .addColumn("at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn("undone_at", "timestamptz")
    .execute();
  await db.schema.createIndex("correction_report").on("correction").column("report_id").execute();

  await db.schema
    .createTable("act")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("report_id", "text", (c) => c.notNull().references("report.id"))
    .addColumn("before", "text")
    .addColumn("at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn("undone_at", "timestamptz")
    .execute();
}
