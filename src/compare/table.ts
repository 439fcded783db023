// An indicator over places and years: what each report says of it, in one unit, ranked, and beside the year before.

import type { Bound, Stance, Tier } from "../reading/index.ts";
import { overlap } from "../text/index.ts";
import type { Cell, Change, StatedCell } from "./cell.ts";
import { bestFirst, type Compared, rowsAbout, type Scale, scaleOf, yearIn, yearOf } from "./choose.ts";
import { grouped } from "./grouped.ts";
import { withResults } from "./results.ts";
import { type HeldYear, type MeasureRow, type Place, placeKey } from "./row.ts";
import { pointOf, tidy } from "./scale.ts";
import type { Naming } from "./silence.ts";
import { type Distribution, distributionOf, ranksOf } from "./statistics.ts";

/** What a table is made from. */
export interface Material {
  readonly compared: Compared;
  /** The years shown, ascending; the year before the first one only to compare with. */
  readonly years: readonly number[];
  /** Every report held of the places compared. */
  readonly reports: readonly HeldYear[];
  /** Their measures: of the indicator, targets and results; and what else was read where it is named. */
  readonly rows: readonly MeasureRow[];
  /** Where a report names the indicator, by report. */
  readonly namings: ReadonlyMap<string, Naming>;
  /** Reports of which no part was found that would name it. */
  readonly partless: ReadonlySet<string>;
}

/** One place through the years of a table. */
export interface Line extends Place {
  readonly cells: readonly Cell[];
}

/** The places of one tier in one year, summed up. */
export interface Summary {
  readonly year: number;
  readonly tier: Tier | null;
  readonly counts: Readonly<Record<Cell["kind"], number>>;
  /** Null where no number stands. */
  readonly distribution: Distribution | null;
  /** How the targets are put: 左右 or 以上, 力争 or not; the most frequent first. */
  readonly phrasings: readonly { readonly bound: Bound | null; readonly stance: Stance | null; readonly n: number }[];
}

export interface Table extends Scale {
  readonly indicator: Pick<Compared, "id" | "name">;
  readonly status: Compared["status"];
  readonly years: readonly number[];
  readonly places: readonly Line[];
  readonly summaries: readonly Summary[];
}

/** Makes the table; places stand in the order of their reports. */
export function tableOf(material: Material): Table {
  const { compared, years } = material;
  const about = rowsAbout(material.rows, compared);
  const scale = scaleOf(
    about.filter((row) => yearOf(row) === yearIn(row.year, compared.status)),
    compared.basis,
  );
  const bare = linesOf(material, about, scale);
  const ranks = ranksIn(bare);
  const places = bare.map((line) => ({
    ...line,
    cells: line.cells
      .map((cell) =>
        cell.kind === "stated" ? { ...cell, rank: ranks.get(cell) ?? null, change: changeOf(line, cell) } : cell,
      )
      .filter(({ year }) => years.includes(year)),
  }));
  const { id, name, status } = compared;
  return { indicator: { id, name }, status, ...scale, years, places, summaries: summariesOf(places, years) };
}

function linesOf(material: Material, about: readonly MeasureRow[], scale: Scale): readonly Line[] {
  const { years, reports, compared } = material;
  const byReport = grouped(about, ({ report }) => report);
  const first = Math.min(...years);
  return [...grouped(reports, placeKey).values()].map((of) => {
    const { place, code, tier, parents } = of.at(-1) as HeldYear;
    const cells = [first - 1, ...years].map((year) => {
      const held = of.find((one) => yearIn(one.year, compared.status) === year);
      return held === undefined
        ? ({ kind: "not-held", year } as const)
        : cellOf(material, year, held, byReport.get(held.report) ?? [], scale);
    });
    return { place, code, tier, parents, cells };
  });
}

function cellOf(
  { rows, namings, partless }: Material,
  year: number,
  { report }: HeldYear,
  own: readonly MeasureRow[],
  scale: Scale,
): Cell {
  const [row, ...others] = bestFirst(
    own.filter((one) => yearOf(one) === year),
    scale,
  );
  if (row !== undefined) {
    const point = row.basis === scale.basis ? pointOf(row, scale.unit) : null;
    const [target] = withResults([row], rows);
    return { kind: "stated", year, row: target as StatedCell["row"], point, rank: null, change: null, others };
  }
  const naming = namings.get(report) ?? null;
  const instead =
    own.find((one) => yearOf(one) === null) ?? rows.find((one) => naming !== null && saysThere(one, naming)) ?? null;
  if (instead !== null) return { kind: "not-stated", year, report, instead };
  if (naming !== null || partless.has(report)) return { kind: "not-read", year, report, naming };
  return { kind: "not-stated", year, report, instead: null };
}

/** Whether what names the indicator was read as something else: 城乡居民收入 as that of the towns and that of the country. */
const saysThere = (row: MeasureRow, naming: Naming): boolean => row.report === naming.report && overlap(row, naming);

/** The rank of every number among those of its year and tier. */
function ranksIn(lines: readonly Line[]): ReadonlyMap<Cell, number> {
  const ranks = new Map<Cell, number>();
  const stated = lines.flatMap(({ tier, cells }) =>
    cells.flatMap((cell) => (cell.kind === "stated" && cell.point !== null ? [{ tier, cell, point: cell.point }] : [])),
  );
  for (const rivals of grouped(stated, ({ tier, cell }) => `${tier} ${cell.year}`).values()) {
    const places = ranksOf(rivals.map(({ point }) => point));
    for (const [n, { cell }] of rivals.entries()) ranks.set(cell, places[n] as number);
  }
  return ranks;
}

function changeOf({ cells }: Line, { year, point }: StatedCell): Change | null {
  const before = cells.find((cell) => cell.year === year - 1);
  if (before?.kind !== "stated" || before.point === null || point === null) return null;
  const { bound, stance } = before.row;
  return { year: before.year, point: before.point, bound, stance, by: tidy(point - before.point) };
}

function summariesOf(lines: readonly Line[], years: readonly number[]): readonly Summary[] {
  const tiers = [...new Set(lines.map(({ tier }) => tier))];
  return years.flatMap((year) =>
    tiers.map((tier) => {
      const cells = lines.filter((line) => line.tier === tier).flatMap((line) => line.cells);
      return { year, tier, ...summaryOf(cells.filter((cell) => cell.year === year)) };
    }),
  );
}

function summaryOf(cells: readonly Cell[]): Pick<Summary, "counts" | "distribution" | "phrasings"> {
  const counts = { stated: 0, "not-stated": 0, "not-read": 0, "not-held": 0 };
  for (const { kind } of cells) counts[kind]++;
  const numbers = cells.filter((cell) => cell.kind === "stated" && cell.point !== null) as readonly StatedCell[];
  const phrasings = [...grouped(numbers, ({ row }) => `${row.bound} ${row.stance}`).values()].map((alike) => {
    const { bound, stance } = (alike[0] as StatedCell).row;
    return { bound, stance, n: alike.length };
  });
  return {
    counts,
    distribution: distributionOf(numbers.map(({ point }) => point as number)),
    phrasings: phrasings.sort((a, b) => b.n - a.n),
  };
}
