// A file that was taken in becomes a reading: the core reads its text, and what was read is dated with the version of the
// program and the rules.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Note, read } from "../reading/index.ts";
import type { ReadingDocument } from "../wire/index.ts";
import { mediaTypes } from "./kinds.ts";
import { refuse } from "./refusals.ts";
import type { TakenIn } from "./taken.ts";

/**
 * Reads a file that was taken in.
 *
 * @throws Problem `no-report` if the reading finds no report in the text
 */
export function readDocument(taken: TakenIn): ReadingDocument {
  const reading = read(taken.delivered);
  if (reading.notes.some(({ code }) => code === "no-report")) throw refuse("notAReport", taken.fileName);
  return { version: version(), source: sourceOf(taken), ...reading, notes: [...notesOf(taken), ...reading.notes] };
}

/** The file as a reading names it. The delivered text is repeated where the file does not show it itself. */
export function sourceOf(taken: TakenIn): ReadingDocument["source"] {
  const { fileName: file, sha256, bytes, encoding, mediaType, delivered } = taken;
  const text = mediaType === mediaTypes.txt ? {} : { text: delivered };
  return { file, sha256, bytes: bytes.length, encoding, mediaType, ...text };
}

/** The remarks on a file as notes: they stand before its first character. */
export function notesOf(taken: TakenIn): readonly Note[] {
  const nowhere = { start: 0, end: 0 };
  return taken.notes.map(({ code, message }) => ({ ...nowhere, source: nowhere, code, message }));
}

let known: ReadingDocument["version"] | null = null;

/** Version of the program, and a short hash of everything that reads: two readings with one version say the same. */
export function version(): ReadingDocument["version"] {
  known ??= { duixian: packageVersion(), rules: rulesHash() };
  return known;
}

function packageVersion(): string {
  return createRequire(import.meta.url)("../../package.json").version as string;
}

function rulesHash(): string {
  const root = fileURLToPath(new URL("../reading/", import.meta.url));
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|ts|json)$/.test(entry.name) && !/\.(d|test)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex").slice(0, 12);
}
