// A due date as people say it: how many days are left or lost, then the day with its day of the week.

import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { daysBetween, partsOf, weekdayOf } from "./days.ts";
import "./signs.css";

interface DueProps {
  /** The day it is due; null where it has none. */
  readonly due: string | null;
  /** The day it is looked at from: that of the state shown, never the browser's. */
  readonly on: string;
  /** Years whose days off are not published: the day may still move. */
  readonly unpublished?: readonly number[];
}

/** “还有3天 · 7月5日 周日”. */
export function DueWords({ due, on, unpublished = [] }: DueProps) {
  const { t } = useTranslation();
  const dayWords = useDayWords();
  if (due === null) return <span className="due soft">{t("registers.due.none")}</span>;
  const left = daysBetween(on, due);
  const standing = left < 0 ? "late" : left === 0 ? "today" : left <= 7 ? "soon" : "far";
  return (
    <span className={`due ${standing}`}>
      <b>{leftWords(t, left)}</b> · <time dateTime={due}>{dayWords(due, on)}</time>
      {unpublished.length > 0 && (
        <small className="due-unsure"> {t("registers.due.unpublished", { years: unpublished.join("、") })}</small>
      )}
    </span>
  );
}

function leftWords(t: TFunction, left: number): string {
  if (left < 0) return t("registers.due.late", { count: -left });
  if (left === 0) return t("registers.due.today");
  return left === 1 ? t("registers.due.tomorrow") : t("registers.due.left", { count: left });
}

/** How a day is written: without the year where it is that of the day it is looked at from. */
export function useDayWords(): (day: string, on: string) => string {
  const { t } = useTranslation();
  return (day, on) => {
    const { year, month, date } = partsOf(day);
    const words = { month, date, weekday: t(`registers.weekday.${weekdays[weekdayOf(day)]!}`) };
    return partsOf(on).year === year ? t("registers.due.day", words) : t("registers.due.dayOfYear", { ...words, year });
  };
}

/** Keys of the days of the week, Monday first. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
