// Which characters stood in the gaps of a text whose other characters are known: those that make it read most like prose, by the
// words of the language and by what the same text has elsewhere.

import { alone, divide, meeting, Runs, type Scores, type Tail } from "./fluency.ts";

/** What was found for a gap. */
export interface Choice {
  /** The likeliest candidate; 0 where there is none. */
  readonly code: number;
  /** Its weight among all. */
  readonly share: number;
  /** The candidates, likeliest first. */
  readonly candidates: readonly number[];
}

/** One way to fill the gaps so far. */
interface Way {
  readonly scores: Scores;
  readonly tail: Tail;
  readonly bias: number;
  readonly picks: readonly number[];
}

const BEFORE = 6; // so many characters before a gap and after it have a say
const AFTER = 4;
const KEPT = 24; // so many ways are followed
const SHOWN = 4; // so many candidates are named
const MANY = 64; // so many candidates are tried
const RARE = -17; // no character rarer than this is thought of, if there is another
const LEARNT = 60_000; // so many characters tell what the text has elsewhere
const NOWHERE = Number.NEGATIVE_INFINITY;
const GAP = 0;
const OWN = 0.7; // the weight of what the text has elsewhere
const FIRM = 6; // the weight of how marks are set

const DIGIT = 0x30;
const codesOf = (characters: string): number[] => Array.from(characters, (char) => char.charCodeAt(0));
const [NEWLINE, SPACE, PERCENT, POINT] = [0x0a, 0x20, 0x25, 0x2e];
const [LISTING, DASH] = [0x3001, 0x2014]; // 、—
/** Closing marks and the marks that open what they close. */
const CLOSING = new Map(codesOf("”》）】’").map((code, n) => [code, codesOf("“《（【‘")[n] as number]));
const OPENING = new Set(CLOSING.values());
/** What a line does not end with. */
const GOING_ON = new Set(codesOf("，、\u3000"));
const NUMERALS = new Set(codesOf("一二三四五六七八九十"));
const QUOTED = 40; // a quotation is so long at most

/** Every digit counts as one: what stands before a number stands before other numbers too. */
const asCounted = (code: number): number => (code >= 0x30 && code <= 0x39 ? DIGIT : code);

/**
 * Fills the gaps of a text.
 *
 * @param codes the characters; 0 at a gap
 * @param gaps the candidates at each place of a gap, in order
 * @param fold a character as it is compared
 */
export function fill(
  codes: readonly number[],
  gaps: ReadonlyMap<number, readonly number[]>,
  fold: (code: number) => number,
): Map<number, Choice> {
  const out = new Map<number, Choice>();
  if (gaps.size === 0) return out;
  const known = codes.map((code) => asCounted(fold(code)));
  const text = new Known(known);
  const done = new Map<string, readonly Choice[]>();
  for (const places of clusters([...gaps.keys()])) {
    const [from, to] = [Math.max(0, (places[0] as number) - BEFORE), (places.at(-1) as number) + 1 + AFTER];
    const key = `${String.fromCharCode(...known.slice(from, to))} ${places.map((at) => gaps.get(at)?.[0]).join()}`;
    const choices = done.get(key) ?? new Cluster(text, gaps, fold).fill(places);
    done.set(key, choices);
    choices.forEach((choice, n) => {
      out.set(places[n] as number, choice);
      if (choice.share > 0.5) known[places[n] as number] = asCounted(fold(choice.code));
    });
  }
  return out;
}

/** A text with gaps, and what it has between them. */
class Known {
  readonly codes: readonly number[];
  readonly runs = new Runs();
  readonly likely = new Map<readonly number[], readonly number[]>();
  /** How often two and three characters follow one another. */
  private readonly counts = new Map<number, number>();

  constructor(codes: readonly number[]) {
    this.codes = codes;
    let from = 0;
    const end = Math.min(codes.length, LEARNT);
    for (let n = 0; n <= end; n++) {
      if (n < end && codes[n] !== GAP) continue;
      this.runs.learn(codes.slice(from, n));
      from = n + 1;
    }
    for (let n = 2; n < end; n++) {
      const [third, second, code] = [codes[n - 2] as number, codes[n - 1] as number, codes[n] as number];
      if (code === GAP || second === GAP) continue;
      this.count(pair(second, code));
      if (third !== GAP && !isHan(code)) this.count(triple(third, second, code)); // after words, words tell
    }
  }

  private count(key: number): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  /** How much speaks for a character between two others: how often the text has it so. */
  precedents(before: number, code: number, after: number): number {
    const follows = Math.log(1 + (this.counts.get(pair(before, code)) ?? 0));
    if (after === GAP || isHan(after)) return follows * OWN;
    const alike = this.counts.get(triple(before, code, after)) ?? 0;
    const likewise = this.counts.get(pair(code, after)) ?? 0;
    return follows * OWN + Math.log(1 + alike) + Math.log(1 + likewise) * OWN;
  }
}

const pair = (first: number, second: number): number => first * 0x10000 + second;
const triple = (first: number, second: number, third: number): number => pair(pair(first, second), third);
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** Gaps that have a say in one another, together. */
function clusters(places: readonly number[]): number[][] {
  const out: number[][] = [];
  for (const at of places) {
    const last = out.at(-1);
    if (last !== undefined && at - (last.at(-1) as number) <= AFTER) last.push(at);
    else out.push([at]);
  }
  return out;
}

/** A few gaps near one another. */
class Cluster {
  private readonly text: Known;
  private readonly gaps: ReadonlyMap<number, readonly number[]>;
  private readonly fold: (code: number) => number;

  constructor(text: Known, gaps: ReadonlyMap<number, readonly number[]>, fold: (code: number) => number) {
    this.text = text;
    this.gaps = gaps;
    this.fold = fold;
  }

  /** The choice for each place. */
  fill(places: readonly number[]): Choice[] {
    const [from, to] = [Math.max(0, (places[0] as number) - BEFORE), (places.at(-1) as number) + 1 + AFTER];
    const known = this.text.codes;
    let ways: Way[] = [{ scores: [0, NOWHERE, NOWHERE, NOWHERE], tail: [0, 0, 0], bias: 0, picks: [] }];
    for (let at = from; at < Math.min(to, known.length); at++) {
      const candidates = this.gaps.get(at);
      if (candidates === undefined || at < (places[0] as number)) {
        const code = known[at] as number;
        if (code === GAP) ways = ways.map((way) => ({ ...way, tail: [0, 0, 0] }));
        else ways = ways.map((way) => this.put(way, code));
      } else ways = this.choose(ways, candidates, at);
    }
    return places.map((_, n) => choice(ways, n));
  }

  private choose(ways: readonly Way[], candidates: readonly number[], at: number): Way[] {
    const likely = this.likely(candidates);
    if (likely.length === 0) return ways.map((way) => ({ ...way, tail: [0, 0, 0], picks: [...way.picks, GAP] }));
    const after = this.text.codes.slice(at + 1, at + 9);
    const open = this.openBefore(at);
    const next = ways.flatMap((way) =>
      likely.map((code) => {
        const folded = this.fold(code);
        const put = this.put(way, folded);
        const precedents = this.text.precedents(way.tail[0], folded, after[0] ?? NEWLINE);
        const bias = put.bias + precedents + punctuation(way.tail[0], folded, after, open);
        return { scores: put.scores, tail: put.tail, bias, picks: [...way.picks, code] };
      }),
    );
    return next.sort((a, b) => score(b) - score(a)).slice(0, KEPT);
  }

  /** The candidates that are not too rare, and not too many. */
  private likely(candidates: readonly number[]): readonly number[] {
    let found = this.text.likely.get(candidates);
    if (found === undefined) {
      const ranked = candidates.map((code) => [code, alone(this.fold(code))] as const).filter(([, log]) => log > RARE);
      if (ranked.length > MANY) ranked.sort((a, b) => b[1] - a[1]);
      found = ranked.slice(0, MANY).map(([code]) => code);
      this.text.likely.set(candidates, found);
    }
    return found;
  }

  /** The bracket or quotation mark that is open before a place; 0 if none is. */
  private openBefore(at: number): number {
    for (let n = at - 1; n >= Math.max(0, at - QUOTED); n--) {
      const code = this.text.codes[n] as number;
      if (OPENING.has(code)) return code;
      if (CLOSING.has(code)) return GAP;
    }
    return GAP;
  }

  private put(way: Way, code: number): Way {
    const { scores, tail, bias, picks } = way;
    return {
      scores: [divide(scores, tail, code), scores[0], scores[1], scores[2]],
      tail: [code, tail[0], tail[1]],
      bias: bias + this.text.runs.familiar(tail, code) + meeting(tail[0], code),
      picks,
    };
  }
}

/** What it costs or gains that a mark stands between characters; `open` is the bracket or quotation mark before it. */
function punctuation(before: number, code: number, after: readonly number[], open: number): number {
  if (CLOSING.has(code)) return CLOSING.get(code) === open ? 0 : -FIRM;
  if (code === DASH) return before === DASH ? FIRM : 0; // a long dash is two
  const [next = NEWLINE] = after;
  const isOpening = OPENING.has(code);
  if (next === NEWLINE || next === SPACE) return isOpening || GOING_ON.has(code) ? -FIRM : 0;
  if (isOpening) return code === open ? -FIRM : 0;
  const isListed = NUMERALS.has(before) || (before === PERCENT && isPercent(after));
  return code === LISTING && isListed ? FIRM : 0;
}

/** Whether characters begin with a percentage. */
function isPercent(codes: readonly number[]): boolean {
  let n = 0;
  while (codes[n] === DIGIT || (codes[n] === POINT && n > 0)) n++;
  return n > 0 && codes[n] === PERCENT;
}

const score = (way: Way): number => way.scores[0] + way.bias;

/** What the ways say of one gap. */
function choice(ways: readonly Way[], n: number): Choice {
  const best = Math.max(...ways.map(score));
  const votes = new Map<number, number>();
  let total = 0;
  for (const way of ways) {
    const [code, weight] = [way.picks[n] as number, Math.exp(score(way) - best)];
    votes.set(code, (votes.get(code) ?? 0) + weight);
    total += weight;
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [code, weight] = ranked[0] ?? [GAP, 0];
  const candidates = ranked.slice(0, SHOWN).map(([candidate]) => candidate);
  return { code, share: weight / total, candidates: candidates.filter((candidate) => candidate !== GAP) };
}
