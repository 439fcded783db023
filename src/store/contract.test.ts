// The contract of the store, the same for both adapters: an embedded PGlite, and a PostgreSQL server where one answers.

import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { GivenYears } from "../reading/index.ts";
import { type CorrectionInput, HeldReportSchema, type ReadingDocument, ReportSummarySchema } from "../wire/index.ts";
import type { Opened } from "./database.ts";
import { migrations } from "./migrations/index.ts";
import { openStore, storeOf } from "./open.ts";
import { openEmbedded } from "./pglite.ts";
import type { NewDelivery, Store } from "./port.ts";
import { openServer } from "./server.ts";

type Statement = ReadingDocument["statements"][number];
type Measure = NonNullable<Statement["measure"]>;

// Invented throughout: there is no 望川县.
const COUNTY = { name: "望川县", code: "990123", tier: "county", parents: ["云梦省", "临泽市"] } as const;
const TEXT =
  "政府工作报告\n一、2031年工作回顾\n全县地区生产总值增长6.5%，粮食产量12.4万吨。\n" +
  "二、2032年工作安排\n地区生产总值增长7%左右，新建高标准农田5万亩。\n";
const GDP: Measure = {
  indicator: { id: "gdp", name: "地区生产总值", surface: "全县地区生产总值" },
  basis: "growth",
  value: 6.5,
  valueHigh: null,
  unit: "%",
  bound: "exact",
  stance: null,
  text: null,
};
const TARGET: Measure = {
  ...GDP,
  indicator: { id: "gdp", name: "地区生产总值", surface: "地区生产总值" },
  value: 7,
  bound: "about",
};
const GRAIN: Measure = {
  ...GDP,
  indicator: { id: "grain", name: "粮食产量", surface: "粮食产量" },
  basis: "level",
  value: 12.4,
  unit: "万吨",
};

const statement = (
  text: string,
  id: string,
  quote: string,
  measure: Measure,
  year: number,
  target = false,
): Statement => {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`“${quote}” does not stand in the text`);
  const end = start + quote.length;
  return {
    id,
    kind: "measure",
    start,
    end,
    source: { start, end },
    quote,
    section: null,
    status: target ? "target" : "actual",
    period: { from: year, to: year },
    domain: null,
    rules: ["<indicator> 增长 <percent>"],
    measure,
  };
};

interface Asked {
  readonly text?: string;
  readonly government?: ReadingDocument["report"]["government"];
  readonly planYear?: number | null;
  readonly rules?: string;
  readonly statements?: readonly Statement[];
  readonly fileName?: string;
  readonly bytes?: Uint8Array;
}

/** A file of 望川县 on 2032 with three measures, or what is asked for. */
function delivery(asked: Asked = {}, more: Partial<NewDelivery> = {}): NewDelivery {
  const text = asked.text ?? TEXT;
  const bytes = asked.bytes ?? new TextEncoder().encode(text);
  const planYear = asked.planYear === undefined ? 2032 : asked.planYear;
  const source = {
    file: asked.fileName ?? "望川县.txt",
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.byteLength,
    encoding: "utf-8",
    mediaType: "text/plain",
  };
  const reading: ReadingDocument = {
    notes: [],
    outline: [
      {
        id: "1",
        heading: null,
        role: "other",
        start: 0,
        end: text.length,
        source: { start: 0, end: text.length },
        children: [],
      },
    ],
    quantities: [],
    report: {
      title: "政府工作报告",
      government: asked.government === undefined ? COUNTY : asked.government,
      reviewYear: planYear === null ? null : planYear - 1,
      planYear,
      date: "2032-01",
      congress: null,
      speaker: null,
    },
    text,
    repairs: [],
    statements: asked.statements ?? measures(text),
    version: { duixian: "0.1.0", rules: asked.rules ?? "rules-1" },
    source,
  };
  return {
    ...{ fileName: source.file, mediaType: source.mediaType, encoding: source.encoding, sha256: source.sha256 },
    ...{ bytes, delivered: text, reading, url: null, publisher: null, retrieved: null, example: false },
    ...more,
  };
}

const measures = (text: string): Statement[] =>
  [
    ["s1", "地区生产总值增长6.5%", GDP, 2031, false],
    ["s2", "粮食产量12.4万吨", GRAIN, 2031, false],
    ["s3", "地区生产总值增长7%左右", TARGET, 2032, true],
  ].flatMap(([id, quote, measure, year, target]) =>
    text.includes(quote as string)
      ? [statement(text, id as string, quote as string, measure as Measure, year as number, target as boolean)]
      : [],
  );

/** The same report in another file: a line more at its head moves every place. */
const COPY = `来源：望川县人民政府网\n${TEXT}`;

const anchor = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote };
};
const said = (measure: Measure, year = 2031, status: "actual" | "target" = "actual") => ({
  status,
  period: { from: year, to: year },
  measure,
});
const mend = (text = TEXT): CorrectionInput => ({
  kind: "mend",
  anchor: anchor(text, "粮食产量12.4万吨"),
  was: GRAIN,
  statement: said({ ...GRAIN, value: 12.5 }),
  who: "李审读",
  why: "公报为12.5",
});
const strike = (text = TEXT): CorrectionInput => ({
  kind: "strike",
  anchor: anchor(text, "地区生产总值增长7%左右"),
  was: TARGET,
  who: "李审读",
  why: "重复",
});
const addition = (text = TEXT): CorrectionInput => ({
  kind: "add",
  anchor: anchor(text, "新建高标准农田5万亩"),
  statement: said(
    { ...GRAIN, indicator: { id: null, name: "高标准农田", surface: "高标准农田" }, value: 5, unit: "万亩" },
    2032,
    "target",
  ),
  who: "李审读",
  why: "机器未读出",
});
const promise = (verb: string, object: string): NonNullable<Statement["commitment"]> => ({
  ...{ verb, strength: "finish", object, place: null, measures: [], owner: null, measurable: true, why: "有数量" },
  deadline: { text: null, date: "2032-12-31", implied: true },
  has: { deliverable: true, number: true, time: false, owner: false },
});
/** The promise of the report, as the machine reads it. */
const promised: Statement = (() => {
  const { measure: _, ...placed } = statement(TEXT, "s4", "新建高标准农田5万亩", GRAIN, 2032, true);
  return { ...placed, kind: "commitment", commitment: promise("新建", "高标准农田") };
})();
const unpromise = (): CorrectionInput => ({
  kind: "strike",
  anchor: anchor(TEXT, "新建高标准农田5万亩"),
  was: { kind: "commitment", subject: "新建高标准农田" },
  who: "李审读",
  why: "说的是别处",
});
const promiseByHand = (): CorrectionInput => ({
  kind: "add",
  anchor: anchor(TEXT, "地区生产总值增长7%左右"),
  statement: {
    status: "target",
    period: { from: 2032, to: 2032 },
    commitment: promise("实现", "经济增长") as Extract<
      Extract<CorrectionInput, { kind: "add" }>["statement"],
      { commitment: unknown }
    >["commitment"],
  },
  who: "李审读",
  why: "",
});
const facts = (change: Extract<CorrectionInput, { kind: "facts" }>["facts"]): CorrectionInput => ({
  kind: "facts",
  facts: change,
  who: "李审读",
  why: "封面如此",
});

/** The server the tests may use. A named one has to answer; the usual one is used if it does. */
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
const SKIPPED = `PostgreSQL is left out: no server answers at ${new URL(SERVER).host}; name one with DUIXIAN_TEST_DATABASE_URL`;
if (!answers) console.warn(`The store's contract on ${SKIPPED}.`);

const scratchUrl = () => Object.assign(new URL(SERVER), { pathname: `/${SCRATCH}` }).href;

interface Adapter {
  readonly name: string;
  readonly adapter: Store["adapter"];
  readonly skip: boolean;
  open(): Promise<Opened>;
  gone(): Promise<void>;
}

let folder = "";
const adapters: Adapter[] = [
  {
    name: "PGlite",
    adapter: "pglite",
    skip: false,
    async open() {
      folder = await mkdtemp(join(tmpdir(), "duixian-contract-"));
      return openEmbedded(folder);
    },
    gone: () => rm(folder, { recursive: true }),
  },
  {
    name: answers ? "PostgreSQL" : SKIPPED,
    adapter: "postgresql",
    skip: !answers,
    async open() {
      await onServer(`create database ${SCRATCH}`);
      return openServer(scratchUrl());
    },
    gone: () => onServer(`drop database ${SCRATCH} with (force)`),
  },
];

describe.each(adapters.filter(({ skip }) => !skip))("the store on $name", ({ adapter, open, gone }) => {
  let opened: Opened;
  let store: Store;

  beforeAll(async () => {
    opened = await open();
    store = storeOf(adapter, opened, () => {});
  });
  beforeEach(async () => {
    await sql`truncate report, delivery, original, reading, statement, correction, act cascade`.execute(opened.db);
  });
  afterAll(async () => {
    await opened.close();
    await gone();
  });

  const rowsOf = async (table: "report" | "delivery" | "original" | "reading" | "statement" | "correction") =>
    Number(
      (
        await opened.db
          .selectFrom(table)
          .select((is) => is.fn.countAll().as("n"))
          .executeTakeFirstOrThrow()
      ).n,
    );
  const kept = async (asked: Asked = {}, more: Partial<NewDelivery> = {}) => {
    const outcome = await store.keep(delivery(asked, more));
    return { ...outcome, reportId: outcome.reportId as string, deliveryId: outcome.deliveryId as string };
  };
  const shown = async (id: string) => {
    const detail = await store.report(id);
    if (detail === null) throw new Error(`${id} is not held`);
    return detail;
  };

  describe("keeping", () => {
    it("keeps a report and gives it back whole, as the wire has it", async () => {
      const added = await kept(
        {},
        { url: "https://example.org/a.txt", publisher: "望川县政府", retrieved: "2032-02-03" },
      );
      expect(added).toMatchObject({ outcome: "added", reportId: "990123-2032", needsFacts: false, planYear: 2032 });
      const detail = await shown(added.reportId);
      expect(HeldReportSchema.parse(detail)).toEqual(detail);
      expect(detail.delivered).toBe(TEXT);
      expect(detail.facts).toEqual(detail.machineFacts);
      expect(detail.version).toEqual({ duixian: "0.1.0", rules: "rules-1" });
      expect(detail.statements.map(({ id, correction }) => [id, correction])).toEqual([
        ["s1", null],
        ["s2", null],
        ["s3", null],
      ]);
      expect(detail.deliveries).toMatchObject([
        { current: true, url: "https://example.org/a.txt", publisher: "望川县政府", retrieved: "2032-02-03" },
      ]);
    });

    it("lists what is held with its counts, by code and year", async () => {
      const far = { ...COUNTY, name: "向海县", code: "980101" };
      await kept({ text: `${TEXT}再记`, planYear: 2033 });
      await kept({ text: `${TEXT}三记`, government: far });
      await kept();
      const list = await store.reports();
      expect(list.map((one) => ReportSummarySchema.parse(one))).toEqual(list);
      expect(list.map(({ government, planYear }) => `${government} ${planYear}`)).toEqual([
        "向海县 2032",
        "望川县 2032",
        "望川县 2033",
      ]);
      expect(list[1]?.counts).toEqual({
        characters: TEXT.length,
        quantities: 0,
        measures: 3,
        targets: 1,
        commitments: 0,
        repairs: 0,
        corrections: 0,
      });
    });

    it("knows the same bytes again, and notes where they came from if it was not known", async () => {
      const first = await kept({}, { publisher: "县政府" });
      const again = await kept({ fileName: "再来.txt" }, { url: "https://example.org/b", publisher: "别人" });
      expect(again).toMatchObject({ outcome: "held", reportId: first.reportId, deliveryId: first.deliveryId });
      const [only, ...more] = (await shown(first.reportId)).deliveries;
      expect(more).toEqual([]);
      expect(only).toMatchObject({ fileName: "望川县.txt", url: "https://example.org/b", publisher: "县政府" });
    });

    it("takes another file of a held report as another delivery and counts nothing twice", async () => {
      const first = await kept();
      const second = await kept({ text: COPY, fileName: "网页.html" });
      expect(second).toMatchObject({ outcome: "another-delivery", reportId: first.reportId });
      const [summary, ...others] = await store.reports();
      expect(others).toEqual([]);
      expect(summary).toMatchObject({ deliveries: 2, counts: { measures: 3, characters: TEXT.length } });
      expect(await rowsOf("statement")).toBe(3);
      expect((await shown(first.reportId)).deliveries.map(({ current }) => current)).toEqual([true, false]);
    });

    it("gives the original back byte by byte, whatever the bytes", async () => {
      const bytes = new Uint8Array(300_000).map((_, i) => (i * 7 + (i >> 8)) & 255);
      const { deliveryId } = await kept({ bytes });
      const original = await store.original(deliveryId);
      expect(Buffer.compare(Buffer.from(original?.bytes ?? []), Buffer.from(bytes))).toBe(0);
      expect(original?.fileName).toBe("望川县.txt");
      expect(await store.original("d-none")).toBeNull();
    });

    it("stores a report whole or not at all", async () => {
      const broken = statement(TEXT, "s9", "粮食产量", GRAIN, 3_000_000_000); // no such year fits the last table written to
      await expect(store.keep(delivery({ statements: [...measures(TEXT), broken] }))).rejects.toThrow();
      for (const table of ["report", "delivery", "original", "reading", "statement"] as const)
        expect(await rowsOf(table), table).toBe(0);
      expect(await kept()).toMatchObject({ outcome: "added" });
    });

    it("leaves a held report as it was when another delivery of it fails", async () => {
      const { reportId } = await kept();
      const before = await shown(reportId);
      const broken = delivery({ text: COPY });
      const unreadable = { ...broken, reading: { ...broken.reading, version: null as never } };
      await expect(store.keep(unreadable)).rejects.toThrow();
      expect(await shown(reportId)).toEqual(before);
    });

    it("keeps texts that hold what PostgreSQL cannot, every place where it was", async () => {
      const text = TEXT.replace("粮食", "\u0000\ud800粮食");
      const { reportId } = await kept({ text, fileName: "坏\u0000.txt" });
      const detail = await shown(reportId);
      expect(detail.delivered).toBe(text.replace("\u0000\ud800", "\ufffd\ufffd"));
      for (const { start, end, quote } of detail.statements) expect(detail.text.slice(start, end)).toBe(quote);
    });

    it("keeps long Chinese names and rare characters", async () => {
      const name = "𠮷".repeat(4) + "望川".repeat(20);
      const { reportId, government } = await kept({
        government: { name, code: null, tier: null, parents: ["云梦省"] },
      });
      expect(government).toBe(name);
      expect((await shown(reportId)).summary).toMatchObject({ government: name, code: null, parents: ["云梦省"] });
      expect(reportId).toMatch(/^[a-z0-9]+$/);
      const endless = { ...GRAIN, indicator: { id: null, name: "指标".repeat(2000), surface: "指标" } };
      expect(await kept({ text: COPY, statements: [statement(COPY, "s1", "粮食产量", endless, 2031)] })).toMatchObject({
        outcome: "added",
      });
    });

    it("tells governments of one name apart by code, or by what they belong to", async () => {
      const bare = (parent: string) => ({ name: "城关区", code: null, tier: null, parents: [parent] });
      await kept({ text: "甲", government: bare("甲市") });
      await kept({ text: "乙", government: bare("乙市") });
      expect(await kept({ text: "丙", government: bare("甲市") })).toMatchObject({ outcome: "another-delivery" });
      expect(await store.reports()).toHaveLength(2);
    });
  });

  describe("facts", () => {
    it("keeps a report whose government or year nobody knows, until somebody says", async () => {
      const added = await kept({ government: null, planYear: null });
      expect(added).toMatchObject({ outcome: "added", needsFacts: true, government: null, planYear: null });
      expect(await kept({ text: COPY, government: null, planYear: null })).toMatchObject({
        outcome: "added",
        needsFacts: true,
      });
      const half = await store.correct(added.reportId, facts({ government: "望川县" }));
      expect(half.state).toBe("applied");
      await store.correct(added.reportId, facts({ planYear: 2032, tier: "county" }));
      const detail = await shown(added.reportId);
      expect(detail.facts).toMatchObject({ government: { name: "望川县", tier: "county" }, planYear: 2032 });
      expect(detail.machineFacts).toMatchObject({ government: null, planYear: null });
      expect(await kept({ text: `${TEXT}三`, government: detail.facts.government })).toMatchObject({
        outcome: "another-delivery",
        reportId: added.reportId,
      });
    });

    it("lets given facts stand where the text is silent, and there only", async () => {
      const silent = await kept({ government: null }, { facts: { government: "望川县", planYear: 2040 } });
      expect(silent).toMatchObject({ government: "望川县", planYear: 2032, needsFacts: false });
    });

    it("takes a name that a person gives for the one held government called so", async () => {
      const { reportId } = await kept();
      const second = await kept({ text: COPY, government: null }, { facts: { government: "望川县" } });
      expect(second).toMatchObject({ outcome: "another-delivery", reportId });
    });

    it("keeps the id of a report whose year is corrected, and gives that id to no other", async () => {
      const wrong = await kept();
      await store.correct(wrong.reportId, facts({ planYear: 2033, reviewYear: 2032 }));
      expect((await shown("990123-2032")).summary).toMatchObject({ planYear: 2033, reviewYear: 2032, code: "990123" });
      const right = await kept({ text: COPY });
      expect(right).toMatchObject({ outcome: "added", reportId: "990123-2032-2" });
      expect((await store.reports()).map(({ planYear }) => planYear)).toEqual([2032, 2033]);
    });

    it("joins a report whose facts turn out to be those of another, and parts them when that is taken back", async () => {
      const right = await kept();
      const wrong = await kept({ text: COPY, planYear: 2030 });
      const before = [await shown(right.reportId), await shown(wrong.reportId)];
      const correction = await store.correct(wrong.reportId, facts({ planYear: 2032 }));
      expect((await store.reports()).map(({ id, deliveries }) => [id, deliveries])).toEqual([[right.reportId, 2]]);
      expect((await shown(wrong.reportId)).summary.id).toBe(right.reportId);
      expect(await rowsOf("statement")).toBe(3);

      expect(await store.takeBack(right.reportId, correction.id)).toMatchObject({ state: "undone" });
      expect(await store.reports()).toHaveLength(2);
      expect(await shown(right.reportId)).toEqual(before[0]);
      const { corrections, ...parted } = await shown(wrong.reportId);
      expect({ ...parted, corrections: [] }).toEqual(before[1]);
      expect(corrections).toMatchObject([{ id: correction.id, state: "undone", undoneAt: expect.any(String) }]);
      expect(await rowsOf("statement")).toBe(6);
    });

    it("parts a joined report even while its file is the current one", async () => {
      const right = await kept();
      const wrong = await kept({ text: COPY, planYear: 2030 });
      const correction = await store.correct(wrong.reportId, facts({ planYear: 2032 }));
      await store.choose(right.reportId, wrong.deliveryId);
      expect(await shown(right.reportId)).toMatchObject({
        delivered: COPY,
        facts: { planYear: 2032 },
        machineFacts: { planYear: 2030 },
      });
      await store.takeBack(wrong.reportId, correction.id);
      expect(await shown(right.reportId)).toMatchObject({ delivered: TEXT, facts: { planYear: 2032 } });
      expect(await shown(wrong.reportId)).toMatchObject({ delivered: COPY, facts: { planYear: 2030 } });
    });

    it("lets one delivery leave for the report it belongs to, and come back", async () => {
      const held = await kept();
      const next = await kept({ text: `${TEXT}明年`, planYear: 2033 });
      const stray = await kept({ text: COPY }); // read as 2032, is of 2033
      const before = await shown(held.reportId);
      const correction = await store.correct(held.reportId, facts({ planYear: 2033 }), stray.deliveryId);
      const files = async (id: string) => (await shown(id)).deliveries.map((one) => one.id);
      expect(await files(held.reportId)).toEqual([held.deliveryId]);
      expect(await files(next.reportId)).toEqual([next.deliveryId, stray.deliveryId]);
      await store.takeBack(next.reportId, correction.id);
      expect(await files(next.reportId)).toEqual([next.deliveryId]);
      const { corrections, ...rest } = await shown(held.reportId);
      expect({ ...rest, corrections: [] }).toEqual(before);
      expect(corrections).toMatchObject([{ id: correction.id, state: "undone" }]);
      expect(await store.reports()).toHaveLength(2);
    });

    it("lets one delivery found a report of its own", async () => {
      const held = await kept();
      const stray = await kept({ text: COPY });
      const correction = await store.correct(held.reportId, facts({ planYear: 2035 }), stray.deliveryId);
      expect((await store.reports()).map(({ id, planYear, deliveries }) => [id, planYear, deliveries])).toEqual([
        ["990123-2032", 2032, 1],
        ["990123-2035", 2035, 1],
      ]);
      await store.takeBack("990123-2035", correction.id);
      expect(await store.reports()).toMatchObject([{ id: "990123-2032", deliveries: 2 }]);
      expect((await shown("990123-2035")).summary.id).toBe("990123-2032");
    });

    it("takes names as people type them", async () => {
      const { reportId } = await kept({ government: null }, { facts: { government: " 望川\u0000县 " } });
      expect((await shown(reportId)).facts.government?.name).toBe("望川\ufffd县");
      await store.correct(reportId, facts({ government: "　望川县\n" }));
      expect((await shown(reportId)).facts.government?.name).toBe("望川县");
    });

    it("refuses a code for a government without a name", async () => {
      const { reportId } = await kept({ government: null });
      await expect(store.correct(reportId, facts({ code: "990123" }))).rejects.toMatchObject({ code: "bad-request" });
    });
  });

  describe("corrections", () => {
    it("stand beside the machine's reading, in what is shown, counted and queried", async () => {
      const { reportId } = await kept();
      for (const input of [mend(), strike(), addition()])
        expect(await store.correct(reportId, input)).toMatchObject({
          state: "applied",
          undoneAt: null,
          correction: input,
        });
      const { statements, summary, text } = await shown(reportId);
      expect(
        statements.map(({ quote, measure, correction }) => [
          quote,
          measure?.value,
          correction?.kind,
          correction?.machine,
        ]),
      ).toEqual([
        ["地区生产总值增长6.5%", 6.5, undefined, undefined],
        ["粮食产量12.4万吨", 12.5, "mend", { measure: GRAIN }],
        ["地区生产总值增长7%左右", 7, "strike", null],
        ["新建高标准农田5万亩", 5, "add", null],
      ]);
      for (const { start, end, quote } of statements) expect(text.slice(start, end)).toBe(quote);
      expect(summary.counts).toMatchObject({ measures: 3, targets: 1, corrections: 3 });
      const rows = await opened.db.selectFrom("statement").select(["indicator", "value"]).orderBy("start").execute();
      expect(rows).toEqual([
        { indicator: "地区生产总值", value: 6.5 },
        { indicator: "粮食产量", value: 12.5 },
        { indicator: "高标准农田", value: 5 },
      ]);
    });

    it("add promises and strike statements of every kind, counted and queried, and are taken back", async () => {
      const { reportId } = await kept({ statements: [...measures(TEXT), promised] });
      const struck = await store.correct(reportId, unpromise());
      const added = await store.correct(reportId, promiseByHand());
      const { statements, summary } = await shown(reportId);
      const promises = statements.filter(({ kind }) => kind === "commitment");
      expect(promises.map(({ quote, correction }) => [quote, correction?.kind])).toEqual([
        ["地区生产总值增长7%左右", "add"],
        ["新建高标准农田5万亩", "strike"],
      ]);
      expect(promises[0]).toMatchObject({ status: "target", commitment: { verb: "实现", measurable: true } });
      expect(summary.counts).toMatchObject({ measures: 3, commitments: 1 });
      const rows = await opened.db.selectFrom("statement").select(["kind", "quote"]).orderBy("start").execute();
      expect(rows.filter(({ kind }) => kind === "commitment")).toEqual([
        { kind: "commitment", quote: "地区生产总值增长7%左右" },
      ]);
      for (const { id } of [struck, added]) await store.takeBack(reportId, id);
      const back = await shown(reportId);
      expect(back.statements.filter(({ kind }) => kind === "commitment")).toMatchObject([
        { id: "s4", correction: null },
      ]);
      expect(back.summary.counts).toMatchObject({ commitments: 1, corrections: 0 });
      const wrong = { ...unpromise(), was: { kind: "project", subject: "高标准农田" } } as CorrectionInput;
      await expect(store.correct(reportId, wrong)).rejects.toMatchObject({ code: "conflict" });
    });

    it("are taken back and stay in the record", async () => {
      const { reportId } = await kept();
      const before = await shown(reportId);
      const { id } = await store.correct(reportId, mend());
      const back = await store.takeBack(reportId, id);
      expect(back).toMatchObject({ id, state: "undone", undoneAt: expect.any(String) });
      expect(await store.takeBack(reportId, id)).toEqual(back);
      const { corrections, ...rest } = await shown(reportId);
      expect({ ...rest, corrections: [] }).toEqual(before);
      expect(corrections).toEqual([back]);
    });

    it("survive re-reading by newer rules that repair the text, number the statements and read them otherwise", async () => {
      const { reportId } = await kept();
      for (const input of [mend(), strike(), addition()]) await store.correct(reportId, input);
      // The newer rules take the heading for a repair of five characters, which moves every restored place.
      const text = `报告${TEXT.slice(6)}`;
      const moved = (s: Statement): Statement => ({
        ...s,
        id: `n${s.id}`,
        start: s.start - 4,
        end: s.end - 4,
        measure: { ...(s.measure as Measure), bound: "about" },
      });
      const reread = (delivered: string, document: ReadingDocument): ReadingDocument => ({
        ...document,
        text,
        repairs: [
          {
            start: 0,
            end: 2,
            source: { start: 0, end: 6 },
            kind: "variant",
            before: "政府工作报告",
            after: "报告",
            confidence: 1,
          },
        ],
        statements: measures(delivered).map(moved),
        version: { duixian: "0.2.0", rules: "rules-2" },
      });
      expect(await store.rereadAll("rules-2", reread)).toBe(1);
      expect(await store.rereadAll("rules-2", reread)).toBe(0);
      const detail = await shown(reportId);
      expect(detail.version).toEqual({ duixian: "0.2.0", rules: "rules-2" });
      expect(detail.corrections.map(({ state }) => state)).toEqual(["applied", "applied", "applied"]);
      expect(detail.statements.map(({ id, measure, correction }) => [id, measure?.value, correction?.kind])).toEqual([
        ["ns1", 6.5, undefined],
        ["ns2", 12.5, "mend"],
        ["ns3", 7, "strike"],
        [expect.stringMatching(/^c-/), 5, "add"],
      ]);
      for (const { start, end, quote } of detail.statements) expect(detail.text.slice(start, end)).toBe(quote);
    });

    it("follow to another delivery, are kept as lost where their words are gone, and come back with them", async () => {
      const { reportId, deliveryId } = await kept();
      for (const input of [mend(), strike(), addition()]) await store.correct(reportId, input);
      const short = COPY.replace("，新建高标准农田5万亩", "");
      const second = await kept({ text: short });
      await store.choose(reportId, second.deliveryId);
      const moved = await shown(reportId);
      expect(moved.corrections.map(({ state }) => state)).toEqual(["applied", "applied", "lost"]);
      expect(moved.statements.map(({ measure }) => measure?.value)).toEqual([6.5, 12.5, 7]);
      expect(moved.statements[1]?.source.start).toBe(short.indexOf("粮食产量"));
      await store.choose(reportId, deliveryId);
      expect((await shown(reportId)).corrections.map(({ state }) => state)).toEqual(["applied", "applied", "applied"]);
    });

    it("are refused where the words do not stand, or nothing there was read so", async () => {
      const { reportId } = await kept();
      const elsewhere = { ...mend(), anchor: { start: 0, end: 10, quote: "棉花产量12.4万吨" } } as CorrectionInput;
      await expect(store.correct(reportId, elsewhere)).rejects.toMatchObject({ code: "conflict" });
      const otherwise = { ...strike(), was: GRAIN } as CorrectionInput;
      await expect(store.correct(reportId, otherwise)).rejects.toMatchObject({ code: "conflict" });
      expect(await rowsOf("correction")).toBe(0);
    });

    it("go with the file they were made on when reports are joined and parted", async () => {
      const right = await kept();
      const wrong = await kept({ text: COPY, planYear: 2030 });
      await store.correct(wrong.reportId, mend(COPY));
      const joining = await store.correct(wrong.reportId, facts({ planYear: 2032 }));
      const values = async (id: string) => (await shown(id)).statements.map(({ measure }) => measure?.value);
      expect(await values(right.reportId)).toEqual([6.5, 12.5, 7]);
      await store.takeBack(right.reportId, joining.id);
      expect(await values(right.reportId)).toEqual([6.5, 12.4, 7]);
      expect(await values(wrong.reportId)).toEqual([6.5, 12.5, 7]);
    });
  });

  describe("choosing, removing, undoing", () => {
    it("makes another delivery current, and undoes that", async () => {
      const first = await kept();
      const second = await kept({ text: COPY, statements: measures(COPY).slice(0, 1) });
      const choice = await store.choose(first.reportId, second.deliveryId);
      expect(await shown(first.reportId)).toMatchObject({ delivered: COPY, summary: { counts: { measures: 1 } } });
      expect(await rowsOf("statement")).toBe(1);
      await store.undo(choice.undo);
      await store.undo(choice.undo);
      expect(await shown(first.reportId)).toMatchObject({ delivered: TEXT, summary: { counts: { measures: 3 } } });
      expect(await rowsOf("statement")).toBe(3);
    });

    it("removes a report with all that counts, and restores it whole", async () => {
      const { reportId } = await kept();
      await store.correct(reportId, mend());
      const before = await shown(reportId);
      const removal = await store.remove(reportId);
      expect(await store.reports()).toEqual([]);
      expect(await store.report(reportId)).toBeNull();
      expect(await rowsOf("statement")).toBe(0);
      await store.undo(removal.undo);
      expect(await shown(reportId)).toEqual(before);
      expect(await rowsOf("statement")).toBe(3);
    });

    it("restores a removed report when its file is added again", async () => {
      const { reportId, deliveryId } = await kept();
      await store.correct(reportId, mend());
      const before = await shown(reportId);
      const removal = await store.remove(reportId);
      expect(await kept()).toMatchObject({ outcome: "added", reportId, deliveryId });
      await store.undo(removal.undo); // done already: changes nothing
      expect({ ...(await shown(reportId)), readAt: before.readAt }).toEqual(before);
    });

    it("does not restore a report over one that took its place", async () => {
      const old = await kept();
      const removal = await store.remove(old.reportId);
      const fresh = await kept({ text: COPY });
      expect(fresh).toMatchObject({ outcome: "added", reportId: "990123-2032-2" });
      await expect(store.undo(removal.undo)).rejects.toMatchObject({ code: "conflict" });
      expect(await kept()).toMatchObject({
        outcome: "another-delivery",
        reportId: fresh.reportId,
        deliveryId: old.deliveryId,
      });
      expect(await store.reports()).toMatchObject([{ id: fresh.reportId, deliveries: 2 }]);
    });

    it("refuses what is not held by its id", async () => {
      const { reportId, deliveryId } = await kept();
      const other = await kept({ text: COPY, planYear: 2040 });
      const none = { code: "not-found" };
      await expect(store.choose("r-none", deliveryId)).rejects.toMatchObject(none);
      await expect(store.choose(reportId, other.deliveryId)).rejects.toMatchObject(none);
      await expect(store.correct("r-none", mend())).rejects.toMatchObject(none);
      await expect(store.takeBack(reportId, "c-none")).rejects.toMatchObject(none);
      const { id } = await store.correct(other.reportId, mend(COPY));
      await expect(store.takeBack(reportId, id)).rejects.toMatchObject(none);
      await expect(store.undo("u-none")).rejects.toMatchObject(none);
      await expect(store.undo("u\u0000")).rejects.toMatchObject(none);
      await expect(store.choose(reportId, "d\u0000")).rejects.toMatchObject(none);
      expect(await store.report("r\u0000")).toBeNull();
      expect(await store.original("d\u0000")).toBeNull();
      await store.remove(reportId);
      await expect(store.remove(reportId)).rejects.toMatchObject(none);
      expect(await store.report("r-none")).toBeNull();
    });
  });

  describe("the log", () => {
    it("has everything that people do to a report, from what to what and why, in a chain that holds", async () => {
      const from = await store.headOfLog();
      const clerk = { name: "县督查室经办人", person: "p7" };
      const { reportId, deliveryId } = await kept();
      await kept();
      const copy = await kept({ text: COPY });
      const { id } = await store.correct(reportId, mend());
      await store.correct(reportId, facts({ reviewYear: 2030 }), undefined, clerk);
      await store.takeBack(reportId, id, clerk);
      await store.takeBack(reportId, id, clerk);
      const { undo } = await store.choose(reportId, copy.deliveryId, clerk);
      await store.undo(undo);
      await store.undo(undo);
      await store.undo((await store.remove(reportId, clerk)).undo, clerk);
      const entries = await store.log({ after: from });
      const told = entries.map(({ who, person, subject, kind }) => [subject, kind, who, person].join(" "));
      expect(told).toEqual([
        ...["report added 本机 ", "report added 本机 ", "correction corrected 李审读 "],
        ...["correction corrected 县督查室经办人 p7", "correction taken-back 县督查室经办人 p7"],
        ...["report chosen 县督查室经办人 p7", "report undone 本机 "],
        ...["report removed 县督查室经办人 p7", "report undone 县督查室经办人 p7"],
      ]);
      expect(entries[2]).toMatchObject({
        subjectId: id,
        body: {
          report: reportId,
          quote: "粮食产量12.4万吨",
          from: GRAIN,
          to: { measure: { value: 12.5 } },
          why: "公报为12.5",
        },
      });
      expect(entries[3]?.body).toMatchObject({ from: { reviewYear: 2031 }, to: { reviewYear: 2030 }, why: "封面如此" });
      expect(entries[5]?.body).toMatchObject({ from: deliveryId, to: copy.deliveryId });
      expect(await store.verifyLog()).toMatchObject({ entries: entries.at(-1)?.seq, broken: null });
    });

    it("has nothing of what was refused", async () => {
      const { reportId } = await kept();
      const from = await store.headOfLog();
      const gone = { ...mend(), anchor: { start: 0, end: 3, quote: "没有的" } } as CorrectionInput;
      await expect(store.correct(reportId, gone)).rejects.toMatchObject({ code: "conflict" });
      await expect(store.remove("没有的")).rejects.toMatchObject({ code: "not-found" });
      expect(await store.headOfLog()).toBe(from);
    });
  });

  describe("reading anew", () => {
    const better =
      (change: Partial<ReadingDocument["report"]>) =>
      (_: string, document: ReadingDocument): ReadingDocument => ({
        ...document,
        report: { ...document.report, ...change },
        version: { duixian: "0.2.0", rules: "rules-2" },
      });

    it("takes facts that newer rules find, and keeps those that people corrected", async () => {
      const unknown = await kept({ government: null });
      const corrected = await kept({ text: COPY, planYear: 2031 });
      await store.correct(corrected.reportId, facts({ planYear: 2034 }));
      expect(await store.rereadAll("rules-2", better({ government: COUNTY, planYear: 2036 }))).toBe(2);
      expect((await shown(unknown.reportId)).facts).toMatchObject({ government: COUNTY, planYear: 2036 });
      expect((await shown(corrected.reportId)).facts).toMatchObject({ government: COUNTY, planYear: 2034 });
      expect(await kept({ text: `${TEXT}又`, planYear: 2036 })).toMatchObject({ reportId: unknown.reportId });
    });

    it("dates the statements by years somebody gave, and by the text's own again once they are taken back", async () => {
      const { reportId } = await kept();
      const asked: GivenYears[] = [];
      const dating = (_: string, document: ReadingDocument, years: GivenYears): ReadingDocument => {
        asked.push(years);
        return document;
      };
      const { rules } = (await shown(reportId)).version;
      expect(await store.rereadAll(rules, dating)).toBe(0);
      const { id } = await store.correct(reportId, facts({ planYear: 2034 }));
      expect(await store.rereadAll(rules, dating)).toBe(1);
      expect(await store.rereadAll(rules, dating)).toBe(0);
      await store.takeBack(reportId, id);
      expect(await store.rereadAll(rules, dating)).toBe(1);
      expect(asked).toEqual([
        { planYear: 2034, reviewYear: null },
        { planYear: null, reviewYear: null },
      ]);
    });

    it("never joins two reports by itself: somebody has to say so", async () => {
      const held = await kept();
      const unknown = await kept({ text: COPY, government: null });
      await store.rereadAll("rules-2", better({ government: COUNTY }));
      expect(await store.reports()).toHaveLength(2);
      await store.correct(unknown.reportId, facts({ government: "望川县" }));
      expect(await store.reports()).toMatchObject([{ id: held.reportId, deliveries: 2 }]);
    });

    it("counts nothing of a removed report, though a file that joined it is read anew", async () => {
      const right = await kept();
      const wrong = await kept({ text: COPY, planYear: 2030 });
      await store.correct(wrong.reportId, facts({ planYear: 2032 }));
      const removal = await store.remove(right.reportId);
      await store.rereadAll("rules-2", better({}));
      expect(await rowsOf("statement")).toBe(0);
      await store.undo(removal.undo);
      expect(await rowsOf("statement")).toBe(3);
    });

    it("reads each delivery once, however many set out to", async () => {
      await kept();
      await kept({ text: COPY });
      const counts = await Promise.all([1, 2, 3].map(() => store.rereadAll("rules-2", better({}))));
      expect(counts.reduce((sum, count) => sum + count)).toBe(2);
    });

    it("stops at a reading that fails and leaves that report as it was", async () => {
      const { reportId } = await kept();
      const before = await shown(reportId);
      const broken = (_: string, document: ReadingDocument) => ({
        ...better({})(_, document),
        statements: [statement(TEXT, "s9", "粮食产量", GRAIN, 3_000_000_000)],
      });
      await expect(store.rereadAll("rules-2", broken)).rejects.toThrow();
      expect(await shown(reportId)).toEqual(before);
    });
  });

  it("keeps one report of many files that come at once", async () => {
    const files = Array.from({ length: 12 }, (_, i) => delivery({ text: `${TEXT}${i % 4}` }));
    const outcomes = (await Promise.all(files.map((file) => store.keep(file)))).map(({ outcome }) => outcome);
    expect(outcomes.toSorted()).toEqual(["added", ...Array(3).fill("another-delivery"), ...Array(8).fill("held")]);
    expect(await store.reports()).toMatchObject([{ deliveries: 4, counts: { measures: 3 } }]);
    expect(await rowsOf("original")).toBe(4);
  });

  it("rejects two reports of one identity in the database itself", async () => {
    await kept();
    await expect(
      sql`insert into report (id, identity, parents, facts, counts, deliveries, example)
          select 'other', identity, parents, facts, counts, deliveries, example from report`.execute(opened.db),
    ).rejects.toMatchObject({ code: "23505" });
  });

  it("makes the tables once", async () => {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(opened.db);
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(migrations));
  });
});

describe.skipIf(!answers)(answers ? "a PostgreSQL server" : SKIPPED, () => {
  const fresh = `${SCRATCH}_b`;
  const url = Object.assign(new URL(SERVER), { pathname: `/${fresh}` }).href;
  beforeAll(() => onServer(`create database ${fresh}`));
  afterAll(() => onServer(`drop database ${fresh} with (force)`));

  it("serves several at once: it is made ready once, and one report comes of all their files", async () => {
    const stores = await Promise.all([1, 2, 3, 4].map(() => openStore({ databaseUrl: url })));
    const files = Array.from({ length: 12 }, (_, i) => delivery({ text: `${TEXT}${i % 3}` }));
    const outcomes = await Promise.all(files.map((file, i) => stores[i % 4]?.keep(file)));
    const of = (what: string) => outcomes.filter((one) => one?.outcome === what).length;
    expect([of("added"), of("another-delivery"), of("held")]).toEqual([1, 2, 9]);
    expect(await stores[0]?.reports()).toMatchObject([{ deliveries: 3, counts: { measures: 3 } }]);
    await Promise.all(stores.map((one) => one.close()));
  });

  it("is refused to a program older than its data", async () => {
    const { db, close } = await openServer(url);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-of-tomorrow', 'then')`.execute(db);
    await close();
    await expect(openStore({ databaseUrl: url })).rejects.toMatchObject({ code: "conflict" });
  });

  it("is refused in a sentence without the password where it does not answer", async () => {
    const refused = await openStore({ databaseUrl: "postgres://someone:secret@127.0.0.1:9/none" }).catch(
      (error) => error,
    );
    expect(refused).toMatchObject({ code: "busy", detail: expect.stringContaining("127.0.0.1:9/none") });
    expect(`${refused.detail}${refused.detailEn}`).not.toContain("secret");
  });
});
