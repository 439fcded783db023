// An entry of the log in parts that can be read: what changed, from what to what, what was said with it, and why.

import type { LogEntry } from "../../../wire/index.ts";

/** One thing that an entry says. `from` is undefined where nothing stood before. */
export interface Told {
  readonly key: string;
  readonly from?: unknown;
  readonly to: unknown;
}

/** An entry taken apart. */
export interface EntryTold {
  readonly parts: readonly Told[];
  readonly why: string | null;
  readonly note: string | null;
  /** Texts too long for a line, to be compared. */
  readonly file: { readonly from: string; readonly to: string } | null;
}

type Body = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Body => typeof value === "object" && value !== null && !Array.isArray(value);
const isPair = (value: unknown): value is { from: unknown; to: unknown } =>
  isTable(value) && "to" in value && "from" in value && Object.keys(value).length === 2;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** What says nothing to a reader: it stands elsewhere in the line, or is a number of the program's. */
const silent = new Set(["at", "why", "reason", "note", "example", "intoId", "people", "below", "register"]);

/** @see EntryTold */
export function toldOf({ body }: Pick<LogEntry, "body">): EntryTold {
  const said = (key: string): string | null => (typeof body[key] === "string" && body[key] !== "" ? body[key] : null);
  const file = said("file");
  return {
    parts: file === null ? partsOf(body) : [],
    why: said("why") ?? said("reason"),
    note: said("note"),
    file: file === null ? null : { from: said("from") ?? "", to: file },
  };
}

function partsOf(body: Body): readonly Told[] {
  const { from, to, days, draft } = body;
  // An amendment: two tables with the same keys. Only what differs.
  if (isTable(to)) return pairsOf(isTable(from) ? from : {}, to);
  if (isTable(days)) return pairsOf(isTable(from) ? from : {}, days);
  if (isTable(draft)) return shownOf(draft);
  // A hand-over: from whom to whom, in one role.
  if (typeof from === "string" && typeof to === "string")
    return [...shownOf(without(body, ["from", "to"])), { key: "handed", from, to }];
  return shownOf(body);
}

const pairsOf = (from: Body, to: Body): readonly Told[] =>
  Object.keys(to).flatMap((key) => (same(from[key], to[key]) ? [] : [{ key, from: from[key] ?? null, to: to[key] }]));

const shownOf = (body: Body): readonly Told[] =>
  Object.entries(body).flatMap(([key, value]) => {
    // That somebody who was added may sign in goes without saying.
    if (silent.has(key) || isNothing(value) || (key === "active" && value === true)) return [];
    if (key === "ballots" && isTable(value)) return shownOf(value);
    return isPair(value) ? [{ key, from: value.from ?? null, to: value.to }] : [{ key, to: value }];
  });

const without = (body: Body, keys: readonly string[]): Body =>
  Object.fromEntries(Object.entries(body).filter(([key]) => !keys.includes(key)));

/** The parts without those that only repeat what the thing is called. */
export const besides = ({ parts }: EntryTold, name: string | null): readonly Told[] =>
  parts.filter(({ key, from, to }) => from !== undefined || !["name", "title"].includes(key) || to !== name);

/** A value on one line. @param yesNo the words for true and false */
export function wordsOf(value: unknown, words: { yes: string; no: string; none: string; join: string }): string {
  if (isNothing(value)) return words.none;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map((one) => wordsOf(one, words)).join(words.join);
  if (!isTable(value)) return String(value);
  const { name, title, quote, day, share, value: amount, unit } = value;
  if (typeof name === "string") return name;
  if (typeof day === "string") return share === undefined ? day : `${day} ${String(share)}%`;
  if (amount !== undefined && typeof unit === "string") return `${String(amount)}${unit}`;
  if (typeof title === "string" || typeof quote === "string") return String(title ?? quote);
  return Object.values(value)
    .flatMap((one) => (isNothing(one) ? [] : [wordsOf(one, words)]))
    .join(words.join);
}
