// Finds the clauses of the later report that tell of a thing, and the state each of them tells.

import type { Statement } from "../reading/index.ts";
import { core, itemsOf } from "./bare.ts";
import { differ, type Kinds, kindsOf } from "./contrasts.ts";
import type { Evidence } from "./evidence.ts";
import type { Files } from "./files.ts";
import { type Letter, lettersOf, marksOf, pairsOf, type Rarity } from "./likeness.ts";
import { headSaid, plainName } from "./names.ts";
import { opensWithState, type State, stateOf } from "./states.ts";

/** A thing asked after. */
export interface Asked {
  readonly object: string;
  /** Its pairs with those of the words it is named in, and what those name that another thing must not. */
  readonly own: ReadonlySet<string>;
  readonly kinds: Kinds;
  readonly letters: readonly Letter[];
  readonly wanted: ReadonlySet<string>;
  /** The object as names are compared. */
  readonly name: string;
  /** Names in quotation marks and counts help where they are said again; those of the object are missed where they are not. */
  readonly marks: ReadonlySet<string>;
  readonly marked: boolean;
}

/** A clause that tells of it. */
export interface Told {
  readonly clause: Evidence;
  readonly likeness: number;
  /** The words that tell the state: an item of the clause, the clause, or it and the next. */
  readonly words: string;
  readonly state: State;
  /** How much of those words is about the thing, 0 to 1; and of the item of the clause that names it. */
  readonly about: number;
  readonly named: number;
}

/** How much it must say altogether: two rare pairs, or a few less rare ones. */
const ENOUGH = 12.5;
const ENOUGH_SPELLED = 10;
/** What each rare word said beyond that leaves unsaid, and no more. */
const LEFT = 0.005;
const LONG = 20;
const MOST_LEFT = 0.12;
/** How much of a clause must be about the thing; more where it tells no state. */
const ABOUT = 0.2;
const ABOUT_NAMED = 0.33;
const UNMARKED = 0.88;
/** Clauses that say less of the thing are not looked at, nor more than this many. */
const WORTH = 0.3;
const MOST = 12;
/** The same where a head of the name may tell it. */
const WORTH_LED = 0.1;
const MOST_LED = 16;
/** A clause that only goes on to tell the state names no other thing. */
const BRIEF = 14;

/** What a promise asks after: its object, or all its words where the object says too little. */
export function askedOf({ rarity }: Files, promise: Statement): Asked {
  const { quote, commitment } = promise;
  const object = commitment?.object ?? quote;
  const asked = askedAs(object, quote);
  return rarity.sum(asked.wanted) >= ENOUGH ? asked : { ...askedAs(quote, quote), object };
}

/** A thing by its name, within the words it is named in. */
export function askedAs(object: string, words: string): Asked {
  const named = core(object);
  const wanted = pairsOf(named);
  const own = new Set([...wanted, ...pairsOf(words)]);
  const marked = marksOf(object).size > 0;
  return {
    object,
    own,
    kinds: kindsOf(words),
    letters: lettersOf(named),
    wanted,
    marks: marksOf(words),
    marked,
    name: plainName(object),
  };
}

/** The clauses that say at least `least` of the thing, or a head of its name that says at least `lead`, best first. */
export function tellings(files: Files, asked: Asked, least: number, lead = Infinity): readonly Told[] {
  const { rarity, search } = files;
  const near =
    lead === Infinity ? search.like(asked.wanted, WORTH, MOST) : search.like(asked.wanted, WORTH_LED, MOST_LED);
  return near
    .map(({ item, likeness }) => ({ item, likeness, led: headSaid(rarity, asked.name, item.name) >= lead }))
    .filter(({ item, likeness, led }) => (led || likeness >= WORTH) && !another(rarity, asked, item))
    .map(({ item, led }) => ({ ...telling(rarity, item, asked), led }))
    .filter((told) => (told.said >= ENOUGH || isSpelled(rarity, asked, told)) && isAbout(told))
    .filter(({ likeness, said, led, state }) => likeness >= least - leave(said) || (led && state !== "named"))
    .sort((a, b) => b.likeness + worth[b.state] - a.likeness - worth[a.state]);
}

/** A short name of a work, said word for word. */
const short = /^[一-龥]{2,3}[路桥街渠港站馆园厂库院]$/;
/** A road by its number. */
const road = /[国省县乡]道\d+线?/;
function isSpelled(rarity: Rarity, { name, wanted }: Asked, { clause }: Told): boolean {
  const numbered = road.exec(name)?.[0];
  if (numbered !== undefined) return clause.name.includes(numbered);
  return short.test(name) && clause.name.includes(name) && rarity.sum(wanted) >= ENOUGH_SPELLED;
}

/** Whether words tell the things apart; in a listing only its items that say anything of the thing are asked. */
function another(rarity: Rarity, { kinds, wanted }: Asked, { kinds: found, words }: Evidence): boolean {
  if (!differ(kinds, found)) return false;
  const items = itemsOf(words);
  const own = items.filter((item) => rarity.common(wanted, pairsOf(item)) > 0);
  return own.length === items.length || differ(kinds, kindsOf(own.join("、")));
}

/** How much less of a long name is enough: the more a clause says of it, the less by chance. */
const leave = (said: number): number => Math.min(MOST_LEFT, Math.max(0, LEFT * (said - LONG)));

const isAbout = ({ state, about, named }: Told): boolean =>
  Math.max(about, named) >= (state === "named" ? ABOUT_NAMED : ABOUT);

/** Of two clauses as like, the one that tells more answers better. */
const worth: Readonly<Record<State, number>> = {
  finished: 0.1,
  settled: 0.06,
  begun: 0.05,
  partly: 0.04,
  going: 0,
  named: 0,
};

function telling(rarity: Rarity, clause: Evidence, asked: Asked): Told & { readonly said: number } {
  const { wanted, marks } = asked;
  const next = clause.sentence[clause.at + 1];
  const again = rarity.common(marks, clause.pairs);
  const alone = likenessOf(rarity, asked, clause.pairs, again);
  const joined =
    next === undefined ? 0 : 0.92 * likenessOf(rarity, asked, new Set([...clause.pairs, ...next.pairs]), again);
  const likeness = 0.85 * Math.max(alone, joined) + 0.15 * likenessOf(rarity, asked, clause.around, again);
  const said = rarity.common(wanted, clause.pairs) + again;
  const item = itemOf(rarity, clause, wanted);
  const words = stateWordsOf(clause, item);
  const [about = 0, named = 0] = [words, item].map((part) => rarity.shared(pairsOf(core(part)), asked.own));
  return { clause, likeness, said, words, state: stateOf(words), about, named };
}

/** The share of the thing that is said; a mark said again counts for it, one that is missing against it. */
function likenessOf(
  rarity: Rarity,
  { letters, wanted, marked }: Asked,
  pairs: ReadonlySet<string>,
  again: number,
): number {
  const all = rarity.sum(wanted);
  const unmarked = marked && again === 0 ? UNMARKED : 1;
  return (unmarked * (rarity.told(letters, pairs) * all + again)) / (all + again);
}

/** The item of the clause that says nearly all that the clause says of the thing; the clause where none does. */
function itemOf(rarity: Rarity, { words, pairs }: Evidence, wanted: ReadonlySet<string>): string {
  const whole = rarity.common(wanted, pairs);
  return itemsOf(words).find((item) => rarity.common(wanted, pairsOf(item)) >= 0.8 * whole) ?? words;
}

/** The words that tell the state: of the item, else of its clause, else of the clause and the one that goes on about it. */
function stateWordsOf({ words, sentence, at }: Evidence, item: string): string {
  if (stateOf(item) !== "named") return item;
  const next = sentence[at + 1];
  if (next === undefined || stateOf(words) !== "named" || !opensWithState(next.words) || next.words.length > BRIEF)
    return words;
  return `${words}，${next.words}`;
}
