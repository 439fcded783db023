// The text of a .docx: paragraphs, table rows, footnotes and endnotes, in reading order. The container is opened by `zip.ts`
// within its limits and the XML is read by mammoth, which sees only the parts that were inflated there. Headers and footers
// are not part of the text.

import type Mammoth from "mammoth";
import { isNoteMark } from "./note-mark.ts";
import { writeNumbering } from "./numbering.ts";
import { refuse } from "./refusals.ts";
import type { Extracted, Limits } from "./taken.ts";
import { bomb, type Container } from "./zip.ts";

/** What mammoth gives to `transformDocument`: a tree of elements. */
export interface Element {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Element[];
  readonly body?: readonly Element[];
  readonly verticalAlignment?: string;
}

/** A document whole, with its notes. */
export interface Document extends Element {
  readonly notes: { resolve(reference: Element): Element | null };
}

/**
 * Extracts the text of a .docx.
 *
 * @throws Problem `damaged` if it cannot be read or would inflate beyond the limits, `encrypted` if its parts are locked
 */
export async function docxText(container: Container, file: string, limits: Limits): Promise<Extracted> {
  const document = await documentOf(container, file, limits);
  const notes: Element[] = [];
  const lines = document.children?.flatMap((element) => blockLines(element, document, notes)) ?? [];
  // A note may refer to another one: the list grows while it is walked.
  for (const note of notes) lines.push(...(note.body ?? []).flatMap((element) => blockLines(element, document, notes)));
  return { text: lines.join("\n"), encoding: "utf-8", notes: [] };
}

/** The tree of a document. @throws Problem as `docxText` does */
export async function documentOf(container: Container, file: string, limits: Limits): Promise<Document> {
  const parts = await container.parts((name) => /\.(xml|rels)$/i.test(name));
  for (const part of parts.values())
    if (tags(part) > limits.tags) throw bomb(file, [`超过 ${limits.tags} 个标记`, `over ${limits.tags} tags`]);
  return parse(writeNumbering(parts), file);
}

/** The words of an element alone, its paragraphs joined by line breaks; notes are left out. */
export function textIn(element: Element): string {
  if (element.type === "text") return element.value ?? "";
  if (element.type === "tab") return "\t";
  if (element.type === "break") return "\n";
  const between = ["tableCell", "tableRow", "table"].includes(element.type) ? "\n" : "";
  return (element.children ?? []).map(textIn).join(between);
}

function tags(part: Buffer): number {
  let n = 0;
  for (let at = part.indexOf("<"); at >= 0; at = part.indexOf("<", at + 1)) n++;
  return n;
}

async function parse(parts: ReadonlyMap<string, Buffer>, file: string): Promise<Document> {
  const { default: mammoth } = (await import("mammoth")) as unknown as { default: typeof Mammoth };
  const opened = {
    exists: (name: string) => parts.has(name),
    read: async (name: string, encoding?: string) => {
      const part = parts.get(name);
      if (part === undefined) throw new Error(`no part ${name}`);
      return encoding === undefined ? part : part.toString(encoding === "base64" ? "base64" : "utf8");
    },
  };
  let document: Document | null = null;
  try {
    await mammoth.convertToHtml({ file: opened } as never, {
      includeEmbeddedStyleMap: false,
      // The tree is all that is wanted: what is left to convert is empty.
      transformDocument: (element: Document) => {
        document = element;
        return { ...element, children: [] };
      },
    });
  } catch {
    throw refuse("damaged", file);
  }
  if (document === null) throw refuse("damaged", file);
  return document;
}

/** The lines of a paragraph or a table. A row is one line, its cells parted by tabs. */
function blockLines(element: Element, document: Document, notes: Element[]): string[] {
  switch (element.type) {
    case "paragraph":
      return inlineText(element, document, notes).split("\n");
    case "table":
      return (element.children ?? []).flatMap((row) => blockLines(row, document, notes));
    case "tableRow": {
      const cells = (element.children ?? []).map((cell) => blockLines(cell, document, notes));
      return cells.length === 1 ? (cells[0] as string[]) : [cells.map((lines) => lines.join(" ")).join("\t")];
    }
    default:
      return element.children
        ? element.children.flatMap((child) => blockLines(child, document, notes))
        : [inlineText(element, document, notes)];
  }
}

function inlineText(element: Element, document: Document, notes: Element[], before = ""): string {
  switch (element.type) {
    case "text":
      return element.value ?? "";
    case "tab":
      return "\t";
    case "break":
      return "\n";
    case "noteReference": {
      const note = document.notes.resolve(element);
      if (note !== null && !notes.includes(note)) notes.push(note);
      return "";
    }
    default: {
      let text = "";
      for (const child of element.children ?? []) text += inlineText(child, document, notes, before + text);
      return element.verticalAlignment === "superscript" && isNoteMark(text, before) ? "" : text;
    }
  }
}
