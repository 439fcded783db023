// The governments whose reports are held, and one of them through the years.

import { sql } from "kysely";
import type { GovernmentChain, GovernmentDetail, VerdictCounts } from "../wire/index.ts";
import { marksOf } from "./chain-marks.ts";
import { seriesOf } from "./chain-series.ts";
import { type Database, looking, type Writing } from "./database.ts";
import { countsOf } from "./findings.ts";
import { verdictsOf } from "./following-facets.ts";
import { notThere } from "./following-refusals.ts";
import type { ReportRow } from "./group.ts";
import { summaryOf } from "./reports.ts";

/** A report with its place in the chain. */
type Place = Pick<ReportRow, "id" | "government" | "code" | "tier" | "parents" | "plan_year"> & {
  readonly key: string;
  readonly into_key: string | null;
};
type Member = ReportRow & Place & { readonly later_report: string | null };

/** @see FollowingStore.governments */
export const governments = (db: Database): Promise<readonly GovernmentChain[]> =>
  looking(db, async (trx) => {
    const chains = grouped(await placesHeld(trx), ({ key }) => key);
    const verdicts = await verdictsByReport(trx, null);
    return [...chains.values()].map((members) => chainOf(members, verdicts));
  });

/** @see FollowingStore.government */
export const government = (db: Database, asked: string): Promise<Omit<GovernmentDetail, "formerNames">> =>
  looking(db, async (trx) => {
    const key = await keyOf(trx, asked);
    const members = key === null ? [] : await membersIn(trx, key);
    const own = members.filter((member) => member.key === key);
    if (own.length === 0) throw notThere("government", asked);
    const ids = members.map(({ id }) => id);
    const verdicts = await verdictsByReport(trx, ids);
    const findings = await findingsByReport(trx, ids);
    const { targets, results } = await marksOf(trx, members);
    return {
      ...chainOf(own, verdicts),
      reports: members.map((member) => ({
        summary: summaryOf(member),
        joined: member.key !== key,
        later: member.later_report,
        verdicts: verdicts.get(member.id) ?? NONE,
        findings: countsOf(findings.get(member.id) ?? []),
      })),
      series: seriesOf(targets, results),
    };
  });

/** The chain that a key names: its own, or a code or an id of one of its reports. */
async function keyOf(trx: Writing, asked: string): Promise<string | null> {
  const found = await trx
    .selectFrom("chain")
    .innerJoin("report", "report.id", "chain.report_id")
    .select("chain.key")
    .where("chain.key", "is not", null)
    .where((is) => is.or([is("chain.key", "=", asked), is("report.code", "=", asked), is("report.id", "=", asked)]))
    .orderBy((order) => order("chain.key", "=", asked), "desc")
    .executeTakeFirst();
  return found?.key ?? null;
}

/** Every report of every chain, by plan year, as far as the list needs it. */
const placesHeld = (trx: Writing): Promise<Place[]> =>
  trx
    .selectFrom("chain")
    .innerJoin("report", "report.id", "chain.report_id")
    .select(["id", "government", "code", "tier", "parents", "report.plan_year", "key", "into_key"])
    .where("key", "is not", null)
    .where("joined_into", "is", null)
    .where("removed_at", "is", null)
    .orderBy(sql`key collate "C"`)
    .orderBy("report.plan_year")
    .orderBy("id")
    .execute() as Promise<Place[]>;

/** The reports of one chain and of those that were joined to it, by plan year. */
async function membersIn(trx: Writing, key: string): Promise<Member[]> {
  const rows = await trx
    .selectFrom("chain")
    .innerJoin("report", "report.id", "chain.report_id")
    .selectAll("report")
    .select(["chain.key", "chain.into_key", "chain.later_report"])
    .where((is) => is.or([is("chain.key", "=", key), is("chain.into_key", "=", key)]))
    .where("joined_into", "is", null)
    .where("removed_at", "is", null)
    .orderBy("report.plan_year")
    .orderBy("report.id")
    .execute();
  const joined = ({ key: each }: Member) => Number(each !== key);
  return (rows as Member[]).sort((a, b) => (a.plan_year ?? 0) - (b.plan_year ?? 0) || joined(a) - joined(b));
}

type ByReport = ReadonlyMap<string, VerdictCounts>;
const NONE: VerdictCounts = verdictsOf([]);

function chainOf(members: readonly Place[], verdicts: ByReport): GovernmentChain {
  const latest = members.at(-1) as Place;
  const years = [...new Set(members.flatMap(({ plan_year }) => plan_year ?? []))];
  return {
    key: latest.key,
    name: latest.government ?? "",
    code: latest.code,
    tier: latest.tier,
    parents: latest.parents,
    years,
    missing: gapsIn(years),
    joinedTo: latest.into_key,
    verdicts: members.map(({ id }) => verdicts.get(id) ?? NONE).reduce(added),
  };
}

/** The years between the first and the last that are not there. */
export function gapsIn(years: readonly number[]): number[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first }, (_, i) => first + i).filter((year) => !years.includes(year));
}

const added = (a: VerdictCounts, b: VerdictCounts): VerdictCounts => ({
  met: a.met + b.met,
  missed: a.missed + b.missed,
  progress: a.progress + b.progress,
  unreported: a.unreported + b.unreported,
  pending: a.pending + b.pending,
});

async function verdictsByReport(trx: Writing, ids: readonly string[] | null): Promise<ByReport> {
  const rows = await trx
    .selectFrom("link")
    .select((is) => [
      "earlier_report",
      is.fn.coalesce("judged", "verdict").as("verdict"),
      sql<number>`count(*)::int`.as("count"),
    ])
    .$if(ids !== null, (query) => query.where("earlier_report", "in", [...(ids ?? [])]))
    .groupBy(["earlier_report", sql`coalesce(judged, verdict)`])
    .execute();
  const byReport = new Map<string, VerdictCounts>();
  for (const { earlier_report, verdict, count } of rows) {
    const counts = byReport.get(earlier_report) ?? NONE;
    byReport.set(earlier_report, { ...counts, [verdict ?? "pending"]: count });
  }
  return byReport;
}

async function findingsByReport(trx: Writing, ids: readonly string[]) {
  const rows = await trx
    .selectFrom("finding")
    .select(["report_id", "severity", "dismissal_id"])
    .where("report_id", "in", ids)
    .execute();
  const found = rows.map(({ dismissal_id, ...rest }) => ({ ...rest, dismissed: dismissal_id !== null }));
  return grouped(found, ({ report_id }) => report_id);
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
