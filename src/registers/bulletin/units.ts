// The table of units: how many matters each leads, how many of them are done, on schedule and behind, its rate and its rank; and from
// the ranks the red and the black list.

import type { Configuration, Judged, RateRule } from "../configuration.ts";
import { type Board, boardOf, ranked } from "../ranks.ts";
import { countFigure, type Figure, rateFigure } from "./figures.ts";
import { counted, type Ground, groundOf, type Query } from "./query.ts";
import { saidQuery } from "./said.ts";
import { namesOf } from "./tallies.ts";

/** A column of counts. */
export interface Column {
  readonly name: string;
  readonly filter: Pick<Query, "stages" | "overdue" | "open">;
  /** What it counts, in words, for a footnote. */
  readonly note: string;
}

export interface UnitRow {
  readonly name: string;
  readonly rank: number | null;
  readonly list: "red" | "black" | null;
  /** One for every column. */
  readonly counts: readonly Figure[];
  readonly rate: Figure;
}

export interface UnitTable {
  readonly rate: RateRule;
  readonly columns: readonly Column[];
  /** The highest rate first; who has none comes last. */
  readonly rows: readonly UnitRow[];
  /** Of all matters, also those that no unit leads. */
  readonly whole: Omit<UnitRow, "rank" | "list">;
  readonly board: Board;
}

/** What stands in the cells of a row that is meant whatever its unit: for the words of columns. */
const ANY = "本行单位";

/** The table of one register; null where it counts no rate or nobody leads anything. */
export function unitTableOf(grounds: readonly Ground[], query: Query): UnitTable | null {
  const { configuration } = groundOf(grounds, query.registers[0] ?? "");
  const rate = rankedBy(configuration);
  const names = namesOf(grounds, query, "lead");
  if (rate === null || names.length === 0) return null;
  const filters = columnsOf(configuration);
  const columns = filters.map(({ name, filter }) => ({
    ...{ name, filter },
    note: `${saidQuery(grounds, { ...query, ...filter, lead: ANY })}。`,
  }));
  const rowOf = (name: string, asked: Query): UnitTable["whole"] => {
    // Counted over fewer states, by the same query: 90 units times 10,000 matters would be looked at for nothing.
    const own = [narrowed(groundOf(grounds, configuration.code), asked)];
    const counts = filters.map(({ filter }) => countFigure(own, { ...asked, ...filter }));
    return { name, counts, rate: rateFigure(own, rate, asked) };
  };
  const rows = names.map((name) => rowOf(name, { ...query, lead: name }));
  const board = configuration.board === null ? { red: [], black: [] } : boardOf(configuration.board, scored(rows));
  const listOf = (name: string): UnitRow["list"] =>
    board.red.includes(name) ? "red" : board.black.includes(name) ? "black" : null;
  const byName = new Map(rows.map((row) => [row.name, row]));
  return {
    ...{ rate, columns, board },
    rows: ranked(scored(rows)).map(({ name, rank }) => ({ ...byName.get(name)!, rank, list: listOf(name) })),
    whole: rowOf("合计", query),
  };
}

const scored = (rows: readonly UnitTable["whole"][]) => rows.map(({ name, rate }) => ({ name, score: rate.value }));

/** The rate by which the units of a register are ranked. */
export const rankedBy = ({ board, rates }: Configuration): RateRule | null =>
  rates.find(({ code }) => code === board?.rate) ?? rates[0] ?? null;

const narrowed = (ground: Ground, query: Query): Ground => ({
  configuration: ground.configuration,
  on: new Map([[query.date, counted([ground], query)]]),
});

/** What is counted of every unit: by stages of progress where the register has them, else done, going on and overdue. */
function columnsOf({ stages }: Configuration): readonly Omit<Column, "note">[] {
  const judged = (...kinds: readonly Judged[]): readonly string[] =>
    stages.flatMap(({ code, judged: as }) => (as !== null && kinds.includes(as) ? [code] : []));
  const all = { name: "总数", filter: {} };
  const late = { name: "逾期", filter: { overdue: true } };
  if (!stages.some((stage) => stage.judged !== null))
    return [all, { name: "办完", filter: { open: false } }, { name: "在办", filter: { open: true } }, late];
  return [
    all,
    { name: "完成", filter: { stages: judged("done", "done-early") } },
    { name: "达序时", filter: { stages: judged("on-track", "ahead") } },
    { name: "欠序时", filter: { stages: judged("not-started", "behind") } },
    late,
  ];
}
