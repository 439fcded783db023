// What is refused of tables for its size.

import { defaultLimits } from "./taken.ts";

/** What a table may have at most: far above any ledger, far below what would harm the machine. */
export const tableLimits = {
  ...defaultLimits,
  fileBytes: 20 * 1024 * 1024,
  xmlBytes: 96 * 1024 * 1024,
  rows: 20_000,
  columns: 300,
};

/** The limits that are held while tables are read. */
export type TableLimits = typeof tableLimits;
