// Looks for words in the sentences of all reports held. The index of pairs of characters finds the sentences that may have them,
// their folded text says which do. What they are counted by comes over in one piece and is counted here; then the sentences of one
// page are fetched.

import { type RawBuilder, sql } from "kysely";
import type { StatementKind } from "../reading/index.ts";
import type { Found, HeldYear, Hit, SearchFilter } from "../wire/index.ts";
import { type Database, looking, type Writing } from "./database.ts";
import { queryOf } from "./search-fold.ts";
import { heldYears } from "./search-held.ts";
import { byYearAndPlace, isLeft, reportFacets } from "./search-places.ts";
import { type Tagged, type Tally, taggedIn, tally } from "./search-tags.ts";
import { marksIn, wordsIn } from "./search-words.ts";
import { storable } from "./storable.ts";

/** What is looked for, and which page of it. */
export interface SearchAsked {
  /** As typed: words between spaces, phrases in quotation marks; empty for all sentences that the filter leaves. */
  readonly words: string;
  readonly filter: SearchFilter;
  readonly offset: number;
  readonly limit: number;
}

/** @see Store.search */
export const search = (db: Database, { words: typed, filter, offset, limit }: SearchAsked): Promise<Found> =>
  looking(db, async (trx) => {
    const words = wordsIn(storable(typed));
    const all = [...(await heldYears(trx))].sort(byYearAndPlace);
    const left = new Map(all.filter((held) => isLeft(held, filter)).map((held) => [held.report, held]));
    const counted = tally(await foundIn(trx, words), filter, (report) => left.has(report));
    const having = [...left.values()].filter(({ report }) => counted.reports.has(report));
    const page = pageOf(having, counted, offset, limit);
    return {
      words: [...words],
      total: having.reduce((sum, { report }) => sum + (counted.reports.get(report) as number), 0),
      reports: having.length,
      ...{ offset, limit },
      hits: await hitsOf(trx, page, left, words),
      facets: { ...reportFacets(all, counted.reports, filter), ...counted.facets },
    };
  });

/** That a sentence has all the words: by its pairs, then by its letters. */
export function holding(words: readonly string[]): RawBuilder<boolean> {
  if (words.length === 0) return sql<boolean>`true`;
  const literal = words.map((word) => sql`strpos(folded, ${word}) > 0`);
  return sql<boolean>`sentence_grams(folded) @@ ${queryOf(words)}::tsquery and ${sql.join(literal, sql` and `)}`;
}

async function foundIn(trx: Writing, words: readonly string[]): Promise<ReadonlyMap<string, Tagged>> {
  const { rows } = await sql<{ report_id: string; lines: string }>`
    select report_id, string_agg(tags, E'\n') as lines from sentence where ${holding(words)} group by report_id`.execute(
    trx,
  );
  return new Map(rows.map(({ report_id, lines }) => [report_id, taggedIn(lines)]));
}

interface Place {
  readonly report: string;
  readonly n: number;
}

/** The sentences of a page: only the reports are gone through that it touches. */
function pageOf(having: readonly HeldYear[], { reports, numbersIn }: Tally, offset: number, limit: number): Place[] {
  const page: Place[] = [];
  let before = 0;
  for (const { report } of having) {
    const after = before + (reports.get(report) as number);
    if (after > offset && page.length < limit)
      for (const n of numbersIn(report).slice(Math.max(0, offset - before), offset + limit - before))
        page.push({ report, n });
    before = after;
  }
  return page;
}

async function hitsOf(
  trx: Writing,
  page: readonly Place[],
  heldBy: ReadonlyMap<string, HeldYear>,
  words: readonly string[],
): Promise<Hit[]> {
  if (page.length === 0) return [];
  const rows = await trx
    .selectFrom("sentence")
    .select([
      "report_id",
      "n",
      "start",
      "end",
      "source_start",
      "source_end",
      "text",
      "role",
      "section",
      "kinds",
      "domains",
    ])
    .where((is) =>
      is(
        is.refTuple("report_id", "n"),
        "in",
        page.map(({ report, n }) => is.tuple(report, n)),
      ),
    )
    .execute();
  const byPlace = new Map(rows.map((row) => [`${row.report_id} ${row.n}`, row]));
  return page.flatMap(({ report, n }) => {
    const row = byPlace.get(`${report} ${n}`);
    return row === undefined ? [] : [hitOf(row, heldBy.get(report) as HeldYear, words)];
  });
}

type SentenceRow = Pick<Hit, "n" | "start" | "end" | "text" | "role" | "section"> & {
  readonly source_start: number;
  readonly source_end: number;
  readonly kinds: string;
  readonly domains: string;
};

function hitOf(row: SentenceRow, held: HeldYear, words: readonly string[]): Hit {
  const { report, year, place, code, tier, parents } = held;
  const { n, start, end, source_start, source_end, text, role, section } = row;
  return {
    ...{ report, year, place, code, tier, parents },
    ...{ n, start, end, source: { start: source_start, end: source_end }, text, role, section },
    kinds: listOf(row.kinds) as StatementKind[],
    domains: listOf(row.domains),
    marks: marksIn(text, words).map((mark) => ({ start: start + mark.start, end: start + mark.end })),
  };
}

const listOf = (joined: string): string[] => (joined === "" ? [] : joined.split(","));
