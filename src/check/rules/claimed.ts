// Where a report tells a figure of a register: the words before a number, or behind it, and what the clauses around it speak of. The
// words are those of the register's configuration.

import type { Quantity, Reading, Role, Section } from "../../reading/index.ts";
import type { Figure } from "../../registers/index.ts";
import { scaleOf } from "../units.ts";

/** A number of a report that tells a figure. */
export interface Claim {
  readonly quantity: Quantity;
  readonly figure: Figure;
}

/** Parts in which a report looks back. */
const back: readonly Role[] = ["review", "opening", "other", "self-governance"];
const END = /[。；;！!？?\n]/;
/** How many clauses before its own a number may speak of. */
const CLAUSES = 2;
/** Words between a name and its number. */
const between =
  /(?:均|都|双|分别|总体|综合|全部|已|共|约|近|超过?|了|为|是|达到?|保持在?|稳定在|提高到|提升至|提升到|上升到|实现|合计|总计|高达|各类|各级)+$/;
/** Several years, or another one, are no year of a register. */
const elsewhere = /[一二三四五六七八九十\d]年来|五年|任期|本届|“十[三四五六]五”|以来|上年|去年同期|同比|累计/;

/** The numbers of a report that tell one of some figures; of two figures with one name, that which the words nearest to it mean. */
export function claimsIn(reading: Reading, figures: readonly Figure[]): readonly Claim[] {
  const { text, quantities } = reading;
  return quantities.flatMap((quantity, at) => {
    if (quantity.value === null || !isLookingBack(reading, quantity)) return [];
    const around = aroundOf(text, quantity.start);
    if (elsewhere.test(around)) return [];
    const names = namesOf(text, quantities, at);
    const meant = figures
      .filter(({ rule }) => isUnit(quantity, rule.units))
      .filter(({ rule }) => rule.said.some((said) => isNamed(said, names, text.slice(quantity.end, quantity.end + 20))))
      .map((figure) => ({ figure, near: nearest(around + text.slice(quantity.start, quantity.end + 12), figure) }));
    const best = Math.max(...meant.map(({ near }) => near));
    return meant.filter(({ near }) => near === best && near >= 0).map(({ figure }) => ({ quantity, figure }));
  });
}

/** Whether a place lies where the report looks back. */
export const isLookingBack = ({ outline }: Reading, { start }: { readonly start: number }): boolean => {
  const rolesIn = (sections: readonly Section[]): readonly Role[] => {
    const section = sections.find((one) => one.start <= start && start < one.end);
    return section === undefined ? [] : [section.role, ...rolesIn(section.children)];
  };
  return rolesIn(outline).every((role) => back.includes(role));
};

/** The clauses that a number at this place may speak of, up to it. */
export function aroundOf(text: string, at: number): string {
  let start = at;
  let marks = 0;
  while (start > 0 && !END.test(text.charAt(start - 1))) {
    if (/[，,]/.test(text.charAt(start - 1)) && ++marks > CLAUSES) break;
    start--;
  }
  return text.slice(start, at);
}

/** What stands before a number, as the names that may be its own: of several numbers told 分别 the one in its turn. */
function namesOf(text: string, quantities: readonly Quantity[], at: number): readonly string[] {
  let first = at;
  while (first > 0 && /^[、和及与]$/.test(text.slice(quantities[first - 1]?.end, quantities[first]?.start))) first--;
  const clause = /[^，,。；;：:！!\n]*$/.exec(text.slice(0, quantities[first]?.start))?.[0] ?? "";
  const names = clause.replace(between, "").split(/[、和及与]/);
  const joint = between.exec(clause)?.[0] ?? "";
  if (joint.includes("分别")) return [names[names.length - (countOf(text, quantities, first) - (at - first))] ?? ""];
  if (first < at) return [];
  return /[均都双]/.test(joint) ? names : names.slice(-1);
}

/** How many numbers stand in a row. */
function countOf(text: string, quantities: readonly Quantity[], first: number): number {
  let last = first;
  while (/^[、和及与]$/.test(text.slice(quantities[last]?.end, quantities[last + 1]?.start ?? 0))) last++;
  return last - first + 1;
}

/** 办复率100%, or 66件人大代表建议. */
const isNamed = (said: string, names: readonly string[], behind: string): boolean =>
  names.some((name) => name.endsWith(said)) || (!/[率度的]$/.test(said) && behind.startsWith(said));

const isUnit = ({ kind, unit }: Quantity, units: readonly string[]): boolean =>
  units.length === 0
    ? kind === "percent" && unit === "%"
    : units.some((one) => scaleOf(one).unit === scaleOf(unit).unit && unit !== null);

/** How far on the last word stands that the figure is told among; 0 where it needs none, -1 where there is none. */
const nearest = (around: string, { rule }: Figure): number =>
  rule.among.length === 0 ? 0 : Math.max(...rule.among.map((word) => around.lastIndexOf(word)));
