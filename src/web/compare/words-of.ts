// Where the words of a number stand, as an address that keeps the language.

import { useCallback } from "react";
import type { MeasureRow } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";

/** A statement that can be found again in its report. */
export type Said = Pick<MeasureRow, "report" | "statement" | "source">;

/** Leads to the words of a statement. */
export function useWordsOf(): (said: Said) => string {
  const [params] = useAddress();
  return useCallback(
    ({ report, statement, source }) =>
      along(params, `/reports/${encodeURIComponent(report)}`, { s: statement, at: `${source.start}-${source.end}` }),
    [params],
  );
}
