// What the address asks of a board: which matters, in which order, on which day, shown how. And the question to the service.

/** How a board can be looked at. */
export const views = ["table", "stages", "calendar"] as const;
export type View = (typeof views)[number];

export const sorts = ["due", "light", "title", "lead", "progress", "changed"] as const;
export type Sort = (typeof sorts)[number];

/** Names of the address that narrow the list. */
export const filters = ["year", "unit", "leader", "stage", "light", "overdue", "open", "q"] as const;
export type Filter = (typeof filters)[number];

export interface Asked {
  readonly view: View;
  readonly sort: Sort;
  /** A past day; null for the present. */
  readonly date: string | null;
  readonly by: { readonly [F in Filter]: string | null };
}

/** The address without any filter. */
export const unfiltered: { readonly [F in Filter]: null } = {
  year: null,
  unit: null,
  leader: null,
  stage: null,
  light: null,
  overdue: null,
  open: null,
  q: null,
};

const known = <T extends string>(all: readonly T[], word: string | null, other: T): T =>
  all.find((each) => each === word) ?? other;

/** A day as the address writes it; null where it is none. */
export const dayIn = (params: URLSearchParams, name = "date"): string | null => {
  const day = params.get(name) ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
};

/** Reads the address. */
export const askedOf = (params: URLSearchParams): Asked => ({
  view: known(views, params.get("view"), "table"),
  sort: known(sorts, params.get("sort"), "due"),
  date: dayIn(params),
  by: Object.fromEntries(filters.map((name) => [name, params.get(name) || null])) as Asked["by"],
});

/** The query of the service for a board. */
export interface BoardQuery {
  readonly date?: string;
  readonly year?: number;
  readonly unit?: string;
  readonly leader?: string;
  readonly stage?: string;
  readonly light?: string;
  readonly overdue?: boolean;
  readonly open?: boolean;
  readonly q?: string;
  readonly sort?: Sort;
  readonly offset?: number;
  readonly limit?: number;
}

/** The question of an address. */
export function queryOf({ sort, date, by }: Asked): BoardQuery {
  const { year, overdue, open, ...words } = by;
  const said = Object.entries(words).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(said),
    ...(date === null ? {} : { date }),
    ...(year === null || !/^\d{4}$/.test(year) ? {} : { year: Number(year) }),
    ...(overdue === "1" ? { overdue: true } : {}),
    ...(open === "1" ? { open: true } : {}),
    sort,
  };
}

/** Whether anything is left out. */
export const isNarrowed = ({ by }: Asked): boolean => filters.some((name) => by[name] !== null);
