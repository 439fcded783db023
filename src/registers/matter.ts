// The record of a matter: what it is, whose it is, and everything that happened to it, in order. Types only. Events are appended and
// never changed; a mistaken one is voided by another.

import type { Day } from "./day.ts";

/** Who answers for a matter, in which role of the configuration. Of several in the leading role the first named leads. */
export interface Owner {
  readonly role: string;
  readonly name: string;
}

/** A part of the way that was agreed beforehand: by the end of this day so much of the whole, in per cent. */
export interface Node {
  readonly day: Day;
  readonly share: number;
  readonly words: string;
}

/** The sentence of a report that a matter came from, with its place in the restored text. */
export interface Origin {
  readonly report: string;
  readonly statement: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Another matter that this one has to do with. */
export interface Related {
  readonly matter: string;
  readonly as: "answered-by" | "belongs-to";
}

/** A secret vote: counts and nothing else. */
export interface Ballots {
  readonly entitled: number;
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly invalid: number;
}

interface Happened {
  readonly id: string;
  /** A day, or a day with a time: 2025-03-01, 2025-03-01T09:30. */
  readonly at: string;
  /** The account or the post that did it. */
  readonly who: string;
  readonly note: string | null;
}

type Plain = "created" | "handed-out" | "received" | "urged" | "accepted" | "resumed" | "struck-off";

/** What happened, by kind. */
export type Happening =
  | { readonly kind: Plain }
  /** `progress` in per cent, or `done` in the unit of the matter's quantity. */
  | { readonly kind: "reported"; readonly progress: number | null; readonly done: number | null }
  | { readonly kind: "returned" | "paused" | "reopened"; readonly reason: string }
  | { readonly kind: "planned"; readonly to: Day; readonly approver: string }
  | { readonly kind: "settled"; readonly outcome: string | null }
  /** A unit asks for what only others may grant: `extended`, `adjusted` or `planned` answers it, or `declined`. */
  | {
      readonly kind: "requested";
      readonly what: "extension" | "adjustment";
      readonly to: Day | null;
      readonly reason: string;
    }
  | { readonly kind: "declined"; readonly reason: string }
  /** Of one step, or of the deadline where `step` is null. */
  | {
      readonly kind: "extended";
      readonly step: string | null;
      readonly to: Day;
      readonly approver: string;
      readonly reason: string;
    }
  | { readonly kind: "adjusted"; readonly reason: string; readonly approver: string }
  | { readonly kind: "rated"; readonly grade: string }
  | { readonly kind: "voted"; readonly ballots: Ballots }
  | { readonly kind: "moved"; readonly stage: string }
  | { readonly kind: "stepped"; readonly step: string }
  | { readonly kind: "entered"; readonly field: string; readonly value: string | number }
  | { readonly kind: "handed-over"; readonly role: string; readonly from: string; readonly to: string }
  | { readonly kind: "appealed"; readonly item: string; readonly reason: string }
  /** `points` are added to what the item gave; 0 where the appeal is turned down. */
  | { readonly kind: "decided"; readonly item: string; readonly points: number; readonly reason: string }
  | { readonly kind: "voided"; readonly event: string; readonly reason: string };

export type MatterEvent = Happened & Happening;

export interface Matter {
  readonly id: string;
  readonly register: string;
  readonly title: string;
  /** The year it is a task of; null where it belongs to none. */
  readonly year: number | null;
  readonly fields: Readonly<Record<string, string | number>>;
  readonly owners: readonly Owner[];
  readonly quantity: { readonly value: number; readonly unit: string } | null;
  readonly nodes: readonly Node[];
  readonly deadline: Day | null;
  /** Several where statements were merged into one task. */
  readonly origins: readonly Origin[];
  readonly related: readonly Related[];
  readonly events: readonly MatterEvent[];
}
