// Administrative divisions by name and year: code, tier and parents after GB/T 2260, former names, and what became of those that
// went. The rows stand in divisions.data.ts; which of several divisions of one name a report means is decided where the report's
// text is at hand.

import type { Tier } from "../reading.ts";
import { COUNTIES, EDITIONS, PREFECTURES, PROVINCES, SUCCESSORS } from "./divisions.data.ts";

/** A division of the code table. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly tier: Tier;
  /** From the province down, the division itself not included. */
  readonly parents: readonly string[];
}

/** A name and code a government had before. */
export interface FormerName {
  readonly name: string;
  readonly code: string;
  /** The last year whose table has it. */
  readonly until: number;
}

/** What became of a code that is no longer in the table. */
export interface Succession {
  /** Whether the same government goes on under another code; else its area was joined to others. */
  readonly goesOn: boolean;
  /** The last year whose table has the code. */
  readonly until: number;
  /** As they first were. */
  readonly divisions: readonly Division[];
}

/** A code under one name, and the first and last year whose table has it so. */
interface Row {
  readonly code: string;
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

const OLDEST = EDITIONS[0] as number;
const NEWEST = EDITIONS.at(-1) as number;

/** How many digits of the code a row begins with, and the rows, a line for each province. */
const LISTS: readonly (readonly [digits: number, lines: readonly string[]])[] = [
  [2, PROVINCES],
  [4, PREFECTURES],
  [6, COUNTIES],
];

/**
 * Every division of exactly this name as of the end of a year, with the code and the parents of that year; more than one for
 * 鼓楼区, none for an unknown name. Where no division had the name in that year, those that had it nearest to it.
 *
 * @param year null for the newest table; a year without a table stands with the nearest (EDITIONS of the data)
 */
export function divisionsNamed(name: string, year: number | null = null): readonly Division[] {
  const rows = rowsNamed(name);
  const edition = editionOf(year ?? NEWEST);
  const nearest = Math.min(...rows.map((row) => distance(row, edition)));
  return rows.filter((row) => distance(row, edition) === nearest).map((row) => divisionOf(row, edition));
}

/** The names and codes that the government of a code had before, newest first: those the tables prove, back to 2002. */
export function formerNames(code: string): readonly FormerName[] {
  const found: FormerName[] = [];
  const seen = new Set<string>();
  for (let at: string | null = code; at !== null && !seen.has(at); at = predecessorOf(at)) {
    seen.add(at);
    const rows = rowsOf(at);
    const earlier = rows.slice(0, -1).filter((row) => !movedOn(row));
    const own = at === code ? earlier : [...earlier, ...rows.slice(-1)];
    for (const row of own.toReversed()) found.push({ name: row.name, code: row.code, until: row.last });
  }
  return found;
}

/** What became of a code that went; null for one that still stands, and where the tables do not tell. */
export function successorOf(code: string): Succession | null {
  const went = rowsOf(code).at(-1)?.last;
  const cell = lineOf(code, SUCCESSORS)
    .split(" ")
    .find((each) => each.startsWith(code));
  if (cell === undefined || cell === "" || went === undefined) return null;
  const next = EDITIONS.find((each) => each > went) ?? NEWEST;
  const codes = cell.slice(code.length + 1).split(",");
  const rows = codes.flatMap((to) => rowIn(to, next) ?? []);
  return { goesOn: cell[code.length] === "=", until: went, divisions: rows.map((row) => divisionOf(row, next)) };
}

/** The full name of a province that is called by its short one: 新疆 → 新疆维吾尔自治区; null for anything else. */
export function provinceCalled(short: string): string | null {
  if (short.length < 2) return null;
  return PROVINCES.map((row) => row.slice(2)).find((name) => name.startsWith(short)) ?? null;
}

/**
 * What a division's name says of its tier by its last characters. `市` alone says nothing: a city stands at three tiers.
 */
export function tierOfName(name: string): Tier | null {
  for (const [ending, tier] of ENDINGS) if (name.endsWith(ending)) return tier;
  return null;
}

/** Longest endings first; the Constitution, article 30, and the names in use. 新区 and 开发区 are no tier of government. */
const ENDINGS: readonly (readonly [string, Tier | null])[] = [
  ["新区", null],
  ["开发区", null],
  ["高新区", null],
  ["示范区", null],
  ["园区", null],
  ["特别行政区", "province"],
  ["自治区", "province"],
  ["省", "province"],
  ["自治州", "prefecture"],
  ["地区", "prefecture"],
  ["盟", "prefecture"],
  ["州", "prefecture"],
  ["县", "county"],
  ["旗", "county"],
  ["区", "county"],
  ["街道", "township"],
  ["苏木", "township"],
  ["镇", "township"],
  ["乡", "township"],
];

/** The rows of a name. The lines are searched as they stand: a report asks for few names, and a table of all would take longer. */
function rowsNamed(name: string): readonly Row[] {
  if (name.length < 2) return [];
  const found: Row[] = [];
  for (const [digits, lines] of LISTS) {
    for (const line of lines) {
      for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
        const start = line.lastIndexOf(" ", at) + 1;
        const row = rowOf(line.slice(start, endOf(line, at)), digits);
        if (at === start + digits && row.name === name) found.push(row);
      }
    }
  }
  return found;
}

/** The rows of a code, oldest first. */
function rowsOf(code: string): readonly Row[] {
  const digits = code.endsWith("0000") ? 2 : code.endsWith("00") ? 4 : 6;
  const line = lineOf(code, LISTS.find(([each]) => each === digits)?.[1] ?? []);
  const key = code.slice(0, digits);
  const found: Row[] = [];
  for (let at = line.indexOf(key); at >= 0; at = line.indexOf(key, at + 1))
    if (at === 0 || line[at - 1] === " ") found.push(rowOf(line.slice(at, endOf(line, at)), digits));
  return found.sort((a, b) => a.first - b.first);
}

/** The line of the code's province; empty where there is none, and for what is no code. */
const lineOf = (code: string, lines: readonly string[]): string =>
  (/^\d{6}$/.test(code) && lines.find((line) => line.startsWith(code.slice(0, 2)))) || "";

const endOf = (line: string, at: number): number => {
  const space = line.indexOf(" ", at);
  return space < 0 ? line.length : space;
};

/** `320683通州市-2008`: the code, the name, and the years after `+` and `-` where they are not the first and last of all. */
function rowOf(cell: string, digits: number): Row {
  const plus = cell.indexOf("+");
  const minus = cell.indexOf("-");
  const end = plus >= 0 ? plus : minus >= 0 ? minus : cell.length;
  return {
    code: cell.slice(0, digits).padEnd(6, "0"),
    name: cell.slice(digits, end),
    first: plus < 0 ? OLDEST : Number(cell.slice(plus + 1, plus + 5)),
    last: minus < 0 ? NEWEST : Number(cell.slice(minus + 1)),
  };
}

/** The year of the table that stands for a year: its own, else the nearest, of two the earlier. */
const editionOf = (year: number): number =>
  EDITIONS.reduce((best, each) => (Math.abs(each - year) < Math.abs(best - year) ? each : best));

const distance = ({ first, last }: Row, year: number): number => Math.max(first - year, year - last, 0);

/** The code whose government goes on under this one. */
const predecessorOf = (code: string): string | null =>
  lineOf(code, SUCCESSORS)
    .split(" ")
    .find((cell) => cell.endsWith(`=${code}`))
    ?.slice(0, 6) ?? null;

/** The row of a code that a year's table has. */
const rowIn = (code: string, year: number): Row | null => rowsOf(code).find((row) => distance(row, year) === 0) ?? null;

/** Whether the name left the code for another of its province: the code was given to somebody else, not the name changed. */
const movedOn = ({ code, name, last }: Row): boolean =>
  rowsNamed(name).some((other) => other.code !== code && other.code.startsWith(code.slice(0, 2)) && other.last > last);

function divisionOf(row: Row, year: number): Division {
  const { code, name } = row;
  const tier = code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
  const above = tier === "province" ? [] : [`${code.slice(0, 2)}0000`];
  if (tier === "county") above.push(`${code.slice(0, 4)}00`);
  const then = Math.min(Math.max(year, row.first), row.last);
  return { code, name, tier, parents: above.flatMap((parent) => rowIn(parent, then)?.name ?? []) };
}
