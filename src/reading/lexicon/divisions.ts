// Administrative divisions by name: code, tier and parents after GB/T 2260. The rows stand in divisions.data.ts; which of
// several divisions of one name a report means is decided where the report's text is at hand.

import type { Tier } from "../reading.ts";
import { COUNTIES, PREFECTURES, PROVINCES } from "./divisions.data.ts";

/** A division of the code table. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly tier: Tier;
  /** From the province down, the division itself not included. */
  readonly parents: readonly string[];
}

interface Table {
  /** Padded to six digits. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly byCode: ReadonlyMap<string, string>;
}

let table: Table | null = null;

/** Every division of exactly this name; more than one for 鼓楼区, none for an unknown name. */
export function divisionsNamed(name: string): readonly Division[] {
  table ??= readTable();
  return (table.byName.get(name) ?? []).map((code) => divisionOf(code, table as Table));
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

function readTable(): Table {
  const byName = new Map<string, string[]>();
  const byCode = new Map<string, string>();
  for (const [digits, lines] of [
    [2, PROVINCES],
    [4, PREFECTURES],
    [6, COUNTIES],
  ] as const) {
    for (const line of lines) {
      for (const row of line.split(" ")) {
        const code = row.slice(0, digits).padEnd(6, "0");
        const name = row.slice(digits);
        byCode.set(code, name);
        byName.set(name, [...(byName.get(name) ?? []), code]);
      }
    }
  }
  return { byName, byCode };
}

function divisionOf(code: string, { byCode }: Table): Division {
  const tier = code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
  const above = tier === "province" ? [] : [`${code.slice(0, 2)}0000`];
  if (tier === "county") above.push(`${code.slice(0, 4)}00`);
  const parents = above.map((parent) => byCode.get(parent)).filter((name) => name !== undefined);
  return { code, name: byCode.get(code) ?? "", tier, parents };
}
