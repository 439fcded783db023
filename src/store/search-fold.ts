// Text as phrases are looked for in it: without spacing, with one width and case of characters and one shape of each mark; and
// the pairs of neighbouring characters by which the index finds it (0003-search.ts). Chinese has no spaces between words, and words
// of two characters are the rule.

/** Marks that texts write in several shapes, each with the one that stands for all. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟‘’'「」『』＂＇]/, '"'],
  [/[—–―−－‐‑─]/, "-"],
  [/[。｡．]/, "."],
  [/[～〜]/, "~"],
  [/[•・‧]/, "·"],
];

/** A folded text; `places` gives the old place of each character. */
export interface Folded {
  readonly text: string;
  readonly places: readonly number[];
}

/** Folds a text character by character. */
export function fold(text: string): Folded {
  const places: number[] = [];
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const shape = shapeOf(text.charAt(at));
    if (shape === "") continue;
    out += shape;
    places.push(at);
  }
  return { text: out, places };
}

function shapeOf(unit: string): string {
  if (unit >= "一" && unit <= "龥") return unit;
  if (/\s/.test(unit)) return "";
  const shape = SHAPES.find(([shapes]) => shapes.test(unit))?.[1];
  if (shape !== undefined) return shape;
  const plain = unit.normalize("NFKC").toLowerCase();
  return plain.length === 1 ? plain : unit;
}

/**
 * What a sentence that holds all the words must have among its pairs, as a `tsquery`. A word of one character is the head of a pair,
 * or the last character of the sentence.
 */
export const queryOf = (words: readonly string[]): string =>
  [...new Set(words.flatMap((word) => wantedOf([...word])))].join(" & ");

/** What a sentence that may hold one of the words must have. */
export const anyOf = (words: readonly string[]): string => words.map((word) => `(${queryOf([word])})`).join(" | ");

function wantedOf(units: readonly string[]): readonly string[] {
  if (units.length === 1) return [`${quoted(units[0] as string)}:*`];
  return units.slice(0, -1).map((unit, n) => quoted(`${unit}${units[n + 1]}`));
}

const quoted = (gram: string): string => `'${gram.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
