// Runs a corpus file: examples a Chinese-reading editor can review and extend. Marks are braces, offsets follow from them.
//
//   ## made               examples that must come out as written
//   ## never              looks like it, gives nothing (the expected list is empty)
//   ## not yet            known failures; the suite fails when one starts to pass
//   # a comment names the example below it
//   城镇和农村居民收入分别增长{percent:8%}
//   ==> one line for each thing expected, as the stage's test renders it
//
// A line without braces checks the `==>` lines only; a line with braces checks that the stage marks just these stretches.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

export interface Mark {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

export interface Example {
  readonly section: "made" | "never" | "not yet";
  readonly name: string;
  /** The text without braces; `⏎` stands for a line break. */
  readonly text: string;
  /** null where the example has no braces. */
  readonly marks: readonly Mark[] | null;
  readonly expected: readonly string[];
}

/** What a stage makes of a text: the stretches it marks and a line for each thing it finds. */
export interface Outcome {
  readonly marks: readonly Mark[];
  readonly lines: readonly string[];
}

/** Registers one test for every example of the file. */
export function runCorpus(file: URL, stage: (text: string) => Outcome): void {
  const examples = parseCorpus(readFileSync(file, "utf8"));
  describe(decodeURIComponent(file.pathname.split("/").at(-1) ?? ""), () => {
    for (const example of examples) {
      it(`${example.section}: ${example.name}`, () => {
        const failure = compare(example, stage(example.text));
        if (example.section === "not yet") expect(failure, "passes now: move it to ## made").not.toBeNull();
        else expect(failure).toBeNull();
      });
    }
  });
}

function compare(example: Example, got: Outcome): string | null {
  const want = [...example.expected];
  if (example.marks !== null) {
    const shown = render(example.text, got.marks);
    const wanted = render(example.text, example.marks);
    if (shown !== wanted) return `marks\n  wanted ${wanted}\n  got    ${shown}`;
    if (want.length === 0 && example.section !== "never") return null;
  }
  const lines = [...got.lines];
  return want.join("\n") === lines.join("\n")
    ? null
    : `lines\n  wanted ${want.join("\n         ")}\n  got    ${lines.join("\n         ")}`;
}

const render = (text: string, marks: readonly Mark[]): string => {
  let out = "";
  let from = 0;
  for (const { kind, start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    out += `${text.slice(from, start)}{${kind}:${text.slice(start, end)}}`;
    from = end;
  }
  return out + text.slice(from);
};

/** Reads the notation. @throws Error naming the line that cannot be read. */
export function parseCorpus(content: string): Example[] {
  const examples: { -readonly [K in keyof Example]: Example[K] }[] = [];
  let section: Example["section"] | null = null;
  let comment: string | null = null;
  for (const [index, line] of content.split("\n").entries()) {
    if (line.startsWith("## ")) {
      const title = line.slice(3).trim();
      if (title !== "made" && title !== "never" && title !== "not yet")
        throw new Error(`line ${index + 1}: no section ${title}`);
      section = title;
    } else if (line.startsWith("# ")) comment = line.slice(2).trim();
    else if (line.startsWith("==>")) {
      const last = examples.at(-1);
      if (last === undefined) throw new Error(`line ${index + 1}: an outcome without an example`);
      const outcome = line.slice(3).trim();
      if (outcome !== "") last.expected = [...last.expected, outcome];
    } else if (line.trim() !== "") {
      if (section === null) throw new Error(`line ${index + 1}: an example before the first ## section`);
      const { text, marks } = unmark(line.replaceAll("⏎", "\n"));
      examples.push({ section, name: comment ?? text, text, marks, expected: [] });
      comment = null;
    }
  }
  return examples;
}

function unmark(line: string): { text: string; marks: Mark[] | null } {
  const marks: Mark[] = [];
  let text = "";
  let from = 0;
  for (const found of line.matchAll(/\{([\w-]+):([^{}]*)\}/g)) {
    text += line.slice(from, found.index);
    const inside = found[2] ?? "";
    marks.push({ kind: found[1] ?? "", start: text.length, end: text.length + inside.length });
    text += inside;
    from = found.index + found[0].length;
  }
  return { text: text + line.slice(from), marks: marks.length === 0 ? null : marks };
}
