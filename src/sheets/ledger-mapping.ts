// Which column of a ledger becomes what: proposed from the headings, changed by whoever imports, remembered by the shape of the headings.

import type { Configuration } from "../registers/index.ts";
import { folded } from "./cells.ts";
import { meaningOf } from "./ledger-head.ts";
import { placeOf, targetsOf } from "./ledger-targets.ts";
import { hashed } from "./record.ts";

/** For every column the code of its target; null for one that is left out. */
export type Mapping = readonly (string | null)[];

/** The words a register has for its own columns. */
export const namesOf = (configuration: Configuration): ReadonlySet<string> =>
  new Set([...configuration.owners, ...configuration.fields].map(({ name }) => folded(name)));

/** What the headings mean in a register. A target that takes one column gets the first that fits. */
export function proposed(headings: readonly string[], configuration: Configuration): Mapping {
  const targets = new Map(targetsOf(configuration).map((one) => [one.code, one]));
  const taken = new Set<string>();
  const places = headings.map((heading) => {
    const code = ownPlace(heading, configuration) ?? meant(heading, configuration);
    const found = code === null ? undefined : targets.get(code);
    // Several columns may make up a title, but only if somebody says so.
    if (found === undefined || (taken.has(found.code) && (!found.many || found.code === "title"))) return null;
    taken.add(found.code);
    return found.code;
  });
  return taken.has("title") ? places : withTitle(places, headings);
}

/** The register's own word for a column goes before every guess. */
function ownPlace(heading: string, { owners, fields }: Configuration): string | null {
  const lines = heading.split("·").map(folded).toReversed();
  for (const line of lines) {
    const role = owners.find(({ name }) => folded(name) === line);
    if (role !== undefined) return `role:${role.code}`;
    const field = fields.find(({ name }) => folded(name) === line);
    if (field !== undefined) return `field:${field.code}`;
  }
  return null;
}

/** The lowest line of a heading that means something says most. */
function meant(heading: string, configuration: Configuration): string | null {
  for (const line of [...heading.split("·").toReversed(), heading.replaceAll("·", "")]) {
    const meaning = meaningOf(line);
    if (meaning !== null) return placeOf(meaning, configuration);
  }
  return null;
}

/** Without a title the source sentence is one: many ledgers have nothing but the words of the report. */
function withTitle(places: Mapping, headings: readonly string[]): Mapping {
  const source = places.indexOf("source");
  return source < 0 ? places : headings.map((_, at) => (at === source ? "title" : (places[at] ?? null)));
}

/** By what a mapping is remembered: the headings in their order, however they are spaced. */
export const shapeOf = (headings: readonly string[]): string => {
  const words = headings.map(folded);
  while (words.at(-1) === "") words.pop();
  return `${words.length}-${hashed(words.join("|"))}`;
};

/** A remembered mapping as far as the register still knows its targets. */
export function stillKnown(mapping: Mapping, configuration: Configuration, width: number): Mapping {
  const known = new Set(targetsOf(configuration).map(({ code }) => code));
  return Array.from({ length: width }, (_, at) => {
    const code = mapping[at] ?? null;
    return code !== null && known.has(code) ? code : null;
  });
}
