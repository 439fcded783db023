// Where the matters of a figure stand: on the board of their register where its filters say exactly the same, else on a list of their own.

import type { FigureQuery } from "../../wire/index.ts";

/** A path with its parameters. */
export interface Place {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

/** @see Place */
export const placeOf = (query: FigureQuery): Place => boardOf(query) ?? { path: "/counted", params: paramsOf(query) };

/** The query as the address of the list and the question to the service. */
export const paramsOf = (query: FigureQuery): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  );

/** Names of a query that a board has too, with one value each. */
const shared: ReadonlySet<string> = new Set([
  "registers",
  "date",
  "year",
  "leader",
  "stages",
  "lights",
  "overdue",
  "open",
]);

function boardOf(query: FigureQuery): Place | null {
  const { registers, date, year, leader, stages = [], lights = [], overdue, open } = query;
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const [register] = registers;
  const exact =
    given.every(([key]) => shared.has(key)) &&
    ![registers.length, stages.length || 1, lights.length || 1].some((count) => count !== 1) &&
    overdue !== false &&
    open !== false;
  if (!exact || register === undefined) return null;
  const params = {
    date,
    ...(year === undefined ? {} : { year: String(year) }),
    ...(leader === undefined ? {} : { leader }),
    ...(stages[0] === undefined ? {} : { stage: stages[0] }),
    ...(lights[0] === undefined ? {} : { light: lights[0] }),
    ...(overdue === true ? { overdue: "1" } : {}),
    ...(open === true ? { open: "1" } : {}),
  };
  return { path: `/registers/${encodeURIComponent(register)}`, params };
}
