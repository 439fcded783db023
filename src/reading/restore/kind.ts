// What a kind of repair is. Each kind is one file, with examples of what it repairs and what it leaves alone beside it.

import type { Edit } from "../../text/index.ts";
import type { NoteCode, RepairKind } from "../reading.ts";
import type { Signs } from "./signs.ts";

/** An edit that undoes damage. It replaces one character at least, so that its place can be shown. */
export interface Fix extends Edit {
  /** 0 to 1; 1 where the text itself proves the repair. */
  readonly confidence: number;
}

/** Something to tell at a place of the text after the fixes. */
export interface Remark {
  readonly code: NoteCode;
  readonly start: number;
  readonly end: number;
  /** Detail for a person, Chinese; null where the code says all. */
  readonly message: string | null;
}

/** What a kind found: sorted fixes that do not overlap, and remarks. */
export interface Found {
  readonly fixes: readonly Fix[];
  readonly remarks: readonly Remark[];
}

/** One kind of damage and how it is undone. */
export interface Kind {
  readonly name: RepairKind;
  /** Whether a text with these signs may have this damage. It is asked of every text, so it only compares counts. */
  readonly suspected: (signs: Signs) => boolean;
  /** Finds the damage in a text that the kinds before this one have repaired. */
  readonly find: (text: string, signs: Signs) => Found;
}

/** What is told of a place where one character is missing. */
export const lostCharacter = (at: number, candidates: readonly string[]): Remark => ({
  code: "lost-character",
  start: at,
  end: at + 1,
  message: candidates.length > 0 ? `可能是${candidates.map((char) => `“${char}”`).join("")}` : null,
});

/** What is told of the number that begins at `start`, if one does in `text` at `at`: its first digit may be missing. */
export function doubtfulNumber(text: string, at: number, start: number): Remark[] {
  const size = /^[0-9][0-9.]*/.exec(text.slice(at, at + 16))?.[0].length ?? 0;
  const message = "此前缺一个字符，数字可能不全";
  return size === 0 ? [] : [{ code: "doubtful-number", start, end: start + size, message }];
}

/** Nothing found. */
export const nothing: Found = { fixes: [], remarks: [] };
