// Fifth stage: statements and quantities from what the grammar found.

import type { EditMap } from "../../text/index.ts";
import type { Parsed } from "../grammar/grammar.ts";
import type { Commitment, Quantity, ReportFacts, Section, Statement } from "../reading.ts";
import type { NumberToken, Token } from "../tokens/token.ts";
import { achievements } from "./achievements.ts";
import { closeouts } from "./closeouts.ts";
import { commitments } from "./commitments.ts";
import type { Contexts } from "./context.ts";
import { domainOf } from "./domain.ts";
import { type Found, type Material, materialOf } from "./found.ts";
import { honours } from "./honours.ts";
import { livelihood } from "./livelihood.ts";
import { measures } from "./measures.ts";
import { problems } from "./problems.ts";
import { projects } from "./projects.ts";
import { quantities } from "./quantities.ts";
import { terms } from "./terms.ts";

export interface Stated {
  readonly statements: readonly Statement[];
  readonly quantities: readonly Quantity[];
}

/** One for each kind of statement. */
const readers: readonly ((material: Material) => readonly Found[])[] = [
  measures,
  commitments,
  achievements,
  projects,
  livelihood,
  honours,
  problems,
  terms,
  closeouts,
];

/** By place; of several at one place the longer comes first. */
const inOrder = (a: Found, b: Found): number => a.order - b.order || b.end - b.start - (a.end - a.start);

/** Makes statements and quantities; every quote equals its slice. */
export function statements(
  text: string,
  list: readonly Token[],
  parsed: Parsed,
  sections: readonly Section[],
  facts: ReportFacts,
  map: EditMap,
): Stated {
  const material = materialOf(text, list, parsed, sections, facts);
  const found: Found[] = [];
  for (const reader of readers) for (const each of reader(material)) found.push(each);
  found.sort(inOrder);
  const held = holders(found);
  const domains = domainsOf(text, found, material.contexts);
  return {
    statements: found.map((each, at) =>
      placed(text, each, at, domains[at] ?? null, measuredIn(each, found, held), map),
    ),
    quantities: quantities(material, (number) => (held.get(number) ?? []).map(idOf), map),
  };
}

const idOf = (at: number): string => `s${at + 1}`;

/** In which of the statements each number stands. */
function holders(found: readonly Found[]): ReadonlyMap<NumberToken, readonly number[]> {
  const out = new Map<NumberToken, number[]>();
  found.forEach(({ numbers }, at) => {
    for (const number of numbers) {
      const held = out.get(number);
      if (held === undefined) out.set(number, [at]);
      else held.push(at);
    }
  });
  return out;
}

/** Ids of the measures of a commitment: those whose number stands in it. */
function measuredIn(
  { commitment, numbers }: Found,
  all: readonly Found[],
  held: ReadonlyMap<NumberToken, readonly number[]>,
): readonly string[] {
  if (commitment === undefined) return [];
  const inside = numbers.flatMap((number) => held.get(number) ?? []);
  return inside.filter((at) => all[at]?.kind === "measure").map(idOf);
}

/** The field of each; a measure of no known indicator has that of the deed it stands in. */
function domainsOf(text: string, found: readonly Found[], contexts: Contexts): readonly (string | null)[] {
  const out: (string | null)[] = [];
  let wide = -1;
  for (const [i, each] of found.entries()) {
    const around = found[wide];
    const id = each.measure?.indicator.id ?? null;
    const isInside =
      each.kind === "measure" && around !== undefined && each.start >= around.start && each.end <= around.end;
    if (id === null && isInside) out.push(out[wide] ?? null);
    else out.push(domainOf(text.slice(each.start, each.end), id, contexts.headingAt(each.start)));
    if (each.kind !== "measure") wide = i;
  }
  return out;
}

function withMeasures(of: Commitment, measures: readonly string[]): Commitment {
  return {
    verb: of.verb,
    strength: of.strength,
    object: of.object,
    place: of.place,
    measures,
    deadline: of.deadline,
    owner: of.owner,
    measurable: of.measurable,
    has: of.has,
    why: of.why,
  };
}

function placed(
  text: string,
  found: Found,
  at: number,
  domain: string | null,
  measured: readonly string[],
  map: EditMap,
): Statement {
  const span = { start: found.start, end: found.end };
  const statement: { -readonly [Key in keyof Statement]: Statement[Key] } = {
    id: idOf(at),
    kind: found.kind,
    start: span.start,
    end: span.end,
    quote: text.slice(span.start, span.end),
    source: map.toDelivered(span),
    section: found.section,
    status: found.status,
    period: found.period,
    domain,
    rules: found.rules,
  };
  // Only what applies: an absent part must not cross to the outside as `undefined`.
  if (found.measure !== undefined) statement.measure = found.measure;
  // Written out: an object that begins with a spread costs more than the rest.
  if (found.commitment !== undefined) statement.commitment = withMeasures(found.commitment, measured);
  if (found.project !== undefined) statement.project = found.project;
  if (found.livelihood !== undefined) statement.livelihood = found.livelihood;
  if (found.closeout !== undefined) statement.closeout = found.closeout;
  if (found.term !== undefined) statement.term = found.term;
  return statement;
}
