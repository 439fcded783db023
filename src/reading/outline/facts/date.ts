// The day on which the report was given, from its dateline: `——2021年11月24日在…会议上`. Dates of publication are no such dates.

const DIGITS = "〇一二三四五六七八九";
const DATE =
  "(20\\d\\d|二[〇○零ОO0][〇○零ОO0一二三四五六七八九]{2})年(\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(\\d{1,2}|[一二三四五六七八九十]{1,3})日)?";
/** A date that a session follows before any other date does, or one in brackets that follows a session. */
const DATELINES: readonly RegExp[] = [
  new RegExp(`${DATE}(?=[^。年]{0,48}?(?:届|次(?:全体)?会议))`),
  new RegExp(`次(?:全体)?会议[^。年]{0,40}?[（(]${DATE}[）)]`),
];

/** `2021-11-24`, or `2021-01` where the text names no day; null without a dateline. */
export function dateIn(front: string): string | null {
  const words = front.replace(/\s/g, "");
  const found = DATELINES.map((shape) => shape.exec(words)).find((match) => match !== null);
  if (found === undefined || found === null) return null;
  const year = yearNumber(found[1] ?? "");
  const month = small(found[2] ?? "");
  const day = found[3] === undefined ? null : small(found[3]);
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null;
  const two = (n: number): string => `${n}`.padStart(2, "0");
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/** 二〇二六 → 2026. */
export function yearNumber(surface: string): number {
  if (/^\d+$/.test(surface)) return Number(surface);
  const digits = [...surface.replace(/[○零ОO0]/g, "〇")].map((c) => DIGITS.indexOf(c));
  return Number(digits.join(""));
}

/** 二十七 → 27. */
function small(surface: string): number {
  if (/^\d+$/.test(surface)) return Number(surface);
  const ten = surface.indexOf("十");
  if (ten < 0) return DIGITS.indexOf(surface);
  const tens = ten === 0 ? 1 : DIGITS.indexOf(surface.charAt(0));
  return tens * 10 + (ten === surface.length - 1 ? 0 : DIGITS.indexOf(surface.charAt(ten + 1)));
}
