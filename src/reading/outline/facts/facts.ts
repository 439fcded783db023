// What a report says of itself, put together from its front matter and its part headings. What the text does not give is null.

import type { ReportFacts } from "../../reading.ts";
import type { Frame } from "../frame.ts";
import { isFurnitureBefore } from "../furniture.ts";
import { type Layout, startAt, wordsAt } from "../layout.ts";
import type { Part } from "../parts.ts";
import { congressIn } from "./congress.ts";
import { dateIn } from "./date.ts";
import { governmentOf } from "./government.ts";
import { speakerIn } from "./speaker.ts";
import { titleIn } from "./title.ts";
import { type PartWords, yearsOf } from "./years.ts";

/** Longest front matter that is read for facts. */
const FRONT = 3000;

/** The facts of a report. */
export function factsOf(layout: Layout, frame: Frame, parts: readonly Part[]): ReportFacts {
  const lines = frontLines(layout, frame);
  const title = titleIn(lines.map(({ words }) => words));
  const own = lines.filter(({ furniture }) => !furniture).map(({ words }) => words);
  const congress = congressIn(own.join(""));
  const date = dateIn(own.join(""));
  const report = lines.filter(({ index }) => index >= frame.opening);
  const years = yearsOf(
    parts.map((part) => wordsOf(layout, part)),
    { date, title },
  );
  return {
    title,
    government: governmentOf(layout.text, { title, congress, front: own.join("\n"), year: years.reviewYear }),
    congress,
    date,
    speaker: speakerIn(
      report.map(({ words }) => words),
      report.filter(({ furniture }) => !furniture).map(({ words }) => words),
    ),
    reviewYear: years.reviewYear,
    planYear: years.planYear,
  };
}

interface FrontLine {
  readonly index: number;
  readonly words: string;
  readonly furniture: boolean;
}

/** The lines before and with the salutation, and the one after it. */
function frontLines(layout: Layout, { salutation, opening }: Frame): FrontLine[] {
  const last = salutation ?? Math.min(layout.paragraphs.length - 1, opening + 5);
  const out: FrontLine[] = [];
  for (let index = 0; index <= last; index++) {
    const words = wordsAt(layout, index, 400).replace(/\s*\n\s*/g, "");
    out.push({ index, words, furniture: isFurnitureBefore(words) });
  }
  if (startAt(layout, last + 1) < FRONT)
    out.push({ index: last + 1, words: wordsAt(layout, last + 1, 200), furniture: false });
  return out;
}

/** Role, heading and the first words of a part. */
function wordsOf(layout: Layout, { role, heading, first, end, mixed }: Part): PartWords {
  const start = heading?.end ?? startAt(layout, first);
  const stop = Math.min(startAt(layout, end), start + 4000);
  const words = heading === null ? "" : layout.text.slice(heading.start, heading.end);
  return { role, mixed, heading: words, body: layout.text.slice(start, stop) };
}
