// The example year in a store: entered once, marked, whole; and taken out of sight without being lost.

import { afterAll, beforeAll, expect, it } from "vitest";
import { databases } from "../../tests/databases.ts";
import { documentAt } from "../../tests/tables.ts";
import { keep, rulebook } from "../api/index.ts";
import { type Office, openOffice } from "../office/index.ts";
import { openStore, type Store } from "../store/index.ts";
import type { Actor } from "../wire/index.ts";
import { exampleMatters, plantYear, removeYear } from "./index.ts";

const administrator: Actor = { person: null, name: "管理员", role: "administrator", called: [], units: [] };
const [database] = await databases();
let store: Store;
let office: Office;

beforeAll(async () => {
  await database!.make();
  store = await openStore(database!.place(), rulebook);
  office = await openOffice(store, { now: () => new Date("2026-11-22T09:00:00+08:00") });
  const bytes = new TextEncoder().encode(documentAt("examples/reports/2025_漪湖县.txt"));
  const file = { fileName: "2025_漪湖县.txt", bytes };
  await keep(store, file, { url: null, publisher: null, retrieved: null, example: true });
});
afterAll(async () => {
  office.close();
  await store.close();
  await database!.remove();
});

it("is entered once, in all registers, by example people in example units", async () => {
  const count = await plantYear(store, office);
  expect(count).toBeGreaterThan(100);
  expect(await plantYear(store, office)).toBe(0);
  expect(office.registers(administrator).filter(({ total }) => total > 0)).toHaveLength(11);
  expect(exampleMatters(office, administrator)).toHaveLength(count);
  const people = await store.people();
  expect(new Set(people.map(({ role }) => role)).size).toBe(7);
  expect(people.every(({ example, active }) => example && active)).toBe(true);
  expect((await store.units()).length).toBeGreaterThan(14);
});

it("gives everybody something to do", () => {
  const clerk: Actor = {
    person: "p1",
    name: "县水务局经办人",
    role: "clerk",
    called: ["县水务局经办人"],
    units: ["县水务局"],
  };
  const { owed, counts } = office.myDay(clerk);
  expect(owed.length).toBeGreaterThan(3);
  expect(counts.late).toBeGreaterThan(0);
  const deputy = "县人大代表（第三代表小组）";
  const seen = office.board(
    { person: "p2", name: deputy, role: "deputy", called: [deputy], units: [] },
    "suggestions",
    {},
  );
  expect(seen.rows.map(({ state }) => state.stage.name)).toContain("重新办理");
});

it("links problems to the tasks that answer them", () => {
  const answered = office.matters("problems").filter(({ related }) => related.length > 0);
  const tasks = new Set(office.matters("yearly-tasks").map(({ id }) => id));
  expect(answered.length).toBeGreaterThan(3);
  expect(answered.flatMap(({ related }) => related).every(({ matter }) => tasks.has(matter))).toBe(true);
});

it("goes out of sight as a whole, the log keeping it, and does not come back", async () => {
  const count = await removeYear(store, office, administrator);
  expect(count).toBeGreaterThan(100);
  expect(office.registers(administrator).every(({ total }) => total === 0)).toBe(true);
  expect((await store.people()).some(({ active }) => active)).toBe(false);
  expect((await store.log({ subject: "matter" })).length).toBeGreaterThan(600);
  expect((await store.verifyLog()).broken).toBeNull();
  expect(await plantYear(store, office)).toBe(0);
});
