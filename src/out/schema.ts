// The schema of a table's rows, made from its columns: zod to check by, JSON Schema to publish.

import { z } from "zod";
import type { ColumnSpec, ColumnType } from "./column.ts";
import { ManifestSchema, schemaId } from "./manifest.ts";
import type { Table } from "./table.ts";

const types: Readonly<Record<ColumnType, z.ZodType>> = {
  string: z.string(),
  integer: z.int(),
  number: z.number(),
  boolean: z.boolean(),
  date: z.iso.date(),
};

/** Checks a row; a field that is no column is refused. */
export const rowSchema = ({ columns }: Pick<Table, "columns">) =>
  z.strictObject(Object.fromEntries(columns.map((column) => [column.key, cellSchema(column)])));

function cellSchema({ type, nullable, values, label, description }: ColumnSpec): z.ZodType {
  const plain = values === null ? types[type] : z.enum(values as [string, ...string[]]);
  const says = [label.zh, ...(description.zh === label.zh ? [] : [description.zh]), description.en].join(" · ");
  return (nullable ? plain.nullable() : plain).describe(says);
}

/** The JSON Schema of a table's rows, as docs/schema holds it. */
export const jsonSchemaOf = (table: Table): object => ({
  ...z.toJSONSchema(rowSchema(table)),
  $id: schemaId(table),
  title: `${table.label.zh} · ${table.label.en}`,
  description: `${table.description.zh} · ${table.description.en}`,
});

/** The JSON Schema of `NAME.meta.json`. */
export const manifestJsonSchema = (): object => ({
  ...z.toJSONSchema(ManifestSchema),
  $id: "urn:duixian:schema:meta:1",
  title: "说明文件 · Sidecar of a file",
});
