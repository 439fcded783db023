// What is searched: the sentences of the delivery that is current, and the part of the report that each statement stands in.
// The index has every pair of neighbouring characters, and the last character alone, so that any phrase is found, be it one character.
// The pairs are made in the database and stand in the index only: what is read through stays small.

import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function sentence_grams(folded text) returns tsvector
    language sql immutable strict parallel safe cost 10000
    return array_to_tsvector(array(select substr(folded, at, 2) from generate_series(1, length(folded)) as at))`.execute(
    db,
  );
  await db.schema
    .createTable("sentence")
    .addColumn("report_id", "text", (c) => c.notNull().references("report.id"))
    .addColumn("n", "integer", (c) => c.notNull())
    .addColumn("delivery_id", "text", (c) => c.notNull().references("delivery.id"))
    .addColumn("start", "integer", (c) => c.notNull())
    .addColumn("end", "integer", (c) => c.notNull())
    .addColumn("source_start", "integer", (c) => c.notNull())
    .addColumn("source_end", "integer", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("folded", "text", (c) => c.notNull())
    .addColumn("section", "text")
    .addColumn("promises", "text", (c) => c.notNull())
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("kinds", "text", (c) => c.notNull())
    .addColumn("domains", "text", (c) => c.notNull())
    .addColumn("verdicts", "text", (c) => c.notNull())
    .addColumn("tags", "text", (c) =>
      c.generatedAlwaysAs(sql`n::text || ';' || role || ';' || kinds || ';' || domains || ';' || verdicts`).stored(),
    )
    .addPrimaryKeyConstraint("sentence_key", ["report_id", "n"])
    .execute();
  await sql`create index sentence_grams on sentence using gin (sentence_grams(folded))`.execute(db);
  await db.schema.createIndex("sentence_role").on("sentence").columns(["report_id", "role"]).execute();

  await db.schema.alterTable("statement").addColumn("role", "text").execute();
  // What is held already is read anew when the program next starts, and gets its sentences then.
  await sql`update reading set rules = ''`.execute(db);
}
