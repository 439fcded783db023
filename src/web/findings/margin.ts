// Where findings stand beside a text: by paragraph, those that begin near each other under one sign, so that no two signs lie
// over each other.

import type { Finding } from "../../wire/index.ts";
import type { Span } from "../report/places.ts";

/** A finding at a stretch of the text that is shown. */
export interface Placed<F extends Finding = Finding> extends Span {
  readonly finding: F;
}

/** Findings under one sign. */
export interface Margin<F extends Finding = Finding> {
  /** The character at whose line the sign stands. */
  readonly start: number;
  readonly findings: readonly F[];
}

/** Findings that begin within so many characters may begin on one line. */
const LINE = 44;

/** The signs of each paragraph, by its first character. A finding over several paragraphs stands at the first. */
export function marginsOf<F extends Finding>(
  blocks: readonly Span[],
  findings: readonly Placed<F>[],
): ReadonlyMap<number, readonly Margin<F>[]> {
  const margins = new Map<number, Margin<F>[]>();
  for (const { finding, start, end } of [...findings].sort((a, b) => a.start - b.start)) {
    const block = blocks.find((each) => start < each.end && each.start < end);
    if (block === undefined) continue;
    const here = margins.get(block.start) ?? [];
    const last = here.at(-1);
    const at = Math.max(start, block.start);
    if (last !== undefined && at - last.start < LINE) {
      here.splice(-1, 1, { ...last, findings: [...last.findings, finding] });
    } else here.push({ start: at, findings: [finding] });
    margins.set(block.start, here);
  }
  return margins;
}
