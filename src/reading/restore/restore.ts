// First stage: undoes damage that the text itself proves. Each repair is an edit with a reason, and a text without damage
// comes back as it is. The kinds of damage are each in a file of their own; this one runs them in order and keeps the account.

import { EditMap, identity, type RestoredSpan } from "../../text/index.ts";
import type { Note, Repair, RepairKind } from "../reading.ts";
import { gbkAsLatin } from "./gbk-as-latin.ts";
import { gbkShift } from "./gbk-shift.ts";
import { gloss } from "./gloss.ts";
import type { Fix, Kind, Remark } from "./kind.ts";
import { lostDash } from "./lost-dash.ts";
import { lostText } from "./lost-text.ts";
import { lostZero } from "./lost-zero.ts";
import { middleDot } from "./middle-dot.ts";
import { look } from "./signs.ts";
import { straySemicolon } from "./stray-semicolon.ts";
import { utf8AsGbk } from "./utf8-as-gbk.ts";
import { utf8AsLatin } from "./utf8-as-latin.ts";
import { variant } from "./variant.ts";

/** A delivered text, repaired, with the account of every change. */
export interface Restored {
  readonly text: string;
  readonly map: EditMap;
  /** Sorted and apart; what lies between them is as delivered. */
  readonly repairs: readonly Repair[];
  readonly notes: readonly Note[];
}

/** A whole text in the wrong encoding. It may have happened twice. */
const mixedUp: readonly Kind[] = [utf8AsLatin, gbkAsLatin, utf8AsGbk];

/**
 * The kinds of damage, in the order in which they are undone: the last thing that happened to a text comes first, but a
 * shift is read together with the annotations that were put into it.
 */
export const kinds: readonly Kind[] = [
  ...mixedUp,
  gbkShift,
  gloss,
  variant,
  straySemicolon,
  lostZero,
  lostDash,
  middleDot,
];

/** A stretch of the delivered text that one kind changed. */
interface Change {
  readonly start: number;
  end: number;
  readonly kind: RepairKind;
  confidence: number;
}

/**
 * Adds the first changes of a text. All of it may be changed, character after character: what touches the change before it makes
 * that one longer.
 */
function grow(changes: Change[], { start, end, confidence }: Fix, kind: RepairKind): void {
  const last = changes.at(-1);
  if (last === undefined || last.end !== start) changes.push({ start, end, kind, confidence });
  else {
    last.end = end;
    last.confidence = Math.min(last.confidence, confidence);
  }
}

/** Restores a delivered text. A text without damage comes back as it is, with no repair. */
export function restore(delivered: string): Restored {
  let signs = look(delivered);
  let text = delivered;
  let map = identity;
  let remarks: Remark[] = [];
  const changes: Change[] = [];
  for (const kind of [...mixedUp, ...kinds]) {
    if (!kind.suspected(signs)) continue;
    const found = kind.find(text, signs);
    if (found.fixes.length > 0) {
      for (const fix of found.fixes)
        if (map === identity) grow(changes, fix, kind.name);
        else changes.push({ ...map.toDelivered(fix), kind: kind.name, confidence: fix.confidence });
      const step = new EditMap(found.fixes);
      remarks = remarks.map((remark) => ({ ...remark, ...step.toRestored(remark) }));
      text = step.apply(text);
      map = map === identity ? step : map.followedBy(found.fixes);
      signs = look(text);
    }
    remarks.push(...found.remarks);
  }
  if (signs.replaced > 0) remarks.push(...lostText(text));
  const repairs = runs(changes).map((run) => repair(run, delivered, text, map));
  const notes = distinct(remarks).map((remark) => ({ ...remark, source: map.toDelivered(remark) }));
  return { text, map, repairs, notes };
}

/**
 * Changes as maximal runs of one kind. Where two kinds changed the same characters, the run is of the kind that came first
 * and is only as sure as both.
 */
function runs(changes: readonly Change[]): Change[] {
  const out: Change[] = [];
  const sorted = changes.map((change, order) => ({ change, order }));
  sorted.sort((a, b) => a.change.start - b.change.start || a.change.end - b.change.end || a.order - b.order);
  for (const { change } of sorted) {
    const last = out.at(-1);
    const shared = last !== undefined && change.start < last.end;
    const touching = last !== undefined && change.start === last.end && change.kind === last.kind;
    if (last === undefined || !(shared || touching)) out.push(change);
    else
      out[out.length - 1] = {
        start: last.start,
        end: Math.max(last.end, change.end),
        kind: rank(change.kind) < rank(last.kind) ? change.kind : last.kind,
        confidence: Math.min(last.confidence, change.confidence),
      };
  }
  return out;
}

const rank = (name: RepairKind): number => kinds.findIndex((kind) => kind.name === name);

function repair(run: Change, delivered: string, text: string, map: EditMap): Repair {
  const { start, end }: RestoredSpan = map.toRestored(run);
  return {
    start,
    end,
    source: { start: run.start, end: run.end },
    kind: run.kind,
    before: delivered.slice(run.start, run.end),
    after: text.slice(start, end),
    confidence: run.confidence,
  };
}

/** Remarks in the order of the text; of those that say the same of the same place, the first. */
function distinct(remarks: readonly Remark[]): Remark[] {
  const seen = new Set<string>();
  const first = remarks.filter(({ code, start }) => !seen.has(`${code} ${start}`) && seen.add(`${code} ${start}`));
  return first.sort((a, b) => a.start - b.start);
}
