// Statements as Web Annotations: each resolves to its words, by position and by quotation, in the restored text.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "../reading/index.ts";
import { fromFile, type Given, tables, write } from "./index.ts";

const version = { duixian: "9.8.7", rules: "0123456789ab" };

function givenOf(text: string): Given {
  const source = { file: "a.txt", sha256: "cd".repeat(32), bytes: 0, encoding: "utf-8", mediaType: "text/plain" };
  return { report: fromFile({ version, source, ...read(text) }), reached: new Map(), followed: [], findings: [] };
}

// biome-ignore lint/suspicious/noExplicitAny: a test looks at what it expects to be there
async function collectionOf(given: readonly Given[]): Promise<any> {
  const { bytes } = await write(tables.statements, "annotations", given, {
    version,
    rulebook: "ba9876543210",
    leftOut: [],
  });
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return JSON.parse(Buffer.concat(pieces).toString("utf8"));
}

const example = readFileSync(new URL("../../examples/reports/2024_漪湖县.txt", import.meta.url), "utf8");

describe("annotations", () => {
  it("are one collection of the model, as many as there are statements", async () => {
    const given = givenOf(example);
    const collection = await collectionOf([given]);
    expect(collection["@context"][0]).toBe("http://www.w3.org/ns/anno.jsonld");
    expect(collection.type).toBe("AnnotationCollection");
    expect(collection.first.type).toBe("AnnotationPage");
    expect(collection.total).toBe(given.report.statements.length);
    expect(collection.first.items).toHaveLength(collection.total);
    expect(new Set(collection.first.items.map(({ id }: { id: string }) => id)).size).toBe(collection.total);
    expect(collection.creator).toMatchObject({ type: "Software", "schema:softwareVersion": "9.8.7" });
  });

  it("resolve to their words by position and by quotation", async () => {
    const { report } = givenOf(example);
    const { first } = await collectionOf([givenOf(example)]);
    for (const [n, { target, body }] of first.items.entries()) {
      const [position, quotation] = target.selector;
      const statement = report.statements[n];
      expect(quotation.exact).toBe(statement?.quote);
      expect([...report.text].slice(position.start, position.end).join("")).toBe(quotation.exact);
      expect(report.text.slice(position.start, position.end)).toBe(quotation.exact);
      expect(report.text).toContain(quotation.prefix + quotation.exact + quotation.suffix);
      expect(body.statement.kind).toBe(statement?.kind);
      expect(body.statement.measure).toEqual(statement?.measure);
    }
  });

  it("count characters where UTF-16 counts two", async () => {
    const text = example.replace("。", "，𬭩𫓧厂扩建完成。𠮷庆乡通水。");
    const { report } = givenOf(text);
    const { first } = await collectionOf([givenOf(text)]);
    const behind = first.items.filter(
      (_: unknown, n: number) => (report.statements[n]?.start ?? 0) > text.indexOf("𠮷"),
    );
    expect(behind.length).toBeGreaterThan(20);
    for (const { target } of first.items) {
      const [position, quotation] = target.selector;
      expect([...report.text].slice(position.start, position.end).join("")).toBe(quotation.exact);
    }
  });

  it("of no report are a collection of none", async () => {
    expect(await collectionOf([])).toMatchObject({ total: 0, first: { items: [] } });
  });
});
