// The lines of a PDF page, from the pieces of text that pdfjs gives with their places. What a line means is for
// `pdf-paragraphs.ts`.

import { isNoteMark } from "./note-mark.ts";

/** A piece of text as pdfjs gives it: `transform` ends with the place of its baseline, from the lower left corner. */
export interface TextPiece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** A line of a page. Places are in points from the lower left corner. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  /** Height of its type. */
  readonly size: number;
  /** Wide gaps inside it: two and more make it the row of a table. */
  readonly gaps: number;
}

/** The lines of a page in the order in which they were set. */
export interface LinesOfPage {
  readonly lines: readonly Line[];
  /** Raised numbers that refer to notes; left out, for a note's 1 before 1761 would be read as 11761. */
  readonly marks: readonly string[];
}

/** Puts the pieces of a page together. Slanted text (a watermark) is not part of it. */
export function linesOfPage(pieces: readonly TextPiece[]): LinesOfPage {
  const lines: Line[] = [];
  const marks: string[] = [];
  for (const piece of pieces) {
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = piece.transform;
    if (piece.str.trim() === "" && piece.str !== "\u3000") continue;
    if (Math.abs(b) > 0.1 * Math.abs(a)) continue;
    const size = Math.hypot(c, d) || 10;
    const next: Line = { text: plain(piece.str), x, end: x + piece.width, y, size, gaps: 0 };
    const last = lines.at(-1);
    if (last !== undefined && isMark(last, next)) {
      marks.push(next.text);
      lines[lines.length - 1] = { ...last, end: Math.max(last.end, next.end) };
    } else if (last !== undefined && continues(last, next)) lines[lines.length - 1] = join(last, next);
    else lines.push(next);
  }
  return { lines: lines.map((line) => ({ ...line, text: line.text.trim() })).filter(({ text }) => text !== ""), marks };
}

/** A small raised number right behind other text. */
function isMark(last: Line, next: Line): boolean {
  const raised = (next.y - last.y) / last.size;
  if (next.size > 0.75 * last.size || raised < 0.15 || raised > 0.75) return false;
  if (next.x < last.end - 0.5 * last.size || next.x > last.end + last.size) return false;
  return isNoteMark(next.text, last.text);
}

function continues(last: Line, next: Line): boolean {
  const size = Math.max(last.size, next.size);
  return Math.abs(last.y - next.y) < 0.5 * size && next.x > last.end - 0.8 * size;
}

function join(last: Line, next: Line): Line {
  const gap = (next.x - last.end) / Math.max(last.size, next.size);
  const narrow = /[\x21-\x7e]$/.test(last.text) && /^[\x21-\x7e]/.test(next.text);
  const between = gap > (narrow ? 0.12 : 0.8) ? " " : "";
  return {
    text: last.text + between + next.text,
    x: last.x,
    end: Math.max(last.end, next.end),
    y: last.y,
    size: Math.max(last.size, next.size),
    gaps: last.gaps + (gap > 1 ? 1 : 0),
  };
}

/**
 * Characters that a PDF's fonts name in place of others: a font has one glyph for ⼯ and 工, and the file may name either.
 * Kangxi radicals decompose by Unicode's NFKC (⼾ as mainland fonts draw it); those of the supplement follow Unicode's
 * EquivalentUnifiedIdeograph.txt; ⸺ is how fonts with ligatures set two dashes.
 */
const sameGlyph = new Map(
  "2E81厂 2E8C小 2E8D小 2E92巳 2E97心 2E9D月 2EA0民 2EA7牛 2EAC示 2EAE竹 2EB6羊 2EB7羊 2EBB聿 2EBD臼 2EC1虎 2EC4西 2EC5见 2EC6角 2EC9贝 2ECA足 2ECB车 2ED1長 2ED3长 2ED4门 2ED7雨 2ED8青 2ED9韦 2EDA页 2EDB风 2EDC飞 2EDD食 2EE2马 2EE3骨 2EE4鬼 2EE5鱼 2EE6鸟 2EE7卤 2EE8麦 2EE9黄 2EEA黾 2EEC齐 2EEE齿 2EF0龙 2EF1龜 2EF3龟 2F3E户 2E3A——"
    .split(" ")
    .map((pair) => [String.fromCodePoint(Number.parseInt(pair.slice(0, 4), 16)), pair.slice(4)]),
);

function plain(text: string): string {
  return text.replace(/[\u2e3a\u2e80-\u2fdf]/g, (glyph) => sameGlyph.get(glyph) ?? glyph.normalize("NFKC"));
}
