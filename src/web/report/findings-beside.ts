// What a check found in the open report, at the places of the text that is shown: beside which lines signs stand.

import { useCallback, useMemo } from "react";
import type { HeldFinding } from "../../wire/index.ts";
import { type Margin, marginsOf } from "../findings/margin.ts";
import { useFindings } from "../findings/queries.ts";
import { useDesk } from "./desk.tsx";
import { placeIn, type Span } from "./places.ts";

/** The signs of one paragraph. */
export type FindingSigns = readonly Margin<HeldFinding>[];

const nothing: readonly HeldFinding[] = [];

/** Where the text is to be cut so that a sign can stand there, and the signs of each paragraph. Dismissed findings have none. */
export function useFindingsBeside() {
  const { report, view } = useDesk();
  const found = useFindings(report.summary.id).data?.findings ?? nothing;
  const placed = useMemo(
    () =>
      found
        // A report that was read anew a moment ago is not checked anew yet: its findings lie elsewhere.
        .filter(({ start, end, quote, dismissal }) => dismissal === null && report.text.slice(start, end) === quote)
        .map((finding) => ({ finding, ...placeIn(view, finding) })),
    [found, report, view],
  );
  const stops = useMemo(() => placed.map(({ start }) => start), [placed]);
  const signsOf = useCallback((blocks: readonly Span[]) => marginsOf(blocks, placed), [placed]);
  return { stops, signsOf };
}
