// How many of a text's numbers are accounted for, and why the rest is not.

import type { Quantity, Reading, StatementKind } from "./reading.ts";

/** Why a number stands in no statement that counts: */
export type UncoveredReason =
  /** it counts the report's own headings: 以下五个方面; */
  | "announces"
  /** it draws a line or names a class: 500亩以上, 万亿级; */
  | "class"
  /** it is part of a name: 三年行动, 九年义务教育; */
  | "name"
  /** it stands in an achievement, but what it measures was not found; */
  | "achievement"
  /** it was not understood. */
  | "unread";

export interface Uncovered {
  readonly quantity: Quantity;
  readonly reason: UncoveredReason;
}

export interface Coverage {
  /** Numbers that are no label, year or date, and no words of time (过去五年, which say when as a year does). */
  readonly numbers: number;
  /** Those that are a measure's value, or stand in a commitment, project, livelihood item or close-out. */
  readonly covered: number;
  readonly rest: readonly Uncovered[];
}

const counting: Readonly<Record<StatementKind, boolean>> = {
  measure: true,
  commitment: true,
  project: true,
  livelihood: true,
  closeout: true,
  achievement: false,
  honour: false,
  problem: false,
  term: false,
};
const uncounted = new Set(["label", "year", "date"]);

/** Counts the numbers of a reading. */
export function coverage({
  text,
  quantities,
  statements,
}: Pick<Reading, "text" | "quantities" | "statements">): Coverage {
  // Most statements count: the ids of the others are fewer.
  const others = new Set<string>();
  for (const { kind, id } of statements) if (!counting[kind]) others.add(id);
  const rest: Uncovered[] = [];
  let numbers = 0;
  for (const quantity of quantities) {
    if (uncounted.has(quantity.kind)) continue;
    const isCovered = countsIn(others, quantity);
    if (!isCovered && saysWhen(text, quantity)) continue;
    numbers++;
    if (!isCovered) rest.push({ quantity, reason: reasonOf(text, quantity) });
  }
  return { numbers, covered: numbers - rest.length, rest };
}

/** Whether a number stands in a statement that counts. */
function countsIn(others: ReadonlySet<string>, { statements }: Quantity): boolean {
  for (const id of statements) if (!others.has(id)) return true;
  return false;
}

/** 过去五年, 五年来, 建党100周年: a span that says when, and measures nothing. */
function saysWhen(text: string, { kind, start, end, unit }: Quantity): boolean {
  if (kind !== "duration") return false;
  return (
    unit === "周年" ||
    /^(?:以?来|间|期间|内|以后|之后|前)/.test(text.slice(end, end + 2)) ||
    /(?:过去|过去的|今后|今后的|未来|未来的|这|近|前|后|往后|的|第|在|时隔|再奋斗|关键|[，,。；！\n、]|——)\s*$/.test(
      text.slice(Math.max(0, start - 4), start),
    )
  );
}

function reasonOf(text: string, { kind, start, end, unit, surface, status, statements }: Quantity): UncoveredReason {
  const behind = text.slice(end, end + 5);
  if (/^(?:个|大|项)$/.test(unit ?? "") && /^(?:方面|重点|着力|坚持|突出|更加)/.test(behind)) return "announces";
  if (/^(?:以上|以下|以内|级|及以上)/.test(behind) || /岁$/.test(unit ?? "")) return "class";
  if (kind === "duration" || /[“《][^”》]*$/.test(text.slice(Math.max(0, start - 12), start))) return "name";
  // Without a status it describes what follows: 千亿产业 by its class, 6万吨纸浆项目 by its name.
  if (status === null && kind !== "percent") return /^[十百千万亿]/.test(surface) ? "class" : "name";
  return statements.length > 0 ? "achievement" : "unread";
}
