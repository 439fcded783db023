// Puts what is held in order: rows of governments under their province, columns of years, and the gaps between them.

import type { ReportSummary } from "../../wire/index.ts";

/** One government with its reports by plan year. */
export interface Row {
  readonly key: string;
  readonly government: string;
  readonly tier: ReportSummary["tier"];
  readonly parents: readonly string[];
  readonly example: boolean;
  readonly years: ReadonlyMap<number, ReportSummary>;
}

/** The governments of one province, the province first. */
export interface Group {
  /** Name of the province; null for the national government and for those whose place is not known. */
  readonly name: string | null;
  readonly rows: readonly Row[];
}

export interface Coverage {
  readonly years: readonly number[];
  readonly groups: readonly Group[];
  /** Cells that could be filled, and that are. */
  readonly of: number;
  readonly held: number;
}

const tiers = ["national", "province", "prefecture", "county", "township"] as const;
const rank = (tier: ReportSummary["tier"]): number => (tier === null ? tiers.length : tiers.indexOf(tier));
const byName = new Intl.Collator("zh-CN").compare;

/** Whether a report fits what was typed: every word of it stands in government, parents, year, title or date. */
export function fits(report: ReportSummary, query: string): boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const { government, parents, planYear, title, date, code } = report;
  const text = [government, ...parents, planYear, title, date, code]
    .filter((each) => each !== null)
    .join(" ")
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Whether it is known whose report it is and of which year; the service writes an unknown one as empty and as 0. */
export const isPlaced = ({ government, planYear }: Pick<ReportSummary, "government" | "planYear">): boolean =>
  government !== "" && planYear !== 0;

/** The table of places and years. Years run from the first held to the last, also those nobody has. */
export function coverage(reports: readonly ReportSummary[]): Coverage {
  const rows = rowsOf(reports);
  const held = reports.map(({ planYear }) => planYear);
  const first = Math.min(...held);
  const years = reports.length === 0 ? [] : Array.from({ length: Math.max(...held) - first + 1 }, (_, n) => first + n);
  return { years, groups: groupsOf(rows), of: rows.length * years.length, held: reports.length };
}

function rowsOf(reports: readonly ReportSummary[]): Row[] {
  const rows = new Map<string, ReportSummary[]>();
  for (const report of reports) {
    const key = [report.code, ...report.parents, report.government].join("/");
    rows.set(key, [...(rows.get(key) ?? []), report]);
  }
  return [...rows].map(([key, of]) => {
    const { government, tier, parents } = of[0]!;
    return {
      key,
      government,
      tier,
      parents,
      example: of.every(({ example }) => example),
      years: new Map(of.map((report) => [report.planYear, report])),
    };
  });
}

function groupsOf(rows: readonly Row[]): Group[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = row.tier === "national" ? "" : (row.parents[0] ?? (row.tier === "province" ? row.government : "?"));
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups]
    .map(([name, of]) => ({ name: name === "" || name === "?" ? null : name, rows: of.sort(bySeat) }))
    .sort((a, b) => bySeat(a.rows[0]!, b.rows[0]!));
}

/** Administrative order: by code where there is one, then by tier and name. The national government comes first. */
function bySeat(a: Row, b: Row): number {
  const national = Number(b.tier === "national") - Number(a.tier === "national");
  if (national !== 0) return national;
  const codes = [a, b].map(({ key }) => key.split("/")[0] ?? "");
  if (codes[0] !== "" && codes[1] !== "") return codes[0]!.localeCompare(codes[1]!);
  return rank(a.tier) - rank(b.tier) || byName(a.government, b.government);
}

/** The report that the first page puts its questions to, and the one of the year before if it is held. */
export interface Asked {
  readonly latest: ReportSummary;
  readonly before: ReportSummary | null;
}

/** The newest report with its predecessor, else the newest; an own one rather than an example. Null where none is held. */
export function asked(reports: readonly ReportSummary[]): Asked | null {
  const placed = reports.filter(isPlaced);
  const own = placed.filter(({ example }) => !example);
  const all = [...(own.length > 0 ? own : placed)]
    .sort((a, b) => b.planYear - a.planYear || b.counts.measures - a.counts.measures)
    .map((latest): Asked => ({ latest, before: placed.find((each) => precedes(each, latest)) ?? null }));
  return all.find(({ before }) => before !== null) ?? all[0] ?? null;
}

const placeOf = ({ government, parents }: ReportSummary): string => [...parents, government].join("/");
const precedes = (a: ReportSummary, b: ReportSummary): boolean =>
  a.planYear === b.planYear - 1 && placeOf(a) === placeOf(b);

/** By what the list of reports can be sorted. */
export const sorts = [
  "report",
  "date",
  "counts",
  "targets",
  "commitments",
  "quantities",
  "deliveries",
  "added",
] as const;
export type Sort = (typeof sorts)[number];

const keyOf: { readonly [S in Sort]: (report: ReportSummary) => string | number } = {
  report: ({ code, government, planYear }) => `${code ?? "999999"} ${government} ${planYear}`,
  date: ({ date }) => date ?? "",
  counts: ({ counts }) => counts.measures,
  targets: ({ counts }) => counts.targets,
  commitments: ({ counts }) => counts.commitments,
  quantities: ({ counts }) => counts.quantities,
  deliveries: ({ deliveries }) => deliveries,
  added: ({ addedAt }) => addedAt,
};

/** The list in the order asked for. */
export function sorted(reports: readonly ReportSummary[], by: Sort, down: boolean): ReportSummary[] {
  const key = keyOf[by];
  const turn = down ? -1 : 1;
  return [...reports].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    return turn * (typeof x === "number" && typeof y === "number" ? x - y : byName(String(x), String(y)));
  });
}
