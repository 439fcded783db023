// Tasks born from a report that was read: each keeps its sentence, whether it is taken over, split or merged.

import { describe, expect, it } from "vitest";
import { documentAt } from "../../tests/tables.ts";
import { read, type Statement } from "../reading/index.ts";
import { type Destination, draftOf, merged, namedIn, split } from "./index.ts";

const destination: Destination = {
  register: "yearly-tasks",
  year: 2025,
  report: "r1",
  lead: "lead",
  helping: "helping",
};
const reading = read(documentAt("examples/reports/2025_漪湖县.txt"));
const stating = (kind: Statement["kind"], words: string): Statement => {
  const found = reading.statements.find((one) => one.kind === kind && one.quote.includes(words));
  if (found === undefined) throw new Error(words);
  return found;
};

describe("a draft", () => {
  it("keeps the exact characters it came from", () => {
    const drafts = reading.statements.map((statement) => draftOf(statement, destination));
    for (const { origins } of drafts)
      for (const { start, end, quote } of origins) expect(reading.text.slice(start, end)).toBe(quote);
    expect(drafts.length).toBeGreaterThan(100);
  });

  it("of a livelihood item is led by the first unit that is named", () => {
    const draft = draftOf(stating("livelihood", "两癌"), destination);
    expect(draft.owners).toEqual([
      { role: "lead", name: "县妇联" },
      { role: "helping", name: "县卫生健康局" },
    ]);
  });

  it("takes a deadline that is said and leaves open one that is only understood", () => {
    expect(draftOf(stating("commitment", "学苑路"), destination).deadline).toBe("2025-03-31");
    expect(draftOf(stating("commitment", "青少年宫科技馆"), destination).deadline).toBeNull();
  });

  it("is split into tasks that all keep the sentence", () => {
    const whole = draftOf(stating("commitment", "学苑路"), destination);
    const parts = split(whole, ["完成征迁", "贯通学苑路"]);
    expect(parts.map(({ title }) => title)).toEqual(["完成征迁", "贯通学苑路"]);
    expect(parts.every(({ origins }) => origins === whole.origins)).toBe(true);
  });

  it("is merged with others: all sentences, all units once, the latest deadline", () => {
    const [first, second] = ["学苑路", "杏渡货运码头"].map((words) =>
      draftOf(stating("commitment", words), destination),
    );
    const owned = { ...first!, owners: [{ role: "lead", name: "县住房城乡建设局" }] };
    const other = {
      ...second!,
      owners: [
        { role: "lead", name: "县商务局" },
        { role: "helping", name: "县住房城乡建设局" },
      ],
    };
    const task = merged("打通学苑路、开工建设码头", [owned, other], destination);
    expect(task.origins.map(({ quote }) => quote)).toEqual([first!.title, second!.title]);
    expect(task.owners).toEqual([
      { role: "lead", name: "县住房城乡建设局" },
      { role: "helping", name: "县商务局" },
    ]);
    expect(task.deadline).toBe([first!.deadline, second!.deadline].toSorted().at(-1));
    expect(() => merged("没有", [], destination)).toThrow(RangeError);
  });
});

it("units are told apart as reports write them", () =>
  expect(namedIn("县教育局、县卫生健康局，各乡镇")).toEqual(["县教育局", "县卫生健康局", "各乡镇"]));
