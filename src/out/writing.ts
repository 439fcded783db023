// The formats a table can be written in, and the one way to write it.

import { Problem } from "../wire/index.ts";
import type { Given } from "./given.ts";
import { type Manifest, type Origin, tallyOf } from "./manifest.ts";
import type { Bytes, Writer } from "./rows.ts";
import type { Table } from "./table.ts";

export type Format = "csv" | "xlsx" | "jsonl" | "parquet" | "annotations";

interface FormatSpec {
  /** Ends the name of the file. */
  readonly ending: string;
  readonly mediaType: string;
  /** Whether what it says of itself is part of the file; else it stands in `NAME.meta.json` beside it. */
  readonly explainsItself: boolean;
  /** Each library is loaded when a file of its kind is wanted. */
  readonly load: () => Promise<Writer>;
}

/** Every format. */
export const formats: Readonly<Record<Format, FormatSpec>> = {
  csv: {
    ending: "csv",
    mediaType: "text/csv",
    explainsItself: false,
    load: async () => (await import("./csv.ts")).csv,
  },
  xlsx: {
    ending: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    explainsItself: true,
    load: async () => (await import("./xlsx.ts")).xlsx,
  },
  jsonl: {
    ending: "jsonl",
    mediaType: "application/jsonl",
    explainsItself: false,
    load: async () => (await import("./jsonl.ts")).jsonl,
  },
  parquet: {
    ending: "parquet",
    mediaType: "application/vnd.apache.parquet",
    explainsItself: true,
    load: async () => (await import("./parquet.ts")).parquet,
  },
  annotations: {
    ending: "annotations.jsonld",
    mediaType: "application/ld+json",
    explainsItself: false,
    load: async () => (await import("./annotations.ts")).annotations,
  },
};

/** Their names. */
export const formatNames = Object.keys(formats) as readonly Format[];

/** A file as it is made. */
export interface Written {
  readonly bytes: Bytes;
  /** What the file says of itself; whole once all bytes were taken. */
  readonly manifest: () => Manifest;
}

/**
 * Writes a table of the given reports. Nothing is read before the bytes are taken, and then one report at a time.
 *
 * @throws Problem `bad-request` where the format does not hold such a table; while the bytes are taken, `too-large` where the
 *   table has more rows than a spreadsheet
 */
export async function write(
  table: Table,
  format: Format,
  given: AsyncIterable<Given> | Iterable<Given>,
  origin: Origin,
): Promise<Written> {
  if (format === "annotations" && table.name !== "statements") throw onlyStatements(table);
  const writer = await formats[format].load();
  const tally = tallyOf(table, origin);
  return { bytes: writer({ table, given, tally }), manifest: tally.manifest };
}

const onlyStatements = ({ name, label }: Table) =>
  new Problem(
    "bad-request",
    `“${label.zh}”不能写成网页批注，只有条目（statements）可以；请换一种格式。`,
    `“${name}” cannot be written as annotations, only statements can; choose another format.`,
  );
