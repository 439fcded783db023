// The rules that the store is handed: following promises, checking a report, and which government a name and code stand for.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { check, type Held } from "../check/index.ts";
import { version } from "../intake/index.ts";
import { follow } from "../links/index.ts";
import { type Government, type Reading, successorOf } from "../reading/index.ts";
import type { Lineage, Rulebook } from "../store/index.ts";

/** Today's rules. */
export const rulebook: Rulebook & {
  /** The same check with the registers at hand. */
  readonly checkWith: typeof check;
  /** Only what differs from the registers. */
  claims(reading: Reading, held: Held): ReturnType<typeof check>;
} = {
  get version() {
    return versionNow();
  },
  lineage: lineageOf,
  promises: (reading) =>
    follow(reading, silentAfter(reading)).promises.map(({ promise, measurable }) => ({ promise, measurable })),
  follow: (earlier, later) => follow(earlier, later).promises,
  check: (reading, previous) => check(reading, previous),
  checkWith: check,
  claims: (reading, held) => check(reading, null, held).filter(({ rule }) => rule.startsWith("register-")),
};

/**
 * Who a government is in the end: the code that its own was changed into, as far as the tables of divisions prove it. One whose area
 * went to several has no successor, nor has one that was dissolved into a tier below or above.
 */
export function lineageOf({ name, code, parents }: Government): Lineage {
  if (code === null) return { key: [...parents, name].join("-"), into: null };
  const key = lastCodeOf(code);
  const went = successorOf(key);
  const [only, ...others] = went?.divisions ?? [];
  if (went === null || only === undefined || others.length > 0 || !isOneTier(key, only.code))
    return { key, into: null };
  return { key, into: { key: lastCodeOf(only.code), from: went.until } };
}

/** Codes of a province end in four zeros, those of a prefecture in two (GB/T 2260). */
const isOneTier = (a: string, b: string): boolean => /(00){0,2}$/.exec(a)?.[0] === /(00){0,2}$/.exec(b)?.[0];

/** The code under which the government of a code goes on. */
function lastCodeOf(code: string): string {
  const seen = new Set<string>();
  for (let at = code; ; ) {
    seen.add(at);
    const went = successorOf(at);
    const next = went?.goesOn && went.divisions.length === 1 ? went.divisions[0]?.code : undefined;
    if (next === undefined || seen.has(next)) return at;
    at = next;
  }
}

/** A next report that says nothing. */
const silentAfter = (reading: Reading): Reading => ({
  ...reading,
  text: "",
  repairs: [],
  notes: [],
  outline: [],
  statements: [],
  quantities: [],
});

let known: string | null = null;

/** A short hash of everything that reads, follows and checks. */
function versionNow(): string {
  known ??= hashOf(["../links/", "../check/"].map((room) => fileURLToPath(new URL(room, import.meta.url))));
  return known;
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash("sha256").update(version().rules);
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(js|ts)$/.test(entry.name) && !/\.(d|test)\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(relative(folder, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 12);
}
