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
  built = { characters, pairs };
  return built;
}

/** The character of a byte pair; 0 where none is assigned. */
export function decode(lead: number, trail: number): number {
  return trail < 0x40 ? 0 : (table().characters[(lead - 0x81) * COLUMNS + trail - 0x40] ?? 0);
}

/** The byte pair of a character as `lead << 8 | trail`; 0 where it has none. */
export const encode = (code: number): number => table().pairs[code] ?? 0;

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

function isDropped(lead: number, trail: number): boolean {
  const code = decode(lead, trail);
  return code === 0 || LATER.test(String.fromCharCode(code)) || (lead === 0xfe && code >= 0x3400);
}
