// What a reading is: the shapes that every stage fills and every other room takes. Types only.
// `start` and `end` count in the restored text, `source` in the delivered one; both are half-open UTF-16 places.

import type { DeliveredSpan, RestoredSpan } from "../text/index.ts";

/** Something that stands at a place: where in the restored text, and where in the delivered one. */
export interface Placed extends RestoredSpan {
  readonly source: DeliveredSpan;
}

export type Tier = "national" | "province" | "prefecture" | "county" | "township";
export type Role =
  | "opening"
  | "review"
  | "problems"
  | "target"
  | "plan"
  | "livelihood"
  | "self-governance"
  | "closing"
  | "glossary"
  | "other";
export type StatementKind =
  | "measure"
  | "commitment"
  | "achievement"
  | "project"
  | "livelihood"
  | "honour"
  | "problem"
  | "term"
  | "closeout";
export type Basis = "level" | "growth" | "avg_growth" | "change" | "share" | "rank" | "relation";
export type Bound = "exact" | "about" | "at_least" | "above" | "at_most" | "below" | "range";
export type Stance = "strive" | "ensure";
export type Status = "actual" | "estimate" | "target";
export type QuantityKind = "quantity" | "percent" | "rank" | "year" | "duration" | "date" | "ratio" | "money" | "label";
export type RepairKind =
  | "utf8-as-latin"
  | "gbk-as-latin"
  | "utf8-as-gbk"
  | "gbk-shift"
  | "gloss"
  | "variant"
  | "stray-semicolon"
  | "lost-zero"
  | "lost-dash"
  | "middle-dot";
/** How far a project has come, in the words of the field: 储备 谋划, 前期, 签约, 开工, 在建, 竣工, 投产 投用, 达产 达效. */
export type ProjectStage =
  | "reserved"
  | "preparing"
  | "signed"
  | "started"
  | "building"
  | "completed"
  | "operating"
  | "delivering";
export type NoteCode =
  | "unread-number"
  | "two-readings"
  | "furniture"
  | "lost-character"
  | "broken-gloss"
  | "no-report"
  | "doubtful-number"
  /** The file is not what its name says. */
  | "file-kind"
  /** A page of the file gave no text. */
  | "page-without-text";

/** One maximal run of characters that was changed, and why. */
export interface Repair extends Placed {
  readonly kind: RepairKind;
  /** The delivered characters. */
  readonly before: string;
  /** What stands in their place. */
  readonly after: string;
  /** 0 to 1; 1 where the text itself proves the repair. */
  readonly confidence: number;
}

/** Something about the text that a person may want to know; never an error. */
export interface Note extends Placed {
  readonly code: NoteCode;
  /** Detail for a person, Chinese; null where the code says all. */
  readonly message: string | null;
}

export interface Government {
  readonly name: string;
  /** Six digits of GB/T 2260; null where the name is not known or not unique. */
  readonly code: string | null;
  readonly tier: Tier | null;
  /** From the province down, this government not included. */
  readonly parents: readonly string[];
}

/** What a report says of itself. What the text does not give is null, never guessed. */
export interface ReportFacts {
  readonly title: string | null;
  readonly government: Government | null;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
  /** `2021-11-24`, or `2021-01` where no day stands. */
  readonly date: string | null;
  readonly congress: string | null;
  readonly speaker: { readonly name: string | null; readonly post: string | null } | null;
}

/** A part of the report. The top level covers the whole text. */
export interface Section extends Placed {
  /** `1`, `1.2`, `1.2.3` in reading order. */
  readonly id: string;
  readonly heading: string | null;
  readonly role: Role;
  readonly children: readonly Section[];
}

export interface Period {
  readonly from: number;
  readonly to: number;
}

export interface Indicator {
  /** Key of the lexicon; null for what is not in it. */
  readonly id: string | null;
  /** Canonical name; the surface where there is none. */
  readonly name: string;
  /** The words of the text. */
  readonly surface: string;
}

export interface Measure {
  readonly indicator: Indicator;
  readonly basis: Basis;
  /** As written (4.64 with 万亿元); a fall is negative with basis growth or change. */
  readonly value: number | null;
  readonly valueHigh: number | null;
  readonly unit: string | null;
  readonly bound: Bound | null;
  readonly stance: Stance | null;
  /** The wording of a relation, or `a:b:c`. */
  readonly text: string | null;
}

export interface Commitment {
  readonly verb: string;
  readonly strength: "finish" | "start" | "advance" | "keep" | "strive";
  readonly object: string;
  readonly place: string | null;
  readonly measures: readonly string[];
  readonly deadline: { readonly text: string | null; readonly date: string; readonly implied: boolean } | null;
  readonly owner: { readonly text: string } | null;
  readonly measurable: boolean;
  readonly has: {
    readonly deliverable: boolean;
    readonly number: boolean;
    readonly time: boolean;
    readonly owner: boolean;
  };
  readonly why: string;
}

/** An amount as written: 4.8 with 亿元. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
}

/** Something that is built or installed, named or counted. */
export interface Project {
  /** The words of the text. */
  readonly name: string;
  readonly stage: ProjectStage | null;
  /** Money spent on it so far. */
  readonly invested: Amount | null;
  /** 总投资, 计划投资. */
  readonly planned: Amount | null;
  /** Its capacity or size, as written: 20万吨/年. */
  readonly scale: string | null;
}

/** An item of the yearly list of livelihood projects. */
export interface Livelihood {
  /** Its place in the list, from 1; null where the list is not numbered. */
  readonly number: number | null;
  /** The offices behind 责任单位, lead unit first. */
  readonly owners: readonly string[];
}

/** What became of last year's tasks, in the report's own counts; null where it does not say. */
export interface Closeout {
  readonly announced: number | null;
  readonly done: number | null;
  readonly adjusted: number | null;
  readonly ongoing: number | null;
}

/** An entry of the glossary. */
export interface Term {
  readonly name: string;
  readonly meaning: string;
}

/** One thing the report says, with the shortest stretch that says it. */
export interface Statement extends Placed {
  readonly id: string;
  readonly kind: StatementKind;
  /** `text.slice(start, end)`. */
  readonly quote: string;
  /** Id of the deepest section that holds it. */
  readonly section: string | null;
  readonly status: Status | null;
  readonly period: Period | null;
  readonly domain: string | null;
  /** Names of the rules that read it, outermost first. */
  readonly rules: readonly string[];
  readonly measure?: Measure | undefined;
  readonly commitment?: Commitment | undefined;
  readonly project?: Project | undefined;
  readonly livelihood?: Livelihood | undefined;
  readonly closeout?: Closeout | undefined;
  readonly term?: Term | undefined;
}

/** One number of the text. */
export interface Quantity extends Placed {
  /** The number with its unit: `text.slice(start, end)`. */
  readonly surface: string;
  readonly kind: QuantityKind;
  readonly value: number | null;
  readonly valueHigh: number | null;
  readonly unit: string | null;
  readonly bound: Bound;
  /** The noun phrase it measures, as written. */
  readonly of: string | null;
  readonly polarity: "up" | "down" | null;
  readonly status: Status | null;
  /** Ids of the statements it stands in. */
  readonly statements: readonly string[];
}

/** Everything that was read in one text. */
export interface Reading {
  readonly report: ReportFacts;
  /** The restored text. */
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly notes: readonly Note[];
  readonly outline: readonly Section[];
  readonly statements: readonly Statement[];
  readonly quantities: readonly Quantity[];
}
