// Western encodings, in which every byte is a character: ISO 8859-1 and windows-1252, which puts letters and marks where the
// other has controls.

import { END, LOST, type Loss } from "./coding.ts";

/** The characters of windows-1252 for the bytes 80 to 9F; U+0000 for the five that it does not assign (WHATWG index windows-1252). */
const WINDOWS = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

const bytes = new Map(
  Array.from(WINDOWS, (char, n) => [char.charCodeAt(0), 0x80 + n] as const).filter(([code]) => code > 0),
);

/** The byte that a character stands for; `LOST` for the mark of one that could not be read, `END` for any other character. */
export function westernByte(code: number): number {
  if (code < 0x100) return code;
  return code === 0xfffd ? LOST : (bytes.get(code) ?? END);
}

/** The bytes that windows-1252 does not assign, and two that are taken for spaces and hyphens and cleaned away. */
export const westernLoss: Loss = { values: [0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xa0, 0xad], single: true };
