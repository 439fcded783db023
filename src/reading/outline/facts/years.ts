// The year a report looks back on and the year it plans. The part headings say so as a rule; then the words the plan opens with;
// then the day of delivery, for a report given in November or December speaks of the year that is ending.

import type { Role } from "../../reading.ts";
import { yearNumber } from "./date.ts";

/** What the years are read from. */
export interface PartWords {
  readonly role: Role;
  readonly mixed: boolean;
  readonly heading: string;
  /** The first words of the part. */
  readonly body: string;
}

/** A year that is no end of a span and no distant horizon. */
const YEAR =
  /(?<![\d—–\-至到])(20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})(?!\s?[—–\-至]\s?20|\d)\s?(?=年|[,，、]|$)/g;
const HORIZON = /^年?(?:远景|愿景|基本实现|奋斗目标)/;
/** Words by which a plan names its own year. */
const OPENING =
  /(20\d\d)\s?年[,，]?(?:是|政府工作|工作|(?:全[县市省区州旗]|我[县市省区州旗])?(?:经济)?(?:和)?(?:社会)?(?:发展)?(?:的)?(?:主要)?预期|经济社会)/;

/** Both years, null where nothing in the text tells them. */
export function yearsOf(
  parts: readonly PartWords[],
  { date, title }: { date: string | null; title: string | null },
): { reviewYear: number | null; planYear: number | null } {
  const plan = planYear(parts, date);
  const review = named(parts.filter(({ role, mixed }) => role === "review" && !mixed).map(({ heading }) => heading));
  if (plan !== null) return { reviewYear: review !== null && review < plan ? review : plan - 1, planYear: plan };
  if (review !== null) return { reviewYear: review, planYear: review + 1 };
  return byTitle(parts, title);
}

function planYear(parts: readonly PartWords[], date: string | null): number | null {
  const plans = parts.filter(({ role }) => role === "plan");
  const told = named(plans.map(({ heading }) => heading));
  if (told !== null) return told;
  for (const { body } of [...plans].reverse()) {
    const found = OPENING.exec(body.slice(0, 2500));
    if (found !== null && near(Number(found[1]), date)) return Number(found[1]);
  }
  if (date === null || parts.length === 0) return null;
  const [year = 0, month = 0] = date.split("-").map(Number);
  return month >= 11 ? year + 1 : year;
}

/** The year planned lies at most a year from the day of delivery. */
const near = (year: number, date: string | null): boolean =>
  date === null || Math.abs(year - Number(date.slice(0, 4))) <= 1;

/** The latest year that headings name. */
function named(headings: readonly string[]): number | null {
  const years = headings.flatMap((heading) =>
    [...heading.matchAll(YEAR)]
      .filter(({ index, 0: found }) => !HORIZON.test(heading.slice(index + found.length)))
      .map(([, year = ""]) => yearNumber(year)),
  );
  return years.length === 0 ? null : Math.max(...years);
}

/** A title's year may be either; the one the review speaks of more often than of the next is the year reviewed. */
function byTitle(
  parts: readonly PartWords[],
  title: string | null,
): { reviewYear: number | null; planYear: number | null } {
  const year = Number(/20\d\d/.exec(title ?? "")?.[0] ?? Number.NaN);
  const review = parts.find(({ role }) => role === "review")?.body;
  if (Number.isNaN(year) || review === undefined) return { reviewYear: null, planYear: null };
  const count = (of: number): number => review.split(`${of}年`).length - 1;
  if (count(year) === count(year - 1)) return { reviewYear: null, planYear: null };
  const reviewed = count(year) > count(year - 1) ? year : year - 1;
  return { reviewYear: reviewed, planYear: reviewed + 1 };
}
