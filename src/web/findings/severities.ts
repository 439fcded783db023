// How serious a finding is, most serious first, and where one stands that somebody dismissed.

import type { Finding, HeldFinding } from "../../wire/index.ts";

export type Severity = Finding["severity"];
/** A severity, or `dismissed`: somebody said that it is no finding. */
export type Standing = Severity | "dismissed";

export const severities: readonly Severity[] = ["error", "warning", "note"];
export const standings: readonly Standing[] = [...severities, "dismissed"];

/** 0 for the most serious. */
export const rank = (severity: Severity): number => severities.indexOf(severity);

/** Under what a finding is counted. Findings of a draft cannot be dismissed. */
export const standingOf = (finding: Finding | HeldFinding): Standing =>
  "dismissal" in finding && finding.dismissal !== null ? "dismissed" : finding.severity;

/** The most serious of some findings; a note where there is none. */
export const worst = (findings: readonly Finding[]): Severity =>
  severities.find((severity) => findings.some((each) => each.severity === severity)) ?? "note";
