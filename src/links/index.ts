// Two readings of one government: promises followed to their outcome, with a verdict and a reason.

export { plain } from "./amounts.ts";
export { follow } from "./follow.ts";
export type { Comparison, Following, Link, Verdict } from "./link.ts";
export { type Source, type Sourceable, Sources } from "./sources.ts";
