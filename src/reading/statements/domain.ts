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

/**
 * Every word by its first two characters, which tell more than the first: a tenth of the words begin with one of ten. The key is a
 * small integer (words of other pairs may share it, so the whole word is compared), because larger numbers are slow as keys.
 */
const byPair = new Map<number, string[]>();
const pairAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) << 13) ^ text.charCodeAt(at + 1)) & 0x3fffffff;
/** The characters that words begin with. */
const begins = new Uint8Array(0x10000);
for (const word of new Set([...voices.keys(), ...neutral])) {
  begins[word.charCodeAt(0)] = 1;
  const pair = pairAt(word, 0);
  const list = byPair.get(pair);
  if (list === undefined) byPair.set(pair, [word]);
  else list.push(word);
}
for (const list of byPair.values()) list.sort((a, b) => b.length - a.length);

/** The longest word that begins at `at`, or null. */
function wordAt(text: string, at: number): string | null {
  if (begins[text.charCodeAt(at)] === 0) return null;
  const list = byPair.get(pairAt(text, at));
  if (list !== undefined) for (const word of list) if (text.startsWith(word, at)) return word;
  return null;
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
  const own = indicatorId === null ? undefined : domainOfIndicator.get(indicatorId);
  if (own !== undefined) return own;
  const inQuote = heard(quote);
  const inHeading = heading === null ? [] : heardIn(heading);
  if (!inQuote.some(({ voice }) => voice.weight > HINT)) return heaviest([...inQuote, ...inHeading]);
  if (inQuote.length === 1) return heaviest(inQuote);
  return heaviest([...inQuote, ...inHeading.filter((word) => agrees(word, inQuote)).map(leaning)]);
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

const agrees = ({ voice }: Heard, inQuote: readonly Heard[]): boolean =>
  inQuote.some((word) => word.voice.domain === voice.domain && word.voice.weight > HINT);

const leaning = ({ voice, weight }: Heard): Heard => ({ voice, weight: weight * LEANING });

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

/** The field with most weight, of equal ones the first; its part where one is clear. */
function heaviest(found: readonly Heard[]): string | null {
  const [domain, weight] = most(found, ({ voice }) => voice.domain);
  if (domain === null) return null;
  const within = found.filter(({ voice }) => voice.domain === domain && voice.part !== null);
  const [part, share] = most(within, ({ voice }) => voice.part);
  return part !== null && share >= CLEAR * weight ? part : (domains[domain]?.id ?? null);
}

/** The key with the greatest sum, of equal ones the first. The lists are short: a map would cost more than it saves. */
function most<Key>(list: readonly Heard[], keyOf: (word: Heard) => Key): readonly [Key | null, number] {
  let best: Key | null = null;
  let greatest = 0;
  for (let i = 0; i < list.length; i++) {
    const key = keyOf(list[i] as Heard);
    let sum = 0;
    for (const word of list) if (keyOf(word) === key) sum += word.weight;
    if (sum > greatest) {
      best = key;
      greatest = sum;
    }
  }
  return [best, greatest];
}
