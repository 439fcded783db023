// A report against the office's own registers: what it claims of the year beside what the matters come to. Silent without registers.

import type { Figure } from "../../registers/index.ts";
import { agree, exactly } from "../interval.ts";
import { printed } from "../printed.ts";
import type { Remark, Rule } from "../rule.ts";
import { scaleOf } from "../units.ts";
import { aroundOf, type Claim, claimsIn, isLookingBack } from "./claimed.ts";

export const registerFigure: Rule = {
  name: "register-figure",
  title: "报告所说的数与台账算出的数相符",
  remarks: ({ reading, held, reviewYear }) =>
    held === null || (reviewYear !== 0 && reviewYear !== held.year)
      ? []
      : claimsIn(reading, held.figures).flatMap((claim) => differing(reading.text, claim) ?? []),
};

/** Null where the number printed can stand for what the register gives. */
function differing(text: string, { quantity, figure }: Claim): Remark | null {
  const { value, denominator, numerator } = figure;
  if (value === null) return null;
  const unit = figure.rule.units[0] ?? null;
  const amount = figure.kind === "rate" ? value : value * scaleOf(unit).scale;
  const isAll = figure.kind === "rate" && quantity.value === 100 && quantity.bound === "exact";
  // 100% is said of all: one that is missing is not rounded away.
  const fits = isAll ? numerator >= (denominator ?? 0) : agree(printed(quantity), exactly(amount));
  if (fits) return null;
  return {
    severity: "warning",
    at: { start: nameStart(text, quantity.start), end: quantity.end },
    related: [],
    message: `${sumOf(figure)}，文中说 ${quantity.surface}`,
    expected: shownOf(figure),
    found: quantity.surface,
  };
}

/** With the name before the number, which on its own would say little; of numbers told 分别 with all the names. */
function nameStart(text: string, at: number): number {
  const clause = /[^，,。；;：:！!？?\n]{0,40}$/.exec(text.slice(0, at))?.[0] ?? "";
  return clause.includes("分别") ? at - clause.length : at - (/[^、]*$/.exec(clause)?.[0].length ?? 0);
}

const shownOf = ({ printed: words, kind, rule }: Figure): string =>
  kind === "rate" ? `${words}%` : `${words}${rule.units[0] ?? ""}`;

/** 台账“年度任务”：完成率 162 ÷ 222 = 73.0% */
function sumOf(figure: Figure): string {
  const { name, register, kind, numerator, denominator } = figure;
  const sum = kind === "rate" ? `${numerator} ÷ ${denominator} = ` : "";
  return `台账“${register.name}”：${name} ${sum}${shownOf(figure)}`;
}

export const registerWhole: Rule = {
  name: "register-whole",
  title: "说全部完成的，台账里确实全部完成",
  remarks: ({ reading, held, reviewYear }) =>
    held === null || (reviewYear !== 0 && reviewYear !== held.year)
      ? []
      : held.figures.flatMap((figure) => wholes(reading.text, figure).filter(({ at }) => isLookingBack(reading, at))),
};

/** Several years are no year of a register. */
const severalYears = /年来|五年|任期|本届|“十[三四五六]五”|以来/;

/** Where the text says that it is all, and the register has some left. */
function wholes(text: string, figure: Figure): readonly Remark[] {
  const { numerator, denominator } = figure;
  if (denominator === null || denominator === 0 || numerator >= denominator) return [];
  return figure.rule.whole
    .flatMap((words) => [...text.matchAll(patternOf(words))])
    .filter(({ 0: said, index }) => !/[未没]/.test(said) && !severalYears.test(aroundOf(text, index)))
    .map(({ 0: said, index }) => ({
      severity: "warning" as const,
      at: { start: index, end: index + said.length },
      related: [],
      message: `${sumOf(figure)}，文中说“${said}”`,
      expected: shownOf(figure),
      found: said,
    }));
}

/** 民生实事…全部…完成: the parts in one clause, not far from each other. */
const patternOf = (words: string): RegExp =>
  new RegExp(
    words
      .split("…")
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("[^，。；！\\n]{0,8}?"),
    "g",
  );
