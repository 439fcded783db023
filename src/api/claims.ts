// A report against the registers as they were on its day; silent where they are another government's.

import type { Office } from "../office/index.ts";
import type { Store } from "../store/index.ts";
import { Problem, type ReportClaims, type ReportSummary } from "../wire/index.ts";
import { rulebook } from "./rulebook.ts";
import { dayFor, heldOf } from "./told.ts";

/** Findings of what a held report claims, counted now. */
export async function claimsOf(store: Store, office: Office, id: string): Promise<ReportClaims> {
  const { summary, reading } = await store.shownReading(id);
  const year = reading.report.reviewYear ?? (summary.planYear === 0 ? null : summary.planYear - 1);
  if (year === null) throw noYear(summary);
  const date = dayOf(summary, office.today()) ?? dayFor(office, year);
  const sources = await sourcesOf(store, office);
  const held = heldOf(office, year, date);
  const isOwn = sources.length === 0 || sources.some((one) => isSame(one, summary));
  const compared = isOwn && held.figures.length > 0;
  const findings = compared ? rulebook.claims(reading, held) : [];
  const governments = [...new Set(sources.map(({ government }) => government))];
  return { report: summary, year, date, compared, governments, findings: findings as ReportClaims["findings"] };
}

/** The reports from which the matters came. */
async function sourcesOf(store: Store, office: Office): Promise<readonly ReportSummary[]> {
  const ids = new Set(
    office
      .configurations()
      .flatMap(({ code }) => office.matters(code).flatMap(({ origins }) => origins.map(({ report }) => report))),
  );
  return (await store.reports()).filter(({ id }) => ids.has(id));
}

const isSame = (one: ReportSummary, other: ReportSummary): boolean =>
  one.code === null || other.code === null ? one.government === other.government : one.code === other.code;

/** The day of the report, where it says one that has come. */
const dayOf = ({ date }: ReportSummary, today: string): string | null =>
  date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) && date <= today ? date : null;

const noYear = ({ id }: ReportSummary): Problem =>
  new Problem(
    "conflict",
    `还不知道报告“${id}”说的是哪一年，没有与台账核对；请先补上年份。`,
    `Nobody has said of which year the report “${id}” is, so it was not held against the registers; say its year first.`,
  );
