// One measure of one report as a flat row that stands alone: the targets dataset that researchers otherwise build by hand. Types only.

import type { Basis, Bound, Indicator, Period, Role, Stance, Status, Tier } from "../reading/index.ts";
import type { Span } from "../text/index.ts";

/** The government a row is of. */
export interface Place {
  readonly place: string;
  /** Six digits of GB/T 2260; null where it is not known. */
  readonly code: string | null;
  readonly tier: Tier | null;
  /** From the province down, the place itself not included. */
  readonly parents: readonly string[];
}

/** A report that is held: whose, and of which plan year. */
export interface HeldYear extends Place {
  readonly report: string;
  readonly title: string | null;
  readonly year: number;
}

/** What a measure says, and where. */
export interface MeasureRow extends HeldYear, Span {
  /** Id of the statement within its report. */
  readonly statement: string;
  readonly indicator: Indicator;
  readonly basis: Basis;
  /** As written; a fall is negative with basis growth or change. */
  readonly value: number | null;
  readonly valueHigh: number | null;
  readonly unit: string | null;
  readonly bound: Bound | null;
  readonly stance: Stance | null;
  /** The wording of a relation, or `a:b:c`. */
  readonly text: string | null;
  readonly status: Status | null;
  readonly period: Period | null;
  /** Role of the deepest section it stands in; `target` is the paragraph of expected targets. */
  readonly role: Role | null;
  readonly section: string | null;
  /** Where it stands in the delivered text; `start` and `end` are of the restored one. */
  readonly source: Span;
  readonly quote: string;
}

/** What the report that looks back on the period says was reached. */
export type Result = Pick<
  MeasureRow,
  | "report"
  | "statement"
  | "value"
  | "valueHigh"
  | "unit"
  | "bound"
  | "status"
  | "start"
  | "end"
  | "source"
  | "section"
  | "quote"
>;

/** A target with what became of it. */
export interface TargetRow extends MeasureRow {
  /** Null where the report that would give it is not held, or does not give it in the same sense. */
  readonly result: Result | null;
  /** The result less the target, in the unit of the target; 0 inside a range. Null without a result or for a relation. */
  readonly gap: number | null;
}

/** The same government in another year: its code, or its name under its parents. */
export const placeKey = ({ code, parents, place }: Place): string => code ?? [...parents, place].join("/");
