// Edits to a text, and the map that carries any place both ways between the text before them and the text after.
// Knows nothing of why an edit was made.

import type { DeliveredSpan, RestoredSpan, Span } from "./span.ts";

/** Puts `insert` in the place of `[start, end)` of the text before. */
export interface Edit extends Span {
  readonly insert: string;
}

/** An edit, and where its insert begins in the text after. */
interface Placed extends Edit {
  readonly at: number;
}

/**
 * Carries places between a delivered text and the same text with edits made.
 *
 * Note [Carrying]: an edit is carried as a whole, so what is to be carried character by character is one edit a character.
 * A stretch is carried to the shortest one that holds all it became: at a deletion or an insertion its start goes past the
 * edit and its end stays before it.
 */
export class EditMap {
  /** The edits, sorted and apart from each other, in places of the delivered text. */
  readonly edits: readonly Edit[];
  private readonly placed: readonly Placed[];

  /** @throws RangeError if the edits are not sorted, overlap, or begin before the text. */
  constructor(edits: readonly Edit[]) {
    this.edits = edits;
    this.placed = place(edits);
  }

  /** The text after the edits. @throws RangeError if an edit reaches past the end of `text`. */
  apply(text: string): string {
    const parts: string[] = [];
    let from = 0;
    for (const { start, end, insert } of this.edits) {
      if (end > text.length) throw new RangeError(`edit ${start}-${end} leaves a text of ${text.length} characters`);
      parts.push(text.slice(from, start), insert);
      from = end;
    }
    parts.push(text.slice(from));
    return parts.join("");
  }

  /** The shortest delivered stretch behind a restored one. */
  toDelivered(span: RestoredSpan): DeliveredSpan {
    if (this.placed.length === 0) return { start: span.start, end: Math.max(span.start, span.end) };
    const start = this.back(span.start, "start");
    return { start, end: span.end === span.start ? start : Math.max(start, this.back(span.end, "end")) };
  }

  /** The restored stretch that a delivered one became; empty if it was deleted. */
  toRestored(span: DeliveredSpan): RestoredSpan {
    const start = this.forth(span.start, "start");
    return { start, end: span.end === span.start ? start : Math.max(start, this.forth(span.end, "end")) };
  }

  /** The map that makes these edits first and then `later`, whose places are in the text after these. */
  followedBy(later: readonly Edit[]): EditMap {
    if (later.length === 0) return this;
    return new EditMap(compose(this.placed, place(later)));
  }

  /** Restored → delivered. */
  private back(at: number, edge: "start" | "end"): number {
    const edit = lastOf(this.placed, "at", edge === "start" ? at : at - 1);
    if (edit === null) return at;
    const into = at - edit.at;
    if (into >= edit.insert.length) return edit.end + into - edit.insert.length;
    return edge === "start" ? edit.start : edit.end;
  }

  /** Delivered → restored. */
  private forth(at: number, edge: "start" | "end"): number {
    const edit = lastOf(this.placed, "start", edge === "start" ? at : at - 1);
    if (edit === null) return at;
    const into = at - edit.start;
    if (into >= edit.end - edit.start) return edit.at + edit.insert.length + into - (edit.end - edit.start);
    return edge === "start" ? edit.at : edit.at + edit.insert.length;
  }
}

/** The last edit that begins at or before a place, or null. */
function lastOf(placed: readonly Placed[], begin: "at" | "start", place: number): Placed | null {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle] as Placed)[begin] <= place) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : (placed[low - 1] as Placed);
}

/** The map that changes nothing. */
export const identity: EditMap = new EditMap([]);

const growth = (edit: Edit): number => edit.insert.length - (edit.end - edit.start);
const endAfter = (edit: Placed): number => edit.at + edit.insert.length;

function place(edits: readonly Edit[]): Placed[] {
  let last = 0;
  let shift = 0;
  return edits.map((edit) => {
    if (edit.start < last || edit.end < edit.start)
      throw new RangeError(`edit ${edit.start}-${edit.end} begins before ${last} or ends before it begins`);
    const placed = { ...edit, at: edit.start + shift };
    shift += growth(edit);
    last = edit.end;
    return placed;
  });
}

/**
 * Two passes of edits as one. Edits of the two passes that share characters of the text between become one edit; a later
 * edit may reach into several first ones, and a first one into several later ones.
 */
function compose(first: readonly Placed[], later: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  let shift = 0; // what the first edits passed so far have grown: place between = delivered place + shift
  let i = 0;
  for (let j = 0; j < later.length; ) {
    for (; i < first.length && endAfter(first[i] as Placed) <= (later[j] as Edit).start; i++) {
      out.push(bare(first[i] as Placed));
      shift += growth(first[i] as Placed);
    }
    const [i0, j0] = [i, j];
    let { start, end } = later[j++] as Edit;
    for (;;) {
      if (i < first.length && (first[i] as Placed).at < end) {
        start = Math.min(start, (first[i] as Placed).at);
        end = Math.max(end, endAfter(first[i++] as Placed));
      } else if (j < later.length && (later[j] as Edit).start < end) end = Math.max(end, (later[j++] as Edit).end);
      else break;
    }
    const taken = first.slice(i0, i);
    const delivered = start - shift;
    for (const edit of taken) shift += growth(edit);
    out.push({ start: delivered, end: end - shift, insert: rewritten(taken, later.slice(j0, j), start, end) });
  }
  for (; i < first.length; i++) out.push(bare(first[i] as Placed));
  return out;
}

/** What stands in `[start, end)` of the text between after the later edits; all of it is put there by one pass or the other. */
function rewritten(first: readonly Placed[], later: readonly Edit[], start: number, end: number): string {
  let between = "";
  for (const edit of first) between += " ".repeat(edit.at - start - between.length) + edit.insert;
  let out = "";
  let from = start;
  for (const edit of later) {
    out += between.slice(from - start, edit.start - start) + edit.insert;
    from = edit.end;
  }
  return out + between.slice(from - start, end - start);
}

const bare = ({ start, end, insert }: Edit): Edit => ({ start, end, insert });
