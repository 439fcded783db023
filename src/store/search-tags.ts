// What sentences are counted by: part of the report, kinds and fields of the statements in it, what became of its promises. Pure.

import type { Role, StatementKind } from "../reading/index.ts";
import { domainNames, type Facets, type SearchFilter } from "../wire/index.ts";

/** Which sentences of a report are looked at. */
export type SentenceFilter = Pick<SearchFilter, "role" | "kind" | "domain" | "verdict">;

/** The sentences of one report that hold the words: by their tags, their numbers. */
export type Tagged = ReadonlyMap<string, readonly number[]>;

type Facet = keyof SentenceFilter;
const FACETS: readonly Facet[] = ["role", "kind", "domain", "verdict"];

/** The lines `n;role;kinds;domains;verdicts` of one report. */
export function taggedIn(lines: string): Tagged {
  const tagged = new Map<string, number[]>();
  for (const line of lines.split("\n")) {
    const cut = line.indexOf(";");
    const tags = line.slice(cut + 1);
    const numbers = tagged.get(tags);
    if (numbers === undefined) tagged.set(tags, [Number(line.slice(0, cut))]);
    else numbers.push(Number(line.slice(0, cut)));
  }
  return tagged;
}

/** Counts as facets are given out, and which tags the filter leaves. */
export interface Tally {
  readonly facets: Pick<Facets, Facet>;
  /** Sentences that the filter leaves, by report. */
  readonly reports: ReadonlyMap<string, number>;
  /** Numbers of the sentences of one report that the filter leaves, ascending. */
  numbersIn(report: string): readonly number[];
}

/** Counts sentences by every facet, each leaving its own filter aside. @param isLeft whether other filters leave the report in */
export function tally(
  found: ReadonlyMap<string, Tagged>,
  filter: SentenceFilter,
  isLeft: (report: string) => boolean,
): Tally {
  const read = remembering((tags) => judged(tags, filter));
  const sums: Record<Facet, Map<string, number>> = {
    role: new Map(),
    kind: new Map(),
    domain: new Map(),
    verdict: new Map(),
  };
  const reports = new Map<string, number>();
  for (const [report, tagged] of found)
    for (const [tags, { length }] of tagged) {
      const { values, failed } = read(tags);
      if (failed === null) add(reports, report, length);
      if (failed === "several" || !isLeft(report)) continue;
      for (const facet of failed === null ? FACETS : [failed])
        for (const value of values[facet]) add(sums[facet], value, length);
    }
  return {
    facets: {
      role: listed<Role>(sums.role),
      kind: listed<StatementKind>(sums.kind),
      domain: listed<string>(sums.domain),
      verdict: listed<Facets["verdict"][number]["value"]>(sums.verdict),
    },
    reports,
    numbersIn: (report) =>
      [...(found.get(report) ?? [])]
        .flatMap(([tags, numbers]) => (read(tags).failed === null ? numbers : []))
        .sort((a, b) => a - b),
  };
}

interface Judged {
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** The one facet whose filter leaves the sentence out; `several` where more than one does. */
  readonly failed: Facet | "several" | null;
}

function judged(tags: string, filter: SentenceFilter): Judged {
  const [role = "", kinds = "", domains = "", verdicts = ""] = tags.split(";");
  const values = { role: [role], kind: list(kinds), domain: withFields(list(domains)), verdict: list(verdicts) };
  const failed = FACETS.filter((facet) => {
    const wanted: readonly string[] = filter[facet];
    return wanted.length > 0 && !values[facet].some((value) => wanted.includes(value));
  });
  return { values, failed: failed.length > 1 ? "several" : (failed[0] ?? null) };
}

const list = (joined: string): readonly string[] => (joined === "" ? [] : joined.split(","));

/** Parts of fields with the fields they are parts of, each once; what is no field any more is left out. */
const withFields = (domains: readonly string[]): readonly string[] =>
  [...new Set(domains.flatMap((domain) => [domain.split("/")[0] as string, domain]))].filter((id) => id in domainNames);

const add = <Key>(sums: Map<Key, number>, key: Key, count: number): Map<Key, number> =>
  sums.set(key, (sums.get(key) ?? 0) + count);

/** The most frequent first. */
const listed = <Value extends string>(sums: ReadonlyMap<string, number>): { value: Value; count: number }[] =>
  [...sums].map(([value, count]) => ({ value: value as Value, count })).sort((a, b) => b.count - a.count);

/** Reads each tags once. */
function remembering(read: (tags: string) => Judged): (tags: string) => Judged {
  const known = new Map<string, Judged>();
  return (tags) => {
    const before = known.get(tags);
    if (before !== undefined) return before;
    const anew = read(tags);
    known.set(tags, anew);
    return anew;
  };
}
