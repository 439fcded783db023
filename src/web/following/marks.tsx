// The marks of targets and results, drawn in SVG and told apart by shape alone: for a target a ring (左右), an arrow (以上, 以内), a
// bar (a range) or a diamond (an exact number); a filled dot for what was reached.

import type { MeasureRow } from "../../wire/index.ts";

/** Half the size of a mark, in pixels. */
export const R = 5;

interface TargetMarkProps {
  readonly bound: MeasureRow["bound"];
  readonly x: number;
  /** Where its number lies, and the end of its range; the same where it has none. */
  readonly y: number;
  readonly far: number;
}

/** A target in a chart whose numbers rise upwards. */
export function TargetMark({ bound, x, y, far }: TargetMarkProps) {
  if (bound === "range") return <path className="target-mark" strokeWidth={5} d={`M${x} ${y}V${far}`} />;
  if (bound === "about") return <circle className="target-mark" cx={x} cy={y} r={R} />;
  if (bound === null || bound === "exact") {
    return <path className="target-mark" d={`M${x - R} ${y}l${R} ${-R}l${R} ${R}l${-R} ${R}z`} />;
  }
  const way = bound === "at_least" || bound === "above" ? -1 : 1;
  return (
    <>
      <path className="target-mark" d={`M${x - R} ${y}h${2 * R}M${x} ${y}v${way * R * 1.6}`} />
      <path
        className="target-mark full"
        d={`M${x - R + 1} ${y + way * R * 1.4}h${2 * R - 2}L${x} ${y + way * R * 2.8}z`}
      />
    </>
  );
}

/** What was reached. */
export const ResultMark = ({ x, y }: { x: number; y: number }) => (
  <circle className="result-mark" cx={x} cy={y} r={R - 1.5} />
);
