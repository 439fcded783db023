// The table of remembered column mappings.

import type { At, Json } from "./columns.ts";

/** The last mapping that was imported with, for headings of one shape. */
export interface ColumnMappingTable {
  register: string;
  shape: string;
  headings: Json<readonly string[]>;
  /** For every column the code of its target; null for one that was left out. */
  targets: Json<readonly (string | null)[]>;
  who: string;
  at: At;
}

export interface SheetTables {
  column_mapping: ColumnMappingTable;
}
