// Holds what is published about the tables against their columns: the JSON Schemas in docs/schema and the lists in docs/export.md.
// `npx vitest run src/out/documents.test.ts -u` writes them.

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { read } from "../reading/index.ts";
import { tierNames } from "../wire/index.ts";
import { fromFile, jsonSchemaOf, manifestJsonSchema, type Table, tableNames, tables, write } from "./index.ts";

const docs = (path: string): string => fileURLToPath(new URL(`../../docs/${path}`, import.meta.url));

/** JSON as the formatter of the project writes it: an array of plain values on one line where it fits. */
function formatted(value: unknown, indent = "", key = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const plain = `[${value.map((one) => formatted(one, inner)).join(", ")}]`;
    const isPlain = value.every((one) => typeof one !== "object");
    if (isPlain && `${indent}${key}${plain},`.length <= 120) return plain;
    return `[\n${value.map((one) => inner + formatted(one, inner)).join(",\n")}\n${indent}]`;
  }
  const fields = Object.entries(value).map(([name, one]) => {
    const head = `${JSON.stringify(name)}: `;
    return inner + head + formatted(one, inner, head);
  });
  return fields.length === 0 ? "{}" : `{\n${fields.join(",\n")}\n${indent}}`;
}

describe("docs/schema", () => {
  it.each(tableNames)("has the schema of the rows of %s", async (name) => {
    const { version } = tables[name];
    await expect(`${formatted(jsonSchemaOf(tables[name]))}\n`).toMatchFileSnapshot(
      docs(`schema/${name}.v${version}.json`),
    );
  });

  it("has the schema of what a file says of itself", async () => {
    await expect(`${formatted(manifestJsonSchema())}\n`).toMatchFileSnapshot(docs("schema/meta.v1.json"));
  });

  it.each(["targets", "statements", "quantities"] as const)("fits the rows of %s, and no others", (name) => {
    const table = tables[name];
    const published = JSON.parse(readFileSync(docs(`schema/${name}.v${table.version}.json`), "utf8"));
    const schema = z.fromJSONSchema(published);
    const [one] = [...table.rows(example())];
    for (const row of table.rows(example())) expect(schema.safeParse(row).error).toBeUndefined();
    for (const wrong of [
      { ...one, start: "1" },
      { ...one, quote: null },
      { ...one, tier: "level" },
      { ...one, odd: 1 },
    ]) {
      expect(schema.safeParse(wrong).success).toBe(false);
    }
    const { link, ...without } = one ?? {};
    expect(link).toBeTruthy();
    expect(schema.safeParse(without).success).toBe(false);
  });

  it("fits a manifest", async () => {
    const version = { duixian: "9.8.7", rules: "0123456789ab" };
    const { bytes, manifest } = await write(tables.targets, "csv", [example()], {
      version,
      rulebook: "ba9876543210",
      leftOut: [],
    });
    for await (const _ of bytes);
    const published = JSON.parse(readFileSync(docs("schema/meta.v1.json"), "utf8"));
    expect(z.fromJSONSchema(published).safeParse(manifest()).error).toBeUndefined();
  });
});

function example() {
  const text = readFileSync(new URL("../../examples/reports/2024_漪湖县.txt", import.meta.url), "utf8");
  const version = { duixian: "9.8.7", rules: "0123456789ab" };
  const source = { file: "a.txt", sha256: "ef".repeat(32), bytes: 0, encoding: "utf-8", mediaType: "text/plain" };
  return { report: fromFile({ version, source, ...read(text) }), reached: new Map(), followed: [], findings: [] };
}

const MARK = "<!-- The columns, written from the source by `npx vitest run src/out/documents.test.ts -u`. -->";

/** The columns of every table; those that all have are told once. */
function columnsPage(): string {
  const { columns } = tables.targets;
  const keysOf = (table: Table) => new Set(table.columns.map(({ key }) => key));
  const shared = columns.filter(({ key }) => tableNames.every((name) => keysOf(tables[name]).has(key)));
  const isShared = new Set(shared.map(({ key }) => key));
  const parts = tableNames.map((name) => {
    const { label, description, columns, version } = tables[name];
    const own = columns.filter(({ key }) => !isShared.has(key));
    const says = `${label.zh}: ${description.en}. [Schema](schema/${name}.v${version}.json).`;
    return `### \`${name}\`\n\n${says}\n\n${listOf(own)}`;
  });
  return `${[MARK, "### In every table", listOf(shared), ...parts].join("\n\n")}\n`;
}

const listOf = (columns: Table["columns"]): string =>
  [
    "| column | 中文 | type | what it says |",
    "|---|---|---|---|",
    ...columns.map(({ key, label, type, nullable, values, description }) => {
      const says = [description.en, ...(values === null ? [] : [values.map((value) => `\`${value}\``).join(" ")])];
      return `| \`${key}\` | ${label.zh} | ${type}${nullable ? "" : ", always"} | ${says.join(": ")} |`;
    }),
  ].join("\n");

describe("docs/export.md", () => {
  it("lists every column", async () => {
    const path = docs("export.md");
    const before = existsSync(path) ? readFileSync(path, "utf8").split(MARK)[0] : "";
    await expect(before + columnsPage()).toMatchFileSnapshot(path);
  });

  it("speaks of every table, format and tier by its word", () => {
    const page = readFileSync(docs("export.md"), "utf8");
    for (const word of [...tableNames, "csv", "xlsx", "jsonl", "parquet", "annotations", ...Object.keys(tierNames)]) {
      expect(page).toContain(word);
    }
  });
});
