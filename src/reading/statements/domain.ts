// The field of work a statement is about, from the words of its quote; the heading of its section decides only where the quote
// says nothing. The fields and their words are in lexicon/domains.ts.

import { domainOfIndicator, domains, neutral, shells } from "../lexicon/domains.ts";

/** What a word speaks for: a field, perhaps one of its parts, and how much. */
interface Voice {
  readonly domain: number;
  /** Id of the part; null for a word of the whole field. */
  readonly part: string | null;
  readonly weight: number;
}

/** A word of objects says more the longer it is; a hint says less than any of them. */
const OBJECT = 2;
const HINT = 0.5;
/** 乡村旅游公路 is a road: a word right before another one only describes it. */
const MODIFIER = 0.35;
/** What follows a comma is as a rule the purpose or the result. */
const LATER = 0.7;
/** Of several fields a quote names, the heading leans to the one it names as well. */
const LEANING = 0.25;
/** How much of its field's weight a part must have to be named. */
const CLEAR = 0.55;

const CLAUSE_MARKS = "，,；;。:：\n";
/** Characters that may stand between a word and the one it describes. */
const LINKS = "的“”（）()";

const voices: ReadonlyMap<string, Voice> = new Map(
  domains.flatMap((domain, at): [string, Voice][] => [
    ...domain.hints.map((word): [string, Voice] => [word, { domain: at, part: null, weight: HINT }]),
    ...[domain, ...domain.parts].flatMap((each) =>
      each.objects.map((word): [string, Voice] => [
        word,
        { domain: at, part: each === domain ? null : each.id, weight: OBJECT + word.length },
      ]),
    ),
  ]),
);

/** A place in the tree of all words: the word that ends here, and what may follow. */
interface Node {
  word: string | null;
  next: Map<number, Node> | null;
}

/**
 * The tree of all words, entered by the first two characters, which tell more than the first: a tenth of the words begin with one of
 * ten. Some fifty words begin with 农村 alone, so they are not tried one after the other.
 */
const byPair = new Map<number, Node>();
const pairAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) << 13) ^ text.charCodeAt(at + 1)) & 0x3fffffff;
/** Which of 32,768 places the pairs fall on: where none does, no word begins, and nothing need be looked up. */
const taken = new Uint8Array(32_768);
const placeOf = (pair: number): number => (pair ^ (pair >> 15)) & 32_767;
for (const word of new Set([...voices.keys(), ...neutral])) {
  const pair = pairAt(word, 0);
  taken[placeOf(pair)] = 1;
  let node = byPair.get(pair);
  if (node === undefined) {
    node = { word: null, next: null };
    byPair.set(pair, node);
  }
  for (let at = 2; at < word.length; at++) {
    node.next ??= new Map();
    let next: Node | undefined = node.next.get(word.charCodeAt(at));
    if (next === undefined) {
      next = { word: null, next: null };
      node.next.set(word.charCodeAt(at), next);
    }
    node = next;
  }
  node.word = word;
}

/** The longest word that begins at `at`, or null. Pairs that share a key are told apart by the word itself. */
function wordAt(text: string, at: number): string | null {
  const pair = pairAt(text, at);
  if (taken[placeOf(pair)] === 0) return null;
  let node = byPair.get(pair);
  if (node === undefined) return null;
  let word = node.word;
  for (let next = at + 2; next < text.length && node.next !== null; next++) {
    const further: Node | undefined = node.next.get(text.charCodeAt(next));
    if (further === undefined) break;
    node = further;
    word = node.word ?? word;
  }
  return word !== null && text.startsWith(word, at) ? word : null;
}

/** A word that was found, with the weight it has at its place. */
interface Heard {
  readonly voice: Voice;
  weight: number;
}

/**
 * Id of the field a statement is about: of the second level (`agriculture/grain`) where one is clear, else of the first
 * (`agriculture`), else null. An indicator of the lexicon has its field; else the words of the quote decide; where they name
 * none, the heading does.
 */
export function domainOf(quote: string, indicatorId: string | null, heading: string | null): string | null {
  const known = indicatorId === null ? undefined : domainOfIndicator.get(indicatorId);
  if (known !== undefined) return known;
  const words = heard(quote);
  if (words.length === 1 && (words[0] as Heard).voice.weight > HINT) return heaviest(words);
  const spoken = speaksPlainly(words);
  const own = words.length;
  // One list for both: a statement is asked once, and there are a thousand in a text.
  for (const word of heading === null ? [] : heardIn(heading)) {
    if (!spoken) words.push(word);
    else if (agrees(word, words, own)) words.push({ voice: word.voice, weight: word.weight * LEANING });
  }
  return heaviest(words);
}

function speaksPlainly(words: readonly Heard[]): boolean {
  for (const { voice } of words) if (voice.weight > HINT) return true;
  return false;
}

/** The headings of the text being read: each is asked for again by every statement under it. */
const headings = new Map<string, readonly Heard[]>();
const MOST_HEADINGS = 200;

function heardIn(heading: string): readonly Heard[] {
  const held = headings.get(heading);
  if (held !== undefined) return held;
  if (headings.size >= MOST_HEADINGS) headings.clear();
  const found = heard(heading);
  headings.set(heading, found);
  return found;
}

/** Whether the quote, the first `own` of the words, names the field of a word of the heading as well. */
function agrees({ voice }: Heard, words: readonly Heard[], own: number): boolean {
  for (let i = 0; i < own; i++) {
    const said = (words[i] as Heard).voice;
    if (said.domain === voice.domain && said.weight > HINT) return true;
  }
  return false;
}

/** The words of the fields in a text, in order: at every place the longest, none inside another. */
function heard(text: string): Heard[] {
  const found: Heard[] = [];
  let clause = 1;
  /** Where the last word ended, −1 where a mark lies between. */
  let touching = -1;
  for (let at = 0; at < text.length; ) {
    const word = wordAt(text, at);
    if (word === null) {
      if (CLAUSE_MARKS.includes(text[at] as string)) clause = found.length === 0 ? 1 : LATER;
      if (at === touching && LINKS.includes(text[at] as string)) touching++;
      at++;
      continue;
    }
    const voice = voices.get(word);
    if (voice !== undefined) {
      const last = at === touching ? found.at(-1) : undefined;
      const described = last !== undefined && isPhrase(last.voice, voice);
      const shell = described && shells.has(word);
      if (described && !shell) last.weight *= MODIFIER;
      found.push({ voice, weight: voice.weight * clause * (shell ? MODIFIER : 1) });
      touching = at + word.length;
    }
    at += word.length;
  }
  return found;
}

/** Whether one of two words that touch describes the other: two objects; but in 就业困难人员就业 the field only repeats its part. */
const isPhrase = (first: Voice, second: Voice): boolean =>
  first.weight > HINT && second.weight > HINT && (second.part !== null || second.domain !== first.domain);

/** The field with most weight, of equal ones the first; its part where one is clear. The lists are short: loops cost least. */
function heaviest(list: readonly Heard[]): string | null {
  let domain = -1;
  let weight = 0;
  for (const { voice } of list) {
    if (voice.domain === domain) continue;
    let sum = 0;
    for (const word of list) if (word.voice.domain === voice.domain) sum += word.weight;
    if (sum > weight) {
      domain = voice.domain;
      weight = sum;
    }
  }
  if (domain < 0) return null;
  let part: string | null = null;
  let share = 0;
  for (const { voice } of list) {
    if (voice.domain !== domain || voice.part === null || voice.part === part) continue;
    let sum = 0;
    for (const word of list) if (word.voice.part === voice.part) sum += word.weight;
    if (sum > share) {
      part = voice.part;
      share = sum;
    }
  }
  return part !== null && share >= CLEAR * weight ? part : (domains[domain]?.id ?? null);
}
