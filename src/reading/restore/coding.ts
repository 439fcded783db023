// Bytes as characters, where some bytes were lost on the way: the two encodings that Chinese texts are in, UTF-8 and GB 18030.
// What cannot be read for certain is a gap, with the characters that its remaining bytes allow.

import { decode, decodeFour, isDropped } from "./gbk.ts";

/** Stands among bytes where a decoder left a mark: of one byte that it could not read, or of two. */
export const LOST = -1;
/** Stands after the last byte. */
export const END = -2;

/** A character of which bytes are missing. */
export interface Gap {
  /** How many of the bytes it takes, marks included. */
  readonly size: number;
  /** What it may be; empty where anything may. */
  readonly candidates: readonly number[];
  /** Whether a mark, an ASCII byte or the end shows where the loss is. */
  readonly shown: boolean;
}

/** What a decoder loses. */
export interface Loss {
  /** The values that a lost byte may have had. */
  readonly values: readonly number[];
  /** Whether each byte was read by itself, so that a mark is one byte. */
  readonly single: boolean;
}

/** An encoding as bytes are read by it. */
export interface Coding {
  /** The character at a place as `code * 8 + size`; 0 where none can be read. */
  readonly read: (bytes: readonly number[], at: number) => number;
  /** The characters at a place where none can be read; null where the bytes are none of this encoding. */
  readonly gaps: (bytes: readonly number[], at: number, loss: Loss) => readonly Gap[] | null;
}

const QUESTION = 0x3f;

/** What else may stand for a byte that was read by itself: marks of a lost one, and a space for a no-break space. */
const SINGLE = new Map([
  [LOST, LOST],
  [QUESTION, LOST],
  [0x20, 0xa0],
]);

/** The first bytes of the marks and characters of a Chinese text in UTF-8. */
const UTF8_LEADS = [0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef];

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte <= 0xbf;
const isShown = (byte: number | undefined): boolean => byte === undefined || byte < 0x80;

/** How many bytes go on with a character, up to three. */
function continuations(bytes: readonly number[], at: number): number {
  let count = 0;
  while (count < 3 && isContinuation(bytes[at + count])) count++;
  return count;
}

/** UTF-8 (RFC 3629). */
export const utf8: Coding = {
  read(bytes, at) {
    const lead = bytes[at] as number;
    if (lead < 0x80) return lead < 0 ? 0 : lead * 8 + 1;
    const size = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (size === 0) return 0;
    let code = lead & (0xff >> (size + 1));
    for (let n = 1; n < size; n++) {
      const byte = bytes[at + n];
      if (byte === undefined || byte < 0x80 || byte > 0xbf) return 0;
      code = (code << 6) | (byte & 0x3f);
    }
    const valid = size < 3 || (size === 3 ? code >= 0x800 && (code < 0xd800 || code > 0xdfff) : code >= 0x10000);
    return valid && code <= 0x10ffff ? code * 8 + size : 0;
  },
  gaps(bytes, at, loss) {
    const lead = bytes[at] as number;
    if (lead === LOST) return [headless(bytes, at, 1, loss)];
    const need = lead >= 0xe1 && lead <= 0xef ? 3 : lead >= 0xc2 && lead <= 0xdf ? 2 : 0;
    if (need === 0) return null;
    const known = [lead];
    let next = at + 1;
    for (; known.length < need; next++) {
      const byte = bytes[next] as number;
      const stands = isContinuation(byte) ? byte : loss.single ? SINGLE.get(byte) : undefined;
      if (stands === undefined) break;
      known.push(stands);
    }
    if (known.length === need) return [gap([known], need, loss, true)];
    const missing = need - known.length;
    const isMarked = bytes[next] === LOST || bytes[next] === QUESTION;
    if (!isMarked) return [gap(insertions(known, missing, loss), known.length, loss, isShown(bytes[next]))];
    const after = continuations(bytes, next + 1);
    if (missing === 2 && after === 1) return [gap([[lead, LOST, bytes[next + 1] as number]], 3, loss, true)];
    const rest = missing === 1 && after > 0 ? [headless(bytes, next + 1, 0, loss)] : [];
    const isPair = rest.length > 0 || missing === 2;
    return [gap([filled(known, missing)], known.length + 1, loss, true, isPair ? "pair" : "byte"), ...rest];
  },
};

/** The character whose first bytes went with the mark before them. */
function headless(bytes: readonly number[], at: number, mark: 0 | 1, loss: Loss): Gap {
  const rest = continuations(bytes, at + mark);
  if (rest !== 1 && rest !== 2) return { size: mark + rest, candidates: [], shown: true };
  const known = bytes.slice(at + mark, at + mark + rest);
  return gap([[...Array.from({ length: 3 - rest }, () => LOST), ...known]], mark + rest, loss, true);
}

const filled = (known: readonly number[], missing: number): number[] => [
  ...known,
  ...Array.from({ length: missing }, () => LOST),
];

/** Where bytes may be missing without a mark: at the end, or, where each was read by itself, anywhere after the first. */
function insertions(known: readonly number[], missing: number, loss: Loss): number[][] {
  if (!loss.single || missing > 1) return [filled(known, missing)];
  return known.map((_, n) => [...known.slice(0, n + 1), LOST, ...known.slice(n + 1)]);
}

/**
 * A gap with every character that fits one of the patterns.
 *
 * @param lost what the mark stands for: where it is a pair of GBK, its bytes are one that converters lose
 */
function gap(
  patterns: readonly (readonly number[])[],
  size: number,
  { values }: Loss,
  shown: boolean,
  lost: "byte" | "pair" = "byte",
): Gap {
  const key = `${lost} ${values.length} ${patterns.join(" ")}`;
  let candidates = fitting.get(key);
  if (candidates === undefined) {
    const all = patterns.flatMap((pattern) => charactersOf(pattern, values));
    candidates = [...new Set(all)].filter((code) => lost === "byte" || endsInLost(code, patterns[0] ?? []));
    fitting.set(key, candidates);
  }
  return { size, candidates, shown };
}

/** Whether the last bytes of a character, or the last one and the first of another, are a pair that converters lose. */
function endsInLost(code: number, pattern: readonly number[]): boolean {
  const [second, third] = [0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
  if (pattern.indexOf(LOST) === 1) return isDropped(second, third);
  return UTF8_LEADS.some((lead) => isDropped(third, lead));
}

const fitting = new Map<string, readonly number[]>();

/** The characters whose bytes follow a pattern. */
function charactersOf(pattern: readonly number[], values: readonly number[]): number[] {
  const at = pattern.indexOf(LOST);
  if (at < 0) return [utf8.read([...pattern, END], 0) >> 3].filter((code) => code > 0);
  const all = at === 0 ? UTF8_LEADS : values.filter((byte) => byte <= 0xbf);
  return all.flatMap((byte) => charactersOf([...pattern.slice(0, at), byte, ...pattern.slice(at + 1)], values));
}

/** GB 18030, with GBK and GB 2312 in it. */
export const gb18030: Coding = {
  read(bytes, at) {
    const lead = bytes[at] as number;
    if (lead < 0x80) return lead < 0 ? 0 : lead * 8 + 1;
    if (lead === 0x80) return 0x20ac * 8 + 1;
    const trail = bytes[at + 1] as number;
    if (trail >= 0x40) {
      const code = decode(lead, trail);
      return code === 0 ? 0 : code * 8 + 2;
    }
    const [third, fourth] = [bytes[at + 2] as number, bytes[at + 3] as number];
    const isFour = trail >= 0x30 && trail <= 0x39 && third > 0x80 && third < 0xff && fourth >= 0x30 && fourth <= 0x39;
    return isFour ? decodeFour(lead, trail, third, fourth) * 8 + 4 : 0;
  },
  gaps(bytes, at, loss) {
    const [lead, trail] = [bytes[at] as number, bytes[at + 1] as number];
    const isMarked = trail === LOST || trail === QUESTION;
    const found =
      lead === LOST
        ? loss.values.map((byte) => (trail > 0x7f ? decode(byte, trail) : 0))
        : lead > 0x80 && (isMarked || isShown(trail))
          ? loss.values.map((byte) => decode(lead, byte))
          : null;
    if (found === null) return null;
    const size = (lead === LOST && trail > 0x7f) || (lead !== LOST && isMarked) ? 2 : 1;
    return [{ size, candidates: found.filter((code) => code > 0), shown: true }];
  },
};
