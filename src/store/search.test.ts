// Search and what is compared, the same on both adapters: an embedded PGlite, and a PostgreSQL server where one answers. Places and
// texts are made up; the reader is the real one.

import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Government, read } from "../reading/index.ts";
import { FoundSchema, MeasureRowSchema, type SearchFilter } from "../wire/index.ts";
import type { Opened } from "./database.ts";
import { storeOf } from "./open.ts";
import { openEmbedded } from "./pglite.ts";
import type { Store } from "./port.ts";
import { openServer } from "./server.ts";

const COUNTY: Government = { name: "青石县", code: "990121", tier: "county", parents: ["云岭省", "临川市"] };
const CITY: Government = { name: "临川市", code: "990100", tier: "prefecture", parents: ["云岭省"] };
const FAR: Government = { name: "丘陵省", code: "980000", tier: "province", parents: [] };

const textOf = (year: number, review: string, target: string, plan: string): string =>
  `政府工作报告\n各位代表：\n现在，我向大会报告工作，请予审议。\n一、${year - 1}年工作回顾\n${review}\n二、${year}年工作安排\n今年经济社会发展的主要预期目标是：${target}\n（一）抓好重点工作。${plan}\n`;

const HELD = [
  {
    government: COUNTY,
    year: 2031,
    text: textOf(
      2031,
      "地区生产总值增长6%。营商环境,持续改善。",
      "地区生产总值增长6%以上，粮食产量稳定在3亿斤。",
      "新建高标准农田5万亩。深化“放管服”改革，优化营商环境！治水兴水。",
    ),
  },
  {
    government: COUNTY,
    year: 2032,
    text: textOf(2032, "地区生产总值增长5.8%。新建高标准农田5.2万亩。", "地区生产总值增长6%左右。", "推进治水。"),
  },
  {
    government: CITY,
    year: 2031,
    text: textOf(2031, "全市向好。", "地区生产总值增长5%。", "优化营商 环境，建设高标准农田8万亩。"),
  },
  { government: FAR, year: 2031, text: textOf(2031, "全省向好。", "粮食产量达到200万吨。", "推进ＧＤＰ核算改革。") },
] as const;

const NAMED = process.env.DUIXIAN_TEST_DATABASE_URL;
const SERVER = NAMED ?? "postgres://postgres@127.0.0.1:5432/postgres";
const SCRATCH = `duixian_test_${randomBytes(6).toString("hex")}`;

async function onServer(command: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 3_000 });
  await client.connect();
  await client.query(command).finally(() => client.end());
}

const answers = await onServer("select 1").then(
  () => true,
  (error) => {
    if (NAMED !== undefined) throw error;
    return false;
  },
);
if (!answers) console.warn("Search is tried on PGlite alone: no PostgreSQL server answers.");

let folder = "";
const adapters = [
  {
    name: "pglite" as const,
    async open() {
      folder = await mkdtemp(join(tmpdir(), "duixian-search-"));
      return openEmbedded(folder);
    },
    gone: () => rm(folder, { recursive: true }),
  },
  {
    name: "postgresql" as const,
    async open() {
      await onServer(`create database ${SCRATCH}`);
      return openServer(Object.assign(new URL(SERVER), { pathname: `/${SCRATCH}` }).href);
    },
    gone: () => onServer(`drop database ${SCRATCH} with (force)`),
  },
].filter(({ name }) => name === "pglite" || answers);

const ALL: SearchFilter = { place: [], tier: [], from: null, to: null, role: [], kind: [], domain: [], verdict: [] };

describe.each(adapters)("search on $name", ({ name, open, gone }) => {
  let opened: Opened;
  let store: Store;
  const ids: string[] = [];

  beforeAll(async () => {
    opened = await open();
    store = storeOf(name, opened, () => {});
    for (const { government, year, text } of HELD) ids.push(await kept(government, year, text));
  });
  afterAll(async () => {
    await opened.close();
    await gone();
  });

  async function kept(government: Government, year: number, text: string): Promise<string> {
    const bytes = new TextEncoder().encode(text);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const file = { encoding: "utf-8", mediaType: "text/plain", sha256 };
    const source = { file: `${government.name}${year}.txt`, bytes: bytes.length, ...file };
    const reading = read(text, { planYear: year, reviewYear: year - 1 });
    const report = { ...reading.report, government, planYear: year, reviewYear: year - 1 };
    const { reportId } = await store.keep({
      ...{ fileName: source.file, ...file, bytes, delivered: text },
      reading: { ...reading, report, source, version: { duixian: "0.1.0", rules: "1" } },
      ...{ url: null, publisher: null, retrieved: null, example: false },
    });
    return reportId as string;
  }

  const found = async (words: string, filter: Partial<SearchFilter> = {}, offset = 0, limit = 20) =>
    FoundSchema.parse(await store.search({ words, filter: { ...ALL, ...filter }, offset, limit }));
  const placesOf = async (words: string, filter: Partial<SearchFilter> = {}) =>
    (await found(words, filter)).hits.map(({ place, year }) => `${place} ${year}`);

  it("finds an exact phrase, the latest year first, then by place", async () => {
    expect(await placesOf("高标准农田")).toEqual(["青石县 2032", "临川市 2031", "青石县 2031"]);
    expect(await placesOf("高标准水田")).toEqual([]);
  });

  it("points at the sentence and at the words in it, in both texts", async () => {
    const [hit] = (await found("高标准农田", { to: 2031, place: ["990121"] })).hits;
    const { text } = HELD[0];
    expect(text.slice(hit?.start, hit?.end)).toBe("（一）抓好重点工作。新建高标准农田5万亩。".slice(10));
    expect(text.slice(hit?.source.start, hit?.source.end)).toBe(hit?.text);
    expect(hit?.marks.map(({ start, end }) => text.slice(start, end))).toEqual(["高标准农田"]);
    expect(hit?.kinds).toContain("commitment");
    expect(hit?.role).toBe("plan");
  });

  it("finds one character, also at the end of a sentence, and marks every place of it", async () => {
    expect((await found("水")).hits.map(({ text, marks }) => [text, marks.length])).toEqual([
      ["推进治水。", 1],
      ["治水兴水。", 2],
    ]);
  });

  it("does not mind widths of characters and marks, case, or spaces in a phrase", async () => {
    expect(await placesOf("营商环境，持续")).toEqual(["青石县 2031"]);
    expect(await placesOf("优化营商环境")).toEqual(["临川市 2031", "青石县 2031"]);
    expect(await placesOf('"优化 营商环境"')).toEqual(["临川市 2031", "青石县 2031"]);
    expect(await placesOf("gdp")).toEqual(["丘陵省 2031"]);
    expect(await placesOf("深化「放管服」")).toEqual(["青石县 2031"]);
  });

  it("wants all words in one sentence", async () => {
    expect(await placesOf("优化 改革")).toEqual(["青石县 2031"]);
    expect(await placesOf("农田 营商")).toEqual(["临川市 2031"]);
  });

  it.each(["'", "\\", "a' | 'b", "100%", ":*", "!", "\0", "\ud800"])(
    "takes %j as the characters they are",
    async (words) => {
      await expect(found(words)).resolves.toBeDefined();
    },
  );

  it("narrows by place with all under it, by code, by name, and by names from the province down", async () => {
    expect(await placesOf("高标准农田", { place: ["临川市"] })).toHaveLength(3);
    expect(await placesOf("高标准农田", { place: ["990100"] })).toHaveLength(3);
    expect(await placesOf("高标准农田", { place: ["云岭省/临川市/青石县"] })).toHaveLength(2);
    expect(await placesOf("高标准农田", { place: ["丘陵省"] })).toEqual([]);
  });

  it("narrows by tier, years, part, kind and field", async () => {
    expect(await placesOf("高标准农田", { tier: ["prefecture"] })).toEqual(["临川市 2031"]);
    expect(await placesOf("高标准农田", { from: 2032 })).toEqual(["青石县 2032"]);
    expect(await placesOf("高标准农田", { role: ["plan"] })).toEqual(["临川市 2031", "青石县 2031"]);
    expect(await placesOf("增长", { kind: ["commitment"] })).toEqual([]);
    expect((await found("高标准农田", { domain: ["agriculture"] })).total).toBe(3);
  });

  it("counts by each filter with that filter aside", async () => {
    const { facets, total, reports } = await found("高标准农田", { from: 2031, to: 2031, role: ["plan"] });
    expect([total, reports]).toEqual([2, 2]);
    expect(facets.year).toEqual([{ value: 2031, count: 2 }]);
    // the review of 2032 is left out by its year, not by its part
    expect(facets.role).toEqual([{ value: "plan", count: 2 }]);
    expect(facets.place.map(({ place, value, count }) => [place, value, count])).toEqual([
      ["云岭省", "990000", 2],
      ["临川市", "990100", 2],
      ["青石县", "990121", 1],
    ]);
    expect((await found("高标准农田", { role: ["review"] })).facets.role).toEqual([
      { value: "plan", count: 2 },
      { value: "review", count: 1 },
    ]);
  });

  it("gives pages that join without a gap, and all sentences where nothing is typed", async () => {
    const whole = await found("", {}, 0, 100);
    const pages = [];
    for (let offset = 0; offset < whole.total; offset += 7) pages.push(...(await found("", {}, offset, 7)).hits);
    expect(pages).toEqual(whole.hits);
    expect(whole.hits.length).toBe(whole.total);
  });

  it("follows what becomes of a report: removed it is not found, put back it is", async () => {
    const { undo } = await store.remove(ids[3] as string);
    expect(await placesOf("gdp")).toEqual([]);
    expect((await store.heldReports(ALL)).map(({ place }) => place)).not.toContain("丘陵省");
    await store.undo(undo);
    expect(await placesOf("gdp")).toEqual(["丘陵省 2031"]);
  });

  it("does not count what a person struck, nor its kind", async () => {
    const quote = "粮食产量稳定在3亿斤";
    const start = HELD[0].text.indexOf(quote);
    const detail = await store.report(ids[0] as string);
    const was = detail?.statements.find((one) => one.measure?.indicator.id === "grain")?.measure;
    if (was === undefined) throw new Error("the text promises grain");
    const anchor = { start, end: start + quote.length, quote };
    const input = { kind: "strike", anchor, was, who: "李审读", why: "重复" } as const;
    const { id } = await store.correct(ids[0] as string, input);
    const grain = { reports: [ids[0] as string], indicators: { ids: ["grain"], names: [] }, statuses: [], roles: [] };
    expect(await store.measures(grain)).toEqual([]);
    await store.takeBack(ids[0] as string, id);
    expect(await store.measures(grain)).toHaveLength(1);
  });

  it("narrows by verdict, a person's before the machine's", async () => {
    await sql`insert into link (earlier_report, promise_id, nth, kind, quote, start, "end", source_start, source_end, verdict,
        judged, measurable, confidence, reason, promise, outcomes, rules)
      select report_id, statement_id, 0, kind, quote, start, "end", source_start, source_end, 'met', 'missed', true, 1, '',
        '{}', '[]', '1' from statement where report_id = ${ids[2]} and kind = 'commitment'`.execute(opened.db);
    const { undo } = await store.remove(ids[2] as string);
    await store.undo(undo); // writes the sentences anew
    const { facets } = await found("农田");
    expect(facets.verdict).toEqual([{ value: "missed", count: 1 }]);
    expect(await placesOf("农田", { verdict: ["missed"] })).toEqual(["临川市 2031"]);
    expect(await placesOf("农田", { verdict: ["met"] })).toEqual([]);
  });

  it("gives measures as rows, whole and page by page", async () => {
    const asked = { reports: ids, indicators: { ids: ["gdp"], names: [] }, statuses: ["target" as const], roles: [] };
    const rows = (await store.measures(asked)).map((row) => MeasureRowSchema.parse(row));
    expect(rows.map(({ place, year, value, bound, role }) => [place, year, value, bound, role])).toEqual([
      ["青石县", 2032, 6, "about", "target"],
      ["临川市", 2031, 5, "exact", "target"],
      ["青石县", 2031, 6, "at_least", "target"],
    ]);
    const page = await store.measuresPage(asked, { offset: 1, limit: 1 });
    expect(page).toEqual({ total: 3, rows: rows.slice(1, 2) });
  });

  it("counts the indicators held", async () => {
    const [gdp] = await store.heldIndicators();
    expect(gdp).toEqual({
      ...{ id: "gdp", name: "地区生产总值", targets: 3, results: 2, reports: 3, places: 2, from: 2031, to: 2032 },
    });
  });

  it("counts a phrase in every report, also where it does not stand", async () => {
    const counts = await store.occurrences("高标准农田", ALL);
    expect(counts.map(({ place, year, sentences }) => [place, year, sentences])).toEqual([
      ["青石县", 2032, 1],
      ["丘陵省", 2031, 0],
      ["临川市", 2031, 1],
      ["青石县", 2031, 1],
    ]);
  });

  it("finds the sentences that may name an indicator, by part", async () => {
    const named = await store.sentencesNaming(ids, ["target"], ["粮食产量"]);
    expect(named.map(({ report, role }) => [report, role])).toEqual(
      [ids[3], ids[0]].sort().map((report) => [report, "target"]),
    );
    expect(await store.reportsWith(ids, "target")).toHaveLength(4);
  });
});
