// Which of a report's rows stands for an indicator, and in which sense and unit the places are compared.

import type { Basis } from "../reading/index.ts";
import { type Called, idsOf } from "./naming.ts";
import type { MeasureRow } from "./row.ts";

/** What is compared: an indicator in one status. */
export interface Compared extends Called {
  readonly status: "target" | "actual";
  /** Null takes the one that most reports give. */
  readonly basis: Basis | null;
}

/** The sense and the unit of a table. */
export interface Scale {
  readonly basis: Basis | null;
  readonly unit: string | null;
}

/** The rows that speak of what is compared, of the country's and of a place's indicator alike. */
export function rowsAbout(rows: readonly MeasureRow[], { id, name, status }: Compared): readonly MeasureRow[] {
  const ids = new Set(id === null ? [] : idsOf(id));
  return rows.filter(
    ({ indicator, status: said }) =>
      (indicator.id === null ? id === null && indicator.name === name : ids.has(indicator.id)) &&
      (status === "target" ? said === "target" : said === "actual" || said === "estimate"),
  );
}

/** The year a row is about, where it is one. A target that names no year is of the year planned, a result of the year before. */
export const yearOf = ({ period, year, status }: MeasureRow): number | null => {
  if (period === null) return status === "target" ? year : year - 1;
  return period.from === period.to ? period.to : null;
};

/** The year for which a report sets targets, or of which it gives results. */
export const yearIn = (planYear: number, status: Compared["status"]): number =>
  status === "target" ? planYear : planYear - 1;

/** The rows of a report on its own year, the one that stands for it first. */
export function bestFirst(rows: readonly MeasureRow[], { basis }: Scale): readonly MeasureRow[] {
  const order = (row: MeasureRow): number =>
    (row.basis === basis ? 0 : 4) +
    (row.role === "target" || row.role === "review" ? 0 : 2) +
    Number(row.value === null);
  return [...rows].sort((a, b) => order(a) - order(b) || a.start - b.start);
}

/** The sense and unit in which most reports give numbers; the first met of equals. */
export function scaleOf(rows: readonly MeasureRow[], basis: Basis | null): Scale {
  const numbers = rows.filter(({ value }) => value !== null);
  const chosen = basis ?? commonest(numbers, (row) => row.basis);
  return { basis: chosen, unit: commonest(numbers, (row) => (row.basis === chosen ? row.unit : null)) };
}

/** What most reports have, each counted once. */
function commonest<Value>(rows: readonly MeasureRow[], of: (row: MeasureRow) => Value | null): Value | null {
  const reports = new Map<Value, Set<string>>();
  for (const row of rows) {
    const value = of(row);
    if (value !== null) reports.set(value, (reports.get(value) ?? new Set()).add(row.report));
  }
  let best: Value | null = null;
  for (const [value, { size }] of reports) if (size > (reports.get(best as Value)?.size ?? 0)) best = value;
  return best;
}
