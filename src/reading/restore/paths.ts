// Follows every way to put the bytes of a shifted run back, side by side, one delivered character after the other, and keeps
// the best. Which of them is the run, and whether it is one, is for realign.ts to say.

import { alone, divide, meeting, type Runs, type Scores, type Tail } from "./fluency.ts";
import { decode, dropped, leads, trails } from "./gbk.ts";

/** One character of the delivered text, with what it may have been. */
export interface Token {
  /** Its UTF-16 code. */
  readonly code: number;
  readonly start: number;
  readonly end: number;
  /** The byte pairs it may stand for, `lead << 8 | trail`. */
  readonly pairs: readonly number[];
  /** For a `?` that swallowed a bracket: the lead bytes that may be lost in it. */
  readonly leads: readonly number[];
  /** For a `?` or a letter with an annotation: the characters that are read so; null where there is none. */
  readonly read: ReadonlySet<number> | null;
}

/** What the run stands in: the characters before it, how all are compared, and what the text has elsewhere. */
export interface Setting {
  readonly before: string;
  /** Whether a quotation is open before it. */
  readonly isQuoted: boolean;
  /** A character as it is compared: simplified, full-width. */
  readonly fold: (code: number) => number;
  readonly runs: Runs;
}

/** One way to read the characters so far. */
export interface Path {
  readonly scores: Scores;
  /** What choices cost and familiar runs gain. */
  readonly bias: number;
  readonly tail: Tail;
  /** The characters read, the last one first. */
  readonly out: { readonly code: number; readonly before: Path["out"] } | null;
  readonly size: number;
  /** The lead byte that waits for its trail byte; 0 where characters are whole. */
  readonly pending: number;
  /** Up to where the reading differs from the text as it stands, as a place and as a token; -1 where it does not. */
  readonly end: number;
  readonly index: number;
  /** Whether a byte was chosen rather than read. */
  readonly guessed: boolean;
  /** Whether a quotation is open. */
  readonly isQuoted: boolean;
}

/** The logarithm of how likely a path is, up to what all paths share. */
export const score = (path: Path): number => path.scores[0] + path.bias;

const FLOOR = 30; // a path this much worse than the best is given up
const NEAR = 8; // only paths this near to the best may guess a byte
const MANY = 12; // and only so many of them
const SMOOTH = 3; // a step that costs more than this may have passed over a dropped pair
const RARE = -13; // no byte is guessed that gives a rarer character than this
const COMMON = -9.5; // nor, of two, one that gives a rarer one than this
const FEW = 6; // so many readings of a dropped pair are followed

/** What it costs that a byte or a character was lost; what an annotation or a quotation says for or against a character. */
const COST = {
  lead: -4,
  knownLead: -1,
  character: -3,
  trail: -2,
  noTrail: -5,
  dropped: -4,
  readSo: 4,
  misread: -8,
  closing: 3,
  stray: -5,
};

const NOWHERE = Number.NEGATIVE_INFINITY;
const QUESTION = 0x3f;
const MARKS = new Set(Array.from("，。、；：！？,;:!?“”《》（）()\n", (mark) => mark.charCodeAt(0)));

/** How hard readings are sought. */
export interface Effort {
  /** How many are kept. */
  readonly beam: number;
  /** A step that costs more than this may have passed over two dropped pairs. */
  readonly rough: number;
}

/** A path on which pairs were dropped, with the bytes that may wait after them. */
interface AfterDrop {
  readonly path: Path;
  readonly trails: readonly number[];
}

/** The readings of one run. */
export class Paths {
  private readonly setting: Setting;
  private readonly beam: number;
  private readonly rough: number;
  private readonly drops = new Map<number, readonly { readonly code: number; readonly trails: readonly number[] }[]>();

  constructor(setting: Setting, { beam, rough }: Effort) {
    this.setting = setting;
    this.beam = beam;
    this.rough = rough;
  }

  /** What may begin at a `?`: nothing, a pair without its lead byte, or a character lost with its annotation's bracket. */
  open({ end, leads: known, read }: Token): Path[] {
    const start = this.before();
    const opened = { end, index: 0, guessed: true };
    const asIs = this.put(start, QUESTION, read === null ? 0 : COST.misread);
    const whole = [...(read ?? [])].map((code) => ({ ...this.put(start, code, COST.character), ...opened }));
    const cut = (known.length > 0 ? known : leads).map((pending) => ({
      ...start,
      ...opened,
      pending,
      bias: start.bias + (known.length > 0 ? COST.knownLead : COST.lead),
      guessed: known.length !== 1,
    }));
    return [asIs, ...whole, ...cut];
  }

  /** Every path one token on; the best of them, best first. */
  step(paths: readonly Path[], token: Token, index: number): Path[] {
    const next: Path[] = [];
    for (const path of paths) {
      if (path.pending > 0) this.take(next, path, path.pending, token, index, NOWHERE);
      else next.push(this.put(path, token.code, token.read === null ? 0 : COST.misread));
    }
    const waiting = paths.filter((path) => path.pending > 0);
    const lead = waiting[0] === undefined ? NOWHERE : score(waiting[0]);
    if (lead < score(paths[0] as Path) - NEAR) return this.selected(next);
    const near = waiting.filter((path, n) => n < MANY && score(path) > lead - NEAR);
    const cost = () => lead - Math.max(...next.map((path) => (path.index === index ? score(path) : NOWHERE)));
    for (const path of near) {
      if (token.code === QUESTION) this.guessTrail(next, path, token, index);
      if (MARKS.has(token.code)) this.guessBeforeMark(next, path, token, index);
    }
    if (cost() > SMOOTH) for (const path of near) this.guessDropped(next, path, token, index, 1);
    if (cost() > this.rough) for (const path of near) this.guessDropped(next, path, token, index, 2);
    return this.selected(next);
  }

  /** The path up to the run. */
  private before(): Path {
    let path: Path = {
      scores: [0, NOWHERE, NOWHERE, NOWHERE],
      bias: 0,
      tail: [0, 0, 0],
      out: null,
      size: 0,
      pending: 0,
      end: -1,
      index: -1,
      guessed: false,
      isQuoted: false,
    };
    const { before, isQuoted } = this.setting;
    for (let n = 0; n < before.length; n++) path = this.put(path, before.charCodeAt(n));
    return { ...path, out: null, size: 0, isQuoted };
  }

  /** The token's first byte ends the pair that waits; its second waits in turn, or is a letter of its own. */
  private take(next: Path[], path: Path, pending: number, token: Token, index: number, rare: number): void {
    const guessed = path.guessed || rare !== NOWHERE;
    for (const pair of token.pairs) {
      const code = decode(pending, pair >> 8);
      if (code === 0 || this.rarer(code, rare)) continue;
      const rest = pair & 0xff;
      const taken = this.put(path, code);
      if (rest > 0x80) next.push({ ...taken, end: token.end, index, guessed, pending: rest });
      else next.push({ ...this.put(taken, rest), end: token.end, index, guessed, pending: 0 });
    }
    const code = token.code < 0x80 ? decode(pending, token.code) : 0;
    if (code === 0 || this.rarer(code, rare)) return;
    const said = token.read === null ? 0 : token.read.has(code) ? COST.readSo : COST.misread;
    next.push({ ...this.put(path, code, said), end: token.end, index, guessed, pending: 0 });
  }

  /** The `?` is a trail byte that could not be read. */
  private guessTrail(next: Path[], path: Path, { end }: Token, index: number): void {
    for (const code of this.guesses(path.pending))
      next.push({ ...this.put(path, code, COST.trail), pending: 0, end, index, guessed: true });
  }

  /** The trail byte was lost without a trace before a mark. */
  private guessBeforeMark(next: Path[], path: Path, { code: mark, start }: Token, index: number): void {
    for (const code of this.guesses(path.pending)) {
      const taken = this.put(path, code, COST.noTrail);
      next.push(this.put({ ...taken, pending: 0, end: start, index: index - 1, guessed: true }, mark));
    }
  }

  /** So many pairs that no converter knows were dropped before this token; with two, the character between is a common one. */
  private guessDropped(next: Path[], path: Path, token: Token, index: number, count: 1 | 2): void {
    let found = this.drop(path, path.pending, RARE);
    if (count === 2)
      found = found.flatMap((once) => once.trails.flatMap((pending) => this.drop(once.path, pending, COMMON)));
    const fitting = this.fitting(token);
    for (const after of best(found))
      for (const pending of fitting)
        if (after.trails.includes(pending)) this.take(next, after.path, pending, token, index, RARE);
  }

  /** The likeliest characters, no rarer than told, that a waiting lead byte and a dropped pair begin. */
  private drop(path: Path, pending: number, rare: number): AfterDrop[] {
    const known = this.drops.get(pending * rare);
    const drops =
      known ??
      dropped().flatMap(({ lead, trails: after }) => {
        const code = decode(pending, lead);
        return code === 0 || this.rarer(code, rare) ? [] : [{ code, trails: after }];
      });
    if (known === undefined) this.drops.set(pending * rare, drops);
    return best(drops.map((pair) => ({ path: this.put(path, pair.code, COST.dropped), trails: pair.trails })));
  }

  /** The lead bytes with which a token's first byte gives no rare character. */
  private fitting({ code, pairs }: Token): number[] {
    const firsts = pairs.map((pair) => pair >> 8);
    if (code < 0x80) firsts.push(code);
    const fits = (found: number) => found !== 0 && !this.rarer(found, RARE);
    return leads.filter((lead) => firsts.some((first) => fits(decode(lead, first))));
  }

  /** The characters, no rare ones, that begin with a lead byte. */
  private guesses(lead: number): number[] {
    return trails.map((trail) => decode(lead, trail)).filter((code) => code !== 0 && !this.rarer(code, RARE));
  }

  private rarer(code: number, than: number): boolean {
    return than !== NOWHERE && alone(this.setting.fold(code)) < than;
  }

  /** The path with one more character. */
  private put(path: Path, code: number, cost = 0): Path {
    const { scores, tail } = path;
    const folded = this.setting.fold(code);
    const familiar = this.setting.runs.familiar(tail, folded);
    return {
      scores: [divide(scores, tail, folded), scores[0], scores[1], scores[2]],
      bias: path.bias + cost + familiar + meeting(tail[0], folded) + balance(path.isQuoted, folded),
      tail: [folded, tail[0], tail[1]],
      out: { code, before: path.out },
      size: path.size + 1,
      pending: path.pending,
      end: path.end,
      index: path.index,
      guessed: path.guessed,
      isQuoted: folded === OPEN || (path.isQuoted && folded !== CLOSE),
    };
  }

  /** The best paths, and in any case the one that leaves the text as it stands. */
  private selected(paths: Path[]): Path[] {
    paths.sort((a, b) => score(b) - score(a));
    const floor = score(paths[0] as Path) - FLOOR;
    return paths.filter((path, n) => (n < this.beam && score(path) > floor) || path.end < 0);
  }
}

const OPEN = 0x201c;
const CLOSE = 0x201d;
const STOPS = new Set(Array.from("。！？；，\n", (mark) => mark.charCodeAt(0)));

/** What it costs or gains that a quotation is opened or closed, or left open at a stop. */
function balance(isQuoted: boolean, code: number): number {
  if (code === CLOSE) return isQuoted ? COST.closing : COST.stray;
  if (!isQuoted) return 0;
  return code === OPEN || STOPS.has(code) ? COST.stray : 0;
}

const best = (found: readonly AfterDrop[]): AfterDrop[] =>
  [...found].sort((a, b) => score(b.path) - score(a.path)).slice(0, FEW);
