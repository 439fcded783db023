// The middle dot of names, `青年·书屋`, which a converter turned into `?`. Puts it back where the text shows a name; a `?`
// that is neither a dot nor a question is left, with a note that a character was lost there.

import { isWord } from "./fluency.ts";
import { doubtfulNumber, type Fix, type Found, type Kind, lostCharacter, type Remark } from "./kind.ts";

/** Middle dots that show as `?`. */
export const middleDot: Kind = {
  name: "middle-dot",
  suspected: (signs) => signs.questions > 0,
  find(text): Found {
    const places = [...text.matchAll(/\?/g)].map((match) => match.index).filter((at) => !isQuestion(text, at));
    const company = new Company(text);
    const sides = new Map(places.map((at) => [at, wholeSides(text, at, company)]));
    const named = new Set(
      places.filter((at) => isPersonName(text, at) || (isInQuotes(text, at) && sides.get(at) === 2)),
    );
    const vouched = (at: number) =>
      named.size >= PRECEDENTS && (sides.get(at) as number) >= (isInQuotes(text, at) ? 1 : 2);
    const fixes: Fix[] = [];
    const remarks: Remark[] = [];
    for (const at of places) {
      if (named.has(at)) fixes.push({ start: at, end: at + 1, insert: "·", confidence: NAMED });
      else if (vouched(at)) fixes.push({ start: at, end: at + 1, insert: "·", confidence: VOUCHED });
      else remarks.push(lostCharacter(at, []), ...doubtfulNumber(text, at + 1, at + 1));
    }
    return { fixes, remarks };
  },
};

const NAMED = 0.9; // stands in a name
const VOUCHED = 0.7; // stands between words of a text in which others stand in names
const PRECEDENTS = 2; // so many dots in names vouch for others

const STOP = /[。！？!?；;，,\n]/;
const REACH = 24; // longest half of a name, longest question

/** What only a question has. */
const ASKS = /[吗呢么谁何哪啥]|怎|多少|几|是否|能否|可否|要不要|有没有|是不是|好不好|行不行/;

/** Whether a `?` is a question mark: it ends a line or a quotation, or what it ends asks. */
function isQuestion(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next === "" || /[\s”’"』」)）》?!？！]/.test(next)) return true;
  if (/[A-Za-z=&/]/.test(next) && /[A-Za-z0-9/]/.test(text.charAt(at - 1))) return true; // an address
  return ASKS.test(clauseBefore(text, at));
}

/** The characters before a place, back to a stop. */
function clauseBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < REACH && !STOP.test(text.charAt(from - 1))) from--;
  return text.slice(from, at);
}

/** The characters after a place, up to a stop. */
function clauseAfter(text: string, at: number): string {
  let to = at + 1;
  while (to < text.length && to - at <= REACH && !STOP.test(text.charAt(to))) to++;
  return text.slice(at + 1, to);
}

/** Whether a place lies in a pair of quotation or title marks, with no stop between. */
function isInQuotes(text: string, at: number): boolean {
  const before = clauseBefore(text, at);
  const after = clauseAfter(text, at);
  return ["“”", "《》", "「」", "『』"].some((pair) => {
    const [open, close] = [pair.charAt(0), pair.charAt(1)];
    const closed = after.indexOf(close);
    return (
      before.lastIndexOf(open) > before.lastIndexOf(close) && closed >= 0 && !after.slice(0, closed).includes(open)
    );
  });
}

const POST = /(?:[省市州县区旗镇乡]长|主席|书记|主任)[ \u3000]?[\u4e00-\u9fff]{2,6}$/;
const REST_OF_NAME = /^[\u4e00-\u9fff]{2,8}(?:$|[ \u3000\n])/;

/** Whether a place lies in the name of someone whose post stands before it. */
const isPersonName = (text: string, at: number): boolean =>
  POST.test(text.slice(Math.max(0, at - 16), at)) && REST_OF_NAME.test(text.slice(at + 1, at + 10));

const DAY = /^(?:[1-9]|1[0-2]) (?:[1-9]|[12][0-9]|3[01])$/;

/**
 * On how many sides of a place, none to two, a whole word stands; in the middle of a word a character is missing. A month and
 * a day, as in 8·22, are two words.
 */
function wholeSides(text: string, at: number, company: Company): number {
  const before = /[\u3400-\u9fff]{2,4}$|[0-9A-Za-z]+$/.exec(text.slice(Math.max(0, at - 4), at))?.[0];
  const after = /^(?:[\u3400-\u9fff]{2,4}|[0-9A-Za-z]+)/.exec(text.slice(at + 1, at + 5))?.[0];
  if (before === undefined || after === undefined) return 0;
  if (/^[0-9]/.test(before) && /^[0-9]/.test(after)) return DAY.test(`${before} ${after}`) ? 2 : 0;
  const sizes = [2, 3, 4];
  const ends = sizes.some((size) => isWord(before.slice(-size))) || company.isFreeAfter(before.slice(-2));
  const begins = sizes.some((size) => isWord(after.slice(0, size))) || company.isFreeBefore(after.slice(0, 2));
  return (ends || /^\w/.test(before) ? 1 : 0) + (begins || /^\w/.test(after) ? 1 : 0);
}

/** Beside so many different characters a pair of characters stands free: it is a word, though no dictionary may have it. */
const FREE = 3;

/** Beside which characters each pair of characters of a text stands. */
class Company {
  private readonly text: string;
  private readonly after = new Map<string, Set<string>>();
  private readonly before = new Map<string, Set<string>>();

  constructor(text: string) {
    this.text = text;
  }

  isFreeAfter(pair: string): boolean {
    this.gather();
    return (this.after.get(pair)?.size ?? 0) >= FREE;
  }

  isFreeBefore(pair: string): boolean {
    this.gather();
    return (this.before.get(pair)?.size ?? 0) >= FREE;
  }

  /** Goes through the text once, when it is first asked. */
  private gather(): void {
    if (this.after.size > 0) return;
    for (let n = 0; n < this.text.length; n++) {
      const pair = this.text.slice(n, n + 2);
      add(this.after, pair, this.text.charAt(n + 2));
      add(this.before, pair, this.text.charAt(n - 1));
    }
  }
}

function add(to: Map<string, Set<string>>, pair: string, char: string): void {
  const known = to.get(pair) ?? new Set();
  if (char !== "?" && known.size < FREE) to.set(pair, known.add(char));
}
