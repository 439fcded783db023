// A text in which runs may have been read one byte off, seen as realign.ts needs it: its characters with the byte pairs they
// may stand for, annotations passed over, and what the text says elsewhere. Where to look is gbk-shift.ts's matter.

import { common, Runs } from "./fluency.ts";
import { decode, encode } from "./gbk.ts";
import { glossAt, headlessAt, type Readings, readingsOf, withoutGlosses } from "./gloss.ts";
import type { Fix } from "./kind.ts";
import type { Token } from "./paths.ts";
import { type Realigned, realign } from "./realign.ts";
import { isTraditional, type Signs } from "./signs.ts";
import { simplify } from "./variant.ts";

/** Stands for a character that cannot be known, as editors of texts write it. */
export const LACUNA = "□";

/** So many characters of a run must be known, or nearly every reading would fit. */
const EVIDENCE = 2;

/** So many runs of a text are read thoroughly: more than a damaged page has. */
const THOROUGH = 100;

/** A `?` and what may be a shifted run after it, marks at its beginning included. */
const SUSPECT = /\?[，。！；？,!;?]*[^，。、；,;\n]*/g;

const QUESTION = 0x3f;
const NONE: ReadonlySet<number> = new Set();
const END = { pairs: [], leads: [], read: null };

/** Marks that pages have in both widths. */
const WIDE = new Map(Array.from(",;:!?()", (half, n) => [half.charCodeAt(0), "，；：！？（）".charCodeAt(n)] as const));
const HALF = new Map([...WIDE].map(([half, wide]) => [String.fromCharCode(wide), String.fromCharCode(half)]));

/** A text in which runs may be shifted. */
export class Page {
  private readonly text: string;
  private readonly half: boolean;
  private readonly traditional: boolean;
  private readonly readings: Readings;
  private readonly folded = new Uint16Array(0x10000);
  private runs: Runs | null = null;
  private thorough = 0;

  constructor(text: string, signs: Signs) {
    this.text = text;
    this.half = signs.halfCommas > signs.fullCommas;
    this.traditional = isTraditional(signs);
    this.readings = signs.toned > 0 ? readingsOf(text) : new Map();
  }

  /** Quickly, whether a run may begin at a `?`: what follows is no prose, or would be more so if it were moved. */
  mayBegin(at: number): boolean {
    if (/^(?:$|[\s”’"』」)）》]|[A-Za-z0-9=&/]+[=&/.])/.test(this.text.slice(at + 1, at + 30))) return false;
    const characters: number[] = [];
    for (const { code } of this.tokens(at + 1)) if (code < 0x3400 || characters.push(code) === 7) break;
    if (characters.length < 4) return true;
    const moved = characters
      .slice(1)
      .map((code, n) => decode(encode(characters[n] as number) & 0xff, encode(code) >> 8));
    const share = (codes: readonly number[]) => codes.filter((code) => common(this.fold(code))).length / codes.length;
    return share(characters) < 0.6 || share(moved) >= share(characters);
  }

  /** Reads the run that begins at a `?`; `last` is the fix before it. */
  read(at: number, last: Fix | null): Realigned | null {
    const from = Math.max(last?.end ?? 0, at - 60);
    const before = withoutGlosses((last !== null && last.end === from ? last.insert : "") + this.text.slice(from, at));
    const first = this.token(at);
    const isQuoted = before.lastIndexOf("“") > before.lastIndexOf("”");
    const setting = { before: before.slice(-6), isQuoted, fold: this.fold, runs: this.known() };
    const found = realign(
      setting,
      first,
      () => this.tokens(first.end),
      () => this.thorough++ < THOROUGH,
    );
    if (found === null || first.read !== null) return found;
    const known = this.text.slice(at + 1, found.end).replace(/\?$/, "");
    return known.length < EVIDENCE ? null : found;
  }

  /** What is put in the place of a run, in the width of the text, with lacunae where nothing is sure. */
  written(read: Realigned, at: number): { insert: string; lost: Map<number, readonly string[]> } {
    const lost = new Map(read.doubts);
    let insert = "";
    for (let n = 0; n < read.text.length; n++) {
      const char = read.text.charAt(n);
      insert += lost.has(n) ? LACUNA : this.half ? (HALF.get(char) ?? char) : char;
    }
    if (this.text.charAt(read.end - 1) === "?" && /[0-9]/.test(this.text.charAt(read.end))) {
      lost.set(insert.length, []); // a lead byte takes the digit after it along
      insert += LACUNA;
    }
    const indented = insert.startsWith("\u3000") && (at === 0 || this.text.charAt(at - 1) === "\n");
    if (!indented) return { insert, lost };
    return { insert: insert.slice(1), lost: new Map([...lost].map(([n, candidates]) => [n - 1, candidates])) };
  }

  /** The characters from a place on, annotations passed over, and an end of line after them. */
  private *tokens(start: number): Generator<Token> {
    for (let at = start; at < this.text.length; ) {
      const token = this.token(at);
      yield token;
      at = token.end + glossAt(this.text, token.end).length;
    }
    yield { ...END, code: 0x0a, start: this.text.length, end: this.text.length };
  }

  private token(at: number): Token {
    const code = this.text.charCodeAt(at);
    const plain: Token = { code, start: at, end: at + 1, pairs: this.pairs(code), leads: [], read: null };
    if (code === QUESTION) return this.headless(plain);
    const gloss = code < 0x7f ? glossAt(this.text, at + 1) : "";
    return gloss === "" ? plain : { ...plain, read: this.readings.get(gloss.slice(1, -1)) ?? NONE };
  }

  /**
   * A `?` before the rest of an annotation. The annotation was put between the two bytes of a character, after a character
   * that is none: its first byte is the last of the character before, its second is the one that was lost here.
   */
  private headless(token: Token): Token {
    const gloss = headlessAt(this.text, token.end);
    if (gloss === "") return token;
    const read = this.readings.get(gloss.slice(0, -1)) ?? NONE;
    const before = this.pairs(this.text.charCodeAt(token.start - 1)).map((pair) => pair & 0xff);
    const across = [...read].flatMap((code) => this.pairs(code)).filter((pair) => before.includes(pair >> 8));
    const leads = [...new Set(across.map((pair) => pair & 0xff))];
    return { ...token, end: token.end + gloss.length, pairs: [], leads, read };
  }

  /** The byte pairs that a character may come from: its own, and those of what a converter makes it from. */
  private pairs(code: number): number[] {
    const forms = new Set([code, this.fold(code), WIDE.get(code) ?? code]);
    return [...forms].map(encode).filter((pair) => pair > 0);
  }

  /** A character as it is compared: simplified, full-width. */
  private readonly fold = (code: number): number => {
    let found = this.folded[code] as number;
    if (found === 0) {
      const char = String.fromCharCode(code);
      found = WIDE.get(code) ?? (this.traditional ? simplify(char).charCodeAt(0) : code);
      this.folded[code] = found;
    }
    return found;
  };

  /** What the text has, shifted runs left out. */
  private known(): Runs {
    if (this.runs !== null) return this.runs;
    this.runs = new Runs();
    for (const stretch of withoutGlosses(this.text.replace(SUSPECT, "\n")).split("\n"))
      this.runs.learn(Array.from({ length: stretch.length }, (_, n) => this.fold(stretch.charCodeAt(n))));
    return this.runs;
  }
}
