// What is compared, put together: rows from the store, laid side by side by `compare`.

import {
  type Compared,
  headlineOf,
  idsOf,
  indicatorCalled,
  namings,
  partsWith,
  placeKey,
  spreadOf,
  type Table,
  tableOf,
  tiersOf,
  withResults,
  wordingsOf,
} from "../compare/index.ts";
import type { Basis, Role, Tier } from "../reading/index.ts";
import type { ReportFilter, Store } from "../store/index.ts";
import {
  type ComparisonTable,
  type HeldYear,
  type MeasureRow,
  type PhraseSpread,
  Problem,
  type TargetPage,
  type TiersCompared,
} from "../wire/index.ts";

/** Which comparison: no places are all of them, no years all that are held. */
export interface CompareAsked {
  /** An id, a name or any wording of the lexicon; or the name of what the lexicon does not have. */
  readonly indicator: string;
  readonly places: readonly string[];
  readonly tiers?: readonly Tier[];
  readonly years: readonly number[];
  readonly status: Compared["status"];
  readonly basis: Basis | null;
}

/** An indicator over places and years. @throws Problem `not-found` where nothing held is called so */
export async function compared(store: Store, asked: CompareAsked): Promise<ComparisonTable> {
  const reports = await store.heldReports(filterOf({ place: [...asked.places], tier: [...(asked.tiers ?? [])] }));
  return (await tableFrom(store, asked, reports)) as ComparisonTable;
}

/** A government's target beside those of the places under it. @throws Problem `not-found` where it is not held */
export async function tiersCompared(
  store: Store,
  { province, ...asked }: Omit<CompareAsked, "places" | "years" | "status"> & { province: string; year: number | null },
): Promise<TiersCompared> {
  const all = await store.heldReports(filterOf({}));
  const top = all.find(({ code, place }) => code === province || place === province);
  if (top === undefined) throw noPlace(province);
  const under = top.tier === "national" ? all : await store.heldReports(filterOf({ place: [top.code ?? top.place] }));
  const year = asked.year ?? top.year;
  const table = await tableFrom(store, { ...asked, places: [], years: [year], status: "target" }, under);
  const { indicator, basis, unit } = table;
  return { indicator, basis, unit, year, ...tiersOf(table, year, top) } as TiersCompared;
}

/** A phrase over places and years. */
export async function spread(store: Store, phrase: string, places: readonly string[]): Promise<PhraseSpread> {
  const found = spreadOf(await store.occurrences(phrase, filterOf({ place: [...places] })));
  return { phrase, ...found } as PhraseSpread;
}

/** Which rows of the dataset. */
export interface TargetsAsked {
  readonly indicator: string | null;
  readonly filter: Partial<ReportFilter>;
  readonly statuses: readonly NonNullable<MeasureRow["status"]>[];
  readonly roles: readonly Role[];
  readonly offset: number;
  readonly limit: number;
}

/** A page of the targets dataset, each row with its result where the report that would give it is held. */
export async function targetPage(store: Store, asked: TargetsAsked): Promise<TargetPage> {
  const { offset, limit, statuses, roles } = asked;
  const reports = (await store.heldReports(filterOf(asked.filter))).map(({ report }) => report);
  const indicators = asked.indicator === null ? null : idsAndNames(called(asked.indicator));
  const { total, rows } = await store.measuresPage({ reports, indicators, statuses, roles }, { offset, limit });
  return { targets: withResults(rows, await resultsFor(store, rows)) as TargetPage["targets"], total, offset, limit };
}

/** What the reports that look back on the periods of some rows say of the same indicators. */
async function resultsFor(store: Store, rows: readonly MeasureRow[]): Promise<readonly MeasureRow[]> {
  const looking = new Set(rows.map((row) => `${placeKey(row)} ${(row.period?.to ?? row.year) + 1}`));
  const reports = (await store.heldReports(filterOf({}))).filter((held) =>
    looking.has(`${placeKey(held)} ${held.year}`),
  );
  const ids = [...new Set(rows.flatMap(({ indicator }) => indicator.id ?? []))];
  const names = [...new Set(rows.flatMap(({ indicator }) => (indicator.id === null ? [indicator.name] : [])))];
  return store.measures({
    reports: reports.map(({ report }) => report),
    indicators: { ids, names },
    statuses: ["actual", "estimate"],
    roles: [],
  });
}

async function tableFrom(store: Store, asked: CompareAsked, reports: readonly HeldYear[]): Promise<Table> {
  const { status, basis } = asked;
  const indicator = called(asked.indicator);
  const ids = reports.map(({ report }) => report);
  const rows = await store.measures({ reports: ids, indicators: idsAndNames(indicator), statuses: [], roles: [] });
  if (rows.length === 0 && indicator.id === null) throw noIndicator(asked.indicator);
  const years =
    asked.years.length > 0 ? asked.years : reports.map(({ year }) => (status === "target" ? year : year - 1));
  const stated = new Set(
    rows.filter((row) => (row.status === "target") === (status === "target")).map(({ report }) => report),
  );
  const known = new Set(rows.map((row) => `${row.report} ${row.statement}`));
  const silent = ids.filter((id) => !stated.has(id));
  const sentences = await store.sentencesNaming(silent, partsWith(status), wordingsOf(indicator));
  const named = namings(sentences, indicator);
  const at = [...named.values()];
  const there = await store.measures({ reports: [...named.keys()], indicators: null, statuses: [], roles: [], at });
  const parted = new Set(await store.reportsWith(ids, headlineOf(status)));
  return tableOf({
    compared: { ...indicator, status, basis },
    years: [...new Set(years)].sort((a, b) => a - b),
    reports,
    rows: [...rows, ...there.filter((row) => !known.has(`${row.report} ${row.statement}`))],
    namings: named,
    partless: new Set(ids.filter((id) => !parted.has(id))),
  });
}

const called = (words: string): { readonly id: string | null; readonly name: string } => {
  const known = indicatorCalled(words);
  return known === null ? { id: null, name: words } : { id: known.id, name: known.name };
};

const idsAndNames = ({ id, name }: ReturnType<typeof called>) =>
  id === null ? { ids: [], names: [name] } : { ids: idsOf(id), names: [] };

const filterOf = (given: Partial<ReportFilter>): ReportFilter => ({
  place: [],
  tier: [],
  from: null,
  to: null,
  ...given,
});

const noIndicator = (name: string) =>
  new Problem(
    "not-found",
    `现有的报告里没有读到名为“${name}”的指标；有哪些指标见 /api/v1/compare/indicators。`,
    `No indicator called “${name}” was read in the reports held; /api/v1/compare/indicators lists those that were.`,
  );

const noPlace = (place: string) =>
  new Problem(
    "not-found",
    `没有“${place}”的报告；请先添加，或换一个地方（名称或六位代码）。`,
    `No report of “${place}” is held; add one, or name another place by its name or code.`,
  );
