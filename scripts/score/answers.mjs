// Finds a key and its texts on disk. A key is a folder of files `NAME.TASK.jsonl`, one JSON object a line; the text of NAME is
// `NAME.txt` in one of the folders of texts.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The answers of one task: `[{ name, lines }]`, by name. */
export const answersIn = (folder, task) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(`.${task}.jsonl`))
    .sort()
    .map((file) => ({ name: file.slice(0, -`.${task}.jsonl`.length), lines: linesOf(join(folder, file)) }));

const linesOf = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));

/** The text of a report, without a byte order mark. @throws Error naming what is missing and where it was looked for. */
export function textOf(name, folders) {
  const file = folders.map((folder) => join(folder, `${name}.txt`)).find((path) => existsSync(path));
  if (file === undefined)
    throw new Error(`The key has answers for ${name}, but no ${name}.txt stands in ${folders.join(", ")}.`);
  return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
}

/** The names of all texts in the folders. */
export const textsIn = (folders) =>
  folders
    .flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith(".txt")))
    .map((file) => file.slice(0, -4));
