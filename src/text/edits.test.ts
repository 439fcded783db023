// Edits and their map against a naive reference that keeps, for every character, the stretch it came from.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { delivered, type Edit, EditMap, identity, restored, type Span } from "./index.ts";

/** The naive reference: each character of the text after, with the stretch of the text before that it stands for. */
interface Cell extends Span {
  readonly char: string;
}

function cellsAfter(text: string, edits: readonly Edit[]): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  const keep = (to: number) => {
    for (; from < to; from++) cells.push({ char: text.charAt(from), start: from, end: from + 1 });
  };
  for (const { start, end, insert } of edits) {
    keep(start);
    for (const char of insert) cells.push({ char, start, end });
    from = end;
  }
  keep(text.length);
  return cells;
}

const texts = fc.string({ minLength: 0, maxLength: 30, unit: fc.constantFrom(..."一二三四五(ab)") });

/** Sorted, disjoint edits of a text of this length; deletions, insertions and others. */
const editsOf = (length: number): fc.Arbitrary<Edit[]> =>
  fc
    .array(
      fc.record({
        gap: fc.nat(4),
        size: fc.nat(3),
        insert: fc.string({ maxLength: 4, unit: fc.constantFrom(..."甲乙丙") }),
      }),
      { maxLength: 8 },
    )
    .map((steps) => {
      const edits: Edit[] = [];
      let at = 0;
      for (const { gap, size, insert } of steps) {
        const start = at + gap;
        const end = start + size;
        if (end > length) break;
        edits.push({ start, end, insert });
        at = end;
      }
      return edits;
    });

const edited = texts.chain((text) => fc.tuple(fc.constant(text), editsOf(text.length)));
const twice = edited.chain(([text, first]) =>
  fc.tuple(fc.constant(text), fc.constant(first), editsOf(cellsAfter(text, first).length)),
);

/** What one pass calls delivered, the pass before it calls restored. */
const asRestored = ({ start, end }: { start: number; end: number }) => restored(start, end);

describe("EditMap", () => {
  it("gives the text that the edits describe", () => {
    fc.assert(
      fc.property(edited, ([text, edits]) => {
        const want = cellsAfter(text, edits).map((cell) => cell.char);
        expect(new EditMap(edits).apply(text)).toBe(want.join(""));
      }),
    );
  });

  it("carries a restored stretch to the shortest delivered one that holds what its characters stand for", () => {
    fc.assert(
      fc.property(edited, fc.nat(40), fc.nat(40), ([text, edits], a, size) => {
        const cells = cellsAfter(text, edits);
        const taken = cells.slice(a, a + size + 1);
        if (taken.length === 0) return;
        expect(new EditMap(edits).toDelivered(restored(a, a + taken.length))).toEqual({
          start: Math.min(...taken.map((cell) => cell.start)),
          end: Math.max(...taken.map((cell) => cell.end)),
        });
      }),
    );
  });

  it("carries a delivered stretch to the shortest restored one that holds what it became", () => {
    fc.assert(
      fc.property(edited, fc.nat(30), fc.nat(30), ([text, edits], a, size) => {
        const end = Math.min(a + size + 1, text.length);
        const became = cellsAfter(text, edits)
          .map((cell, index) => ({ ...cell, index }))
          .filter((cell) => cell.start < end && cell.end > a);
        if (a >= end || became.length === 0) return;
        expect(new EditMap(edits).toRestored(delivered(a, end))).toEqual({
          start: became[0]?.index,
          end: (became.at(-1)?.index ?? 0) + 1,
        });
      }),
    );
  });

  it("carries what was deleted to an empty stretch, there where the deletion was", () => {
    const map = new EditMap([{ start: 2, end: 6, insert: "" }]);
    expect(map.apply("经济(jī)学")).toBe("经济学");
    expect(map.toRestored(delivered(3, 5))).toEqual({ start: 2, end: 2 });
    expect(map.toDelivered(restored(0, 2))).toEqual({ start: 0, end: 2 });
    expect(map.toDelivered(restored(2, 3))).toEqual({ start: 6, end: 7 });
    expect(map.toDelivered(restored(1, 3))).toEqual({ start: 1, end: 7 });
  });

  it("composes: one pass after the other gives the same text and never a shorter stretch", () => {
    fc.assert(
      fc.property(twice, ([text, first, later]) => {
        const one = new EditMap(first);
        const both = one.followedBy(later);
        const middle = one.apply(text);
        const after = new EditMap(later).apply(middle);
        expect(both.apply(text)).toBe(after);
        for (let n = 0; n < after.length; n++) {
          const chained = one.toDelivered(asRestored(new EditMap(later).toDelivered(restored(n, n + 1))));
          const direct = both.toDelivered(restored(n, n + 1));
          expect(direct.start).toBeLessThanOrEqual(chained.start);
          expect(direct.end).toBeGreaterThanOrEqual(chained.end);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("composes exactly where no later edit shares a part of an earlier one", () => {
    fc.assert(
      fc.property(twice, ([text, first, later]) => {
        const one = new EditMap(first);
        const whole = later.filter((edit) => {
          const back = one.toRestored(one.toDelivered(edit));
          return edit.end > edit.start && back.start === edit.start && back.end === edit.end;
        });
        const both = one.followedBy(whole);
        for (let n = 0; n < both.apply(text).length; n++) {
          const chained = one.toDelivered(asRestored(new EditMap(whole).toDelivered(restored(n, n + 1))));
          expect(both.toDelivered(restored(n, n + 1))).toEqual(chained);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("leaves every stretch alone that no edit touches", () => {
    fc.assert(
      fc.property(twice, ([text, first, later]) => {
        const both = new EditMap(first).followedBy(later);
        const after = both.apply(text);
        let from = 0;
        for (const edit of [...both.edits, { start: text.length, end: text.length, insert: "" }]) {
          const place = both.toRestored(delivered(from, edit.start));
          if (edit.start > from) expect(after.slice(place.start, place.end)).toBe(text.slice(from, edit.start));
          from = edit.end;
        }
      }),
    );
  });

  it("joins two later edits that share one earlier one", () => {
    const map = new EditMap([{ start: 1, end: 2, insert: "甲乙丙丁" }]).followedBy([
      { start: 0, end: 2, insert: "子" },
      { start: 3, end: 4, insert: "" },
    ]);
    expect(map.apply("abc")).toBe("子乙丁c");
    expect(map.edits).toHaveLength(1);
  });

  it("takes time in proportion to the edits, also where every edit touches the next", () => {
    const first = Array.from({ length: 50_000 }, (_, n) => ({ start: n * 2, end: n * 2 + 2, insert: "甲乙丙" }));
    const later = Array.from({ length: 49_999 }, (_, n) => ({ start: n * 3 + 1, end: n * 3 + 4, insert: "子" }));
    const both = new EditMap(first).followedBy(later);
    expect(both.edits).toHaveLength(1);
    expect(both.edits[0]?.insert).toHaveLength(50_002);
  });

  it("changes nothing where there is nothing to change", () => {
    expect(identity.apply("政府工作报告")).toBe("政府工作报告");
    expect(identity.toDelivered(restored(2, 4))).toEqual({ start: 2, end: 4 });
    expect(identity.followedBy([])).toBe(identity);
  });

  it("refuses edits that overlap, are out of order, or leave the text", () => {
    expect(() => new EditMap([edit(0, 2), edit(1, 3)])).toThrow(RangeError);
    expect(() => new EditMap([edit(3, 4), edit(0, 1)])).toThrow(RangeError);
    expect(() => new EditMap([edit(-1, 1)])).toThrow(RangeError);
    expect(() => new EditMap([edit(2, 1)])).toThrow(RangeError);
    expect(() => identity.followedBy([edit(2, 3), edit(1, 2)])).toThrow(RangeError);
    expect(() => new EditMap([edit(2, 4)]).apply("abc")).toThrow(RangeError);
  });
});

const edit = (start: number, end: number, insert = "x"): Edit => ({ start, end, insert });
