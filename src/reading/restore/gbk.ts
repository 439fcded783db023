// GBK, the two-byte Chinese encoding: characters to byte pairs and back. For text whose bytes were cut between the two.
// Characters are UTF-16 codes here and in what is built on it; 0 is none.

import { rows } from "./data/gbk.ts";

const COLUMNS = 0xff - 0x40;

/** Every byte that can begin a pair. */
export const leads: readonly number[] = Array.from({ length: 126 }, (_, n) => 0x81 + n);

/** Every byte that can end a pair. */
export const trails: readonly number[] = Array.from({ length: COLUMNS }, (_, n) => 0x40 + n).filter((b) => b !== 0x7f);

/**
 * The user-defined areas, which newer decoders give as private-use characters and older ones drop: rows of the lead bytes from
 * `lead` on, the trail bytes `from` to `to` in each, numbered from `first` on (index gb18030 of the WHATWG Encoding Standard).
 */
const AREAS = [
  { lead: 0xaa, rows: 6, from: 0xa1, to: 0xfe, first: 0xe000 },
  { lead: 0xf8, rows: 7, from: 0xa1, to: 0xfe, first: 0xe234 },
  { lead: 0xa1, rows: 7, from: 0x40, to: 0xa0, first: 0xe4c6 },
];

/**
 * The other pairs that were without a character when GB 18030 was made, which decoders give as private-use characters too: the
 * first of each run of pairs, how many, and the first character (GB 18030-2000).
 */
const GAPS = [
  [0xa2ab, 6, 0xe766],
  [0xa2e4, 1, 0xe76d],
  [0xa2ef, 2, 0xe76e],
  [0xa2fd, 2, 0xe770],
  [0xa4f4, 11, 0xe772],
  [0xa5f7, 8, 0xe77d],
  [0xa6b9, 8, 0xe785],
  [0xa6d9, 7, 0xe78d],
  [0xa6ec, 2, 0xe794],
  [0xa6f3, 1, 0xe796],
  [0xa6f6, 9, 0xe797],
  [0xa7c2, 15, 0xe7a0],
  [0xa7f2, 13, 0xe7af],
  [0xa896, 11, 0xe7bc],
  [0xa8bc, 1, 0xe7c7],
  [0xa8c1, 4, 0xe7c9],
  [0xa8ea, 21, 0xe7cd],
  [0xa958, 1, 0xe7e2],
  [0xa95b, 1, 0xe7e3],
  [0xa95d, 3, 0xe7e4],
  [0xa997, 13, 0xe7f4],
  [0xa9f0, 15, 0xe801],
  [0xd7fa, 5, 0xe810],
  [0xfe51, 3, 0xe816],
  [0xfe59, 1, 0xe81e],
  [0xfe61, 1, 0xe826],
  [0xfe66, 2, 0xe82b],
  [0xfe6c, 2, 0xe831],
  [0xfe76, 1, 0xe83b],
  [0xfe7e, 1, 0xe843],
  [0xfe90, 2, 0xe854],
  [0xfea0, 1, 0xe864],
] as const;

interface Table {
  /** Character by byte pair. */
  readonly characters: Uint16Array;
  /** Byte pair by character, `lead << 8 | trail`. */
  readonly pairs: Uint16Array;
}

let built: Table | null = null;

function table(): Table {
  if (built !== null) return built;
  const characters = new Uint16Array(leads.length * COLUMNS);
  const pairs = new Uint16Array(0x10000);
  rows.forEach((row, n) => {
    trails.forEach((trail, column) => {
      const code = row.charCodeAt(column);
      if (code === 0xfffd) return;
      characters[n * COLUMNS + trail - 0x40] = code;
      if (pairs[code] === 0) pairs[code] = ((0x81 + n) << 8) | trail; // U+3000 has two
    });
  });
  for (const { lead, rows: count, from, to, first } of AREAS) {
    const columns = trails.filter((trail) => trail >= from && trail <= to);
    for (let n = 0; n < count * columns.length; n++)
      pairs[first + n] = ((lead + Math.floor(n / columns.length)) << 8) | (columns[n % columns.length] as number);
  }
  for (const [pair, count, first] of GAPS) for (let n = 0; n < count; n++) pairs[first + n] = pair + n;
  built = { characters, pairs };
  return built;
}

/** The character of a byte pair; 0 where none is assigned. */
export function decode(lead: number, trail: number): number {
  return trail < 0x40 ? 0 : (table().characters[(lead - 0x81) * COLUMNS + trail - 0x40] ?? 0);
}

/** The byte pair of a character as `lead << 8 | trail`; 0 where it has none. */
export const encode = (code: number): number => table().pairs[code] ?? 0;

/** Characters that got a pair, or lost it, after GB 18030 was made: as four bytes they stand where they stood. */
const MOVED = /[\u1E3F\uFE10-\uFE19\u9FB4-\u9FBB]/;
const ONCE_PAIRS = /[\uE5E5\uE7C7]/;

let four: Uint16Array | null = null;

/** The character that four bytes of GB 18030 stand for: those of the basic plane without a pair, in order. 0 for the others. */
export function decodeFour(first: number, second: number, third: number, fourth: number): number {
  four ??= Uint16Array.from(
    Array.from({ length: 0xff80 }, (_, n) => 0x80 + n).filter((code) => {
      if (code >= 0xd800 && code <= 0xdfff) return false;
      const char = String.fromCharCode(code);
      return MOVED.test(char) || (encode(code) === 0 && !ONCE_PAIRS.test(char));
    }),
  );
  return four[(first - 0x81) * 12600 + (second - 0x30) * 1260 + (third - 0x81) * 10 + fourth - 0x30] ?? 0;
}

/** What GB 18030 assigned and GBK 1.0 had not: older converters lose it as they lose what is not assigned. */
const LATER = /[\u01F9\u303E\u2FF0-\u2FFB\uFE10-\uFE19]/;

/** Lead byte of a pair that a converter drops without a trace, and the trail bytes that such pairs have. */
export interface Dropped {
  readonly lead: number;
  readonly trails: readonly number[];
}

let lost: readonly Dropped[] | null = null;

/** The pairs that a converter drops; only those whose trail byte can be the lead byte of what follows. */
export function dropped(): readonly Dropped[] {
  lost ??= leads
    .map((lead) => ({ lead, trails: leads.filter((trail) => isDropped(lead, trail)) }))
    .filter((found) => found.trails.length > 0);
  return lost;
}

/** Whether a converter loses a pair of bytes. */
export function isDropped(lead: number, trail: number): boolean {
  const code = decode(lead, trail);
  return code === 0 || LATER.test(String.fromCharCode(code)) || (lead === 0xfe && code >= 0x3400);
}
