// What follows from the shelf: the chain of each government's reports, promises with verdicts, findings, judgements, dismissals.

import type { Kysely } from "kysely";
import { sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("chain")
    .addColumn("report_id", "text", (c) => c.primaryKey().references("report.id"))
    .addColumn("key", "text")
    .addColumn("plan_year", "integer")
    .addColumn("into_key", "text")
    .addColumn("into_from", "integer")
    .addColumn("earlier_report", "text", (c) => c.references("report.id"))
    .addColumn("later_report", "text", (c) => c.references("report.id"))
    .addColumn("followed_by", "text")
    .addColumn("checked_by", "text")
    .execute();
  await db.schema.createIndex("chain_key").on("chain").columns(["key", "plan_year"]).execute();
  await db.schema.createIndex("chain_into").on("chain").column("into_key").execute();
  await db.schema.createIndex("chain_earlier").on("chain").column("earlier_report").execute();
  await db.schema.createIndex("chain_later").on("chain").column("later_report").execute();
  await sql`create index chain_stale on chain (report_id) where followed_by is null or checked_by is null`.execute(db);

  await db.schema
    .createTable("link")
    .addColumn("earlier_report", "text", (c) => c.notNull().references("report.id"))
    .addColumn("promise_id", "text", (c) => c.notNull())
    .addColumn("later_report", "text", (c) => c.references("report.id"))
    .addColumn("nth", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("domain", "text")
    .addColumn("section", "text")
    .addColumn("indicator_id", "text")
    .addColumn("quote", "text", (c) => c.notNull())
    .addColumn("start", "integer", (c) => c.notNull())
    .addColumn("end", "integer", (c) => c.notNull())
    .addColumn("source_start", "integer", (c) => c.notNull())
    .addColumn("source_end", "integer", (c) => c.notNull())
    .addColumn("verdict", "text")
    .addColumn("measurable", "boolean", (c) => c.notNull())
    .addColumn("confidence", "double precision", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("promise", "jsonb", (c) => c.notNull())
    .addColumn("outcomes", "jsonb", (c) => c.notNull())
    .addColumn("comparison", "jsonb")
    .addColumn("rules", "text", (c) => c.notNull())
    .addColumn("judgement_id", "text")
    .addColumn("judged", "text")
    .addColumn("answer", "jsonb")
    .addPrimaryKeyConstraint("link_key", ["earlier_report", "promise_id"])
    .execute();

  await db.schema
    .createTable("judgement")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("seq", "integer", (c) => c.generatedAlwaysAsIdentity().notNull())
    .addColumn("report_id", "text", (c) => c.notNull().references("report.id"))
    .addColumn("delivery_id", "text", (c) => c.notNull().references("delivery.id"))
    .addColumn("passages", "jsonb", (c) => c.notNull())
    .addColumn("was", "jsonb", (c) => c.notNull())
    .addColumn("verdict", "text", (c) => c.notNull())
    .addColumn("machine", "text")
    .addColumn("answer", "jsonb")
    .addColumn("answer_passages", "jsonb")
    .addColumn("who", "text", (c) => c.notNull())
    .addColumn("why", "text", (c) => c.notNull())
    .addColumn("at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn("undone_at", "timestamptz")
    .execute();
  await db.schema.createIndex("judgement_delivery").on("judgement").column("delivery_id").execute();

  await db.schema
    .createTable("finding")
    .addColumn("report_id", "text", (c) => c.notNull().references("report.id"))
    .addColumn("finding_id", "text", (c) => c.notNull())
    .addColumn("nth", "integer", (c) => c.notNull())
    .addColumn("rule", "text", (c) => c.notNull())
    .addColumn("severity", "text", (c) => c.notNull())
    .addColumn("finding", "jsonb", (c) => c.notNull())
    .addColumn("rules", "text", (c) => c.notNull())
    .addColumn("dismissal_id", "text")
    .addPrimaryKeyConstraint("finding_key", ["report_id", "finding_id"])
    .execute();

  await db.schema
    .createTable("dismissal")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("seq", "integer", (c) => c.generatedAlwaysAsIdentity().notNull())
    .addColumn("report_id", "text", (c) => c.notNull().references("report.id"))
    .addColumn("delivery_id", "text", (c) => c.notNull().references("delivery.id"))
    .addColumn("rule", "text", (c) => c.notNull())
    .addColumn("passages", "jsonb", (c) => c.notNull())
    .addColumn("who", "text", (c) => c.notNull())
    .addColumn("why", "text", (c) => c.notNull())
    .addColumn("at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn("undone_at", "timestamptz")
    .execute();
  await db.schema.createIndex("dismissal_delivery").on("dismissal").column("delivery_id").execute();
}
