// Which column of an office's own ledger became what, remembered by the register and the shape of the headings.

import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("column_mapping")
    .addColumn("register", "text", (c) => c.notNull())
    .addColumn("shape", "text", (c) => c.notNull())
    .addColumn("headings", "jsonb", (c) => c.notNull())
    .addColumn("targets", "jsonb", (c) => c.notNull())
    .addColumn("who", "text", (c) => c.notNull())
    .addColumn("at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addPrimaryKeyConstraint("column_mapping_key", ["register", "shape"])
    .execute();
}
