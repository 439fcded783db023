// Composes a bulletin from the views of its registers: totals and rates, units, red and black list, overdue, changes, adjusted, scores.
// What is empty is left out, but for what is overdue: that nothing is, is news.

import { addDays, monthOf } from "../day.ts";
import type { Block, Composed, Run, Scores } from "./bulletin.ts";
import { printed } from "./figures.ts";
import type { Changed, Listed } from "./lists.ts";
import { type Noter, newNoter, withShare } from "./noting.ts";
import type { Moved, Named, RegisterView } from "./overview.ts";
import type { Query } from "./query.ts";
import { saidDay } from "./said.ts";
import { adjustedBlock, lateBlock, scoreBlock, unitBlock } from "./tables.ts";

/** The bulletin, without what the office writes itself; its last heading is that of what is demanded next. */
export function composed(views: readonly RegisterView[], scores: Scores | null): Composed {
  const noter = newNoter();
  const bodies = sections
    .map(({ title, body }) => ({ title, blocks: byRegister(views, (view) => body(view, noter)) }))
    .concat(scores === null ? [] : [{ title: "考核得分", blocks: [scoreBlock(scores, noter)] }])
    .filter(({ blocks }) => blocks.length > 0)
    .concat([{ title: "下步要求", blocks: [] }]);
  return {
    blocks: bodies.flatMap(({ title, blocks }, at) => [heading(1, at, title), ...blocks]),
    notes: noter.notes(),
  };
}

/** In the order of their notes: what is composed first has the lower numbers. */
const sections: readonly {
  readonly title: string;
  readonly body: (view: RegisterView, noter: Noter) => readonly Block[];
}[] = [
  { title: "总体情况", body: wholeOf },
  { title: "各单位情况", body: unitsOf },
  { title: "红黑榜", body: boardOf },
  { title: "逾期事项", body: lateOf },
  { title: "本期变化", body: changesIn },
  { title: "调整事项", body: adjustedIn },
];

/** The parts of several registers under a heading each; of one register without. */
function byRegister(views: readonly RegisterView[], body: (view: RegisterView) => readonly Block[]): readonly Block[] {
  const parts = views.map((view) => ({ view, blocks: body(view) })).filter(({ blocks }) => blocks.length > 0);
  if (views.length === 1) return parts.flatMap(({ blocks }) => blocks);
  return parts.flatMap(({ view, blocks }, at) => [heading(2, at, view.name), ...blocks]);
}

const numerals = "一二三四五六七八九十";

/** 一、总体情况; （一）年度任务 (GB/T 9704—2012, 7.3.3). */
function heading(level: 1 | 2, at: number, title: string): Block {
  const numeral = at < 10 ? numerals[at] : `十${at === 10 ? "一" : numerals[at - 10]}`;
  return { kind: "heading", level, words: level === 1 ? `${numeral}、${title}` : `（${numeral}）${title}` };
}

const paragraph = (...runs: readonly Run[]): Block => ({ kind: "paragraph", runs });

function wholeOf({ date, name, total, stages, overdue, lights, rates, since }: RegisterView, noter: Noter) {
  const counts = paragraph(
    `截至${saidDay(date)}，${name}共`,
    noter.figure(total),
    ...(stages.length === 0 ? [] : ["，其中", ...joined(stages, noter)]),
    "；有步骤逾期未办的",
    noter.figure(overdue),
    ...(lights.length === 0 ? [] : ["；", ...joined(lights, noter)]),
    "。",
  );
  const known = rates.filter(({ now }) => now.value !== null);
  const runs = known.flatMap((moved, at) => [...(at === 0 ? [] : ["；"]), ...movedRuns(moved, since, noter)]);
  return runs.length === 0 ? [counts] : [counts, paragraph(...runs, "。")];
}

const joined = (named: readonly Named[], noter: Noter): readonly Run[] =>
  named.flatMap(({ name, figure }, at) => [`${at === 0 ? "" : "、"}${name}`, noter.figure(figure)]);

/** 完成率25.0%（10/40）, 比上月末提高2.5个百分点 */
function movedRuns({ rule, now, change }: Moved, since: string, noter: Noter): readonly Run[] {
  const run = [rule.name, noter.figure(now, withShare(now), `${now.note}定义：${rule.words}`)];
  if (change === null || change.value === null) return run;
  const { value } = change;
  if (value === 0) return [...run, "，", noter.figure(change, `与${saidSince(since)}持平`)];
  const way = value > 0 ? "提高" : "下降";
  return [
    ...run,
    `，比${saidSince(since)}${way}`,
    noter.figure(change, printed({ ...change, value: Math.abs(value) })),
  ];
}

/** 上月末 where it is the end of a month, else the day. */
const saidSince = (since: string): string =>
  monthOf(addDays(since, 1)) === monthOf(since) ? saidDay(since) : `${monthOf(since)}月末`;

const queryOf = ({ code, date, total }: RegisterView): Query => ({ ...total.query, registers: [code], date });

function unitsOf(view: RegisterView, noter: Noter): readonly Block[] {
  return view.units === null ? [] : [unitBlock(view.name, view.units, queryOf(view), noter)];
}

function boardOf({ units }: RegisterView, noter: Noter): readonly Block[] {
  if (units === null) return [];
  const list = (name: string, of: readonly string[]): readonly Block[] => {
    const rows = of.flatMap((unit) => units.rows.find((row) => row.name === unit) ?? []);
    const runs = rows.flatMap((row, at): readonly Run[] => [
      `${at === 0 ? "" : "、"}${row.name}`,
      noter.figure(row.rate, printed(row.rate)),
    ]);
    return rows.length === 0 ? [] : [paragraph(`${name}（按${units.rate.name}）：`, ...runs, "。")];
  };
  return [...list("红榜", units.board.red), ...list("黑榜", units.board.black)];
}

function lateOf(view: RegisterView, noter: Noter): readonly Block[] {
  if (view.late.length === 0) return [paragraph(`截至${saidDay(view.date)}没有逾期未办的事项。`)];
  return [lateBlock(view.name, view.late, queryOf(view), noter)];
}

/** How many titles of one kind of change are printed. */
const MOST = 12;

function changesIn({ changes }: RegisterView, noter: Noter): readonly Block[] {
  return changes
    .filter(({ matters }) => matters.length > 0)
    .map(({ name, figure, matters }) => {
      const titles = matters.slice(0, MOST).map(titled).join("；");
      return paragraph(name, noter.figure(figure), `：${titles}${matters.length > MOST ? "等" : ""}。`);
    });
}

const titled = ({ title, lead }: Listed): string => `${title}${lead === null ? "" : `（${lead}）`}`;

function adjustedIn({ name, changes, date }: RegisterView): readonly Block[] {
  const adjusted = changes.find(({ kind }: Changed) => kind === "adjusted");
  return adjusted === undefined || adjusted.matters.length === 0 ? [] : [adjustedBlock(name, adjusted.matters, date)];
}
