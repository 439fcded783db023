// Breaking a report into tasks over HTTP, every answer as the document describes it; and the example year going out of sight.

import { afterAll, beforeAll, expect, it } from "vitest";
import { documentAt } from "../../tests/tables.ts";
import { plantYear } from "../examples/index.ts";
import { keep } from "./index.ts";
import { startTrial, type Trial } from "./trial/start.ts";

let trial: Trial;
let path = "";

beforeAll(async () => {
  trial = await startTrial({ office: { now: () => new Date("2025-11-10T01:00:00Z") } });
  const bytes = new TextEncoder().encode(documentAt("examples/reports/2025_漪湖县.txt"));
  const said = { url: null, publisher: null, retrieved: null, example: true };
  const { reportId } = await keep(trial.store, { fileName: "2025_漪湖县.txt", bytes }, said);
  path = `/api/v1/reports/${reportId}/births`;
});
afterAll(() => trial.close());

const act = (done: object) => trial.ask("POST", `${path}/acts`, { body: { act: done } });

it("goes from a promise to a task of the register", async () => {
  const { json } = await trial.ask("GET", path);
  const { statement } = json.lines.find((line: { statement: { quote: string } }) =>
    line.statement.quote.includes("学苑路"),
  );
  expect((await act({ kind: "take", statements: [statement.id] })).json.counts).toMatchObject({ task: 1, ready: 1 });
  const entered = await trial.ask("POST", `${path}/entering`, { body: {} });
  expect(entered.json.entered).toMatchObject([{ code: "yearly-tasks", ids: [expect.any(String)] }]);
  const matter = await trial.ask("GET", `/api/v1/matters/${entered.json.entered[0].ids[0]}`);
  expect(matter.json.origins).toMatchObject([{ statement: statement.id, quote: statement.quote }]);
});

it("refuses with a sentence what cannot be", async () => {
  expect((await act({ kind: "merge", statements: ["s1"], title: "一项" })).status).toBe(400);
  expect((await act({ kind: "take", statements: ["s0"] })).status).toBe(409);
  expect((await trial.ask("POST", `${path}/entering`, { body: {} })).json.detail).toContain("没有可以立项的任务");
  expect((await trial.ask("GET", "/api/v1/reports/r0/births")).status).toBe(404);
});

it("counts the example year and takes it out of sight", async () => {
  expect(await plantYear(trial.store, trial.office)).toBe(0);
  expect((await trial.ask("GET", "/api/v1/examples")).json).toEqual({ matters: 0 });
  const [draft] = [{ title: "示例", owners: [{ role: "lead", name: "县水务局" }], year: 2025 }];
  const whole = { fields: {}, quantity: null, nodes: [], deadline: null, origins: [], related: [] };
  await trial.office.put("yearly-tasks", [{ ...draft, ...whole } as never], "示例", "2025-02-01", true);
  expect((await trial.ask("GET", "/api/v1/examples")).json).toEqual({ matters: 1 });
  expect((await trial.ask("DELETE", "/api/v1/examples")).json).toEqual({ matters: 1 });
  expect((await trial.ask("GET", "/api/v1/examples")).json).toEqual({ matters: 0 });
});
