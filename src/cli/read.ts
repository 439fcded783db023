// `duixian read`: a report as JSON or as a table for a terminal; a folder as JSON Lines, one report after the other, in one
// process.

import { filesIn, isFolder, readDocument, type TakenIn, takeFile } from "../intake/index.ts";
import type { ReadingDocument } from "../wire/index.ts";
import { print, tell, tellError } from "./output.ts";

/** What `read` prints: a table, one JSON document, or one a line. */
export interface ReadOptions {
  readonly json?: true;
  readonly jsonl?: true;
}

/**
 * Reads a report or a folder of reports. A refused file of a folder is told and the others are read; the exit status is
 * then 1.
 *
 * @throws Problem if the one file cannot be read
 */
export async function read(path: string, options: ReadOptions): Promise<void> {
  if (options.jsonl && (await isFolder(path))) return readFolder(path);
  const document = await readOne(path);
  if (options.json || options.jsonl) return print(`${JSON.stringify(document)}\n`);
  const { ledger } = await import("./ledger.ts");
  await print(ledger(document, process.stdout.columns ?? 120));
}

async function readFolder(folder: string): Promise<void> {
  const files = await filesIn(folder);
  let refused = 0;
  for (const [i, file] of files.entries()) {
    tell(`${i + 1}/${files.length} ${file}`);
    try {
      await print(`${JSON.stringify(await readOne(file))}\n`);
    } catch (error) {
      refused++;
      tellError(error);
    }
  }
  tell(`读完 ${files.length - refused} 份，未读 ${refused} 份 · ${files.length - refused} read, ${refused} refused`);
  if (refused > 0) process.exitCode = 1;
}

async function readOne(path: string): Promise<ReadingDocument> {
  const taken = await takeFile(path);
  tellNotes(taken);
  return readDocument(taken);
}

/** Tells what was remarked on a file. */
export function tellNotes(taken: TakenIn): void {
  for (const { message, messageEn } of taken.notes) tell(`提示：${message} · note: ${messageEn}`);
}
