// What a mechanism is: fields, owners, a clock, steps, stages, outcomes, escalation, rates, lists. Types only; the eleven that come
// with the product stand in `registers/*.yaml`, and `configured.ts` reads such a file.

import type { EventKind, Light } from "./vocabulary.ts";

/** `working` counts working days, `calendar` every day. */
export type Counting = "working" | "calendar";

/** A length of time as it is written: 3日, 5个工作日, 1个月. `days` follow the clock of the configuration. */
export type Term =
  | { readonly kind: "days"; readonly count: number; readonly counting: Counting | null }
  | { readonly kind: "months"; readonly count: number }
  /** The matter's own deadline. */
  | { readonly kind: "deadline" }
  /** The day that stands in a field of the matter. */
  | { readonly kind: "field"; readonly field: string };

export interface FieldRule {
  readonly code: string;
  readonly name: string;
  readonly type: "text" | "number" | "choice" | "day";
  readonly required: boolean;
  readonly choices: readonly string[];
  /** Numbers entered for it are added up; else the last one stands. */
  readonly adds: boolean;
  readonly unit: string | null;
}

export interface OwnerRule {
  readonly code: string;
  readonly name: string;
  readonly many: boolean;
  readonly required: boolean;
  /** Whether this is who answers for the matter; of several named the first does. */
  readonly leads: boolean;
}

/** Values that fields may have, by the codes of the fields. */
export type FieldValues = Readonly<Record<string, readonly string[]>>;

/** What must hold of a matter. All keys that are given must hold; of a list, one of it. */
export interface Condition {
  readonly stages?: readonly string[];
  /** In this stage or one listed after it. */
  readonly stageFrom?: string;
  readonly lights?: readonly Light[];
  readonly outcomes?: readonly string[];
  readonly grades?: readonly string[];
  readonly done?: readonly string[];
  readonly onTime?: readonly string[];
  readonly overdue?: readonly string[];
  readonly fields?: FieldValues;
  readonly events?: readonly EventKind[];
  readonly closed?: boolean;
  readonly reopened?: boolean;
  readonly linked?: boolean;
  readonly passed?: boolean;
  readonly not?: Condition;
  readonly any?: readonly Condition[];
}

export interface StepRule {
  readonly code: string;
  readonly name: string;
  /** Counting starts the day after the last of these; empty for a step without a clock. */
  readonly from: readonly EventKind[];
  /** Null where nothing falls due: a gate, or 0 of 13710, which is followed until it is struck off. */
  readonly term: Term | null;
  /** One of these, after the start, is the step done. `stepped` counts with this step's code only. */
  readonly doneBy: readonly EventKind[];
  /** `moved` counts from this stage on; null for a step that is not done by it. */
  readonly reaches: string | null;
  /** Of which matters, by the values of their fields; of all where it names none. */
  readonly applies: FieldValues;
  /** Falls due again every month, the first time after `first` months, on a day of the month or that of the start. */
  readonly monthly: { readonly first: number; readonly on: number | null } | null;
  /** Not asked for any more after one of these. */
  readonly until: readonly EventKind[];
  readonly counting: Counting | null;
  readonly rolls: boolean | null;
  /** Role or outside body that does it. */
  readonly by: string | null;
  /** A gate that an outside body opens. */
  readonly outside: boolean;
}

/** How a stage is told from progress. */
export type Judged = "not-started" | "on-track" | "ahead" | "behind" | "done-early" | "done" | "adjusted" | "other";

export interface StageRule {
  readonly code: string;
  readonly name: string;
  readonly light: Light;
  /** The light while progress is behind. */
  readonly behindLight: Light | null;
  readonly enteredBy: readonly EventKind[];
  readonly judged: Judged | null;
  /** Steps that must be done before a matter may be moved here. */
  readonly needs: readonly string[];
  /** Nothing is owed any more. */
  readonly closed: boolean;
}

export interface OutcomeRule {
  readonly code: string;
  readonly name: string;
}

/** What the one who asked says of the result. */
export interface GradeRule {
  readonly code: string;
  readonly name: string;
  readonly reopens: boolean;
}

export interface ProgressRule {
  /** Fields whose quotient is the progress; null where reports give it. */
  readonly fields: { readonly done: string; readonly planned: string } | null;
  /** How many points above the expected still count as on track. */
  readonly margin: number;
  /** From which day of a month the month before is looked at; until then the one before that, since its reports are still coming in. */
  readonly from: number;
}

/** 到期前3日, 到期日, 逾期1个工作日: `days` is negative before the due date. */
export interface Moment {
  readonly days: number;
  readonly counting: Counting | null;
}

export interface EscalationRule {
  readonly level: Light;
  readonly at: Moment;
  /** Empty for all steps. */
  readonly steps: readonly string[];
  /** Roles of the matter or posts outside it. */
  readonly to: readonly string[];
}

export interface RateRule {
  readonly code: string;
  readonly name: string;
  /** The definition in words, shown beside the number. */
  readonly words: string;
  readonly numerator: Condition;
  readonly denominator: Condition;
  /** Fields that are added up; null where matters are counted. */
  readonly sums: { readonly numerator: string; readonly denominator: string } | null;
  /** The event whose day decides to which period a matter belongs. */
  readonly period: EventKind;
  readonly digits: number;
  readonly over: boolean;
}

/** How many stand on the red and on the black list. */
export interface BoardRule {
  readonly red: number;
  readonly black: number;
}

/** A vote on candidates: so many may win, each by more than half of all who may vote. */
export interface VoteRule {
  readonly seats: number;
  readonly majority: "entitled" | "cast";
}

export interface AppraisalItem {
  readonly code: string;
  readonly name: string;
  readonly register: string;
  readonly weight: number;
  readonly way:
    | { readonly kind: "rate"; readonly rate: string }
    | { readonly kind: "each"; readonly condition: Condition; readonly points: number };
}

export interface AppraisalRule {
  readonly period: "month" | "quarter" | "year";
  readonly digits: number;
  /** What an item counts that has no matter: left out and its weight shared out, or full points. */
  readonly empty: "left-out" | "full";
  readonly items: readonly AppraisalItem[];
}

export interface Configuration {
  readonly code: string;
  readonly name: string;
  readonly about: string;
  readonly fields: readonly FieldRule[];
  readonly owners: readonly OwnerRule[];
  readonly clock: { readonly counting: Counting; readonly rolls: boolean };
  readonly steps: readonly StepRule[];
  readonly stages: readonly StageRule[];
  readonly outcomes: readonly OutcomeRule[];
  readonly grades: readonly GradeRule[];
  readonly progress: ProgressRule | null;
  readonly escalation: readonly EscalationRule[];
  readonly rates: readonly RateRule[];
  readonly board: BoardRule | null;
  readonly votes: VoteRule | null;
  readonly appraisal: AppraisalRule | null;
}
