// How a terminal puts a statement in words: a value with its qualifier, a period, and what a promise, a project, an item of
// livelihood or a close-out says.

import type { Amount, Bound, Closeout, Commitment, Measure, Period, Project, Statement } from "../reading/index.ts";
import { basisNames, domainNames, stageNames, strengthNames } from "../wire/index.ts";

const boundNames: Readonly<Record<Bound, readonly [before: string, after: string]>> = {
  exact: ["", ""],
  about: ["", "左右"],
  at_least: ["", "以上"],
  above: ["超过 ", ""],
  at_most: ["", "以内"],
  below: ["低于 ", ""],
  range: ["", ""],
};

/** A measure's value in words: `同比增速 6.5 % 左右`, `4.64 万亿元`, `与经济增长同步`. */
export function valueInWords({ basis, value, valueHigh, unit, bound, text }: Measure): string {
  if (value === null) return text ?? "";
  const [before, after] = boundNames[bound ?? "exact"];
  const number = valueHigh === null ? `${value}` : `${value}—${valueHigh}`;
  const said = basis === "level" ? "" : basisNames[basis];
  return [said, `${before}${number}`, unit, after].filter((part) => part).join(" ");
}

/** A period in words: `2022`, `2016—2020`, nothing where there is none. */
export const periodInWords = (period: Period | null): string =>
  period === null ? "" : period.from === period.to ? `${period.from}` : `${period.from}—${period.to}`;

/** The field of work in words: `农业 · 粮食与耕地`; nothing where there is none. */
export function domainInWords(domain: string | null): string {
  if (domain === null) return "";
  const [top = ""] = domain.split("/");
  const names = top === domain ? [domain] : [top, domain];
  return names.map((id) => domainNames[id] ?? id).join(" · ");
}

/** When something is due: the words of the text, or that the end of the plan year is meant; nothing where neither is known. */
export function deadlineInWords({ deadline }: Commitment): string {
  if (deadline === null) return "";
  return deadline.implied ? `年底（默认）${deadline.date}` : [deadline.text, deadline.date].filter(Boolean).join(" ");
}

/** Whether a later report could check a promise, and why. */
export const checkInWords = ({ measurable, why }: Commitment): string =>
  `${measurable ? "可核对" : "不可核对"}：${why}`;

const amountInWords = (name: string, amount: Amount | null): string => {
  if (amount === null) return "";
  const [before, after] = boundNames[amount.bound];
  return `${name} ${before}${amount.value} ${amount.unit}${after && ` ${after}`}`;
};

const projectInWords = ({ stage, planned, invested, scale }: Project): string =>
  [
    stage && stageNames[stage],
    amountInWords("计划投资", planned),
    amountInWords("已投资", invested),
    scale && `规模 ${scale}`,
  ]
    .filter((part) => part)
    .join(" · ");

/** The counts of a close-out as a small sentence: `部署 127 项，完成 110 项，调整 17 项`. */
export const closeoutInWords = ({ announced, done, adjusted, ongoing }: Closeout): string =>
  [
    ["部署", announced],
    ["完成", done],
    ["调整", adjusted],
    ["在办", ongoing],
  ]
    .flatMap(([name, count]) => (count === null ? [] : [`${name} ${count} 项`]))
    .join("，");

/** What a statement says besides its subject and its value, a line each. */
export function detailsOf({ domain, commitment, project, livelihood, closeout, term }: Statement): string[] {
  const due = commitment === undefined ? "" : deadlineInWords(commitment);
  const lines = [
    domain === null ? "" : `领域 ${domainInWords(domain)}`,
    commitment && `力度 ${strengthNames[commitment.strength]}`,
    due === "" ? "" : `期限 ${due}`,
    commitment?.owner && `责任 ${commitment.owner.text}`,
    commitment && checkInWords(commitment),
    project && projectInWords(project),
    livelihood && livelihood.number !== null && `第 ${livelihood.number} 件`,
    livelihood && livelihood.owners.length > 0 && `责任 ${livelihood.owners.join("、")}`,
    closeout && closeoutInWords(closeout),
    term?.meaning,
  ];
  return lines.filter((line): line is string => typeof line === "string" && line !== "");
}
