import { expect, it } from "vitest";
import type { FindingCounts, ReportSummary } from "../../wire/index.ts";
import { bySeriousness, type Checked, sumOf } from "./totals.ts";

const checked = (government: string, planYear: number, counts: readonly number[] | null): Checked => {
  const [error = 0, warning = 0, note = 0, dismissed = 0] = counts ?? [];
  const report = { id: `${government}-${planYear}`, government, planYear } as ReportSummary;
  return { report, counts: counts === null ? null : ({ error, warning, note, dismissed } satisfies FindingCounts) };
};
const inOrder = (...all: Checked[]) => all.sort(bySeriousness).map(({ report }) => report.id);

it("one error weighs more than any number of doubts, one doubt more than any number of notes", () => {
  const found = inOrder(
    checked("青石县", 2025, [0, 0, 40]),
    checked("临川区", 2025, [0, 1, 0]),
    checked("云岭省", 2025, [1, 0, 0]),
    checked("溪口镇", 2025, [0, 9, 0]),
  );
  expect(found).toEqual(["云岭省-2025", "溪口镇-2025", "临川区-2025", "青石县-2025"]);
});

it("of equals the latest year comes first, then the name; what is not counted comes last", () => {
  const found = inOrder(
    checked("青石县", 2026, null),
    checked("青石县", 2024, [0, 0, 0]),
    checked("青石县", 2025, [0, 0, 0]),
    checked("临川区", 2025, [0, 0, 0]),
  );
  expect(found).toEqual(["临川区-2025", "青石县-2025", "青石县-2024", "青石县-2026"]);
});

it("adds up what is known", () => {
  const all = [
    checked("青石县", 2025, [1, 2, 3, 4]),
    checked("临川区", 2025, null),
    checked("云岭省", 2025, [1, 0, 0, 1]),
  ];
  expect(sumOf(all)).toEqual({ error: 2, warning: 2, note: 3, dismissed: 5 });
});
