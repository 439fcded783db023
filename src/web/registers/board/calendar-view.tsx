// 日历: what falls due on which day of a month. On a phone the days stand one below the other, those without anything left out.

import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Due, RegisterBoard, RegisterShown } from "../../../wire/index.ts";
import { along, useAddress } from "../../app/address.ts";
import { Failed } from "../../app/failure.tsx";
import type { Asked } from "../asked.ts";
import { monthGrid, nextMonth, partsOf } from "../days.ts";
import { useDayWords, weekdays } from "../due-words.tsx";
import { matterPath } from "../matter-line.tsx";
import { useDues } from "../queries.ts";

interface CalendarProps {
  readonly register: RegisterShown;
  readonly board: RegisterBoard;
  readonly asked: Asked;
}

/** The month that the address names, or that of the state. */
function useMonth(today: string): string {
  const [params] = useAddress();
  const month = params.get("month") ?? "";
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : today.slice(0, 7);
}

export function CalendarView({ register, board, asked }: CalendarProps) {
  const month = useMonth(board.date);
  const grid = useMemo(() => monthGrid(month), [month]);
  const dues = useDues(register.code, grid[0] ?? "", grid.at(-1) ?? "");
  const byDay = useMemo(() => sortedIn(narrowed(dues.data ?? [], asked)), [dues.data, asked]);
  return (
    <section className="calendar" aria-busy={dues.isFetching}>
      <MonthChoice month={month} today={board.date} />
      {dues.isError && <Failed small error={dues.error} retry={() => void dues.refetch()} />}
      <Weekdays />
      <ol className="month">
        {grid.map((day) => (
          <Day key={day} day={day} month={month} today={board.date} dues={byDay.get(day) ?? []} />
        ))}
      </ol>
    </section>
  );
}

/** The calendar knows a unit, what is late and what is open; the other filters are the table's. */
const narrowed = (dues: readonly Due[], { by }: Asked): readonly Due[] =>
  dues.filter(
    ({ lead, late, standing, title }) =>
      (by.unit === null || lead === by.unit) &&
      (by.overdue === null || (late && standing === "open")) &&
      (by.open === null || standing === "open") &&
      (by.q === null || title.includes(by.q)),
  );

/** What is late stands before what is owed, and that before what is done. */
const urgency = ({ standing, late }: Due): number => (standing !== "open" ? 2 : late ? 0 : 1);

function sortedIn(dues: readonly Due[]): ReadonlyMap<string, readonly Due[]> {
  const byDay = new Map<string, Due[]>();
  for (const due of dues) byDay.set(due.day, [...(byDay.get(due.day) ?? []), due]);
  for (const of of byDay.values()) of.sort((a, b) => urgency(a) - urgency(b));
  return byDay;
}

function MonthChoice({ month, today }: { month: string; today: string }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const { year, month: number } = partsOf(`${month}-01`);
  const to = (next: string) => move({ month: next === today.slice(0, 7) ? null : next }, "keep");
  return (
    <div className="month-choice">
      <button type="button" className="link" onClick={() => to(nextMonth(month, -1))}>
        {t("registers.calendar.before")}
      </button>
      <h2 aria-live="polite">{t("registers.calendar.month", { year, month: number })}</h2>
      <button type="button" className="link" onClick={() => to(nextMonth(month, 1))}>
        {t("registers.calendar.after")}
      </button>
      {month !== today.slice(0, 7) && (
        <button type="button" className="link" onClick={() => to(today.slice(0, 7))}>
          {t("registers.calendar.now")}
        </button>
      )}
    </div>
  );
}

function Weekdays() {
  const { t } = useTranslation();
  return (
    <div className="weekdays" aria-hidden="true">
      {weekdays.map((each) => (
        <span key={each}>{t(`registers.weekday.${each}`)}</span>
      ))}
    </div>
  );
}

/** Lines that a day shows before the rest is asked for. */
const FEW = 4;

interface DayProps {
  readonly day: string;
  readonly month: string;
  readonly today: string;
  readonly dues: readonly Due[];
}

function Day({ day, month, today, dues }: DayProps) {
  const { t } = useTranslation();
  const dayWords = useDayWords();
  const [all, setAll] = useState(false);
  const shown = all ? dues : dues.slice(0, FEW);
  const kind = [
    "day",
    day.startsWith(month) ? "" : "outside",
    day === today ? "today" : "",
    dues.length === 0 ? "free" : "",
  ];
  return (
    <li className={kind.filter((each) => each !== "").join(" ")} aria-current={day === today ? "date" : undefined}>
      <h3 className="figures">
        <span className="unseen">{dayWords(day, today)}</span>
        <span className="number" aria-hidden="true">
          {partsOf(day).date}
        </span>
        <span className="in-words" aria-hidden="true">
          {dayWords(day, today)}
        </span>
        {day === today && <small>{t("registers.calendar.today")}</small>}
      </h3>
      <ul>
        {shown.map((due) => (
          <DueLine key={`${due.matter} ${due.step}`} due={due} />
        ))}
      </ul>
      {shown.length < dues.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t("registers.day.rest", { count: dues.length - shown.length })}
        </button>
      )}
    </li>
  );
}

function DueLine({ due: { matter, title, step, standing, late, lead } }: { due: Due }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const state = standing === "done" ? "done" : late ? "late" : standing;
  return (
    <li className={`due-${state}`}>
      <Link to={along(params, matterPath(matter))} title={[title, step, lead].filter(Boolean).join(" · ")} lang="zh-CN">
        <span className="due-step">{step}</span> {title}
      </Link>
      {state !== "open" && <small>{t(`registers.calendar.standing.${state}`)}</small>}
    </li>
  );
}
