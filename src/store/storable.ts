// What PostgreSQL cannot hold in a text or in JSON: the character 0 and halves of surrogate pairs. Damaged files have them.

import { type RawBuilder, sql } from "kysely";

/** The text with U+FFFD for each such character; every place in it stays what it was. */
export const storable = (text: string): string =>
  text.replaceAll("\0", "\ufffd").replaceAll(/\p{Surrogate}/gu, "\ufffd");

/** The value as JSON that PostgreSQL can hold. */
export const json = <T>(value: T): RawBuilder<T> =>
  sql<T>`${JSON.stringify(value, (_, part) => (typeof part === "string" ? storable(part) : part))}::jsonb`;
