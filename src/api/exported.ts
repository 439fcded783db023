// What tables are given of the reports held: one report after the other, with what its other years and people say of it.

import {
  type Checked,
  type Exported,
  type Followed,
  fromHeld,
  type Given,
  governmentKey,
  reachedOf,
  type Table,
  type Words,
} from "../out/index.ts";
import type { Statement } from "../reading/index.ts";
import type { Store } from "../store/index.ts";
import type { FollowedPromise } from "../wire/index.ts";
import { heldReport } from "./held.ts";

/** Which reports, and where they are shown. */
export interface Wanted {
  /** Ids; null for all that are held. */
  readonly reports: readonly string[] | null;
  /** The address of the service, `http://127.0.0.1:8787`; empty where none is known. */
  readonly base: string;
}

type Read = (id: string) => Promise<Exported>;

/**
 * The reports held, by government and plan year, each with what the table asks for. At most one government is held in memory.
 *
 * @throws Problem `not-found` where a report that is wanted is not held
 */
export async function* heldGiven(store: Store, table: Table, { reports, base }: Wanted): AsyncGenerator<Given> {
  const all = (await store.reports()).map(({ id }) => id);
  const wanted = reports === null ? new Set(all) : await idsOf(store, reports);
  const read = remembering(async (id) => fromHeld(await heldReport(store, id), base));
  if (table.needs === "other-years") return yield* withResults(all, wanted, read);
  for (const id of all) {
    if (!wanted.has(id)) continue;
    const given = { report: await read(id), reached: new Map(), followed: [], findings: [] };
    if (table.needs === "year-after") yield { ...given, followed: await followedOf(store, id, read) };
    else if (table.needs === "year-before") yield { ...given, findings: await findingsOf(store, id) };
    else yield given;
  }
}

/** Ids are permanent: one of a report that was joined to another leads to that other. */
async function idsOf(store: Store, given: readonly string[]): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const id of given) ids.add((await heldReport(store, id)).summary.id);
  return ids;
}

/** The next report is asked for twice: as the later one of a pair, and as itself. */
function remembering(read: Read): Read {
  let last: { readonly id: string; readonly report: Exported } | null = null;
  return async (id) => {
    if (last?.id !== id) last = { id, report: await read(id) };
    return last.report;
  };
}

async function* withResults(all: readonly string[], wanted: ReadonlySet<string>, read: Read): AsyncGenerator<Given> {
  for await (const years of byGovernment(all, read)) {
    for (const report of years) {
      if (wanted.has(report.id)) yield { report, reached: reachedOf(report, years), followed: [], findings: [] };
    }
  }
}

/** The store lists the years of a government one after the other. */
async function* byGovernment(ids: readonly string[], read: Read): AsyncGenerator<readonly Exported[]> {
  let years: Exported[] = [];
  for (const id of ids) {
    const report = await read(id);
    const [first] = years;
    if (first !== undefined && governmentKey(first) !== governmentKey(report)) {
      yield years;
      years = [];
    }
    years.push(report);
  }
  if (years.length > 0) yield years;
}

const ALL = { offset: 0, limit: Number.MAX_SAFE_INTEGER };

async function followedOf(store: Store, id: string, read: Read): Promise<readonly Followed[]> {
  const { later, promises } = await store.following(id, {}, ALL);
  const report = later === null ? null : await read(later.id);
  return promises.map((one) => ({
    promise: one.promise as unknown as Statement,
    measurable: one.measurable,
    verdict: one.verdict,
    machine: one.machine,
    outcomes: outcomesOf(one),
    comparison: one.comparison,
    ...(one.machine === null ? { confidence: null, reason: null } : { confidence: one.confidence, reason: one.reason }),
    later: report,
    judgement: one.judgement,
  }));
}

/** The words a person found to answer come before those the machine found. */
const outcomesOf = ({ judgement, outcomes }: FollowedPromise): readonly Words[] =>
  [...(judgement?.answer == null ? [] : [judgement.answer]), ...outcomes] as unknown as readonly Words[];

async function findingsOf(store: Store, id: string): Promise<readonly Checked[]> {
  const { findings } = await store.findings(id);
  return findings as unknown as readonly Checked[];
}
