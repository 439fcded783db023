// What the leaders' page and the bulletin say of registers, every figure with what it counts.

export { type Awaited, type AwaitedAs, awaitedBy } from "./awaited.ts";
export type { Block, Cell, Composed, Note, Run, Scores, TableColumn } from "./bulletin.ts";
export { type ChangeKind, changeKinds, changeNames } from "./changes.ts";
export { composed } from "./composing.ts";
export { type Figure, printed } from "./figures.ts";
export { type Changed, type Listed, listOf } from "./lists.ts";
export { type Asked as ViewAsked, type Overview, overviewOf, type RegisterView, registerView } from "./overview.ts";
export { isOverdue, leadersOf } from "./owed.ts";
export { counted, type Ground, type Query } from "./query.ts";
export { saidDay, saidQuery } from "./said.ts";
export { monthSpan, weekBefore } from "./spans.ts";
export type { Side, Tally } from "./tallies.ts";
export { rankedBy, type UnitRow, type UnitTable, unitTableOf } from "./units.ts";
