// What is held: reports, their deliveries with the original bytes, readings, and what people corrected. PostgreSQL, embedded or not.

export type { MeasuresAsked } from "./comparing.ts";
export type { FollowingFilter, Page } from "./following-facets.ts";
export type { Lineage, Rulebook } from "./following-rulebook.ts";
export { newId } from "./ids.ts";
export { type Holder, holderOf } from "./lock.ts";
export type { LogAsked, NewLogEntry } from "./log.ts";
export type { LogStore } from "./log-port.ts";
export { DEFAULT_DATA, openStore, placeFromEnvironment, type StorePlace } from "./open.ts";
export type { NewDelivery, Reread, Store } from "./port.ts";
export type { SearchAsked } from "./search.ts";
export type { ReportFilter } from "./search-places.ts";
export type { Across } from "./search-port.ts";
