// The words a clause can open with, looked up once for all kinds: whatever shorter word of any kind stands at a place is a
// beginning of the longest one there, so that one tells of the others.

import { manner, manners, nouns as nounsLikeVerbs, undertakings } from "../../lexicon/undertakings.ts";
import { scopes } from "../../lexicon/words.ts";
import { Words } from "../../tokens/longest.ts";

/** The verbs of undertakings. */
export const verbs = new Words(undertakings.keys());
const nouns = new Words(nounsLikeVerbs);
const spirits = new Words(manner);
const adverbs = new Words(manners);
const wholes = new Words(scopes);
const all = new Words([...undertakings.keys(), ...nounsLikeVerbs, ...manner, ...manners, ...scopes]);

/** The longest word of each kind at one place: the verb, and the lengths of the others, 0 for none. */
export interface Head {
  readonly verb: string | null;
  /** A noun that begins like a verb: 发展潜力. */
  readonly noun: number;
  readonly spirit: number;
  readonly adverb: number;
  /** 全县, 今年. */
  readonly whole: number;
}

/** What stands at a place of a text. */
export function headAt(text: string, at: number): Head {
  const word = all.at(text, at);
  return word === null ? nothing : (known.get(word) ?? learnt(word));
}

const nothing: Head = { verb: null, noun: 0, spirit: 0, adverb: 0, whole: 0 };
const known = new Map<string, Head>();

function learnt(word: string): Head {
  const length = (words: Words): number => words.at(word, 0)?.length ?? 0;
  const head: Head = {
    verb: verbs.at(word, 0),
    noun: length(nouns),
    spirit: length(spirits),
    adverb: length(adverbs),
    whole: length(wholes),
  };
  known.set(word, head);
  return head;
}
