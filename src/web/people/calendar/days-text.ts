// Days off and shifted workdays as people write them: 2027-01-01 至 2027-01-03 休，2027-01-04 班. Read, and written back.

/** Days of one year. */
export interface YearDays {
  readonly daysOff: readonly string[];
  readonly workdays: readonly string[];
}

export type Read =
  | { readonly kind: "days"; readonly days: YearDays }
  /** Pieces that could not be read, each with why. */
  | { readonly kind: "faults"; readonly faults: readonly Fault[] };

export interface Fault {
  readonly piece: string;
  readonly why: "shape" | "noDay" | "otherYear" | "backwards" | "twice";
}

const DAY = /(?:(\d{4})[-/.年])?\s*(\d{1,2})[-/.月](\d{1,2})日?/;
const PIECE = new RegExp(
  `^${DAY.source}(?:\\s*(?:至|到|—+|–|~|～|-)\\s*(?:${DAY.source}|(\\d{1,2})日))?\\s*(休|放假|班|上班)$`,
);

/** The days that a text names; everything in it must be understood. */
export function daysIn(text: string, year: number): Read {
  const faults: Fault[] = [];
  const kinds = new Map<string, "off" | "work">();
  for (const piece of text.split(/[，,；;、。\n]+/).map((one) => one.trim())) {
    if (piece === "") continue;
    const found = daysOf(piece, year);
    if (typeof found === "string") {
      faults.push({ piece, why: found });
      continue;
    }
    if (found.days.some((day) => (kinds.get(day) ?? found.kind) !== found.kind)) faults.push({ piece, why: "twice" });
    for (const day of found.days) kinds.set(day, found.kind);
  }
  if (faults.length > 0) return { kind: "faults", faults };
  const of = (kind: "off" | "work") => [...kinds].flatMap(([day, one]) => (one === kind ? day : [])).sort();
  return { kind: "days", days: { daysOff: of("off"), workdays: of("work") } };
}

function daysOf(piece: string, year: number): { kind: "off" | "work"; days: readonly string[] } | Fault["why"] {
  const found = PIECE.exec(piece);
  if (found === null) return "shape";
  const [, y = String(year), m = "", d = "", y2, m2, d2, only, word = ""] = found;
  const from = dayOf(Number(y), Number(m), Number(d));
  const to = dayOf(Number(y2 ?? y), Number(m2 ?? m), Number(d2 ?? only ?? d));
  if (from === null || to === null) return "noDay";
  if (to < from) return "backwards";
  if (!from.startsWith(String(year)) || !to.startsWith(String(year))) return "otherYear";
  const days: string[] = [];
  for (let day = from; day <= to; day = next(day)) days.push(day);
  return { kind: word.includes("休") || word.includes("假") ? "off" : "work", days };
}

/** A day that there is, as YYYY-MM-DD. */
function dayOf(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.toISOString().slice(0, 10) : null;
}

/** The day after. */
export const next = (day: string): string =>
  new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The same days as a text, a line for every stretch. */
export function textOf({ daysOff, workdays }: YearDays): string {
  const kinds = new Map([
    ...daysOff.map((day) => [day, "休"] as const),
    ...workdays.map((day) => [day, "班"] as const),
  ]);
  const stretches: { from: string; to: string; word: string }[] = [];
  for (const [day, word] of [...kinds].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const last = stretches.at(-1);
    if (last !== undefined && last.word === word && next(last.to) === day) last.to = day;
    else stretches.push({ from: day, to: day, word });
  }
  return stretches
    .map(({ from, to, word }) => (from === to ? `${from} ${word}` : `${from} 至 ${to} ${word}`))
    .join("\n");
}
