// Fifth stage: statements and quantities from what the grammar found.

import type { EditMap } from "../../text/index.ts";
import type { Parsed } from "../grammar/grammar.ts";
import type { Commitment, Quantity, ReportFacts, Section, Statement } from "../reading.ts";
import type { NumberToken, Token } from "../tokens/token.ts";
import { achievements } from "./achievements.ts";
import { closeouts } from "./closeouts.ts";
import { commitments } from "./commitments.ts";
import type { Contexts } from "./context.ts";
import { Domains } from "./domain.ts";
import { type Found, type Holders, type Material, materialOf } from "./found.ts";
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
  const holders = holdersOf(found);
  const measuring = holdersOf(found, "measure");
  const domains = domainsOf(text, found, material.contexts);
  const out: Statement[] = [];
  for (let at = 0; at < found.length; at++) {
    const each = found[at] as Found;
    out.push(placed(text, each, idOf(at), domains[at] ?? null, measuredIn(each, measuring), map));
  }
  return { statements: out, quantities: quantities(material, holders, map) };
}

const idOf = (at: number): string => `s${at + 1}`;

/** Ids of the statements that hold each number, by where it begins: of all of them, or of one kind. */
function holdersOf(found: readonly Found[], kind: Found["kind"] | null = null): Holders {
  const out = new Map<number, readonly string[]>();
  for (let at = 0; at < found.length; at++) {
    const each = found[at] as Found;
    if (each.numbers.length === 0 || (kind !== null && each.kind !== kind)) continue;
    const id = idOf(at);
    for (const { start } of each.numbers) {
      const held = out.get(start);
      out.set(start, held === undefined ? [id] : [...held, id]);
    }
  }
  return out;
}

/** Ids of the measures of a commitment: those whose number stands in it. */
function measuredIn({ kind, numbers }: Found, measuring: Holders): readonly string[] {
  if (kind !== "commitment" || numbers.length === 0) return none;
  if (numbers.length === 1) return measuring.get((numbers[0] as NumberToken).start) ?? none;
  return numbers.flatMap(({ start }) => measuring.get(start) ?? none);
}

const none: readonly string[] = [];

/** The field of each; a measure of no known indicator has that of the deed it stands in. */
function domainsOf(text: string, found: readonly Found[], contexts: Contexts): readonly (string | null)[] {
  const out: (string | null)[] = [];
  const domains = new Domains(text);
  let wide = -1;
  for (let i = 0; i < found.length; i++) {
    const each = found[i] as Found;
    const around = found[wide];
    const id = each.kind === "measure" ? each.said.indicator.id : null;
    const isInside =
      each.kind === "measure" && around !== undefined && each.start >= around.start && each.end <= around.end;
    if (id === null && isInside) out.push(out[wide] ?? null);
    else out.push(domains.of(each, id, contexts.headingAt(each.start)));
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
  id: string,
  domain: string | null,
  measured: readonly string[],
  map: EditMap,
): Statement {
  const span = { start: found.start, end: found.end };
  const statement: { -readonly [Key in keyof Statement]: Statement[Key] } = {
    id,
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
  if (found.kind === "measure") statement.measure = found.said;
  // Written out: an object that begins with a spread costs more than the rest.
  else if (found.kind === "commitment") statement.commitment = withMeasures(found.said, measured);
  else if (found.kind === "project") statement.project = found.said;
  else if (found.kind === "livelihood") statement.livelihood = found.said;
  else if (found.kind === "closeout") statement.closeout = found.said;
  else if (found.kind === "term") statement.term = found.said;
  return statement;
}
