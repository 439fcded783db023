// The tables of a bulletin: units, overdue matters, adjusted ones, scores.

import { type Day, monthOf, yearOf } from "../day.ts";
import type { Block, Cell, Scores, TableColumn } from "./bulletin.ts";
import type { Listed } from "./lists.ts";
import type { Noter } from "./noting.ts";
import { withShare } from "./noting.ts";
import type { Query } from "./query.ts";
import { saidDay, saidNumber } from "./said.ts";
import type { UnitTable } from "./units.ts";

type Table = Extract<Block, { readonly kind: "table" }>;

const plain = (words: string): Cell => ({ words, query: null });

/** A column of words, and one of numbers; with its note where it is reckoned. */
const words = (name: string, width: number): TableColumn => ({ name, note: null, width, numbers: false });
const numbers = (name: string, width: number, note: number | null): TableColumn => ({
  ...{ name, note, width },
  numbers: true,
});

/** 3月31日; with the year where it is not that of the other day. */
const shortDay = (day: Day, beside: Day): string =>
  yearOf(day) === yearOf(beside) ? `${monthOf(day)}月${Number(day.slice(8, 10))}日` : saidDay(day);

/** Ranks, counts and rates of the units, and all of them together. */
export function unitBlock(name: string, { rate, columns, rows, whole }: UnitTable, query: Query, noter: Noter): Table {
  const rankNote = `按${rate.name}从高到低；相同的并列，其后的名次把并列的都数上；没有可计事项的不排。`;
  const heads: readonly TableColumn[] = [
    numbers("名次", 11, noter.column(rankNote, null)),
    words("单位", 36),
    ...columns.map((column) => numbers(column.name, 15.2, noter.column(column.note, { ...query, ...column.filter }))),
    numbers(rate.name, 33, noter.column(rateNote(rate.name, rate.words), query)),
  ];
  const line = (rank: string, { name: unit, counts, rate: own }: UnitTable["whole"]): readonly Cell[] => [
    plain(rank),
    plain(unit),
    ...counts.map(({ value, query: of }) => ({ words: saidNumber(value, 0), query: of })),
    { words: withShare(own).replaceAll("（", "(").replaceAll("）", ")"), query: own.query },
  ];
  return {
    ...{ kind: "table", name: `${name}各单位情况`, columns: heads },
    rows: [...rows.map((row) => line(row.rank === null ? "—" : String(row.rank), row)), line("", whole)],
  };
}

const rateNote = (name: string, definition: string): string =>
  `本行单位牵头的事项的${name}，括号内为分子和分母。定义：${definition}`;

/** What is overdue, with the step, its day and how long ago that was. */
export function lateBlock(name: string, lines: readonly Listed[], query: Query, noter: Noter): Table {
  const { date } = query;
  const note = `截至${saidDay(date)}，从应办日期的次日数起的日历天数；同一事项有几步逾期的，列最久的一步。`;
  return {
    ...{ kind: "table", name: `${name}逾期事项` },
    columns: [
      numbers("序号", 10, null),
      words("事项", 46),
      words("承办单位", 36),
      words("环节", 18),
      words("应办日期", 24),
      numbers("逾期天数", 22, noter.column(note, { ...query, overdue: true })),
    ],
    rows: lines.map(({ title, lead, late }, at) => [
      plain(String(at + 1)),
      plain(title),
      plain(lead ?? "—"),
      plain(late?.step ?? "—"),
      plain(late?.due == null ? "—" : shortDay(late.due, date)),
      plain(late === null ? "—" : String(late.days)),
    ]),
  };
}

/** What was adjusted, why and by whom it was approved. */
export const adjustedBlock = (name: string, lines: readonly Listed[], date: Day): Table => ({
  ...{ kind: "table", name: `${name}调整事项` },
  columns: [
    numbers("序号", 10, null),
    words("事项", 44),
    words("承办单位", 28),
    words("调整日期", 22),
    words("原因", 28),
    words("批准", 28),
  ],
  rows: lines.map(({ title, lead, adjustment }, at) => [
    plain(String(at + 1)),
    plain(title),
    plain(lead ?? "—"),
    plain(adjustment === null ? "—" : shortDay(adjustment.on, date)),
    plain(adjustment?.reason ?? "—"),
    plain(adjustment?.approver ?? "—"),
  ]),
});

/** The scores of the units with the sum each came from. */
export const scoreBlock = ({ name, period, units }: Scores, noter: Noter): Table => ({
  ...{ kind: "table", name },
  columns: [
    numbers("名次", 12, noter.column("按得分从高到低；相同的并列，其后的名次把并列的都数上。", null)),
    words("单位", 32),
    numbers("得分", 18, noter.column(`${period}，各项得分之和；各项怎么算的写在右栏。`, null)),
    words("怎么算的", 96),
  ],
  rows: units.map((unit) => [
    plain(unit.rank === null ? "—" : String(unit.rank)),
    plain(unit.name),
    plain(saidNumber(unit.score, 2)),
    plain([...unit.items.map((item) => item.words), unit.words].join("；")),
  ]),
});
