// The scripted year lived through: the example report broken into tasks on its desk, entered, handed out, reported every month through
// the office, on PGlite and on PostgreSQL. What every day shows equals the same table that was reckoned by hand.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databases } from "../../tests/databases.ts";
import { BIRTH, describeYear, type Scripted, type ScriptedTask, yearReport, yearTasks } from "../../tests/year.ts";
import { keep, rulebook } from "../api/index.ts";
import { type Births, birthsOf } from "../births/index.ts";
import type { Day } from "../registers/index.ts";
import { openStore, type Store } from "../store/index.ts";
import type { Actor, BirthAct, BirthLine, HappeningInput } from "../wire/index.ts";
import { type Office, openOffice } from "./index.ts";

const supervisor: Actor = { person: null, name: "县督查室督查员", role: "supervisor", called: [], units: ["县督查室"] };

describe.each(await databases())("a year of forty tasks on $name", (database) => {
  let store: Store;
  let office: Office;
  let births: Births;
  let report = "";
  let today: Day = BIRTH;
  const numbers = new Map<string, string>();

  beforeAll(async () => {
    await database.make();
    store = await openStore(database.place(), rulebook);
    office = await openOffice(store, { now: () => new Date(`${today}T09:00:00+08:00`) });
    births = birthsOf(store, office);
    const file = { fileName: "2025_漪湖县.txt", bytes: new TextEncoder().encode(yearReport) };
    const kept = await keep(store, file, { url: null, publisher: null, retrieved: null, example: true });
    report = kept.reportId as string;
    await broken();
    await lived();
  });
  afterAll(async () => {
    office.close();
    await store.close();
    await database.remove();
  });

  /** Every task of the script taken over from its line, or merged from several, and put right. */
  async function broken(): Promise<void> {
    const { lines } = await births.desk(supervisor, report);
    const act = (done: BirthAct) => births.act(supervisor, report, { act: done, seen: {} });
    const behind = yearTasks.map((task) => ({
      task,
      ids: linesBehind(lines, task.title).map(({ statement }) => statement.id),
    }));
    await act({
      kind: "take",
      statements: behind.flatMap(({ ids }) => (ids.length === 1 ? ids : [])),
      register: "yearly-tasks",
    });
    for (const { task, ids } of behind) {
      if (ids.length > 1) await act({ kind: "merge", statements: ids, title: task.title });
    }
    const decided = new Map(
      (await births.desk(supervisor, report)).lines.map((line) => [line.statement.id, line.decision]),
    );
    const decisions = behind.map(({ task, ids: [statement = ""] }) => {
      const before = decided.get(statement);
      const merged = before?.kind === "task" ? before.with : [];
      return { statement, decision: { kind: "task" as const, tasks: [draftFor(task)], with: merged } };
    });
    await act({ kind: "restore", decisions });
    const { entered } = await births.enter(supervisor, report, { statements: null, again: false });
    expect(entered.map(({ code, ids }) => [code, ids.length])).toEqual([["yearly-tasks", 40]]);
    for (const { id, title } of office.matters("yearly-tasks")) {
      numbers.set(id, yearTasks.find((task) => task.title === title)?.number ?? "");
    }
  }

  /** Day by day, everything of a day at once. */
  async function lived(): Promise<void> {
    const ids = new Map([...numbers].map(([id, number]) => [number, id]));
    const all = yearTasks.flatMap(({ number, happens }) =>
      happens.map((scripted) => ({ id: ids.get(number)!, ...scripted })),
    );
    for (const day of [...new Set(all.map((one) => one.day))].toSorted()) {
      today = day;
      const acts = all.filter((one) => one.day === day).map((one) => ({ matter: one.id, input: inputOf(one.id, one) }));
      await office.recordAll(supervisor, acts);
    }
  }

  function inputOf(id: string, { happening }: Scripted) {
    const plain = { note: null, files: [], on: null, version: null };
    if (happening.kind !== "voided") return { happening: happening as HappeningInput, ...plain };
    const { events } = office.matters("yearly-tasks").find((matter) => matter.id === id)!;
    const event = events.find(({ at, kind }) => `${at.slice(0, 10)}-${kind}` === happening.event)!.id;
    return { happening: { ...happening, event }, ...plain };
  }

  it("keep the sentences they came from, each at its very place", () => {
    const origins = office.matters("yearly-tasks").flatMap((matter) => matter.origins);
    expect(origins.length).toBeGreaterThan(40);
    for (const { start, end, quote } of origins) expect(yearReport.slice(start, end)).toBe(quote);
  });

  it("are on the desk as entered, and a second birth is warned of", async () => {
    const { counts } = await births.desk(supervisor, report);
    expect(counts).toMatchObject({ task: 40, entered: 40, ready: 0 });
    const { lines } = await births.desk(supervisor, report);
    const line = lines.find(({ born }) => born.length > 0)!.statement.id;
    await expect(births.enter(supervisor, report, { statements: [line], again: false })).rejects.toMatchObject({
      code: "conflict",
      detail: expect.stringContaining("已立项"),
    });
  });

  describeYear(() => ({
    rule: office.configuration("yearly-tasks"),
    statesAt: (date) => office.states("yearly-tasks", date),
    numberOf: ({ matter }) => numbers.get(matter.id) ?? "",
  }));

  it("leave a log that holds", async () => expect((await store.verifyLog()).broken).toBeNull());
});

/** The lines of the plan whose words make up a title; else the one that has it in its words. */
function linesBehind(lines: readonly BirthLine[], title: string): readonly BirthLine[] {
  const plan = lines.filter(({ statement }) => statement.kind !== "problem");
  const inside = plan.filter(({ statement }) => title.includes(statement.quote.trim()));
  const whole = plan.filter(({ statement }) => statement.quote.includes(title));
  const found = inside.length > 0 ? inside : whole.slice(0, 1);
  if (found.length === 0) throw new Error(title);
  return found;
}

const draftFor = ({ title, lead, deadline, quantity, nodes }: ScriptedTask) => ({
  ...{ register: "yearly-tasks", title, deadline, quantity, fields: {}, answers: [] },
  nodes: [...nodes],
  owners: [
    { role: "leader", name: "分管副县长" },
    { role: "lead", name: lead },
  ],
});
