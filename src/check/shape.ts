// Sentences with every number as one sign, so that a rule can be written as a pattern over words and numbers:
// `由<from:p>提高到<to:p>`. The signs lie in the private use area and stand in no text.

import type { Quantity, Reading } from "../reading/index.ts";
import type { Span } from "../text/index.ts";

const signs = {
  percent: "\uE001",
  points: "\uE002",
  money: "\uE003",
  quantity: "\uE004",
  rank: "\uE005",
  year: "\uE006",
  duration: "\uE007",
  date: "\uE008",
  ratio: "\uE009",
  label: "\uE00A",
} as const;

/** What stands for which signs in a pattern. */
const classes: Readonly<Record<string, string>> = {
  p: signs.percent,
  pp: signs.points,
  m: signs.money,
  q: signs.quantity,
  n: `[${signs.money}${signs.quantity}]`,
  v: `[${signs.money}${signs.quantity}${signs.percent}]`,
  /** Any amount but a rank: money, a count, a share, a span of time. */
  u: `[${signs.money}${signs.quantity}${signs.percent}${signs.duration}]`,
  /** Anything a change is told in. */
  by: `[${signs.money}${signs.quantity}${signs.percent}${signs.points}${signs.duration}${signs.ratio}]`,
  y: signs.year,
  date: signs.date,
  d: signs.duration,
  r: signs.ratio,
  pr: `[${signs.percent}${signs.ratio}]`,
  l: signs.label,
  any: "[\uE001-\uE00A]",
  /** Any character of a clause but a number. */
  o: "[^，。；\uE001-\uE00A]",
  /** Any character of an item of a list but a number. */
  w: "[^，。；、\uE001-\uE00A]",
};

/** A sentence, its shape, and the numbers behind the signs. */
export interface Line extends Span {
  readonly shape: string;
  /** For each character of the shape where it stands in the text; one more for the end. */
  readonly places: readonly number[];
  readonly numbers: ReadonlyMap<number, Quantity>;
}

/** Where a pattern fits, and the numbers and words it names. */
export interface Hit extends Span {
  readonly line: Line;
  /** The number of a named sign; null where that part of the pattern is absent. */
  readonly number: (name: string) => Quantity | null;
  readonly words: (name: string) => string;
}

/** The pattern over shapes for a pattern over words and named signs; `<q>` is any count, `<whole:q>` one that is asked for. */
export function pattern(written: string): RegExp {
  const source = written.replace(/(?<!\(\?)<(?:(\w+):)?(\w+)>/g, (_, name: string | undefined, sign: string) =>
    name === undefined ? (classes[sign] ?? sign) : `(?<${name}>${classes[sign] ?? sign})`,
  );
  return new RegExp(source, "dg");
}

const signOf = ({ kind, unit }: Quantity): string =>
  kind === "percent" && /百分点/.test(unit ?? "") ? signs.points : signs[kind];

/** The sentences of a text in order. */
export function linesOf({ text, quantities }: Pick<Reading, "text" | "quantities">): readonly Line[] {
  const out: Line[] = [];
  let next = 0;
  for (const { start, end } of sentences(text)) {
    while (next < quantities.length && (quantities[next] as Quantity).start < start) next++;
    const from = next;
    while (next < quantities.length && (quantities[next] as Quantity).start < end) next++;
    out.push(lineOf(text, start, end, quantities.slice(from, next)));
  }
  return out;
}

function sentences(text: string): readonly Span[] {
  const out: Span[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/[。！!？\n\r]/g)) {
    if (index > from) out.push({ start: from, end: index });
    from = index + 1;
  }
  if (text.length > from) out.push({ start: from, end: text.length });
  return out;
}

function lineOf(text: string, start: number, end: number, numbers: readonly Quantity[]): Line {
  const places: number[] = [];
  const found = new Map<number, Quantity>();
  let shape = "";
  let at = start;
  for (const number of numbers) {
    if (number.start < at) continue;
    for (; at < number.start; at++) {
      shape += plain(text.charAt(at));
      places.push(at);
    }
    found.set(shape.length, number);
    shape += signOf(number);
    places.push(at);
    at = number.end;
  }
  for (; at < end; at++) {
    shape += plain(text.charAt(at));
    places.push(at);
  }
  places.push(Math.max(at, end));
  return { start, end: Math.max(at, end), shape, places, numbers: found };
}

/** Half-width marks as full-width ones, so that a pattern need name only these. */
const plain = (char: string): string => marks[char] ?? (/[\uE000-\uE00F]/.test(char) ? "□" : char);
const marks: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "(": "（", ")": "）" };

/** Every place of a line that fits the pattern. */
export function hits(line: Line, over: RegExp): readonly Hit[] {
  const out: Hit[] = [];
  for (const found of line.shape.matchAll(over)) {
    const groups = found.indices?.groups ?? {};
    out.push({
      line,
      start: line.places[found.index] as number,
      end: endOf(line, found.index + found[0].length),
      number: (name) => line.numbers.get(groups[name]?.[0] ?? -1) ?? null,
      words: (name) => found.groups?.[name] ?? "",
    });
  }
  return out;
}

/** Where the character before a place of the shape ends in the text. */
function endOf({ places, numbers }: Line, at: number): number {
  return numbers.get(at - 1)?.end ?? (places[at - 1] as number) + 1;
}
