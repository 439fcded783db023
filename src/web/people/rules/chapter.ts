// The shape in which the rules of a register are told: chapters of named rules, each a sentence or two.

import type { TFunction } from "i18next";
import type { Configuration, EventKind, Light } from "../../../registers/index.ts";

/** One rule: what it is about, and what it says. */
export interface Rule {
  readonly name: string;
  readonly words: string;
  /** How it is reckoned, where the sentence itself does not say. */
  readonly more?: string;
  readonly light?: Light;
}

/** Rules of one kind, under the key of their heading. */
export interface Chapter {
  readonly key:
    | "fields"
    | "owners"
    | "clock"
    | "steps"
    | "stages"
    | "outcomes"
    | "grades"
    | "progress"
    | "escalation"
    | "rates"
    | "board"
    | "votes"
    | "appraisal"
    | "annual";
  readonly rules: readonly Rule[];
}

/** What a chapter is told from: the configuration and the language. */
export interface Telling {
  readonly configuration: Configuration;
  readonly t: TFunction;
}

/** Half sentences as one sentence. */
export const sentence = (t: TFunction, clauses: readonly (string | null)[]): string => {
  const said = clauses.filter((clause) => clause !== null && clause !== "");
  const whole = said.join(t("people.rules.clause"));
  return said.length === 0 ? "" : `${whole.charAt(0).toUpperCase()}${whole.slice(1)}${t("people.rules.end")}`;
};

/** Names of which all hold. */
export const listed = (t: TFunction, names: readonly string[]): string => names.join(t("people.rules.join"));

/** Names of which one holds. */
export const either = (t: TFunction, names: readonly string[]): string =>
  names.length < 2 ? listed(t, names) : `${listed(t, names.slice(0, -1))}${t("people.rules.or")}${names.at(-1)}`;

/** What stands under a code in a list; the code itself where nothing does. */
export const nameIn = (list: readonly { readonly code: string; readonly name: string }[], code: string): string =>
  list.find((one) => one.code === code)?.name ?? code;

/** A kind of event within a sentence. */
export const eventName = (t: TFunction, kind: EventKind): string => t(`registers.event.${kind}`).toLowerCase();
