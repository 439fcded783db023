// The leaders' page: lights, changes, ranks and what waits for somebody, from the office's states on two days.

import type { Office } from "../office/index.ts";
import {
  awaitedBy,
  type Changed,
  counted,
  type Day,
  type Ground,
  listOf,
  overviewOf,
  type Query,
  saidQuery,
  unitTableOf,
  type ViewAsked,
} from "../registers/index.ts";
import type { CountedShown, FigureQuery, OverviewShown, Ranking } from "../wire/index.ts";
import { chosen, groundsOf } from "./grounds.ts";

/** Lines of one list that go over. */
const MOST = { urgent: 60, changed: 40, counted: 1000 } as const;

/** What is asked of the leaders' page. */
export interface OverviewAsked {
  readonly registers: readonly string[];
  readonly date: Day;
  readonly since: Day;
  readonly year?: number | undefined;
  /** Names and posts of whom `awaited` is for. */
  readonly called: readonly string[];
}

/** The leaders' page of some registers. */
export function overview(office: Office, { registers, date, since, year, called }: OverviewAsked): OverviewShown {
  const codes = chosen(office, registers, date);
  const grounds = groundsOf(office, codes, [since, date]);
  const asked: ViewAsked = { date, since, ...(year === undefined ? {} : { year }) };
  const { whole, wholeBefore, urgent, units, leaders, areas, changes } = overviewOf(grounds, codes, asked);
  return wired({
    ...{ date, since, whole, wholeBefore, units, leaders, areas, called },
    registers: grounds.map(({ configuration: { code, name }, on }) => ({ code, name, total: on.get(date)!.length })),
    urgent: urgent.slice(0, MOST.urgent),
    urgentTotal: urgent.length,
    changes: changes.map((one: Changed) => ({ ...one, matters: one.matters.slice(0, MOST.changed) })),
    rankings: grounds.flatMap((ground) => rankingOf(ground, asked)),
    awaited: called.length === 0 ? [] : awaitedBy(grounds, called, date),
  });
}

function rankingOf(ground: Ground, { date, year }: ViewAsked): readonly Ranking[] {
  const { code, name } = ground.configuration;
  const query: Query = { registers: [code], date, ...(year === undefined ? {} : { year }) };
  const table = unitTableOf([ground], query);
  if (table === null) return [];
  const { rate, columns, rows } = table;
  return [
    wired({
      ...{ register: code, registerName: name, rows },
      rate: { code: rate.code, name: rate.name, words: rate.words },
      columns: columns.map((column) => column.name),
    }),
  ];
}

/** The matters of one figure, for whoever counts again. */
export function countedAgain(office: Office, query: FigureQuery): CountedShown {
  const codes = chosen(office, query.registers, query.date);
  const asked = { ...query, registers: codes } as Query;
  const grounds = groundsOf(office, codes, [...(query.since === undefined ? [] : [query.since]), query.date]);
  return wired({
    query: asked,
    words: saidQuery(grounds, asked),
    count: counted(grounds, asked).length,
    matters: listOf(grounds, asked).slice(0, MOST.counted),
  });
}

/** What the engine gives is read-only; what crosses is the same without that word. */
export const wired = <T>(value: unknown): T => value as T;
