// Units and people, and what signing in needs: passwords, sessions, second factors, invitations, failed tries, and the secret that
// cookies are signed with. Columns of the tables of signing in are those of its library, in our spelling.

import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("unit")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("seq", "integer", (c) => c.generatedAlwaysAsIdentity().notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("also_known", sql`text[]`, (c) => c.notNull().defaultTo(sql`'{}'`))
    .addColumn("parent_id", "text", (c) => c.references("unit.id"))
    .addColumn("merged_into", "text", (c) => c.references("unit.id"))
    .addColumn("example", "boolean", (c) => c.notNull().defaultTo(false))
    .execute();
  await db.schema.createIndex("unit_parent").on("unit").column("parent_id").execute();
  await sql`create unique index unit_name on unit (name) where merged_into is null`.execute(db);

  await db.schema
    .createTable("person")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("seq", "integer", (c) => c.generatedAlwaysAsIdentity().notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("username", "text", (c) => c.notNull().unique())
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("unit_id", "text", (c) => c.references("unit.id"))
    .addColumn("post", "text")
    .addColumn("email", "text")
    .addColumn("active", "boolean", (c) => c.notNull().defaultTo(true))
    .addColumn("example", "boolean", (c) => c.notNull().defaultTo(false))
    .addColumn("two_factor", "boolean", (c) => c.notNull().defaultTo(false))
    // The library knows people by an address of its own, which nothing is ever sent to.
    .addColumn("account_address", "text", (c) => c.notNull().unique())
    .addColumn("account_address_verified", "boolean", (c) => c.notNull().defaultTo(true))
    .addColumn("image", "text")
    .addColumn("created_at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn("updated_at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .execute();
  await db.schema.createIndex("person_unit").on("person").column("unit_id").execute();

  await db.schema
    .createTable("credential")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("person_id", "text", (c) => c.notNull().references("person.id"))
    .addColumn("account_id", "text", (c) => c.notNull())
    .addColumn("provider_id", "text", (c) => c.notNull())
    .addColumn("password", "text")
    .addColumn("access_token", "text")
    .addColumn("refresh_token", "text")
    .addColumn("id_token", "text")
    .addColumn("access_token_expires_at", "timestamptz")
    .addColumn("refresh_token_expires_at", "timestamptz")
    .addColumn("scope", "text")
    .addColumn("created_at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn("updated_at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addUniqueConstraint("credential_one", ["person_id", "provider_id"])
    .execute();

  await db.schema
    .createTable("signed_in")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("person_id", "text", (c) => c.notNull().references("person.id"))
    .addColumn("token", "text", (c) => c.notNull().unique())
    .addColumn("expires_at", "timestamptz", (c) => c.notNull())
    .addColumn("address", "text")
    .addColumn("agent", "text")
    .addColumn("created_at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn("updated_at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .execute();
  await db.schema.createIndex("signed_in_person").on("signed_in").column("person_id").execute();

  await db.schema
    .createTable("second_factor")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("person_id", "text", (c) => c.notNull().unique().references("person.id"))
    .addColumn("secret", "text", (c) => c.notNull())
    .addColumn("backup_codes", "text", (c) => c.notNull())
    .addColumn("verified", "boolean", (c) => c.defaultTo(true))
    .addColumn("failed", "integer", (c) => c.defaultTo(0))
    .addColumn("locked_until", "timestamptz")
    .execute();

  await db.schema
    .createTable("sign_in_step")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("identifier", "text", (c) => c.notNull())
    .addColumn("value", "text", (c) => c.notNull())
    .addColumn("expires_at", "timestamptz", (c) => c.notNull())
    .addColumn("created_at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn("updated_at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .execute();
  await db.schema.createIndex("sign_in_step_identifier").on("sign_in_step").column("identifier").execute();

  await db.schema
    .createTable("sign_in_rate")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("key", "text", (c) => c.notNull().unique())
    .addColumn("count", "integer", (c) => c.notNull())
    .addColumn("last_request", "bigint", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("sign_in_try")
    .addColumn("username", "text", (c) => c.primaryKey())
    .addColumn("tries", "integer", (c) => c.notNull())
    .addColumn("since", "timestamptz", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("invitation")
    .addColumn("person_id", "text", (c) => c.primaryKey().references("person.id"))
    .addColumn("token_hash", "text", (c) => c.notNull().unique())
    .addColumn("expires_at", "timestamptz", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("secret")
    .addColumn("name", "text", (c) => c.primaryKey())
    .addColumn("value", "text", (c) => c.notNull())
    .execute();
}
