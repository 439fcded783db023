// The script of the example year on many days: nothing in it is refused by the registers, and every day shows what is late, what is due
// and what is done.

import { describe, expect, it } from "vitest";
import { calendar, configuration } from "../../tests/registers.ts";
import { documentAt } from "../../tests/tables.ts";
import { read } from "../reading/index.ts";
import { addDays, lackingOf, type Matter, type MatterState, refusedOf, stateOf } from "../registers/index.ts";
import { dayOf } from "./days.ts";
import { type Scripted, scriptFor } from "./script.ts";

const reading = read(documentAt("examples/reports/2025_漪湖县.txt"));
const report = { id: "r1", statements: reading.statements };
const rules = new Map<string, ReturnType<typeof configuration>>();
const ruleOf = (code: string) => {
  const rule = rules.get(code) ?? configuration(code);
  rules.set(code, rule);
  return rule;
};

/** What the registers refuse of a matter's way, and where it stands in the end. */
function lived({ register, draft, born, events }: Scripted, today: string): { wrong: string[]; state: MatterState } {
  const rule = ruleOf(register);
  const at = { id: "e0", at: born, who: "", note: null, kind: "created" as const };
  let matter = { ...draft, id: draft.title, register, events: [at] } as Matter;
  const wrong: string[] = [];
  for (const [nth, { at, who, event, note }] of events.entries()) {
    const next = { ...event, id: `e${nth + 1}`, at, who, note };
    const before = matter.events.at(-1)!.at;
    const lacking = event.kind === "handed-out" ? lackingOf(rule, matter).join() : "";
    const why = at < before ? `before ${before}` : (refusedOf(rule, matter, next, calendar) ?? lacking);
    if (why !== "") wrong.push(`${today} ${draft.title} ${at} ${event.kind}: ${why}`);
    matter = { ...matter, events: [...matter.events, next] };
  }
  return { wrong, state: stateOf(rule, matter, today, calendar)! };
}

const days = [
  ...["2025-01-01", "2025-03-01", "2025-03-31", "2026-02-28", "2026-11-22", "2027-12-31", "2028-02-29"],
  ...Array.from({ length: 6 }, (_, nth) => addDays("2026-01-03", nth * 63)),
];

describe("the script of the example year", () => {
  it.each(days)("goes by the rules of every register on %s, and shows every standing", (today) => {
    const all = scriptFor(today, report).map((one) => lived(one, today));
    expect(all.flatMap(({ wrong }) => wrong)).toEqual([]);
    const states = all.map(({ state }) => state);
    const owed = states.flatMap(({ steps }) => steps.filter(({ standing }) => standing === "open"));
    const due = owed.flatMap((step) => step.due ?? []);
    expect(due.filter((day) => day < today).length).toBeGreaterThan(3);
    expect(due.filter((day) => day === today).length).toBeGreaterThan(0);
    expect(due.filter((day) => day > today && day <= addDays(today, 7)).length).toBeGreaterThan(1);
    expect(states.filter(({ closed }) => closed).length).toBeGreaterThan(15);
    expect(states.filter(({ reopened }) => reopened > 0).length).toBeGreaterThan(3);
    const tasks = states.filter(({ matter }) => matter.register === "yearly-tasks");
    expect(new Set(tasks.map(({ stage }) => stage.code)).size).toBeGreaterThan(5);
  });

  it("has all eleven registers, more than forty tasks, and for each task the sentence it came from", () => {
    const script = scriptFor("2026-11-22", report);
    expect(new Set(script.map(({ register }) => register)).size).toBe(11);
    const tasks = script.filter(({ register }) => register === "yearly-tasks");
    expect(tasks.length).toBeGreaterThan(40);
    for (const { draft } of tasks) {
      expect(draft.origins.map(({ start, end }) => reading.text.slice(start, end).trim())).toEqual([draft.title]);
    }
    const sourced = script.filter(({ register }) => ["livelihood", "problems", "key-projects"].includes(register));
    expect(sourced.filter(({ draft }) => draft.origins.length > 0).length).toBeGreaterThan(18);
  });

  it("names in its answers only tasks that there are", () => {
    const script = scriptFor("2026-11-22", report);
    const titles = new Set(script.map(({ draft }) => draft.title));
    expect(script.flatMap(({ answers }) => answers).filter((title) => !titles.has(title))).toEqual([]);
  });

  it("tells days from today", () => {
    expect(dayOf("d-12", "2026-01-05")).toBe("2025-12-24");
    expect(dayOf("m-1.末", "2028-03-31")).toBe("2028-02-29");
    expect(dayOf("m+1.31", "2026-01-15")).toBe("2026-02-28");
    expect(dayOf("m0.03", "2026-11-22")).toBe("2026-11-03");
    expect(() => dayOf("昨天", "2026-01-05")).toThrow();
  });
});
