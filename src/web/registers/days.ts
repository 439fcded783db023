// Days as the service writes them, 2026-07-05: how far apart they are, which comes after, which day of the week. No clock.

const MS = 86_400_000;

const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS;

/** Calendar days from one day to another; negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from);

/** The day so many days later. */
export const plusDays = (day: string, more: number): string =>
  new Date((numberOf(day) + more) * MS).toISOString().slice(0, 10);

/** Monday 0 to Sunday 6. */
export const weekdayOf = (day: string): number => (((numberOf(day) + 3) % 7) + 7) % 7;

/** Year, month and day as numbers. */
export function partsOf(day: string): { readonly year: number; readonly month: number; readonly date: number } {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { year, month, date };
}

/** Every day a month's page of a calendar shows: whole weeks from Monday on. @param month `2026-07` */
export function monthGrid(month: string): readonly string[] {
  const first = `${month}-01`;
  const start = plusDays(first, -weekdayOf(first));
  const weeks = Math.ceil((weekdayOf(first) + daysBetween(first, `${nextMonth(month, 1)}-01`)) / 7);
  return Array.from({ length: weeks * 7 }, (_, n) => plusDays(start, n));
}

/** The month so many months later. @param month `2026-07` */
export function nextMonth(month: string, by: number): string {
  const { year, month: number } = partsOf(`${month}-01`);
  const all = year * 12 + number - 1 + by;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, "0")}`;
}
