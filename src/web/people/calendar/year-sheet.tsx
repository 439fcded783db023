// The twelve months of a year. Days off are set back, what the arrangement says is marked 休 or 班, what the office entered has a line.

import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { YearDays } from "./days-text.ts";
import { type DayShown, type MonthShown, monthsOf } from "./year.ts";

interface SheetProps {
  readonly year: number;
  readonly days: YearDays;
  /** Null for whoever may only look. */
  readonly toggle: ((day: DayShown) => void) | null;
}

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export function YearSheet({ year, days, toggle }: SheetProps) {
  return (
    <div className="year-sheet">
      {monthsOf(year, days).map((month) => (
        <Month key={month.month} month={month} toggle={toggle} />
      ))}
    </div>
  );
}

function Month({ month: { month, blanks, days }, toggle }: { month: MonthShown; toggle: SheetProps["toggle"] }) {
  const { t } = useTranslation();
  return (
    <section>
      <h3>{t(`people.calendar.month.m${month as 1}`)}</h3>
      <div className="month">
        {weekdays.map((weekday) => (
          <span key={weekday} className="weekday" aria-hidden="true">
            {t(`people.calendar.weekday.${weekday}`)}
          </span>
        ))}
        {days.map((day, place) => (
          <Day key={day.day} day={day} column={place === 0 ? blanks + 1 : null} toggle={toggle} />
        ))}
      </div>
    </section>
  );
}

/** The words for a day stand in the page: marks alone would say nothing to whoever does not see them. */
function Day({ day, column, toggle }: { day: DayShown; column: number | null; toggle: SheetProps["toggle"] }) {
  const { t } = useTranslation();
  const { date, mark, isOff, own } = day;
  const className = ["day", isOff ? "off" : "", mark ?? "", own ? "own" : ""].join(" ");
  const inside = (
    <>
      <span className="figures">{date}</span>
      {mark !== null && <small>{t(`people.calendar.mark.${mark}`)}</small>}
      {own && <span className="unseen"> {t("people.calendar.own")}</span>}
    </>
  );
  const style = column === null ? {} : { style: { gridColumnStart: column } };
  return toggle === null ? (
    <span className={className} {...style}>
      {inside}
    </span>
  ) : (
    <button
      type="button"
      className={className}
      aria-label={label(t, day)}
      aria-pressed={own}
      onClick={() => toggle(day)}
      {...style}
    >
      {inside}
    </button>
  );
}

const label = (t: TFunction, { day, isOff }: DayShown): string =>
  t(isOff ? "people.calendar.dayOff" : "people.calendar.dayWorked", { day });
