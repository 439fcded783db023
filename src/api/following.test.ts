// Promises, findings and governments over HTTP, on the example reports of three years.

import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { read } from "../reading/index.ts";
import type { Findings, FollowedPromise, Following, GovernmentDetail, Judgement } from "../wire/index.ts";
import { operationsOf } from "./trial/conformance.ts";
import { formOf, startTrial, type Trial } from "./trial/start.ts";

const example = (year: number): Promise<string> =>
  readFile(new URL(`../../examples/reports/${year}_漪湖县.txt`, import.meta.url), "utf8");

let trial: Trial;
const ids = new Map<number, string>();
const idOf = (year: number): string => ids.get(year) as string;

beforeAll(async () => {
  trial = await startTrial();
  for (const year of [2023, 2025, 2024]) {
    const added = await trial.ask("POST", "/api/v1/deliveries", { body: formOf(`${year}.txt`, await example(year)) });
    expect(added.status, added.text).toBe(201);
    ids.set(year, added.json.reportId);
  }
});
afterAll(() => trial?.close());

const get = async (path: string) => (await trial.ask("GET", `/api/v1${path}`)).json;
const following = (year: number, more = "&limit=1000"): Promise<Following> =>
  get(`/followings?earlier=${idOf(year)}${more}`);
const judgementsAt = (year: number): string => `/api/v1/followings/${idOf(year)}/judgements`;

describe("followings", () => {
  it("follow each year into the next, and say of the last that nothing can answer yet", async () => {
    const [first, last] = [await following(2023), await following(2025)];
    expect(first.later?.planYear).toBe(2024);
    expect(first.promises).toHaveLength(first.matching);
    expect(first.counts).toMatchObject({ pending: 0 });
    expect(first.counts.met).toBeGreaterThan(0);
    expect(last.later).toBeNull();
    expect(last.counts).toEqual({ met: 0, missed: 0, progress: 0, unreported: 0, pending: last.matching });
    for (const { verdict, outcomes } of last.promises) expect([verdict, outcomes]).toEqual([null, []]);
  });

  it("quote both reports to the letter", async () => {
    const [earlier, later] = [await get(`/reports/${idOf(2023)}`), await get(`/reports/${idOf(2024)}`)];
    for (const { promise, outcomes } of (await following(2023)).promises) {
      expect(earlier.text.slice(promise.start, promise.end)).toBe(promise.quote);
      for (const { start, end, quote } of outcomes) expect(later.text.slice(start, end)).toBe(quote);
    }
  });

  it("give those that are asked for, with counts by every filter, page by page", async () => {
    const all = await following(2023);
    const met = await following(2023, "&verdict=met&kind=measure");
    expect(met.promises.every(({ verdict, promise }) => verdict === "met" && promise.kind === "measure")).toBe(true);
    expect(met.counts).toEqual(all.counts);
    const inAll = all.promises.filter(({ promise }) => promise.kind === "measure");
    const facet = Object.fromEntries(met.facets.verdict.map(({ value, count }) => [value, count]));
    expect(facet.met).toBe(met.matching);
    expect(Object.values(facet).reduce((sum, count) => sum + count)).toBe(inAll.length);
    const { value: field, count } = all.facets.domain[0]!;
    const inField = await following(2023, `&domain=${field}&limit=2&offset=1`);
    expect(inField.matching).toBe(count);
    expect(inField.offset).toBe(1);
    expect(inField.promises).toHaveLength(Math.min(2, count - 1));
    for (const { promise } of inField.promises) expect(promise.domain?.split("/")[0]).toBe(field);
    const checkable = await following(2023, "&measurable=true");
    expect(checkable.matching).toBe(all.promises.filter(({ measurable }) => measurable).length);
  });

  it("answer at once: within a tenth of a second, and ten times that where other things run", async () => {
    const began = performance.now();
    await following(2023, "&limit=50");
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it.each([
    ["earlier", ""],
    ["verdict", "&earlier=x&verdict=kept"],
    ["limit", "&earlier=x&limit=0"],
    ["measurable", "&earlier=x&measurable=perhaps"],
    ["kind", "&earlier=x&kind=poem"],
  ])("refuse what does not fit: %s", async (field, query) => {
    const answer = await trial.ask("GET", `/api/v1/followings?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.json.detail).toContain(`“${field}”`);
  });
});

describe("a promise", () => {
  it("is shown whole, each quote within its sentence", async () => {
    const { promises } = await following(2023);
    const answered = promises.find(({ outcomes }) => outcomes.length > 1) as FollowedPromise;
    const { promise } = answered;
    const whole = await get(`/followings/${idOf(2023)}/promises/${promise.id}`);
    expect(whole.followed).toEqual(answered);
    expect(whole.context.promise.text).toContain(promise.quote);
    expect(whole.context.outcomes).toHaveLength(answered.outcomes.length);
    for (const [i, { text }] of whole.context.outcomes.entries()) expect(text).toContain(answered.outcomes[i]?.quote);
    expect(whole.judgements).toEqual([]);
  });
});

describe("judgements", () => {
  const signed = { who: "督查室", why: "现场核实" };

  it("stand beside the machine's verdict, are counted, kept in the record and taken back", async () => {
    const before = await following(2023);
    const { promise, verdict, machine } = before.promises.find((one) => one.verdict === "met") as FollowedPromise;
    const asked = { promise: { id: promise.id, quote: promise.quote }, verdict: "progress", answer: null, ...signed };
    const made = await trial.ask("POST", judgementsAt(2023), { body: asked });
    expect(made.status, made.text).toBe(200);
    expect(made.json).toMatchObject({ state: "applied", verdict: "progress", machine: "met", quote: promise.quote });

    const after = await following(2023);
    expect(after.counts).toEqual({
      ...before.counts,
      met: before.counts.met - 1,
      progress: before.counts.progress + 1,
    });
    const judged = after.promises.find((one) => one.promise.id === promise.id);
    expect(judged).toMatchObject({ verdict: "progress", machine, judgement: { id: made.json.id, ...signed } });

    const undone = await trial.ask("DELETE", `${judgementsAt(2023)}/${made.json.id}`);
    expect(undone.json).toMatchObject({ id: made.json.id, state: "undone" });
    expect((await following(2023)).promises.find((one) => one.promise.id === promise.id)?.verdict).toBe(verdict);
    const { judgements } = await get(`/followings/${idOf(2023)}/promises/${promise.id}`);
    expect(judgements.map(({ id, state }: Judgement) => [id, state])).toEqual([[made.json.id, "undone"]]);
    expect((await get(`/followings/${idOf(2023)}/judgements`)).judgements).toEqual(judgements);
  });

  it("may quote the words of the later report that answer", async () => {
    const { delivered } = await get(`/reports/${idOf(2024)}`);
    const { outcomes } = (await following(2023)).promises.find((one) => one.outcomes.length > 0) as FollowedPromise;
    const { promise } = (await following(2023)).promises.find((one) => one.verdict === "unreported") as FollowedPromise;
    const { start, end } = outcomes[0]!.source;
    const answer = { start, end, quote: delivered.slice(start, end) };
    const body = { promise: { id: promise.id, quote: promise.quote }, verdict: "met", answer, ...signed };
    const made = await trial.ask("POST", judgementsAt(2023), { body });
    expect(made.json).toMatchObject({ state: "applied", answer });
    const whole = await get(`/followings/${idOf(2023)}/promises/${promise.id}`);
    expect(whole.followed.judgement.answer).toMatchObject({ source: { start, end } });
    expect(whole.context.answer.text).toContain(whole.followed.judgement.answer.quote);
    await trial.ask("DELETE", `${judgementsAt(2023)}/${made.json.id}`);
  });

  it("are refused where the promise or the answer is not there, and unsigned", async () => {
    const { promise } = (await following(2025)).promises[0] as FollowedPromise;
    const good = { promise: { id: promise.id, quote: promise.quote }, verdict: "met", answer: null, ...signed };
    const refused: [number, unknown][] = [
      [409, { ...good, promise: { id: promise.id, quote: "没有这句话" } }],
      [409, { ...good, answer: { start: 0, end: 2, quote: "政府" } }],
      [400, { ...good, who: " " }],
      [400, { ...good, why: "" }],
      [400, { ...good, verdict: "unknown" }],
    ];
    for (const [status, body] of refused) {
      const answer = await trial.ask("POST", judgementsAt(2025), { body });
      expect(answer.status, answer.text).toBe(status);
    }
    expect((await following(2025)).counts.met).toBe(0);
  });
});

describe("governments", () => {
  it("are listed with the years held and missing", async () => {
    const { governments } = await get("/governments");
    expect(governments).toMatchObject([{ name: "漪湖县", years: [2023, 2024, 2025], missing: [], joinedTo: null }]);
    const removed = await trial.ask("DELETE", `/api/v1/reports/${idOf(2024)}`);
    expect((await get("/governments")).governments).toMatchObject([{ years: [2023, 2025], missing: [2024] }]);
    expect((await following(2023)).later).toBeNull();
    await trial.ask("POST", `/api/v1/undo/${removed.json.undo}`);
    expect((await following(2023)).later?.id).toBe(idOf(2024));
  });

  it("are shown through the years, a target beside what the next report says was reached", async () => {
    const { governments } = await get("/governments");
    const { key } = governments[0];
    const detail: GovernmentDetail = await get(`/governments/${encodeURIComponent(key)}`);
    expect(detail.reports.map(({ summary, later }) => [summary.planYear, later])).toEqual([
      [2023, idOf(2024)],
      [2024, idOf(2025)],
      [2025, null],
    ]);
    expect(detail.reports[0]?.verdicts).toEqual((await following(2023)).counts);
    const { findings } = detail.reports[1]!;
    expect(findings).toEqual((await get(`/reports/${idOf(2024)}/findings`)).counts);
    const gdp = detail.series.find(({ indicator, basis }) => indicator.name === "地区生产总值" && basis === "growth");
    expect(
      gdp?.points.map(({ year, target, result }) => [year, target?.report ?? null, result?.report ?? null]),
    ).toEqual([
      [2022, null, idOf(2023)],
      [2023, idOf(2023), idOf(2024)],
      [2024, idOf(2024), idOf(2025)],
      [2025, idOf(2025), null],
    ]);
    expect(await get(`/governments/${idOf(2024)}`)).toEqual(detail);
  });
});

describe("findings", () => {
  /** The example of 2024 with one sum that is not right. */
  const broken = async () => {
    const text = await example(2024);
    const sum = "全年办理建议提案100件，其中人大代表建议60件、政协提案50件。";
    return text.replace(/(二、[^\n]*\n)/, `${sum}\n$1`);
  };

  it("of a report are shown with the year before, dismissed and taken up again", async () => {
    const added = await trial.ask("POST", "/api/v1/deliveries", { body: formOf("改.txt", await broken()) });
    expect(added.json).toMatchObject({ outcome: "another-delivery", reportId: idOf(2024) });
    const address = `/api/v1/reports/${idOf(2024)}`;
    await trial.ask("POST", `${address}/current`, { body: { deliveryId: added.json.deliveryId } });
    const before: Findings = await get(`/reports/${idOf(2024)}/findings`);
    expect(before.previous?.id).toBe(idOf(2023));
    const { text } = await get(`/reports/${idOf(2024)}`);
    for (const { start, end, quote } of before.findings) expect(text.slice(start, end)).toBe(quote);

    const finding = before.findings[0]!;
    expect(finding, "the checks find nothing in a sum that is not right").toBeDefined();
    const body = { finding: { id: finding.id, quote: finding.quote }, who: "起草人", why: "两类有重复办理" };
    const made = await trial.ask("POST", `${address}/dismissals`, { body });
    expect(made.json, made.text).toMatchObject({ state: "applied", rule: finding.rule, quote: finding.quote });
    const after: Findings = await get(`/reports/${idOf(2024)}/findings`);
    expect(after.counts.dismissed).toBe(1);
    expect(after.counts[finding.severity]).toBe(before.counts[finding.severity] - 1);
    expect(after.findings[0]?.dismissal).toMatchObject({ id: made.json.id, who: "起草人" });

    const undone = await trial.ask("DELETE", `${address}/dismissals/${made.json.id}`);
    expect(undone.json.state).toBe("undone");
    expect(await get(`/reports/${idOf(2024)}/findings`)).toEqual({ ...before, dismissals: [undone.json] });
    const wrong = await trial.ask("POST", `${address}/dismissals`, {
      body: { ...body, finding: { id: finding.id, quote: "别的话" } },
    });
    expect(wrong.status).toBe(409);
  });

  it("of a draft are given out, and nothing of it is kept", async () => {
    const text = await broken();
    const reports = await get("/reports");
    const alone = await trial.ask("POST", "/api/v1/check", { body: { text } });
    expect(alone.status, alone.text).toBe(200);
    expect(alone.json).toMatchObject({ facts: { planYear: 2024 }, previous: null, text: read(text).text });
    const beside = await trial.ask("POST", "/api/v1/check", { body: { text, previous: idOf(2023) } });
    expect(beside.json.previous.id).toBe(idOf(2023));
    for (const { start, end, quote } of beside.json.findings) expect(beside.json.text.slice(start, end)).toBe(quote);
    expect(await get("/reports")).toEqual(reports);
    expect((await trial.ask("POST", "/api/v1/check", { body: { text: "" } })).status).toBe(400);
  });
});

it("nothing is where nothing is held", async () => {
  const signed = { who: "督查室", why: "现场核实" };
  const judged = { promise: { id: "s1", quote: "没有" }, verdict: "met", answer: null, ...signed };
  const asks: [string, string, unknown?][] = [
    ["GET", "/followings?earlier=none"],
    ["GET", "/followings/none/promises/s1"],
    ["GET", `/followings/${idOf(2023)}/promises/none`],
    ["POST", "/followings/none/judgements", judged],
    ["GET", "/followings/none/judgements"],
    ["DELETE", "/followings/none/judgements/none"],
    ["DELETE", `/followings/${idOf(2023)}/judgements/none`],
    ["GET", "/governments/none"],
    ["GET", "/reports/none/findings"],
    ["POST", "/reports/none/dismissals", { finding: { id: "f1", quote: "" }, ...signed }],
    ["POST", `/reports/${idOf(2023)}/dismissals`, { finding: { id: "none", quote: "" }, ...signed }],
    ["DELETE", `/reports/${idOf(2023)}/dismissals/none`],
    ["POST", "/check", { text: "政府工作报告", previous: "none" }],
  ];
  for (const [method, path, body] of asks) {
    const answer = await trial.ask(method, `/api/v1${path}`, { body });
    expect(answer.status, `${method} ${path} ${answer.text}`).toBe(404);
    expect(answer.json.code).toBe("not-found");
  }
});

it("every operation around promises was asked", () => {
  const ours = operationsOf(trial.document).filter((each) =>
    /followings|governments|findings|dismissals|check/.test(each),
  );
  expect(ours).toHaveLength(11);
  expect(ours.filter((each) => !trial.asked.has(each))).toEqual([]);
});
