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

/** How many stand on the red and on the black list, and by which rate units are ranked. */
export interface BoardRule {
  readonly red: number;
  readonly black: number;
  /** Null for the first rate of the configuration. */
  readonly rate: string | null;
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

/** A number that the next year's report tells of a register's year. */
export interface FigureRule {
  readonly name: string;
  readonly way:
    | { readonly kind: "count"; readonly condition: Condition }
    /** A field added up, and told in so many of its unit: 10000 for 万元 told in 亿元. */
    | { readonly kind: "sum"; readonly field: string; readonly condition: Condition; readonly per: number }
    | { readonly kind: "rate"; readonly rate: string };
  /** The event whose day decides to which year a matter belongs that has none of its own; a rate has its own. */
  readonly period: EventKind;
  readonly digits: number;
  readonly writing: Writing;
  /** Units that reports count it in; empty for a rate. */
  readonly units: readonly string[];
  /** What reports call it; empty where it is not looked for in a report. */
  readonly said: readonly string[];
  /** Words of which a sentence that tells it must have one; empty where any sentence may. */
  readonly among: readonly string[];
  /** Words that claim all of it: 全部完成. */
  readonly whole: readonly string[];
}

/** As digits, as 1.2万 from ten thousand on, or in characters up to ninety-nine. */
export type Writing = "digits" | "ten-thousands" | "characters";

/** A stretch of a sentence: words and names of figures. One that may be left out is where a figure of it is nothing. */
export interface Stretch {
  readonly optional: boolean;
  readonly pieces: readonly (string | { readonly figure: string })[];
}

/** A sentence of the next report with its figures left open. */
export interface SentenceRule {
  readonly code: string;
  readonly stretches: readonly Stretch[];
  /** Only where this rate is all of it, or only where it is not. */
  readonly when: { readonly rate: string; readonly whole: boolean } | null;
}

/** What a year of the register comes to in the next report. */
export interface AnnualRule {
  /** When a matter counts as done; null where a final stage without an adjustment does. */
  readonly done: Condition | null;
  readonly figures: readonly FigureRule[];
  readonly sentences: readonly SentenceRule[];
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
  readonly annual: AnnualRule | null;
}
