// Puts people's corrections beside a reading: every statement keeps what the machine read, and shows what a person said of it.
// Pure; where corrections are kept and recorded is the matter of correcting.ts.

import type { Measure, Reading, Repair, Section, Statement } from "../reading/index.ts";
import { type DeliveredSpan, type Edit, EditMap, holds, overlap, type Span } from "../text/index.ts";
import { type Correction, type CorrectionInput, type ReadAs, type ShownStatement, subjectOf } from "../wire/index.ts";
import { findPassage, type Passages, passageAt } from "./passage.ts";

/** A correction as it is kept; `passages` is null for facts. */
export interface KeptCorrection {
  readonly id: string;
  readonly input: CorrectionInput;
  readonly passages: Passages | null;
  readonly undone: boolean;
}

/** A correction of a statement. */
export type StatementInput = Exclude<CorrectionInput, { kind: "facts" }>;

/** What is shown of a reading, and what became of each correction by id. */
export interface Corrected {
  readonly statements: readonly ShownStatement[];
  readonly states: ReadonlyMap<string, Correction["state"]>;
}

/** Applies the corrections in the order given; a later one of the same statement stands over an earlier. */
export function applyCorrections(
  delivered: string,
  reading: Reading,
  corrections: readonly KeptCorrection[],
): Corrected {
  const map = mapOf(reading);
  const shown = reading.statements.map((statement) => ({ ...statement, correction: null }) as ShownStatement);
  const states = new Map<string, Correction["state"]>();
  for (const { id, input, passages, undone } of corrections) {
    if (undone || input.kind === "facts" || passages === null) {
      states.set(id, undone ? "undone" : "applied");
      continue;
    }
    const place = find(passages, delivered, reading, map);
    states.set(id, place === null ? "lost" : "applied");
    if (place !== null) apply(shown, id, input, place, map.toRestored(place), reading);
  }
  // the order of a reading: where the numbers stand
  shown.sort((a, b) => a.end - b.end || a.start - b.start);
  return { statements: shown, states };
}

/** The words of an anchor in both texts, to be kept with the correction; null where they are not there. */
export function passagesOf(anchor: Span & { quote: string }, delivered: string, reading: Reading): Passages | null {
  const asked = { ...passageAt(delivered, anchor), quote: anchor.quote };
  const place = findPassage(asked, delivered);
  if (place === null) return null;
  return {
    delivered: passageAt(delivered, place),
    restored: passageAt(reading.text, mapOf(reading).toRestored(place)),
  };
}

/** Where kept words stand in a delivery, in both of its texts; null where they are lost. */
export function standing(passages: Passages, delivered: string, reading: Reading): Standing | null {
  const map = mapOf(reading);
  const source = find(passages, delivered, reading, map);
  return source === null ? null : { source, place: map.toRestored(source) };
}

/** A stretch in the delivered text and in the restored one. */
export interface Standing {
  readonly source: DeliveredSpan;
  readonly place: Span;
}

/** What the machine read where a person mends or strikes: a measure, or the kind and subject of anything else. */
export type Was = Extract<StatementInput, { kind: "strike" }>["was"];

/** The statement a mending or striking speaks of, among those shown; null where nothing there was read so. */
export function statementMeant(
  shown: readonly ShownStatement[],
  place: DeliveredSpan,
  was: Was,
): ShownStatement | null {
  let best: ShownStatement | null = null;
  let most = 0;
  for (const statement of shown) {
    if (!overlap(statement.source, place)) continue;
    const exact = statement.source.start === place.start && statement.source.end === place.end ? 0.5 : 0;
    const likeness = likenessTo(statement, was, exact) + exact;
    if (likeness >= 2 && likeness > most) {
      best = statement;
      most = likeness;
    }
  }
  return best;
}

/** 2 and more where it is the same statement, perhaps read by other rules. */
function likenessTo(statement: ShownStatement, was: Was, exact: number): number {
  if ("kind" in was) return sameThing(statement, was, exact > 0);
  const { measure, correction } = statement;
  if (measure === undefined) return 0;
  const read = correction?.machine ? [measure, correction.machine.measure] : [measure];
  return Math.max(...read.map((each) => alike(each as Measure, was as Measure)));
}

/** What is no measure goes by its kind, and by its subject or its exact words. */
function sameThing(statement: ShownStatement, { kind, subject }: ReadAs, exact: boolean): number {
  if (statement.kind !== kind) return 0;
  return subjectOf(statement as Statement) === subject ? 3 : exact ? 2 : 0;
}

/** The repairs are all that lies between the two texts; one that changed no length is carried character by character. */
export const mapOf = (reading: Pick<Reading, "repairs">): EditMap => new EditMap(reading.repairs.flatMap(editsOf));

const editsOf = ({ source: { start, end }, after }: Repair): Edit[] =>
  after.length === end - start
    ? Array.from({ length: after.length }, (_, i) => ({
        start: start + i,
        end: start + i + 1,
        insert: after.charAt(i),
      }))
    : [{ start, end, insert: after }];

/** Looks in the delivered text, then, for deliveries that are damaged in other places, in the restored one. */
function find(passages: Passages, delivered: string, reading: Reading, map: EditMap): DeliveredSpan | null {
  const there = findPassage(passages.delivered, delivered);
  if (there !== null) return there;
  const restored = findPassage(passages.restored, reading.text);
  return restored === null ? null : map.toDelivered(restored);
}

function apply(
  shown: ShownStatement[],
  id: string,
  input: StatementInput,
  source: DeliveredSpan,
  place: Span,
  reading: Reading,
): void {
  const meant =
    input.kind === "add"
      ? null
      : (statementMeant(shown, source, input.was) ??
        (input.kind === "mend" ? statementMeant(shown, source, input.statement.measure) : null));
  if (meant === null) {
    // What is mended stays said although the machine reads nothing there any more; what is struck is gone already.
    if (input.kind !== "strike") shown.push(added(id, input, source, place, reading));
    return;
  }
  const said = input.kind === "strike" ? {} : input.statement;
  const mark = { id, kind: input.kind, machine: machineIn(meant, input.kind) };
  shown[shown.indexOf(meant)] = { ...meant, ...said, correction: mark } as ShownStatement;
}

/** What the machine had read, beside what a person makes of it; a statement that is only struck shows it itself. */
function machineIn({ measure, correction }: ShownStatement, kind: StatementInput["kind"]) {
  if (correction !== null) return correction.machine;
  return kind === "strike" || measure === undefined ? null : { measure };
}

function added(
  id: string,
  input: Exclude<StatementInput, { kind: "strike" }>,
  source: DeliveredSpan,
  { start, end }: Span,
  reading: Reading,
): ShownStatement {
  return {
    start,
    end,
    source: { start: source.start, end: source.end },
    id: `c-${id}`,
    kind: "commitment" in input.statement ? "commitment" : "measure",
    quote: reading.text.slice(start, end),
    section: deepest(reading.outline, { start, end })?.id ?? null,
    domain: null,
    rules: [],
    ...input.statement,
    correction: { id, kind: input.kind, machine: null },
  };
}

const deepest = (sections: readonly Section[], span: Span): Section | null => {
  const holder = sections.find((section) => holds(section, span));
  return holder === undefined ? null : (deepest(holder.children, span) ?? holder);
};

/**
 * How alike two measures are. Two of indicator, basis and value with unit have to agree (2 and more) for them to be the same
 * statement read by other rules; the rest tells apart what stands in one stretch.
 */
function alike(a: Measure, b: Measure): number {
  const indicator = a.indicator.id !== null ? a.indicator.id === b.indicator.id : a.indicator.name === b.indicator.name;
  const value = a.value === b.value && a.valueHigh === b.valueHigh && a.unit === b.unit && a.text === b.text;
  const rest = Number(a.bound === b.bound) + Number(a.stance === b.stance);
  return Number(indicator) + Number(a.basis === b.basis) + Number(value) + rest / 10;
}
