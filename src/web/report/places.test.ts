import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Edit, EditMap } from "../../text/index.ts";
import { parseSpan, toDelivered, toRestored, writeSpan } from "./places.ts";
import type { Repair } from "./shapes.ts";

const LENGTH = 60;

/** Sorted edits that do not touch, as repairs are maximal runs. */
const someEdits = fc
  .array(fc.tuple(fc.nat(LENGTH), fc.nat(4), fc.string({ maxLength: 4 })), { maxLength: 8 })
  .map((drawn): Edit[] => {
    const edits: Edit[] = [];
    for (const [from, size, insert] of [...drawn].sort((a, b) => a[0] - b[0])) {
      const start = Math.max(from, (edits.at(-1)?.end ?? -1) + 1);
      if (start + size <= LENGTH && (size > 0 || insert !== "")) edits.push({ start, end: start + size, insert });
    }
    return edits;
  });

/** The service carries an edit whole; a repair of equal length is one edit for each of its characters. */
const carried = (edits: readonly Edit[]): EditMap =>
  new EditMap(
    edits.flatMap(({ start, end, insert }) =>
      insert.length === end - start
        ? [...insert.split("")].map((char, n) => ({ start: start + n, end: start + n + 1, insert: char }))
        : [{ start, end, insert }],
    ),
  );

/** The repairs that the service would report for these edits. */
function repairsOf(edits: readonly Edit[]): Repair[] {
  let shift = 0;
  return edits.map(({ start, end, insert }): Repair => {
    const at = start + shift;
    shift += insert.length - (end - start);
    const source = { start, end };
    return { start: at, end: at + insert.length, source, kind: "gloss", before: "", after: insert, confidence: 1 };
  });
}

describe("places of a report", () => {
  it("are carried both ways as the service's own map carries them", () => {
    fc.assert(
      fc.property(someEdits, fc.nat(LENGTH), fc.nat(LENGTH), (edits, a, b) => {
        const map = carried(edits);
        const repairs = repairsOf(edits);
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        expect(toDelivered(repairs, span)).toEqual(map.toDelivered(span));
        expect(toRestored(repairs, span)).toEqual(map.toRestored(span));
      }),
    );
  });

  it("stand in the address and are read from it", () => {
    expect(parseSpan(writeSpan({ start: 12, end: 40 }))).toEqual({ start: 12, end: 40 });
  });

  it.each([null, "", "12", "40-12", "12-12", "-1-4", "1-2-3", "a-b", "123456789-2"])("are not read from %s", (text) => {
    expect(parseSpan(text)).toBeNull();
  });
});
