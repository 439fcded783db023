// A line that holds a whole report. Spaces may stand for its lost line breaks; else only the words tell where paragraphs begin.

import type { Span } from "../../text/index.ts";
import { isBlank, trim } from "./blanks.ts";
import type { Paragraph } from "./layout.ts";
import { markAt } from "./marks.ts";
import { opensParagraph } from "./openers.ts";
import { isUnnumberedPart } from "./roles.ts";

/** Fewer characters than this between two spaces, on average: the spaces stand for lost line breaks. */
const SPACED = 420;
/** Longest piece that may be a heading without a mark at its end. */
const HEADING = 45;
/** What ends a sentence or a heading with a mark. */
const ENDS = /[。！!？?：:；;”’》】）)…>」』]/;

/** The paragraphs of a line that is too long to be one. */
export function paragraphsIn(text: string, line: Span): readonly Paragraph[] {
  const pieces = atSpaces(text, line);
  const spaced = (line.end - line.start) / pieces.length <= SPACED;
  if (spaced) return pieces.map(({ start, end }) => ({ start, end, running: false }));
  return pieces.flatMap((piece) => atWords(text, piece));
}

/** Cuts at a space that follows the end of a sentence or of something as short as a heading. */
function atSpaces(text: string, line: Span): Span[] {
  const out: Span[] = [];
  let from = line.start;
  for (let at = line.start; at < line.end; at++) {
    if (!isBlank(text, at)) continue;
    let next = at + 1;
    while (next < line.end && isBlank(text, next)) next++;
    const piece = trim(text, from, at);
    const spacedOut = isBlank(text, at - 2) && (next + 1 >= line.end || isBlank(text, next + 1));
    const whole = ENDS.test(text.charAt(at - 1)) || (at - from <= HEADING && at - from > 1 && !spacedOut);
    if (whole && piece.end > piece.start && !putIn(text, piece, next)) {
      out.push(piece);
      from = next;
    }
    at = next - 1;
  }
  const rest = trim(text, from, line.end);
  if (rest.end > rest.start) out.push(rest);
  return out;
}

/** Whether the space was put in by a cleaner that takes every `一、` for a heading: `监管统 一、绩效`. */
function putIn(text: string, piece: Span, next: number): boolean {
  if (ENDS.test(text.charAt(piece.end - 1)) || markAt(text, next)?.kind !== "numeral") return false;
  const words = text.slice(piece.start, piece.end);
  return markAt(text, piece.start) === null && !isUnnumberedPart(words) && !/实事|附件|解释/.test(words);
}

/** Cuts before each sentence that opens as paragraphs do. */
function atWords(text: string, piece: Span): Paragraph[] {
  const out: Paragraph[] = [];
  let from = piece.start;
  let announced = false;
  let topic = false;
  const add = (to: number): void => {
    const last = out.at(-1);
    const short = topic && to - from < SHORTEST && last !== undefined;
    if (short) out[out.length - 1] = { start: last.start, end: trim(text, from, to).end, running: last.running };
    else {
      const { start, end } = trim(text, from, to);
      out.push({ start, end, running: true });
    }
  };
  for (const { at, colon } of sentenceStarts(text, piece)) {
    const opens = opensParagraph(text, at, piece.end, colon);
    if (opens) announced = false;
    else if (colon && ANNOUNCED.test(text.slice(Math.max(from, at - 40), at))) announced = isTopic(text, at);
    if (!opens && !(announced && isTopic(text, at) && (colon || at - from >= SHORTEST))) continue;
    if (at > from) add(at);
    from = at;
    topic = !opens;
  }
  if (piece.end > from) add(piece.end);
  return out.filter(({ start, end }) => end > start);
}

/** `我们将牢牢把握以下方面重点工作：` */
const ANNOUNCED = /以下[^。：:]{0,16}[：:]$/;
/** Topic sentences that an announcement is followed by have two clauses and no numbers: `加强党的领导，提升治理效能。` */
const TOPIC = /[^，,。：:；;、\d！!？?]{4,20}[，,][^，,。：:；;\d！!？?]{4,20}。/y;
/** Fewest characters of a paragraph with its topic sentence. */
const SHORTEST = 80;

function isTopic(text: string, at: number): boolean {
  TOPIC.lastIndex = at;
  return TOPIC.test(text);
}

/** Where sentences begin, and whether a colon stands before. */
function* sentenceStarts(text: string, { start, end }: Span): Generator<{ at: number; colon: boolean }> {
  for (let at = start; at < end; at++) {
    const c = text.charAt(at);
    const colon = c === "：" || c === ":";
    if (!colon && c !== "。" && c !== "！" && c !== "!" && c !== "？" && c !== "?") continue;
    let next = at + 1;
    while (next < end && /[”’）)」』;；\s]/.test(text.charAt(next))) next++;
    if (next < end) yield { at: next, colon };
    at = next - 1;
  }
}
