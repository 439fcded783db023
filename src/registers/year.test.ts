// The scripted year folded by the engine alone. Every stage, light, warning, rate and rank equals the table that was reckoned by hand.

import { describe, expect, it } from "vitest";
import { calendar, configuration, matterOf, on } from "../../tests/registers.ts";
import { BIRTH, describeYear, yearReport, yearTasks } from "../../tests/year.ts";
import { type Day, type MatterState, statesOf } from "./index.ts";

const tasks = configuration("yearly-tasks");

const matters = yearTasks.map(({ number, title, lead, deadline, quantity, nodes, happens }) =>
  matterOf(
    {
      ...{ id: number, title, register: tasks.code, year: 2025, deadline, quantity, nodes },
      owners: [
        { role: "leader", name: "分管副县长" },
        { role: "lead", name: lead },
      ],
    },
    on(BIRTH, { kind: "created" }),
    ...happens.map(({ day, happening }) => on(day, happening)),
  ),
);
const statesAt = (date: Day): readonly MatterState[] => statesOf(tasks, matters, date, calendar);

describe("a year of forty tasks", () => {
  it("are of the report, each by its own sentence", () => {
    expect(matters).toHaveLength(40);
    expect(matters.filter(({ title }) => !yearReport.includes(title)).map(({ title }) => title)).toEqual([]);
  });

  describeYear(() => ({ rule: tasks, statesAt, numberOf: ({ matter }) => matter.id }));
});
