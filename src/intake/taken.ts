// What intake hands on: a file that was taken in, with its text as extracted and what was remarked on the way.

import type { Encoding } from "./encoding.ts";

/** A file as it comes: from a disk, a form, or the web. */
export interface Incoming {
  /** Name for messages and for the record; decides nothing that the bytes can tell. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Where it was fetched from, when it was. */
  readonly url?: string;
}

/**
 * A remark on the file as a whole: `furniture` (parts of the page that are not the report were left out), `file-kind` (the
 * file is not what its name says), `lost-character` (bytes that are no character), `page-without-text`.
 */
export interface IntakeNote {
  readonly code: "furniture" | "file-kind" | "lost-character" | "page-without-text";
  readonly message: string;
  readonly messageEn: string;
}

/** The text of a file, as one of the extractors gives it. */
export interface Extracted {
  readonly text: string;
  /** `embedded` where the file names its characters itself (PDF). */
  readonly encoding: Encoding | "embedded";
  readonly notes: readonly IntakeNote[];
  /** The headline of the page, where the format has one. */
  readonly title?: string;
}

/** A file that was taken in. */
export interface TakenIn {
  readonly fileName: string;
  readonly mediaType: string;
  readonly encoding: string;
  /** Of the bytes as they came, hexadecimal. */
  readonly sha256: string;
  /** The original, for those who keep it. */
  readonly bytes: Uint8Array;
  /** The text as extracted, before any repair. */
  readonly delivered: string;
  readonly notes: readonly IntakeNote[];
  readonly title?: string;
}

/** What is refused for its size. Every limit is far above any report and far below what would harm the machine. */
export interface Limits {
  /** Bytes of a file; a larger one is not loaded. */
  readonly fileBytes: number;
  /** Characters of a text. */
  readonly characters: number;
  /** Parts of a .docx. */
  readonly zipEntries: number;
  /** Bytes that all parts of a .docx may come to when inflated. */
  readonly zipBytes: number;
  /** Bytes that the parts which are read (.xml) may come to when inflated. */
  readonly xmlBytes: number;
  /** Tags of a page or of a .docx's XML: what their parsers can hold in time and memory. */
  readonly tags: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** Seconds that reading a PDF may take. */
  readonly seconds: number;
}

/** The limits that hold where the caller gives none. */
export const defaultLimits: Limits = {
  fileBytes: 200 * 1024 * 1024,
  characters: 3_000_000,
  zipEntries: 4_000,
  zipBytes: 600 * 1024 * 1024,
  xmlBytes: 32 * 1024 * 1024,
  tags: 400_000,
  pages: 2_000,
  seconds: 60,
};
