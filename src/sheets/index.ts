// Registers as spreadsheets: a register's matters as rows and back again, an office's own ledger as matters, the task division table.
// Pure: cells in, what they would change out. Files are read by `intake` and written by `out`.

export { dayOfSerial } from "./cells.ts";
export { columnsOf, type SheetColumn } from "./columns.ts";
export { type Division, type DivisionAsked, type DivisionColumn, divisionOf } from "./division.ts";
export { type Against, type Amended, planOf, type SheetPlan, type Told } from "./edited.ts";
export { type Grid, type GridCell, lettersOf, type Merge } from "./grid.ts";
export { laidOut } from "./laid-out.ts";
export { type Head, headingsOf, headOf, samplesOf, titlesOf } from "./ledger-head.ts";
export { type Mapping, namesOf, proposed, shapeOf, stillKnown } from "./ledger-mapping.ts";
export type { DatedEvent, LedgerAsked, LedgerMatter } from "./ledger-row.ts";
export { type LedgerRow, type LedgerRows, type LedgerSheet, ledgerRows } from "./ledger-rows.ts";
export { type Target, targetsOf } from "./ledger-targets.ts";
export type { BookPage, NotesPage, PageCell, PageColumn } from "./page.ts";
export { type Planned, refusedIn } from "./possible.ts";
export type { Standing } from "./record.ts";
export type { CellTrouble } from "./trouble.ts";
