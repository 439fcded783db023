// Parquet: typed columns in groups of rows, with what the file says of itself in its metadata. One group is held at a time.

import { ByteWriter, type ColumnSource, type KeyValue, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { Cell, ColumnSpec, ColumnType } from "./column.ts";
import type { Manifest } from "./manifest.ts";
import { type Bytes, rowsOf, type Writer } from "./rows.ts";
import type { Row } from "./table.ts";

/** Rows of a group: few enough to hold, many enough to compress. */
const GROUP = 10_000;

const types: Readonly<Record<ColumnType, Partial<SchemaElement>>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
};

/** The table as Parquet. */
export const parquet: Writer = async function* (writing): Bytes {
  const { table, tally } = writing;
  const sink = new ByteWriter();
  const file = new ParquetWriter({ writer: sink, schema: schemaOf(table.columns), createdBy: "duixian" });
  for await (const rows of groups(rowsOf(writing))) {
    file.write({ columnData: table.columns.map((column) => dataOf(column, rows)), rowGroupSize: GROUP });
    yield taken(sink);
  }
  // The metadata stands at the end of the file: by now it is known what was read.
  file.kvMetadata = metadataOf(tally.manifest());
  file.finish();
  yield taken(sink);
};

const schemaOf = (columns: readonly ColumnSpec[]): SchemaElement[] => [
  { name: "root", num_children: columns.length },
  ...columns.map(
    ({ key, type, nullable }): SchemaElement => ({
      name: key,
      repetition_type: nullable ? "OPTIONAL" : "REQUIRED",
      ...types[type],
    }),
  ),
];

async function* groups(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let group: Row[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

const dataOf = ({ key, type }: ColumnSpec, rows: readonly Row[]): ColumnSource => ({
  name: key,
  data: rows.map((row) => (type === "date" ? dayOf(row[key] ?? null) : (row[key] ?? null))),
});

const dayOf = (cell: Cell): Date | null => (cell === null ? null : new Date(`${cell}T00:00:00Z`));

/** What was written since, out of the writer's memory. */
function taken(sink: ByteWriter): Uint8Array {
  const bytes = sink.getBytes().slice();
  sink.index = 0;
  return bytes;
}

const metadataOf = (manifest: Manifest): KeyValue[] => [
  { key: "duixian.program", value: manifest.program },
  { key: "duixian.rules", value: manifest.rules },
  { key: "duixian.rulebook", value: manifest.rulebook },
  { key: "duixian.schema", value: manifest.schema },
  { key: "duixian.sha256", value: manifest.sha256 },
  { key: "duixian.manifest", value: JSON.stringify(manifest) },
];
