// Reads the tables and code blocks of the documents, so that a test can hold them against the code.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./sources.ts";

/** A document of the project, by its path from the root. */
export const documentAt = (path: string): string => readFileSync(join(root, path), "utf8");

/**
 * The rows of the first table whose first heading is `first`, cells trimmed, code marks kept.
 *
 * @param under look only below the heading that contains this
 * @throws Error if the document has no such table
 */
export function tableOf(document: string, first: string, under = ""): string[][] {
  const all = document.split("\n");
  const lines = all.slice(all.findIndex((line) => under === "" || (line.startsWith("#") && line.includes(under))));
  const head = lines.findIndex((line) => cells(line)[0] === first);
  if (head < 0) throw new Error(`no table begins with the column "${first}" under "${under}"`);
  const rows: string[][] = [];
  for (const line of lines.slice(head + 2)) {
    if (!line.startsWith("|")) break;
    rows.push(cells(line));
  }
  return rows;
}

const cells = (line: string): string[] =>
  line.startsWith("|")
    ? line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll("\\|", "|"))
    : [];

/** What stands between code marks in a cell or a sentence. */
export const codesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? "");

export interface Fence {
  readonly language: string;
  readonly code: string;
}

/** The fenced blocks of a document, in order. */
export const fencesIn = (document: string): Fence[] =>
  [...document.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = "", code = ""]) => ({ language, code }));
