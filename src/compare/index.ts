// Many readings side by side: an indicator over places and years, tiers against tiers, a phrase on its way through the reports.

export type { Cell, Change, StatedCell } from "./cell.ts";
export { type Compared, type Scale, yearOf } from "./choose.ts";
export { type Called, idsOf, indicatorCalled, nameIn, wordingsOf } from "./naming.ts";
export { targetRows, withResults } from "./results.ts";
export { type HeldYear, type MeasureRow, type Place, placeKey, type Result, type TargetRow } from "./row.ts";
export { heldYear, measureRows, type Named } from "./rows.ts";
export { gapOf, inUnit, pointOf } from "./scale.ts";
export { headlineOf, type Naming, namings, partsWith, type Sentence } from "./silence.ts";
export { type Occurrences, type PlaceSpread, type Spread, spreadOf, type YearSpread } from "./spread.ts";
export { type Distribution, distributionOf, quantile, ranksOf } from "./statistics.ts";
export { type Line, type Material, type Summary, type Table, tableOf } from "./table.ts";
export { isUnder, type Lower, type TierCount, type Tiers, tiersOf } from "./tiers.ts";
