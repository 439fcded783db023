// Runs and paragraphs in the faces and sizes of official documents.

import {
  AlignmentType,
  FootnoteReference,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import { LINE, size, TIGHTER } from "./layout.ts";

/** Words in a face, East Asian and Latin alike; 三号 and as tight as 28 to a line ask, unless said otherwise. */
export const run = (words: string, face: string, more: IRunOptions = {}): TextRun =>
  new TextRun({
    text: words,
    font: { ascii: face, hAnsi: face, eastAsia: face, cs: face, hint: "eastAsia" },
    size: size.third,
    characterSpacing: TIGHTER,
    ...more,
  });

/** The mark of a note, small enough to stand above its line. */
export const noteMark = (note: number, of: number): TextRun =>
  new TextRun({ children: [new FootnoteReference(note)], superScript: true, size: of });

/** A line of exactly one 22nd of the page, or as many twips. */
export const spacing = (line: number = LINE): NonNullable<IParagraphOptions["spacing"]> => ({
  ...{ before: 0, after: 0, line },
  lineRule: LineRuleType.EXACT,
});

/** A paragraph of the text: two characters in, both sides even (7.3.3). */
export const textLine = (children: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({
    children,
    alignment: AlignmentType.BOTH,
    // No gap opens between words and numbers: 28 characters are a line.
    autoSpaceEastAsianText: false,
    indent: { firstLineChars: 200, firstLine: size.third * 10 * 2 },
    spacing: spacing(),
  });

/** An empty line. */
export const blankLine = (line: number = LINE): Paragraph => new Paragraph({ children: [], spacing: spacing(line) });
