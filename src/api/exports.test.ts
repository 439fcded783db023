// The tables of what is held, over the loopback: catalogue, files, what a file says of itself, refusals.

import { readFile } from "node:fs/promises";
import excel from "exceljs";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ManifestSchema, rowSchema, tableNames, tables } from "../out/index.ts";
import { exampleFiles, exampleManifest, exampleTarget } from "./exports-example.ts";
import { operationsOf } from "./trial/conformance.ts";
import { formOf, startTrial, type Trial } from "./trial/start.ts";

let trial: Trial;
let ids: string[];

beforeAll(async () => {
  trial = await startTrial();
  ids = [];
  for (const year of [2023, 2024]) {
    const text = await readFile(new URL(`../../examples/reports/${year}_漪湖县.txt`, import.meta.url), "utf8");
    const { json } = await trial.ask("POST", "/api/v1/deliveries", { body: formOf(`${year}_漪湖县.txt`, text) });
    ids.push(json.reportId);
  }
});
afterAll(() => trial?.close());

const get = (path: string) => trial.ask("GET", `/api/v1/exports${path}`);
const bufferOf = (body: Buffer): ArrayBuffer =>
  body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength) as ArrayBuffer;

describe("the catalogue", () => {
  it("names every table with its columns, its files and its schema", async () => {
    const { status, json } = await get("");
    expect(status).toBe(200);
    expect(json.tables.map(({ name }: { name: string }) => name)).toEqual(tableNames);
    for (const { name, files, columns } of json.tables) {
      expect(files).toContain(`${name}.xlsx`);
      const { json: schema } = await get(`/${name}/schema`);
      expect(Object.keys(schema.properties)).toEqual(columns.map(({ key }: { key: string }) => key));
    }
  });
});

describe("a file", () => {
  it.each([
    ["csv", "text/csv; charset=utf-8"],
    ["jsonl", "application/jsonl"],
    ["parquet", "application/vnd.apache.parquet"],
    ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["annotations.jsonld", "application/ld+json"],
  ])("of statements as %s is there to be saved", async (ending, type) => {
    const { status, headers, body } = await get(`/statements.${ending}`);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe(type);
    expect(headers["content-disposition"]).toContain(`filename="statements.${ending}"`);
    expect(body.length).toBeGreaterThan(1000);
  });

  it("has the same rows in every format, each with the address of its place", async () => {
    const { json: meta } = await get("/targets/meta");
    const lines = (await get("/targets.jsonl")).text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(ManifestSchema.parse(meta).rows);
    const schema = z.fromJSONSchema((await get("/targets/schema")).json);
    for (const line of lines) expect(schema.safeParse(line).error).toBeUndefined();
    for (const { link, report_id, source_start, source_end } of lines) {
      expect(link).toMatch(
        new RegExp(`^${trial.url}/reports/${report_id}\\?s=s\\d+&at=${source_start}-${source_end}$`),
      );
    }
    expect(await parquetReadObjects({ file: bufferOf((await get("/targets.parquet")).body) })).toHaveLength(
      lines.length,
    );
    const book = new excel.Workbook();
    await book.xlsx.load((await get("/targets.xlsx")).body as unknown as excel.Buffer);
    expect(book.worksheets[0]?.rowCount).toBe(lines.length + 1);
  });

  it("follows promises, with what people said of them", async () => {
    const rows = async () =>
      (await get("/promises.jsonl")).text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
    const met = (await rows()).find(({ verdict }) => verdict === "met");
    expect(met).toMatchObject({ machine_verdict: "met", judged_by: null, later_report_id: ids[1] });
    await trial.store.judge(met.report_id, {
      promise: { id: met.statement_id, quote: met.quote },
      verdict: "progress",
      answer: null,
      who: "督查员",
      why: "只完成了一半",
    });
    expect((await rows()).find(({ statement_id }) => statement_id === met.statement_id)).toMatchObject({
      verdict: "progress",
      machine_verdict: "met",
      judged_by: "督查员",
      judged_why: "只完成了一半",
    });
  });

  it("leaves out what somebody struck", async () => {
    const rows = async () =>
      (await get("/statements.jsonl")).text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
    const before = await rows();
    const one = before.find(({ kind }) => kind === "achievement");
    await trial.store.correct(one.report_id, {
      kind: "strike",
      anchor: { start: one.source_start, end: one.source_end, quote: one.quote },
      was: { kind: one.kind, subject: one.subject },
      who: "督查员",
      why: "不是成绩",
    });
    expect(await rows()).toHaveLength(before.length - 1);
  });

  it("holds the reports asked for, one or several", async () => {
    const years = async (query: string) =>
      (await get(`/targets/meta${query}`)).json.reports.map(({ report_id }: { report_id: string }) => report_id);
    expect(await years("")).toEqual(ids);
    expect(await years(`?report=${ids[1]}`)).toEqual([ids[1]]);
    expect(await years(`?report=${ids[1]},${ids[0]}`)).toEqual(ids);
  });

  it("looks at other years also where one alone is asked for", async () => {
    const { text } = await get(`/targets.jsonl?report=${ids[0]}`);
    const reached = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ result }) => result !== null);
    expect(reached.length).toBeGreaterThan(0);
    expect(new Set(reached.map(({ result_report_id }) => result_report_id))).toEqual(new Set([ids[1]]));
  });
});

describe("the examples of the document", () => {
  it("are rows and a manifest as they are given out", () => {
    expect(rowSchema(tables.targets).safeParse(exampleTarget).error).toBeUndefined();
    expect(Object.keys(exampleTarget)).toEqual(tables.targets.columns.map(({ key }) => key));
    expect(ManifestSchema.safeParse(exampleManifest).error).toBeUndefined();
    const shown = JSON.stringify(trial.document);
    expect(shown).toContain(JSON.stringify(exampleFiles["text/csv"]));
    expect(shown).toContain(exampleManifest.rulebook);
  });
});

describe("what is refused", () => {
  it.each([
    ["/targets.csv?report=nobody-2031", 404, "not-found"],
    ["/targets.pdf", 400, "bad-request"],
    ["/targets.annotations.jsonld", 400, "bad-request"],
    ["/nothing/meta", 400, "bad-request"],
  ])("%s", async (path, status, code) => {
    const answer = await get(path);
    expect([answer.status, answer.json.code]).toEqual([status, code]);
  });
});

it("asks every operation of its own", () => {
  const own = operationsOf(trial.document).filter((each) => each.includes("/exports"));
  expect(own).toHaveLength(4);
  expect([...trial.asked].filter((each) => each.includes("/exports")).sort()).toEqual(own.sort());
});
