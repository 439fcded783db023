// Promises followed and reports checked in the store, the same on both adapters: an embedded PGlite, and a PostgreSQL server where one
// answers. The rules handed in are made for the tests, and so are the reader, the places and the texts.

import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Government, Measure, Reading, Statement } from "../reading/index.ts";
import {
  type CorrectionInput,
  FindingsSchema,
  FollowingSchema,
  GovernmentDetailSchema,
  type JudgementInput,
  PromiseDetailSchema,
  type ReadingDocument,
} from "../wire/index.ts";
import type { Opened } from "./database.ts";
import type { Rulebook } from "./following-rulebook.ts";
import { storeOf } from "./open.ts";
import { openEmbedded } from "./pglite.ts";
import type { NewDelivery, Store } from "./port.ts";
import { openServer } from "./server.ts";

const COUNTY: Government = { name: "青石县", code: "990201", tier: "county", parents: ["云岭省", "临川市"] };
const DISTRICT: Government = { ...COUNTY, name: "青石区", code: "990211" };
const NEIGHBOUR: Government = { ...COUNTY, name: "白水县", code: "990202" };

/** 990201 was given the code 990211; 990202 was joined to it, the last table that has it being that of 2032. */
const lineage: Rulebook["lineage"] = ({ code, name, parents }) => {
  if (code === null) return { key: [...parents, name].join("-"), into: null };
  if (code === "990202") return { key: code, into: { key: "990211", from: 2032 } };
  return { key: code === "990201" ? "990211" : code, into: null };
};

const amountIn = (statement: Statement): number => statement.measure?.value ?? 0;
const sameThing = (a: Statement, b: Statement): boolean => a.measure?.indicator.name === b.measure?.indicator.name;

/** Promises are what has the status target; a result that is not lower answers a target. A clause that says 合计 does not add up. */
const rulebook = (version = "book-1", change: Partial<Rulebook> = {}): Rulebook => ({
  version,
  lineage,
  promises: ({ statements }) =>
    statements.filter(({ status }) => status === "target").map((promise) => ({ promise, measurable: true })),
  follow: (earlier, later) =>
    rulebook()
      .promises(earlier)
      .map(({ promise }) => {
        const outcome = later.statements.find((one) => one.status === "actual" && sameThing(one, promise));
        const verdict =
          outcome === undefined ? "unreported" : amountIn(outcome) >= amountIn(promise) ? "met" : "missed";
        const reason = outcome?.quote ?? "没有找到";
        const outcomes = outcome === undefined ? [] : [outcome];
        return { promise, measurable: true, verdict, outcomes, comparison: null, confidence: 1, reason } as const;
      }),
  check: ({ statements }, previous) =>
    statements
      .filter(({ quote }) => quote.includes("合计"))
      .map(({ start, end, source, quote }) => ({
        ...{ rule: "sum", severity: "error", start, end, source, quote, related: [], expected: null, found: null },
        message:
          previous === null ? "没有上一年" : `上一年：${previous.report.planYear}，${previous.statements.length}条`,
      })),
  ...change,
});

/** Reads 某指标增长N% and 新建某物N个, clause by clause, in the part that looks back and in the part that plans. */
function statementsIn(text: string, year: number, from = 1): Statement[] {
  const plan = text.indexOf("安排\n");
  return [...text.matchAll(/([\p{Script=Han}]+?)(?:增长|总数|合计)(\d+(?:\.\d+)?)(%|个)/gu)].map(
    ({ 0: quote, 1: name = "", 2: value, 3: unit = "", index: start }, nth) => {
      const isPlan = start > plan;
      const period = isPlan ? year : year - 1;
      const end = start + quote.length;
      const measure: Measure = {
        ...{ basis: unit === "%" ? "growth" : "level", value: Number(value), valueHigh: null, unit, bound: "exact" },
        ...{ indicator: { id: `id-${name}`, name, surface: name }, stance: null, text: null },
      };
      return {
        ...{ id: `s${nth + from}`, kind: "measure", start, end, source: { start, end }, quote, section: null },
        ...{ status: isPlan ? "target" : "actual", period: { from: period, to: period }, domain: "industry/firms" },
        ...{ rules: ["<made>"], measure },
      };
    },
  );
}

interface Report {
  readonly year: number;
  readonly review: string;
  readonly plan: string;
  readonly government?: Government;
  /** Stands before the text, as on a web page. */
  readonly head?: string;
}

const textOf = ({ year, review, plan, head = "" }: Report): string =>
  `${head}政府工作报告\n一、${year - 1}年工作回顾\n${review}\n二、${year}年工作安排\n${plan}\n`;

const readingOf = (
  text: string,
  year: number,
  government: Government,
  version: string,
  from = 1,
): Reading & { version: ReadingDocument["version"] } => ({
  ...{ text, repairs: [], notes: [], quantities: [], outline: [], version: { duixian: "0.1.0", rules: version } },
  report: {
    ...{ title: null, government, reviewYear: year - 1, planYear: year, date: null, congress: null, speaker: null },
  },
  statements: statementsIn(text, year, from),
});

function delivery(report: Report): NewDelivery {
  const text = textOf(report);
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const file = { encoding: "utf-8", mediaType: "text/plain", sha256 };
  const reading: ReadingDocument = {
    ...readingOf(text, report.year, report.government ?? COUNTY, "rules-1"),
    source: { file: "报告.txt", bytes: bytes.length, ...file },
  };
  const said = { url: null, publisher: null, retrieved: null, example: false };
  return { fileName: "报告.txt", ...file, bytes, delivered: text, reading, ...said };
}

const Y32: Report = { year: 2032, review: "产值增长5%。", plan: "产值增长6%，粮食增长2%，新建水库总数3个。" };
const Y33: Report = { year: 2033, review: "产值增长6.5%，粮食增长1%。", plan: "产值增长7%。" };
const Y34: Report = { year: 2034, review: "产值增长6.8%。", plan: "产值增长6%。" };

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
if (!answers) console.warn("Following in the store is tried on PGlite alone: no PostgreSQL server answers.");

let folder = "";
const adapters = [
  {
    name: "pglite" as const,
    async open() {
      folder = await mkdtemp(join(tmpdir(), "duixian-following-"));
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

describe.each(adapters)("following in the store on $name", ({ name, open, gone }) => {
  let opened: Opened;
  let store: Store;

  beforeAll(async () => {
    opened = await open();
  });
  beforeEach(async () => {
    await sql`truncate report cascade`.execute(opened.db);
    store = storeOf(name, opened, () => {}, rulebook());
  });
  afterAll(async () => {
    await opened.close();
    await gone();
  });

  const kept = async (report: Report): Promise<{ id: string; deliveryId: string }> => {
    const { reportId, deliveryId } = await store.keep(delivery(report));
    return { id: reportId as string, deliveryId: deliveryId as string };
  };
  const pair = async (id: string) => FollowingSchema.parse(await store.following(id, {}, { offset: 0, limit: 100 }));
  /** `产值 met` for each promise. */
  const verdicts = async (id: string) =>
    (await pair(id)).promises.map(({ promise, verdict }) => `${promise.measure?.indicator.name} ${verdict}`);
  const found = async (id: string) => FindingsSchema.parse(await store.findings(id));
  const anchorIn = (report: Report, quote: string) => {
    const start = textOf(report).indexOf(quote);
    return { start, end: start + quote.length, quote };
  };
  const signed = { who: "督查室", why: "核实过" };
  const mend = (report: Report, quote: string, value: number): CorrectionInput => {
    const { measure, status, period } = statementsIn(textOf(report), report.year).find(
      (one) => one.quote === quote,
    ) as Statement;
    const was = measure as Measure & { indicator: { id: string | null } };
    return {
      kind: "mend",
      anchor: anchorIn(report, quote),
      was,
      statement: { status, period, measure: { ...was, value } },
      ...signed,
    } as CorrectionInput;
  };
  const judging = async (id: string, words: string, more: Partial<JudgementInput> = {}): Promise<JudgementInput> => {
    const { promise } = (await pair(id)).promises.find(({ promise }) => promise.quote.includes(words))!;
    return { promise: { id: promise.id, quote: promise.quote }, verdict: "progress", answer: null, ...signed, ...more };
  };

  describe("a chain", () => {
    it("is followed whichever report came first, and its last promises are not due", async () => {
      const [y34, y32, y33] = [await kept(Y34), await kept(Y32), await kept(Y33)];
      expect(await verdicts(y32.id)).toEqual(["产值 met", "粮食 missed", "新建水库 unreported"]);
      expect(await verdicts(y33.id)).toEqual(["产值 missed"]);
      expect(await verdicts(y34.id)).toEqual(["产值 null"]);
      expect(await pair(y32.id)).toMatchObject({
        later: { id: y33.id },
        rules: "book-1",
        counts: { met: 1, pending: 0 },
      });
      expect(await store.governments()).toMatchObject([
        {
          key: "990211",
          name: "青石县",
          years: [2032, 2033, 2034],
          missing: [],
          verdicts: { met: 1, missed: 2, unreported: 1, pending: 1 },
        },
      ]);
    });

    it("comes out the same when all its files come at once", async () => {
      const [y34, y32, y33] = await Promise.all([Y34, Y32, Y33].map(kept));
      expect(await verdicts(y32!.id)).toEqual(["产值 met", "粮食 missed", "新建水库 unreported"]);
      expect(await verdicts(y33!.id)).toEqual(["产值 missed"]);
      expect((await found(y34!.id)).previous?.id).toBe(y33!.id);
    });

    it("has gaps that show, and is whole again once the year is there", async () => {
      const [y32, y34] = [await kept(Y32), await kept(Y34)];
      expect(await verdicts(y32.id)).toEqual(["产值 null", "粮食 null", "新建水库 null"]);
      expect(await store.governments()).toMatchObject([{ years: [2032, 2034], missing: [2033] }]);
      const y33 = await kept(Y33);
      expect((await verdicts(y32.id))[0]).toBe("产值 met");
      expect(await verdicts(y33.id)).toEqual(["产值 missed"]);
      expect((await found(y34.id)).previous?.id).toBe(y33.id);
    });

    it("lets go of a removed report and takes it back", async () => {
      const [y32, y33] = [await kept(Y32), await kept(Y33)];
      const { undo } = await store.remove(y33.id);
      expect((await verdicts(y32.id))[0]).toBe("产值 null");
      await expect(pair(y33.id)).rejects.toMatchObject({ code: "not-found" });
      await store.undo(undo);
      expect((await verdicts(y32.id))[0]).toBe("产值 met");
      await store.remove(y32.id);
      expect((await found(y33.id)).previous).toBeNull();
      expect((await store.keep(delivery(Y32))).outcome).toBe("added");
      expect((await verdicts(y32.id))[0]).toBe("产值 met");
    });

    it("follows what is shown: mended, struck and chosen", async () => {
      const [y32, y33] = [await kept(Y32), await kept(Y33)];
      const mended = await store.correct(y33.id, mend(Y33, "产值增长6.5%", 5.5));
      expect((await verdicts(y32.id))[0]).toBe("产值 missed");
      await store.takeBack(y33.id, mended.id);
      expect((await verdicts(y32.id))[0]).toBe("产值 met");
      await store.correct(y32.id, mend(Y32, "产值增长6%", 6.6));
      expect((await pair(y32.id)).promises[0]).toMatchObject({
        verdict: "missed",
        promise: { correction: { kind: "mend" } },
      });
      const was = { kind: "measure", subject: "粮食" } as const;
      await store.correct(y32.id, { kind: "strike", anchor: anchorIn(Y32, "粮食增长2%"), was, ...signed });
      expect(await verdicts(y32.id)).toEqual(["产值 missed", "新建水库 unreported"]);
      const other = await kept({ ...Y33, review: "产值增长9%，新建水库总数3个。" });
      await store.choose(y33.id, other.deliveryId);
      expect(await verdicts(y32.id)).toEqual(["产值 met", "新建水库 met"]);
    });

    it("moves with the year and the government that people say", async () => {
      const [y32, y33] = [await kept(Y32), await kept(Y33)];
      const facts = (change: object): CorrectionInput => ({ kind: "facts", facts: change, ...signed });
      const { id } = await store.correct(y33.id, facts({ planYear: 2036 }));
      expect((await verdicts(y32.id))[0]).toBe("产值 null");
      expect((await found(y33.id)).previous).toBeNull();
      await store.takeBack(y33.id, id);
      expect((await verdicts(y32.id))[0]).toBe("产值 met");
      await store.correct(y33.id, facts({ government: "白水县", code: "990209" }));
      expect((await pair(y32.id)).later).toBeNull();
    });

    it("goes on where two reports are joined into one, and where they part", async () => {
      const [y32, y33] = [await kept(Y32), await kept(Y33)];
      const wrong = await kept({ ...Y33, year: 2040, review: "产值增长1%。" });
      const { id } = await store.correct(wrong.id, { kind: "facts", facts: { planYear: 2033 }, ...signed });
      expect((await pair(wrong.id)).earlier.id).toBe(y33.id);
      expect((await verdicts(y32.id))[0]).toBe("产值 met");
      await store.takeBack(wrong.id, id);
      expect((await pair(wrong.id)).later).toBeNull();
      expect(await store.governments()).toMatchObject([{ years: [2032, 2033, 2040] }]);
    });

    it("goes on under another name and code", async () => {
      const [y32, y33] = [await kept(Y32), await kept({ ...Y33, government: DISTRICT })];
      expect((await pair(y32.id)).later?.id).toBe(y33.id);
      expect((await found(y33.id)).previous?.id).toBe(y32.id);
      for (const key of ["990211", "990201", y32.id]) {
        const { name, reports } = await store.government(key);
        expect([name, reports.map(({ summary }) => summary.government)]).toEqual(["青石区", ["青石县", "青石区"]]);
      }
      await expect(store.government("990299")).rejects.toMatchObject({ code: "not-found" });
    });

    it("leads from a government that was joined to another into that one's next report, unless it still had its own", async () => {
      const joined = await kept({ ...Y32, government: NEIGHBOUR });
      const own = await kept({ ...Y32, plan: "产值增长5%。" });
      const next = await kept({ ...Y33, government: DISTRICT });
      expect((await pair(joined.id)).later?.id).toBe(next.id);
      expect((await pair(own.id)).later?.id).toBe(next.id);
      expect((await found(next.id)).previous?.id).toBe(own.id);
      const { reports, years } = await store.government("990211");
      expect(years).toEqual([2032, 2033]);
      expect(reports.map(({ summary, joined }) => [summary.government, joined])).toEqual([
        ["青石县", false],
        ["白水县", true],
        ["青石区", false],
      ]);
      expect(await store.government("990202")).toMatchObject({ joinedTo: "990211", years: [2032] });
      const stillOwn = await kept({ ...Y33, government: NEIGHBOUR });
      expect((await pair(joined.id)).later?.id).toBe(stillOwn.id);
    });

    it("does not lead from a government to another before they were joined", async () => {
      const before = await kept({ ...Y32, year: 2030, government: NEIGHBOUR });
      await kept({ ...Y33, year: 2031, government: DISTRICT });
      expect((await pair(before.id)).later).toBeNull();
    });

    it("without a code goes by the name under its parents", async () => {
      const town: Government = { name: "柳河镇", code: null, tier: "township", parents: ["云岭省", "青石县"] };
      const y32 = await kept({ ...Y32, government: town });
      await kept({ ...Y33, government: { ...town, parents: ["云岭省", "白水县"] }, head: "别处\n" });
      expect((await pair(y32.id)).later).toBeNull();
      const y33 = await kept({ ...Y33, government: town });
      expect((await pair(y32.id)).later?.id).toBe(y33.id);
      expect((await store.government("云岭省-青石县-柳河镇")).years).toEqual([2032, 2033]);
    });

    it("shows a target beside what the next report says was reached, and results no target was set for", async () => {
      for (const report of [Y32, Y33, Y34]) await kept(report);
      const detail = await store.government("990211");
      GovernmentDetailSchema.omit({ formerNames: true }).parse(detail);
      const [output, ...others] = detail.series;
      expect(output?.indicator.name).toBe("产值");
      expect(
        output?.points.map(({ year, target, result, verdict }) => [year, target?.value, result?.value, verdict]),
      ).toEqual([
        [2031, undefined, 5, null],
        [2032, 6, 6.5, "met"],
        [2033, 7, 6.8, "missed"],
        [2034, 6, undefined, null],
      ]);
      expect(others.map(({ indicator, points }) => [indicator.name, points.length])).toEqual([
        ["粮食", 1],
        ["新建水库", 1],
      ]);
    });
  });

  describe("asking", () => {
    it("gives a page of what fits, with counts of what else there is", async () => {
      const { id } = await kept(Y32);
      await kept(Y33);
      const asked = await store.following(id, { verdict: "missed" }, { offset: 0, limit: 1 });
      expect(asked).toMatchObject({ matching: 1, promises: [{ verdict: "missed" }] });
      expect(asked.facets.verdict.map(({ value }) => value).sort()).toEqual(["met", "missed", "unreported"]);
      expect(asked.facets.domain).toEqual([{ value: "industry", count: 1 }]);
      for (const [filter, count] of [
        [{ domain: "industry" }, 3],
        [{ domain: "indus" }, 0],
        [{ kind: "project" }, 0],
        [{ measurable: false }, 0],
        [{ verdict: "pending" }, 0],
      ] as const)
        expect((await store.following(id, filter, { offset: 0, limit: 9 })).matching).toBe(count);
      const second = await store.following(id, {}, { offset: 1, limit: 1 });
      expect(second.promises.map(({ promise }) => promise.quote)).toEqual(["粮食增长2%"]);
    });

    it("gives one promise whole, its sentences around it", async () => {
      const [y32] = [await kept(Y32), await kept(Y33)];
      const { promise } = (await pair(y32.id)).promises[0]!;
      const whole = PromiseDetailSchema.parse(await store.promise(y32.id, promise.id));
      expect(whole.context.promise.text).toBe(Y32.plan);
      expect(whole.context.outcomes.map(({ text }) => text)).toEqual([Y33.review]);
      await expect(store.promise(y32.id, "s99")).rejects.toMatchObject({ code: "not-found" });
    });
  });

  describe("a judgement", () => {
    it("stands beside the machine's, the last one first, and is taken back", async () => {
      const [y32] = [await kept(Y32), await kept(Y33)];
      const first = await store.judge(y32.id, await judging(y32.id, "产值"));
      expect(first).toMatchObject({ state: "applied", verdict: "progress", machine: "met", undoneAt: null });
      const second = await store.judge(y32.id, await judging(y32.id, "产值", { verdict: "missed", who: "统计局" }));
      const { promise, verdict, machine, judgement } = (await pair(y32.id)).promises[0]!;
      expect([verdict, machine, judgement?.who]).toEqual(["missed", "met", "统计局"]);
      const record = async () =>
        (await store.promise(y32.id, promise.id)).judgements.map(({ id, state }) => `${id} ${state}`);
      expect(await record()).toEqual([`${second.id} applied`, `${first.id} superseded`]);
      expect(await store.takeBackJudgement(y32.id, second.id)).toMatchObject({ state: "undone" });
      expect((await verdicts(y32.id))[0]).toBe("产值 progress");
      const again = await store.takeBackJudgement(y32.id, second.id);
      expect(again.undoneAt).toBe((await store.takeBackJudgement(y32.id, second.id)).undoneAt);
      await store.takeBackJudgement(y32.id, first.id);
      expect((await verdicts(y32.id))[0]).toBe("产值 met");
      expect(await record()).toEqual([`${second.id} undone`, `${first.id} undone`]);
    });

    it("is of one of two promises in the same words", async () => {
      const y32 = await kept({ ...Y32, plan: "产值增长6%。到年底再看，产值增长6%。" });
      const [, second] = (await pair(y32.id)).promises;
      const { id, quote } = second!.promise;
      await store.judge(y32.id, await judging(y32.id, "产值", { promise: { id, quote } }));
      expect(await verdicts(y32.id)).toEqual(["产值 null", "产值 progress"]);
      const unsure = await judging(y32.id, "产值", { promise: { id: "s99", quote } });
      await expect(store.judge(y32.id, unsure)).rejects.toMatchObject({ code: "conflict" });
    });

    it("holds on to its words through a new reading and another file", async () => {
      const [y32] = [await kept(Y32), await kept(Y33)];
      const { id } = await store.judge(y32.id, await judging(y32.id, "粮食"));
      const renumbered = (text: string, document: ReadingDocument): ReadingDocument => ({
        ...document,
        ...readingOf(text, document.report.planYear as number, COUNTY, "rules-2", 40),
      });
      await store.rereadAll("rules-2", renumbered);
      const judged = async () => (await pair(y32.id)).promises.find(({ judgement }) => judgement !== null);
      expect(await judged()).toMatchObject({
        verdict: "progress",
        promise: { quote: "粮食增长2%" },
        judgement: { id },
      });
      expect((await judged())?.promise.id).not.toBe("s3");
      const page = await kept({ ...Y32, head: "来源：青石县人民政府网\n" });
      const choice = await store.choose(y32.id, page.deliveryId);
      expect((await judged())?.promise.quote).toBe("粮食增长2%");
      await store.undo(choice.undo);
      const cut = await kept({ ...Y32, plan: "产值增长6%。" });
      await store.choose(y32.id, cut.deliveryId);
      expect(await judged()).toBeUndefined();
      expect(await store.takeBackJudgement(y32.id, id)).toMatchObject({ state: "undone" });
    });

    it("stands in the log with the verdict before it, and so does taking it back", async () => {
      const [y32] = [await kept(Y32), await kept(Y33)];
      const from = await store.headOfLog();
      const input = await judging(y32.id, "粮食");
      const { id } = await store.judge(y32.id, input);
      await store.judge(y32.id, { ...input, verdict: "met" }, { name: "县督查室经办人", person: "p7" });
      await store.takeBackJudgement(y32.id, id);
      await store.takeBackJudgement(y32.id, id);
      const entries = await store.log({ after: from });
      expect(entries.map(({ subject, kind, who, body }) => [subject, kind, who, body.from, body.to])).toEqual([
        ["judgement", "judged", input.who, "missed", "progress"],
        ["judgement", "judged", "县督查室经办人", "progress", "met"],
        ["judgement", "taken-back", "本机", "progress", undefined],
      ]);
      expect(entries[0]).toMatchObject({
        subjectId: id,
        body: { report: y32.id, quote: "粮食增长2%", why: input.why },
      });
      expect((await store.verifyLog()).broken).toBeNull();
    });

    it("is lost while its words are not there, and found again with them", async () => {
      const [y32] = [await kept(Y32), await kept(Y33)];
      const { id } = await store.judge(y32.id, await judging(y32.id, "粮食"));
      const cut = await kept({ ...Y32, plan: "产值增长6%，新建水库总数3个。" });
      const { undo } = await store.choose(y32.id, cut.deliveryId);
      const other = await store.judge(y32.id, await judging(y32.id, "水库"));
      const states = async () => (await store.judgements(y32.id)).map((one) => `${one.id} ${one.state}`);
      expect(await states()).toEqual([`${other.id} applied`, `${id} lost`]);
      expect((await pair(y32.id)).counts).toMatchObject({ progress: 1 });
      await store.undo(undo);
      expect(await states()).toEqual([`${other.id} applied`, `${id} applied`]);
      expect(await verdicts(y32.id)).toEqual(["产值 met", "粮食 progress", "新建水库 progress"]);
    });

    it("quotes the words that answer, and keeps them where they stand", async () => {
      const [y32, y33] = [await kept(Y32), await kept(Y33)];
      const answer = anchorIn(Y33, "粮食增长1%");
      await store.judge(y32.id, await judging(y32.id, "水库", { verdict: "met", answer }));
      const answered = async () => (await pair(y32.id)).promises[2]?.judgement?.answer;
      expect(await answered()).toMatchObject({ quote: "粮食增长1%", source: { start: answer.start, end: answer.end } });
      const page = await kept({ ...Y33, head: "来源：青石县人民政府网\n" });
      await store.choose(y33.id, page.deliveryId);
      expect((await answered())?.start).toBe(answer.start + "来源：青石县人民政府网\n".length);
      await store.remove(y33.id);
      expect((await pair(y32.id)).promises[2]).toMatchObject({
        verdict: "met",
        machine: null,
        judgement: { answer: null },
      });
    });

    it("is refused where what it speaks of is not there, and nothing is recorded", async () => {
      const [y32] = [await kept(Y32)];
      const good = await judging(y32.id, "产值");
      const conflict = { code: "conflict" };
      await expect(store.judge(y32.id, { ...good, promise: { ...good.promise, quote: "没有" } })).rejects.toMatchObject(
        conflict,
      );
      await expect(store.judge(y32.id, { ...good, answer: anchorIn(Y33, "产值") })).rejects.toMatchObject(conflict);
      await kept(Y33);
      await expect(store.judge(y32.id, { ...good, answer: { start: 0, end: 2, quote: "没有" } })).rejects.toMatchObject(
        conflict,
      );
      await expect(store.judge("none", good)).rejects.toMatchObject({ code: "not-found" });
      await expect(store.takeBackJudgement(y32.id, "none")).rejects.toMatchObject({ code: "not-found" });
      expect(await opened.db.selectFrom("judgement").select("id").execute()).toEqual([]);
    });
  });

  describe("findings", () => {
    const SUM: Report = { ...Y33, review: "产值增长6.5%，办理建议合计110个，办理提案合计50个。" };

    it("are kept with the year before, and found anew when that changes", async () => {
      const y33 = await kept(SUM);
      expect((await found(y33.id)).findings.map(({ message }) => message)).toEqual(["没有上一年", "没有上一年"]);
      const y32 = await kept(Y32);
      expect(await found(y33.id)).toMatchObject({
        previous: { id: y32.id },
        counts: { error: 2 },
        findings: [{ message: "上一年：2032，4条" }, {}],
      });
      expect((await store.government("990211")).reports.map(({ findings }) => findings.error)).toEqual([0, 2]);
      const was = { kind: "measure", subject: "粮食" } as const;
      const struck = { kind: "strike", anchor: anchorIn(Y32, "粮食增长2%"), was, ...signed } as const;
      const { id } = await store.correct(y32.id, struck);
      expect((await found(y33.id)).findings[0]?.message).toBe("上一年：2032，3条");
      await store.takeBack(y32.id, id);
      expect((await found(y33.id)).findings[0]?.message).toBe("上一年：2032，4条");
    });

    it("are dismissed one by one, stay so through a new check, and are taken up again", async () => {
      const y33 = await kept(SUM);
      const [first] = (await found(y33.id)).findings;
      const input = { finding: { id: first!.id, quote: first!.quote }, ...signed };
      const { id } = await store.dismiss(y33.id, input);
      await kept(Y32);
      const after = await found(y33.id);
      expect(after.counts).toEqual({ error: 1, warning: 0, note: 0, dismissed: 1 });
      expect(after.findings.map(({ dismissal }) => dismissal?.who ?? null)).toEqual(["督查室", null]);
      expect(after.dismissals).toMatchObject([{ id, state: "applied", quote: "办理建议合计110个", rule: "sum" }]);
      const [entry] = await store.log({ subject: "dismissal", newestFirst: true, limit: 1 });
      expect(entry).toMatchObject({
        subjectId: id,
        kind: "dismissed",
        who: "督查室",
        body: { rule: "sum", why: input.why },
      });
      const { undo } = await store.choose(y33.id, (await kept({ ...SUM, review: "产值增长6.5%。" })).deliveryId);
      expect(await found(y33.id)).toMatchObject({ findings: [], dismissals: [{ state: "lost" }] });
      await store.undo(undo);
      expect(await store.takeBackDismissal(y33.id, id)).toMatchObject({ state: "undone" });
      expect((await found(y33.id)).counts).toMatchObject({ error: 2, dismissed: 0 });
      await expect(
        store.dismiss(y33.id, { ...input, finding: { id: first!.id, quote: "别的" } }),
      ).rejects.toMatchObject({ code: "conflict" });
      await expect(store.dismiss(y33.id, { ...input, finding: { id: "f9", quote: "" } })).rejects.toMatchObject({
        code: "not-found",
      });
    });
  });

  describe("the rules handed in", () => {
    const unchanged = (_: string, document: ReadingDocument): ReadingDocument => document;

    it("are asked again for everything once they are others", async () => {
      const [y32] = [await kept(Y32), await kept(Y33)];
      const stricter = rulebook("book-2", {
        follow: (earlier) =>
          rulebook()
            .promises(earlier)
            .map((due) => ({
              ...due,
              verdict: "unreported",
              outcomes: [],
              comparison: null,
              confidence: 0,
              reason: "严",
            })),
      });
      store = storeOf(name, opened, () => {}, stricter);
      expect((await verdicts(y32.id))[0]).toBe("产值 met");
      await store.rereadAll("rules-1", unchanged);
      expect((await verdicts(y32.id))[0]).toBe("产值 unreported");
      expect((await pair(y32.id)).rules).toBe("book-2");
    });

    it("make up for what was kept without any", async () => {
      const bare = storeOf(name, opened, () => {});
      const { reportId } = await bare.keep(delivery(Y32));
      await bare.keep(delivery(Y33));
      expect(await pair(reportId as string)).toMatchObject({ rules: null, promises: [] });
      store = storeOf(name, opened, () => {}, rulebook());
      await store.rereadAll("rules-1", unchanged);
      expect((await verdicts(reportId as string))[0]).toBe("产值 met");
    });

    it("keep nothing of a report they fail on", async () => {
      const failing = rulebook("book-1", {
        check: () => {
          throw new Error("a fault of the rules");
        },
      });
      await expect(storeOf(name, opened, () => {}, failing).keep(delivery(Y32))).rejects.toThrow(
        "a fault of the rules",
      );
      expect(await store.reports()).toEqual([]);
    });
  });
});
