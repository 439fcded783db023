// Pinyin that a converter put after characters, `發(fā)展`. Removes the annotations, also those that lost a bracket; true
// brackets hold words, digits or Latin letters and stay, and so does what a writer explains once.

import { common, isWord } from "./fluency.ts";
import { type Fix, type Found, type Kind, nothing, type Remark } from "./kind.ts";
import { isTraditional, type Signs, TONED } from "./signs.ts";
import { simplify } from "./variant.ts";

/** A syllable with exactly one tone mark, as zhuàng; Scheme for the Chinese Phonetic Alphabet (1958). */
const SYLLABLE = `[a-z]{0,4}[${TONED}][a-z]{0,3}`;
const ANY = new RegExp(`[(（]?(${SYLLABLE})[)）]?`, "g");
const WHOLE = new RegExp(`[(（](${SYLLABLE})[)）]`, "g");
const WHOLE_HERE = new RegExp(WHOLE.source, "y");
const HEADLESS_HERE = new RegExp(`(${SYLLABLE})[)）]`, "y");
const HAN = /[\u3400-\u9fff]/;

/** A converter annotates at least one character in so many, and so many characters. */
const DENSE = 300;
const FEW = 3;

/** Pinyin after the characters it reads. */
export const gloss: Kind = {
  name: "gloss",
  suspected: (signs) => signs.toned > 0,
  find(text, signs): Found {
    const found = [...text.matchAll(ANY)].filter((match) => /^[(（]|[)）]$/.test(match[0]));
    if (!isConverters(found, text, signs)) return nothing;
    const readings = readingsOf(text);
    const fixes: Fix[] = [];
    const remarks: Remark[] = [];
    let grown = 0;
    for (const match of found) {
      const end = match.index + match[0].length;
      const insert = isCharacterLost(text, match.index) ? lostCharacter(match, text.charAt(end), readings) : "";
      if (insert === null) {
        const at = match.index + grown;
        remarks.push({ code: "broken-gloss", start: at, end: at, message: `此处可能缺一个读作“${match[1]}”的字` });
      }
      const confidence = insert === "" && match[0] === `(${match[1]})` ? 1 : BROKEN;
      fixes.push({ start: match.index, end, insert: insert ?? "", confidence });
      grown += (insert ?? "").length - match[0].length;
    }
    return { fixes, remarks };
  },
};

const BROKEN = 0.9; // an annotation that lost a bracket or its character

/** Whether a converter wrote these annotations: a writer explains a few rare characters, never common ones by the dozen. */
function isConverters(found: readonly RegExpExecArray[], text: string, signs: Signs): boolean {
  const traditional = isTraditional(signs);
  const certain = found.filter((match) => {
    const before = text.charAt(match.index - 1);
    const needless = HAN.test(before) && (traditional || common(before.charCodeAt(0)));
    return needless && /^[(（].*[)）]$/.test(match[0]);
  });
  return certain.length * DENSE > signs.han && certain.length >= (traditional ? 1 : FEW);
}

/** Whether what stands before an annotation cannot be what it reads. A letter can: it may be half of a character. */
const isCharacterLost = (text: string, at: number): boolean => !/[\u3400-\u9fff@-~?]/.test(text.charAt(at - 1));

/** The one character of the text that is read so, if it makes a word with what follows. */
function lostCharacter(match: RegExpExecArray, next: string, readings: Readings): string | null {
  const [only, ...others] = readings.get(match[1] as string) ?? [];
  if (only === undefined || others.length > 0 || next === "") return null;
  const char = String.fromCharCode(only);
  return isWord(simplify(char) + simplify(next)) ? char : null;
}

/** The characters that a text's annotations say are read so. */
export type Readings = ReadonlyMap<string, ReadonlySet<number>>;

/** The readings that whole annotations of a text give. */
export function readingsOf(text: string): Readings {
  const out = new Map<string, Set<number>>();
  for (const match of text.matchAll(WHOLE)) {
    const before = text.charAt(match.index - 1);
    const known = out.get(match[1] as string) ?? new Set();
    if (HAN.test(before)) out.set(match[1] as string, known.add(before.charCodeAt(0)));
  }
  return out;
}

/** The annotation that begins at a place, with its brackets; empty where none does. */
export const glossAt = (text: string, at: number): string => matchAt(WHOLE_HERE, text, at);

/** The annotation without its opening bracket that begins at a place; empty where none does. */
export const headlessAt = (text: string, at: number): string => matchAt(HEADLESS_HERE, text, at);

/** The text without its whole annotations. */
export const withoutGlosses = (text: string): string => text.replace(WHOLE, "");

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
