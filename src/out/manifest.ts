// What a file says of itself: which table in which version, by which program and rules, of which reports with the hash of each file
// that was read, and how many rows each gave. A clock is not asked: the same reports give the same file.

import { createHash } from "node:crypto";
import { z } from "zod";
import { TierSchema } from "../wire/index.ts";
import type { Exported } from "./exported.ts";
import type { Table } from "./table.ts";

/** The sidecar `NAME.meta.json`; the same stands in the second sheet of .xlsx and in the metadata of .parquet. */
export const ManifestSchema = z.object({
  table: z.string(),
  schema: z.string().describe("id of the JSON Schema its rows follow"),
  program: z.string().describe("version of the program that wrote it"),
  rules: z.string().describe("hash of the rules the program reads by"),
  rulebook: z
    .string()
    .describe("hash of the rules it follows promises and checks reports by, those it reads by among them"),
  sha256: z.string().describe("SHA-256 over the hashes of the files that were read, sorted, each with a line feed"),
  rows: z.int(),
  reports: z.array(
    z.object({
      report_id: z.string(),
      government: z.string().nullable(),
      code: z.string().nullable(),
      tier: TierSchema.nullable(),
      plan_year: z.int().nullable(),
      file: z.string().nullable(),
      sha256: z.string().nullable(),
      source_url: z.string().nullable(),
      rules: z.string().describe("hash of the rules this report was read by"),
      rows: z.int(),
    }),
  ),
  left_out: z
    .array(z.object({ file: z.string(), reason: z.string() }))
    .describe("files that were named and not read, with the reason"),
});

export type Manifest = z.infer<typeof ManifestSchema>;
export type LeftOut = Manifest["left_out"][number];

/** What is known of a file before it is written. */
export interface Origin {
  readonly version: { readonly duixian: string; readonly rules: string };
  /** Hash of the rules that follow and check. */
  readonly rulebook: string;
  /** Grows while the files are read. */
  readonly leftOut: readonly LeftOut[];
}

/** Counts what is written, report by report; the manifest is right once all rows are. */
export interface Tally {
  readonly add: (report: Exported, rows: number) => void;
  readonly manifest: () => Manifest;
}

/** Begins to count for one file. */
export function tallyOf(table: Table, { version, rulebook, leftOut }: Origin): Tally {
  const reports: Manifest["reports"] = [];
  return {
    add: (report, rows) => {
      reports.push(lineOf(report, rows));
    },
    manifest: () => ({
      table: table.name,
      schema: schemaId(table),
      program: version.duixian,
      rules: version.rules,
      rulebook,
      sha256: hashOfAll(reports),
      rows: reports.reduce((sum, { rows }) => sum + rows, 0),
      reports: [...reports],
      left_out: [...leftOut],
    }),
  };
}

/** The name of the schema that the rows of a table follow. */
export const schemaId = ({ name, version }: Pick<Table, "name" | "version">): string =>
  `urn:duixian:schema:${name}:${version}`;

function lineOf({ id, government, code, tier, planYear, readFrom, version }: Exported, rows: number) {
  const { file, sha256, url } = readFrom;
  return {
    report_id: id,
    government,
    code,
    tier,
    plan_year: planYear,
    file,
    sha256,
    source_url: url,
    rules: version.rules,
    rows,
  };
}

function hashOfAll(reports: Manifest["reports"]): string {
  const hash = createHash("sha256");
  for (const sha256 of reports.map((report) => report.sha256 ?? "").sort()) hash.update(`${sha256}\n`);
  return hash.digest("hex");
}
