// What was decided of the promises of a report on their way to become tasks: work in progress, one row a promise.

import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("birth")
    .addColumn("report_id", "text", (c) => c.notNull().references("report.id"))
    .addColumn("promise", "text", (c) => c.notNull())
    .addColumn("quote", "text", (c) => c.notNull())
    .addColumn("decision", "jsonb")
    .addColumn("entered", "boolean", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("who", "text", (c) => c.notNull())
    .addColumn("at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addPrimaryKeyConstraint("birth_key", ["report_id", "promise"])
    .execute();
}
