// Kinds of columns that the tables are declared with.

import type { ColumnType, Generated, GeneratedAlways, RawBuilder } from "kysely";

/** Written as `json(value)`, read as the value. */
export type Json<T> = ColumnType<T, RawBuilder<T>, RawBuilder<T>>;
/** When a row came. */
export type At = Generated<Date>;
/** Set by the database, the order in which things came. */
export type Sequence = GeneratedAlways<number>;
