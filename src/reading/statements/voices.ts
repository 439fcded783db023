// The words of the fields of work, and the longest of them at a place of a text.

import { domains, neutral, shells } from "../lexicon/domains.ts";

/** What a word speaks for: a field, perhaps one of its parts, and how much. */
export interface Voice {
  readonly domain: number;
  /** Id of the part; null for a word of the whole field. */
  readonly part: string | null;
  readonly weight: number;
}

/** A word of objects says more the longer it is; a hint says less than any of them. */
const OBJECT = 2;
export const HINT = 0.5;

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

/** A word of the fields, or one that speaks for none. */
export interface Word {
  readonly length: number;
  readonly voice: Voice | null;
  /** Whether it is only the shell of what stands before it. */
  readonly shell: boolean;
}

const names = [...new Set([...voices.keys(), ...neutral])];
/** What words say; the first is none, so that 0 can say that no word stands at a place. Words that say the same share one. */
export const words: (Word | null)[] = [null];
const numbers = new Map<string, number>();

/** The number of what a word says. */
function numberOf(name: string): number {
  const word: Word = { length: name.length, voice: voices.get(name) ?? null, shell: shells.has(name) };
  const key = JSON.stringify(word);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, words.length);
  return words.push(word) - 1;
}

/**
 * The tree of all words. Its branches are kept in one table: the node and the next character are the key, the node they lead to the
 * value; a full place sends to the one behind it. Node 0 is the root.
 */
const SIZE = 32_768;
const SHIFT = 32 - Math.log2(SIZE);
const keys = new Int32Array(SIZE);
const values = new Int16Array(SIZE);
/** Spreads keys over the table (Knuth, The Art of Computer Programming 6.4: multiplicative hashing). */
const placeOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> SHIFT;
/** The number of what the word that ends at each node says, 0 for none. */
const ends = new Int16Array(SIZE);
/** How many nodes there are. */
let size = 1;

/**
 * The nodes that the first two characters of words lead to, so that a place where no word begins is told by one look. The two characters
 * stand beside each.
 */
const PAIRS = 16_384;
const nodes = new Int16Array(PAIRS);
const pairs = new Int32Array(PAIRS);
const pairPlaceOf = (first: number, second: number): number => ((first << 5) ^ (first >> 7) ^ second) & (PAIRS - 1);
for (const name of names) plant(name, numberOf(name));

/** Words have two characters or more. */
function plant(name: string, word: number): void {
  let node = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    node = further(node, code) || grown(node, code);
    if (at === 1) pair(name.charCodeAt(0), code, node);
  }
  ends[node] = word;
}

function grown(node: number, code: number): number {
  const key = node * 65_536 + code;
  let place = placeOf(key);
  while (keys[place] !== 0) place = (place + 1) % SIZE;
  keys[place] = key;
  values[place] = size;
  return size++;
}

function pair(first: number, second: number, node: number): void {
  let place = pairPlaceOf(first, second);
  while (nodes[place] !== 0 && nodes[place] !== node) place = (place + 1) % PAIRS;
  nodes[place] = node;
  pairs[place] = (first << 16) | second;
}

/** The node that a character leads to, 0 for none. */
function further(node: number, code: number): number {
  const key = node * 65_536 + code;
  for (let place = placeOf(key); ; place = (place + 1) % SIZE) {
    if (keys[place] === key) return values[place] as number;
    if (keys[place] === 0) return 0;
  }
}

/** The number of what the longest word says that begins at `at` and ends by `end`, 0 where none does. */
export function wordAt(text: string, at: number, end: number): number {
  if (at + 1 >= end) return 0;
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  let place = pairPlaceOf(first, second);
  while (nodes[place] !== 0 && pairs[place] !== ((first << 16) | second)) place = (place + 1) % PAIRS;
  let node = nodes[place] as number;
  let word = 0;
  for (let next = at + 2; node !== 0; next++) {
    word = ends[node] || word;
    node = next < end ? further(node, text.charCodeAt(next)) : 0;
  }
  return word;
}
