// The frame of a report: page furniture, opening, body, closing words, appendices, furniture again. Found from the outside in,
// as indices of paragraphs; the parts of the body are found in parts.ts.

import type { Role } from "../reading.ts";
import { beginsFurnitureAfter, isFurnitureBefore } from "./furniture.ts";
import { type Layout, wordsAt } from "./layout.ts";

/** An appendix: the paragraph it begins at, the one its body begins at, and where its heading ends. */
export interface Appendix {
  readonly first: number;
  readonly body: number;
  readonly headingEnd: number;
  readonly role: Role;
}

/** Indices of paragraphs; each stretch runs to the next one's first. */
export interface Frame {
  /** The first paragraph of the report itself; what is before it is the page's. */
  readonly opening: number;
  /** `各位代表：`, or null where nobody is greeted. */
  readonly salutation: number | null;
  /** The first paragraph of the closing words; equal to `end` where there are none. */
  readonly closing: number;
  /** The first paragraph after the speech. */
  readonly end: number;
  readonly appendices: readonly Appendix[];
  /** The first paragraph of the furniture at the end. */
  readonly tail: number;
}

/** A line that names the report: nothing but place, year and kind. */
const TITLE = /^[一-龥\d\s“”—]{0,30}?政府工作报告(?:[（(](?:全文|全本|摘要|草案|讨论稿|送审稿|书面)[)）])?$/;
const DATELINE = /^[—–\-（(]{0,3}\s*(?:20\d\d|二[〇○零O0]).{0,24}(?:届|会议|在)/;
const SALUTATION = /各位代表[^。！!？?]{0,20}?[:：！!,，]/;
/** How far from the start the salutation may stand. */
const FRONT = 2500;

/** How much of a text is body for certain. */
const BODY = 0.4;
/** Longest closing words. */
const LONGEST_FAREWELL = 1500;

/** Heading lines of appendices and what they hold; the first that fits tells. */
const APPENDICES: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:附\s*[件录]\s*[\d一二三四五六]{0,2}\s*[:：]?\s*)?[《“]?[^，,。]{0,24}(?:名\s*词|用\s*语|术\s*语)[^，,。]{0,6}(?:解\s*释|注\s*释|说\s*明)$/,
    "glossary",
  ],
  [/^注\s*释$/, "glossary"],
  [
    /^(?:附\s*[件录]\s*[\d一二三四五六]{0,2}\s*[:：]?\s*)?20\d\d\s?年.{0,16}(?:民生|惠民|为民|利民).{0,4}(?:实事|项目|工程)(?:清单|项目)?$/,
    "livelihood",
  ],
  [/^附\s*[件录表注]\s*[\d一二三四五六]{0,2}\s*(?:[:：]|$|\s)|^附\s*[件录]\d/, "other"],
];

/** The heading of a glossary that runs into its first entry. */
const GLUED_GLOSSARY = /^(?:附\s*件\s*\d?\s*)?[《“]?[^，,。：:]{0,20}名\s*词\s*(?:解\s*释|注\s*释)(?=\s*1\s*[.．、])/;

/** Words of the last paragraph, or its words and an exclamation mark at its end. */
const FAREWELL =
  /让我们|我们要?(?:更加)?紧密|团结在以|谢谢(?:大家|各位)|(?:奋斗|贡献|篇章|献礼|优异成绩|新征程|新局面|美好|未来|前进)[^。！!]{0,60}[！!][;；]?$/;

/** Finds the frame. */
export function frameOf(layout: Layout): Frame {
  const salutation = findSalutation(layout);
  const opening = findOpening(layout, salutation);
  const { end, tail, appendices } = findEnd(layout);
  return { opening, salutation, closing: findClosing(layout, opening, end), end, appendices, tail };
}

/** As much of a paragraph as is looked at. */
const LINE = 400;

function findSalutation(layout: Layout): number | null {
  for (const [index, { start }] of layout.paragraphs.entries()) {
    if (start >= FRONT) return null;
    if (SALUTATION.test(wordsAt(layout, index, LINE))) return index;
  }
  return null;
}

/** The last title line before the salutation, else the dateline, else what follows the furniture. */
function findOpening(layout: Layout, salutation: number | null): number {
  const last = salutation ?? Math.min(layout.paragraphs.length, 12) - 1;
  let title: number | null = null;
  let dateline: number | null = null;
  for (let index = 0; index <= last; index++) {
    const words = wordsAt(layout, index, LINE);
    if (TITLE.test(words)) title = index;
    if (dateline === null && DATELINE.test(words) && !isFurnitureBefore(words)) dateline = index;
  }
  if (title !== null || dateline !== null) return title ?? dateline ?? 0;
  let index = 0;
  while (index < last && isOutside(wordsAt(layout, index, LINE))) index++;
  return index;
}

/** Furniture, or a title that the page has put in brackets: `【青屏县招商】2023年青屏县政府工作报告`. */
const isOutside = (words: string): boolean => isFurnitureBefore(words) || /^[【[（(].{2,60}报告/.test(words);

function findEnd(layout: Layout): { end: number; tail: number; appendices: readonly Appendix[] } {
  const appendices: Appendix[] = [];
  const { text, paragraphs } = layout;
  let tail = paragraphs.length;
  for (const [index, { start, end, running }] of paragraphs.entries()) {
    if (index === 0 || start <= text.length * BODY) continue;
    const words = wordsAt(layout, index, LINE);
    if (beginsFurnitureAfter(words)) {
      tail = index;
      break;
    }
    const glued = running ? GLUED_GLOSSARY.exec(words) : null;
    const role = glued === null ? appendixRole(words) : "glossary";
    if (role !== null)
      join(appendices, {
        first: index,
        body: index + (glued === null ? 1 : 0),
        role,
        headingEnd: glued === null ? end : start + glued[0].length,
      });
  }
  return { end: appendices[0]?.first ?? tail, tail, appendices };
}

/** 附件 and, on the next line, what it holds are one heading. */
function join(appendices: Appendix[], next: Appendix): void {
  const last = appendices.at(-1);
  if (last === undefined || last.body !== next.first || next.body === next.first) appendices.push(next);
  else
    appendices[appendices.length - 1] = {
      ...next,
      first: last.first,
      role: next.role === "other" ? last.role : next.role,
    };
}

/** What an appendix holds by its heading line, or null where the line is none. */
function appendixRole(words: string): Role | null {
  if (words.length > 40 || /[。！!；;，,]$/.test(words)) return null;
  return APPENDICES.find(([heading]) => heading.test(words))?.[1] ?? null;
}

/** The last words: the last paragraph, from `各位代表` where that stands just before it. */
function findClosing(layout: Layout, opening: number, end: number): number {
  const last = end - 1;
  const words = wordsAt(layout, last);
  if (last <= opening + 2 || words.length > LONGEST_FAREWELL || !FAREWELL.test(words)) return end;
  const stop = layout.paragraphs[last]?.end ?? 0;
  for (let index = last; index > Math.max(opening + 2, last - 4); index--) {
    if (stop - (layout.paragraphs[index]?.start ?? 0) > LONGEST_FAREWELL) break;
    if (wordsAt(layout, index, 4) === "各位代表") return index;
  }
  return last;
}
