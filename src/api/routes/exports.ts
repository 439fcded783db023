// Tables to take away: which there are, their files, and what a file says of itself.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import {
  type Format,
  formatNames,
  formats,
  jsonSchemaOf,
  ManifestSchema,
  type Table,
  type TableName,
  tableNames,
  tables,
  write,
} from "../../out/index.ts";
import { attachment } from "../attachment.ts";
import { named } from "../components.ts";
import { heldGiven } from "../exported.ts";
import { exampleFiles, exampleManifest } from "../exports-example.ts";
import { listOf } from "../lists.ts";
import { rulebook } from "../rulebook.ts";
import type { Serving } from "../serving.ts";
import { json, refusals } from "./answers.ts";

interface FileKind {
  readonly table: Table;
  readonly format: Format;
}

/** Every file by its name. Only statements can be annotations. */
const files: ReadonlyMap<string, FileKind> = new Map(
  tableNames.flatMap((table) =>
    formatNames
      .filter((format) => format !== "annotations" || table === "statements")
      .map((format): [string, FileKind] => [`${table}.${formats[format].ending}`, { table: tables[table], format }]),
  ),
);

const Said = z.object({ zh: z.string(), en: z.string() });
const Catalogue = z
  .object({
    tables: z.array(
      z.object({
        name: z.string(),
        version: z.int(),
        label: Said,
        description: Said,
        files: z.array(z.string()),
        columns: z.array(
          z.object({
            key: z.string(),
            label: Said,
            type: z.enum(["string", "integer", "number", "boolean", "date"]),
            nullable: z.boolean(),
            values: z.array(z.string()).nullable(),
            description: Said,
          }),
        ),
      }),
    ),
  })
  .openapi("ExportCatalogue");
const Manifest = named(ManifestSchema.meta({ examples: [exampleManifest] }), "ExportManifest");

const tableParam = z
  .enum(tableNames as [TableName, ...TableName[]])
  .openapi({ param: { name: "table", in: "path" }, example: "targets" });

const chosen = z.object({
  report: listOf(z.string().min(1).max(100), "Id of a report; all that are held without", "341299-2023"),
});

const catalogue = createRoute({
  method: "get",
  path: "/exports",
  summary: "The tables that can be taken away, their columns and files",
  responses: { 200: json(Catalogue, "The tables"), ...refusals() },
});

const download = createRoute({
  method: "get",
  path: "/exports/{file}",
  summary: "A table as a file, every row with its citation",
  request: {
    params: z.object({
      file: z
        .enum([...files.keys()] as [string, ...string[]])
        .openapi({ param: { name: "file", in: "path" }, example: "targets.csv" }),
    }),
    query: chosen,
  },
  responses: { 200: fileAnswer(), ...refusals("not-found", "too-large") },
});

const meta = createRoute({
  method: "get",
  path: "/exports/{table}/meta",
  summary:
    "What a file of the table says of itself: versions, the reports with the hashes of their files, how many rows",
  request: { params: z.object({ table: tableParam }), query: chosen },
  responses: { 200: json(Manifest, "The manifest"), ...refusals("not-found") },
});

const schema = createRoute({
  method: "get",
  path: "/exports/{table}/schema",
  summary: "The JSON Schema of the table's rows",
  request: { params: z.object({ table: tableParam }) },
  responses: { 200: json(z.any().openapi({ type: "object" }), "JSON Schema 2020-12"), ...refusals() },
});

export function exports({ store, about }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  const origin = { version: { duixian: about.version, rules: about.rules }, rulebook: rulebook.version, leftOut: [] };
  const made = (table: Table, format: Format, address: string, reports: readonly string[]) => {
    const wanted = { reports: reports.length === 0 ? null : reports, base: new URL(address).origin };
    return write(table, format, heldGiven(store, table, wanted), origin);
  };
  app.openapi(catalogue, (c) => c.json({ tables: tableNames.map((name) => described(tables[name])) }, 200));
  app.openapi(meta, async (c) => {
    const { bytes, manifest } = await made(
      tables[c.req.valid("param").table],
      "jsonl",
      c.req.url,
      c.req.valid("query").report,
    );
    for await (const _ of bytes);
    return c.json(manifest(), 200);
  });
  app.openapi(schema, (c) => c.json(jsonSchemaOf(tables[c.req.valid("param").table]), 200));
  app.openapi(download, async (c) => {
    const { file } = c.req.valid("param");
    const { table, format } = files.get(file) as FileKind;
    const { bytes } = await made(table, format, c.req.url, c.req.valid("query").report);
    const { mediaType } = formats[format];
    return c.body(await streamed(bytes), 200, {
      "Content-Type": mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType,
      "Content-Disposition": attachment(file),
    });
  });
  return app;
}

/** The files as answers, by their media types. */
function fileAnswer() {
  const schema = z.string().openapi({ format: "binary" });
  const content = Object.fromEntries(
    formatNames.map((format) => [formats[format].mediaType, { schema, ...exampleOf(formats[format].mediaType) }]),
  );
  return { description: "The file, to be saved", content };
}

/** The example of a kind that is text. */
function exampleOf(mediaType: string): { readonly example?: string } {
  const example = exampleFiles[mediaType];
  return example === undefined ? {} : { example };
}

const described = ({ name, version, label, description, columns }: Table) => ({
  name,
  version,
  label,
  description,
  files: [...files].filter(([, { table }]) => table.name === name).map(([file]) => file),
  columns: columns.map(({ key, label, type, nullable, values, description }) => ({
    key,
    label,
    type,
    nullable,
    values: values === null ? null : [...values],
    description,
  })),
});

/** The bytes as a body. The first piece is waited for: what is refused by then is refused with a status. */
async function streamed(bytes: AsyncGenerator<Uint8Array, void, undefined>): Promise<ReadableStream<Uint8Array>> {
  const first = await bytes.next();
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      if (first.done === true) controller.close();
      else controller.enqueue(first.value);
    },
    pull: async (controller) => {
      const { done, value } = await bytes.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await bytes.return();
    },
  });
}
