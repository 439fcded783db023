// The types of score.mjs, for the test that holds its floors.

import type { Finding } from "../../src/check/index.ts";
import type { Following } from "../../src/links/index.ts";
import type { Coverage, Reading, Restored } from "../../src/reading/index.ts";

export interface Score {
  readonly headline: { readonly found_f1: number; readonly strict_f1: number };
  readonly dense: { readonly f1: number; readonly fields: Readonly<Record<string, number>> };
  readonly outline: { readonly role_accuracy: number; readonly section_f1: number; readonly metadata: number };
  readonly commit: {
    readonly f1: number;
    readonly one_to_one: number;
    readonly leak_per_1000: number;
    readonly fields: Readonly<Record<"strength" | "measurable", number>>;
  };
  readonly restore: {
    readonly rows: readonly { readonly way: string; readonly damaged: number; readonly still_wrong: number }[];
    readonly clean: number;
  };
  readonly itself: {
    readonly texts: number;
    readonly statements: number;
    readonly quantities: number;
    readonly quotes_off: number;
    readonly delivered_off: number;
    readonly repairs: number;
  };
  /** What the texts themselves announce, as pairs of what was read and what is there. */
  readonly checks: {
    readonly totals: Readonly<
      Record<"announced" | "glossary" | "owners" | "honours" | "outline", readonly [number, number]>
    >;
    /** Median share of the numbers that are accounted for. */
    readonly coverage: number;
  };
  readonly follow: {
    readonly read: number;
    readonly verdict_accuracy: number;
    readonly macro_recall: number;
    readonly evidence_recall: number;
    readonly false_met: number;
  };
  readonly findings: {
    readonly wrong_recall: number;
    readonly suspect_recall: number;
    /** How many right ones were called wrong. */
    readonly fine_misfired: number;
    readonly findings_per_report: number;
  };
}

export interface Product {
  readonly read: (text: string) => Reading;
  readonly restore: (text: string) => Restored;
  readonly coverage: (reading: Reading) => Coverage;
  readonly honourVerbs: readonly string[];
  readonly canonical: ReadonlySet<string>;
  readonly follow: (earlier: Reading, later: Reading) => Following;
  readonly check: (reading: Reading, previous: Reading | null) => readonly Finding[];
}

export function score(key: string, texts: readonly string[], product: Product): Score;
