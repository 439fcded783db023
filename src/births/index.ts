// Promises of a report on their way to become matters: the draft of each, what was decided of it, and entering it.

export { type Births, birthsOf } from "./births.ts";
