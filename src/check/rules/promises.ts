// Promises nobody can check, promises of what was reported done, and, beside the year before, promises that nothing answers.

import { follow, type Link } from "../../links/index.ts";
import type { Reading, Statement } from "../../reading/index.ts";
import type { Span } from "../../text/index.ts";
import { shown } from "../interval.ts";
import type { Remark, Rule } from "../rule.ts";
import { brokenClaims } from "./claims.ts";

export const vaguePromise: Rule = {
  name: "vague-promise",
  title: "承诺没有数量、期限和责任单位",
  remarks: ({ reading }) => vague(reading.statements),
};

export const repeatedPromise: Rule = {
  name: "repeated-promise",
  title: "已报告完成的事项又列入计划",
  remarks: ({ reading }) => repeated(reading.statements),
};

export const silentPromise: Rule = {
  name: "silent-promise",
  title: "上一年的承诺没有下文、没有达到",
  remarks: (material) => {
    const { reading, previous } = material;
    if (previous === null) return [];
    return [...brokenClaims(material), ...unanswered(follow(previous.reading, reading).promises, reviewIn(reading))];
  },
};

/** One note for all of them: a report has hundreds. */
function vague(statements: readonly Statement[]): readonly Remark[] {
  const promises = statements.filter(
    ({ kind, status, commitment }) => kind === "commitment" && status === "target" && commitment !== undefined,
  );
  const loose = promises.filter(({ commitment }) => {
    if (commitment === undefined || commitment.measurable || commitment.strength === "keep") return false;
    const { has, deadline } = commitment;
    return !has.number && !has.owner && (deadline === null || deadline.implied);
  });
  const [first, ...others] = loose;
  if (first === undefined) return [];
  return [
    {
      severity: "note",
      at: first,
      related: others.slice(0, 6),
      message: `${promises.length} 项承诺中，${loose.length} 项没有数量、期限和责任单位，下一年无从核对`,
      found: `${loose.length}项`,
    },
  ];
}

const done = /(?:全面|全线|全部|顺利|如期)?(?:建成(?!区)|竣工|完工|通车|投产|投用|投入使用|投入运营|启用|开园|运营)/;
const again = /^(?:建成|完成|投用|竣工|开工|启动|新建)/;
const LONG = 4;

/** A named work that stands, and is to be built. */
function repeated(statements: readonly Statement[]): readonly Remark[] {
  const works = statements.filter(
    ({ project, status }) =>
      project !== undefined && status === "actual" && (project.stage === "completed" || project.stage === "operating"),
  );
  const plans = statements.filter(
    ({ kind, status, commitment, quote }) =>
      kind === "commitment" && status === "target" && commitment !== undefined && again.test(quote),
  );
  return plans.flatMap((plan) => {
    const object = nameOf(plan.commitment?.object ?? "");
    if (object.length < LONG) return [];
    const work = works.find(({ project, quote }) => nameOf(project?.name ?? "") === object && done.test(quote));
    if (work === undefined) return [];
    return [
      {
        severity: "note" as const,
        at: plan,
        related: [work],
        message: `“${object}”已报告${done.exec(work.quote)?.[0] ?? "完成"}，计划中又列为任务`,
      },
    ];
  });
}

const nameOf = (words: string): string => words.replace(/(?:项目|工程|建设|改造)+$/, "").replace(/[“”\s]/g, "");

/** Missed numbers, each; what nothing answers, in one note. */
function unanswered(links: readonly Link[], review: Span): readonly Remark[] {
  return [...links.flatMap((link) => missed(link) ?? []), ...silent(links, review)];
}

/** The head of the part that should have answered. */
function reviewIn({ outline, text }: Reading): Span {
  const start = outline.find(({ role }) => role === "review")?.start ?? 0;
  const line = /[^\n。]{1,40}/.exec(text.slice(start, start + 60));
  return line === null ? { start: 0, end: 0 } : { start: start + line.index, end: start + line.index + line[0].length };
}

const SURE = 0.9;

function missed({ verdict, promise, outcomes, comparison, confidence }: Link): Remark | null {
  const outcome = outcomes[0];
  if (verdict !== "missed" || outcome === undefined || comparison === null || confidence < SURE) return null;
  const { target, result, unit } = comparison;
  if (target === null || result === null) return null;
  return {
    severity: "note",
    at: outcome,
    related: [{ start: promise.start, end: promise.end, report: "previous" }],
    message: `上年目标“${promise.quote}”，结果“${outcome.quote}”，没有达到：${shown(result)} 对 ${shown(target)}${unit ?? ""}`,
    expected: `${target}${unit ?? ""}`,
    found: `${result}${unit ?? ""}`,
  };
}

/** An indicator of the statistics, or an undertaking with a number; 四个重点 announces a list. */
const isCounted = ({ measure, commitment }: Statement): boolean =>
  commitment === undefined ? measure?.indicator.id != null : commitment.has.number;

/** Promises with a number that the report never comes back to. */
function silent(links: readonly Link[], review: Span): readonly Remark[] {
  const counted = links.filter((link) => link.measurable && isCounted(link.promise));
  const open = counted.filter(({ verdict }) => verdict === "unreported");
  if (open.length === 0) return [];
  return [
    {
      severity: "note",
      at: review,
      related: open
        .slice(0, 6)
        .map(({ promise }) => ({ start: promise.start, end: promise.end, report: "previous" as const })),
      message: `上年 ${counted.length} 项有数量的承诺中，${open.length} 项在今年报告里没有下文，列出前 ${Math.min(6, open.length)} 项`,
      found: `${open.length}项`,
    },
  ];
}
