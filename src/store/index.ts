// What is held: reports, their deliveries with the original bytes, readings, and what people corrected. PostgreSQL, embedded or not.

export type { BirthAuthor, BirthChange, BirthRow, BirthStore } from "./births.ts";
export type { MeasuresAsked } from "./comparing.ts";
export type { FollowingFilter, Page } from "./following-facets.ts";
export type { Lineage, Rulebook } from "./following-rulebook.ts";
export { newId } from "./ids.ts";
export { type Holder, holderOf } from "./lock.ts";
export type { LogAsked, NewLogEntry } from "./log.ts";
export type { LogStore } from "./log-port.ts";
export type { Author } from "./logged.ts";
export type { NewNotice, Telling } from "./notices.ts";
export type { NoticeStore } from "./notices-port.ts";
export { DEFAULT_DATA, openStore, placeFromEnvironment, type StorePlace } from "./open.ts";
export type { Caller, MarkedMerge, PeopleStore, SignedIn, WithCookies } from "./people-port.ts";
export type { NewDelivery, Reread, Store } from "./port.ts";
export type { SearchAsked } from "./search.ts";
export type { ReportFilter } from "./search-places.ts";
export type { Across } from "./search-port.ts";
export type { Carried, Trouble } from "./sendings.ts";
export type { RememberedMapping, SheetStore } from "./sheets.ts";
