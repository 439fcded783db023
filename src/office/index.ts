// The registers at work over a store: what is in them, who may see and do what, and everything that is done written to the log.

export { dayIn } from "./clock.ts";
export type { BoardAsked, Brought, NewEvidence, Office, Recorded } from "./office.ts";
export { type OfficeOptions, openOffice } from "./open.ts";
