// One report, and the one of the year before: what does not add up, what contradicts itself, what a person should look at.

export { check } from "./check.ts";
export type { Finding, Related, Severity } from "./finding.ts";
export type { Held } from "./held.ts";
export { rules } from "./rules.ts";
