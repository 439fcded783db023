// A clause while it is read: what the readers of a clause are given, and what each of them gives back.

import type { RestoredSpan } from "../../../text/index.ts";
import type { Phrase } from "../../grammar/phrase.ts";
import { undertakings, type VerbClass } from "../../lexicon/undertakings.ts";
import type { NumberToken } from "../../tokens/token.ts";
import type { Deed } from "./deed.ts";
import type { Opening, Verb } from "./opening.ts";
import type { Strength } from "./strength.ts";
import { timeIn } from "./times.ts";

/** What the grammar made of each number, by where it begins. */
export type Phrases = ReadonlyMap<number, Phrase>;

/** A deed before the sentence around it is known. */
export interface ClauseDeed extends Deed {
  readonly opening: Opening;
  /** The verb that counts; null where the clause has subject and predicate. */
  readonly main: Verb | null;
  /** The clause says no more than that a state is reached: 确保年内建成投产. */
  readonly stateOnly: boolean;
}

/** A clause and what is known of it. */
export interface Draft {
  readonly text: string;
  readonly end: number;
  readonly opening: Opening;
  readonly numbers: readonly NumberToken[];
  readonly all: readonly NumberToken[];
  readonly phrases: Phrases;
}

/** What a reader found in a clause. */
export interface Said {
  /** It names a thing that then exists, or a state that is then reached. */
  readonly named: boolean;
  readonly stateOnly: boolean;
  readonly verb: string;
  readonly object: RestoredSpan;
}

/** The deed of a clause. `main` is the verb it opens with; null where a subject comes first. */
export function deedOf(draft: Draft, main: Verb | null, strength: Strength, said: Said): ClauseDeed {
  const { text, end, opening, numbers, all } = draft;
  return {
    start: opening.start,
    end,
    verb: said.verb,
    object: said.object,
    strength,
    deliverable: said.named,
    place: opening.place,
    time: timeIn(text, opening.start, end),
    numbers,
    all,
    rules: ruleOf(main, opening, numbers.length > 0),
    opening,
    main,
    stateOnly: said.stateOnly,
  };
}

/** The name of a rule for a clause with a number, and for one without. */
type Named = Readonly<Record<"counted" | "plain", readonly string[]>>;

const named = (counted: string, plain: string): Named => ({ counted: [counted], plain: [plain] });

const byKind: ReadonlyMap<VerbClass, Named> = new Map(
  [...new Set(undertakings.values())].map((kind) => [
    kind,
    named(`<${kind} verb> <object> <number>`, `<${kind} verb> <object>`),
  ]),
);
const ofDisposal = named("把 <object> <number> <verb>", "把 <object> <verb>");
const ofSubject = named("<subject> <predicate> <number>", "<subject> <state>");

function ruleOf(main: Verb | null, opening: Opening, counted: boolean): readonly string[] {
  const rule = main === null ? (opening.disposes ? ofDisposal : ofSubject) : (byKind.get(main.kind) as Named);
  return counted ? rule.counted : rule.plain;
}
