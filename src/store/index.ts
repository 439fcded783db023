// What is held: reports, their deliveries with the original bytes, readings, and what people corrected. PostgreSQL, embedded or not.

export { type Holder, holderOf } from "./lock.ts";
export { DEFAULT_DATA, openStore, placeFromEnvironment, type StorePlace } from "./open.ts";
export type { NewDelivery, Reread, Store } from "./port.ts";
