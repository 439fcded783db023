// Which words name an indicator: to tell a report that leaves an indicator unsaid from one that names it without a number that
// was read. The words are the lexicon's; here is only how they are found in running text.

import { type IndicatorEntry, indicators } from "../reading/index.ts";
import type { Span } from "../text/index.ts";

/** Shorter wordings (经济, 出口) stand in every report without naming the indicator. */
const TELLING = 3;

/** The indicator of the country that stands for the one of a place. */
const NATIONAL: Readonly<Record<string, string>> = { gdp: "gdp-national" };

const byWording = new Map<string, IndicatorEntry>();
for (const entry of indicators)
  for (const wording of [entry.name, ...entry.wordings]) if (!byWording.has(wording)) byWording.set(wording, entry);

const telling = [...byWording.keys()].filter((wording) => wording.length >= TELLING);

/** All wordings at once, the longest first, so that 出口总额 is not found in 进出口总额. */
const ANY = new RegExp(
  telling
    .sort((a, b) => b.length - a.length)
    .map((wording) => wording.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|"),
  "g",
);

/** The indicator of an id, a name or any of its wordings; null for what the lexicon does not have. */
export const indicatorCalled = (words: string): Pick<IndicatorEntry, "id" | "name"> | null =>
  indicators.find(({ id }) => id === words) ?? byWording.get(words) ?? null;

/** The ids under which one indicator is read at different tiers: a place's and the country's. */
export const idsOf = (id: string): readonly string[] =>
  NATIONAL[id] === undefined ? [id] : [id, NATIONAL[id] as string];

/** An indicator by id, or by name where the lexicon does not have it. */
export interface Called {
  readonly id: string | null;
  readonly name: string;
}

/** The words by which texts that may name an indicator are found: those that no shorter one finds. */
export function wordingsOf({ id, name }: Called): readonly string[] {
  if (id === null) return [name];
  const before = known.get(id);
  if (before !== undefined) return before;
  const anew = shortest(id);
  known.set(id, anew);
  return anew;
}

const known = new Map<string, readonly string[]>();

function shortest(id: string): readonly string[] {
  const all = indicators
    .filter((entry) => idsOf(id).includes(entry.id))
    .flatMap((entry) => [entry.name, ...entry.wordings])
    .filter((wording) => wording.length >= TELLING);
  return [...new Set(all)].filter((wording) => !all.some((other) => other !== wording && wording.includes(other)));
}

/** Where a text names the indicator first; null where it does not. A longer name of another indicator does not count. */
export function nameIn(text: string, { id, name }: Called): Span | null {
  if (id === null) return spanOf(text.indexOf(name), name);
  if (!wordingsOf({ id, name }).some((wording) => text.includes(wording))) return null;
  const wanted = new Set(idsOf(id));
  for (const { 0: found, index } of text.matchAll(ANY))
    if (wanted.has(byWording.get(found)?.id ?? "")) return spanOf(index, found);
  return null;
}

const spanOf = (start: number, words: string): Span | null => (start < 0 ? null : { start, end: start + words.length });

/** Whether a clause has a number, in figures or in the words of the genre; the number of a note is none. */
export const hasNumber = (clause: string): boolean =>
  /[0-9０-９]|百分之|翻[一两]?番|[一二三四五六七八九十]成/.test(
    clause.replaceAll(/[〔［【[][0-9０-９]+[〕］】\]]/g, ""),
  );

/** The clauses of a stretch, with their places in it. */
export function clausesOf(text: string): readonly Span[] {
  const out: Span[] = [];
  for (const { 0: clause, index } of text.matchAll(/[^，,；;。！？!?：:\n]+/g))
    out.push({ start: index, end: index + clause.length });
  return out;
}
