// Lists against the count that announces them: 十件实事 with nine, “四大行动” with three names before it, 一是 to 六是 for seven.

import type { Span } from "../../text/index.ts";
import { holds } from "../../text/index.ts";
import type { Material } from "../material.ts";
import type { Remark, Rule } from "../rule.ts";
import { countOf, numeral, numeralOf } from "./counts.ts";
import { namedLists } from "./named.ts";

export const listCount: Rule = {
  name: "list-count",
  title: "清单的项数与所说的数相符",
  remarks: (material) => [
    ...deeds(material),
    ...ordinals(material),
    ...gaps(material),
    ...lineGaps(material),
    ...namedLists(material.reading.text),
    ...livelihood(material),
  ],
};

const items = (count: number): string => `${count}项`;

/** Items between semicolons: a list that ends with a full stop. */
const announcedDeeds = new RegExp(
  `${numeral}件(?:民生|惠民|为民|利民|重点|办)*实事[^。；;：:\\n]{0,16}[。：:]([^。\\n]+)[。\\n]`,
  "dg",
);
/** Fewer marks are no list of so many. */
const ENOUGH = 0.6;

function deeds({ reading }: Material): readonly Remark[] {
  return [...reading.text.matchAll(announcedDeeds)].flatMap((found) => {
    const announced = countOf(found[1] ?? "");
    const [from, to] = found.indices?.[2] ?? [0, 0];
    const parts = (found[2] ?? "").split(/[；;]/).filter((part) => part.trim() !== "");
    if (parts.length === announced || parts.length < announced * ENOUGH || parts.length > announced + 2) return [];
    if (/等$|等[^，。；;]{0,6}$/.test(found[2] ?? "")) return [];
    const head = { start: found.index, end: found.index + found[0].indexOf("实事") + 2 };
    const middle = inner({ start: from, end: to });
    return [
      {
        severity: "warning" as const,
        at: head,
        related: [middle],
        message: `说是${found[1]}件，分号之间有 ${parts.length} 项`,
        expected: items(announced),
        found: items(parts.length),
      },
    ];
  });
}

/** No place of a finding is longer than a clause or two. */
const inner = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + 180) });

const announcedPoints = new RegExp(
  `${numeral}(?:个方面|方面|点|项工作|件大事|个重点|项任务|个坚持|项重点(?:工作|任务)|个着力|个(?:更加)?注重|项(?:举措|措施|行动|工程|改革)|条(?:措施|举措)|大(?:任务|举措|工程|行动|板块)|类问题|个(?:短板|问题|突破|提升|关键))`,
  "g",
);
const NEAR = 90;

/** How the items of a list are numbered: its first mark, and that of any other. */
const marks: readonly (readonly [RegExp, (n: number) => string])[] = [
  [/一是/, (n) => `${numeralOf(n)}是`],
  [/（一）/, (n) => `（${numeralOf(n)}）`],
  [/第一，/, (n) => `第${numeralOf(n)}，`],
  [/一要/, (n) => `${numeralOf(n)}要`],
];

/** 七个方面：一是…六是. */
function ordinals({ reading }: Material): readonly Remark[] {
  const text = reading.text.replaceAll("(", "（").replaceAll(")", "）").replaceAll(",", "，");
  return [...text.matchAll(announcedPoints)].flatMap((found) => {
    const announced = countOf(found[1] ?? "");
    const at = found.index + found[0].length;
    const head = text.slice(at, at + NEAR);
    const [kind, first] = firstMark(head);
    if (announced < 3 || kind === null || !isHead(head.slice(0, first))) return [];
    const last = lastOf(text, at + first, kind);
    if (last.count < 3 || last.count === announced) return [];
    const [one, end] = [kind(1), kind(last.count)];
    return [
      {
        severity: "warning" as const,
        at: { start: found.index, end: at },
        related: [
          { start: at + first, end: at + first + one.length },
          { start: last.at, end: last.at + end.length },
        ],
        message: `说是${found[0]}，下面数到“${end}”，共 ${last.count} 项`,
        expected: items(announced),
        found: items(last.count),
      },
    ];
  });
}

/** The numbering that begins first. */
function firstMark(head: string): readonly [((n: number) => string) | null, number] {
  const found = marks
    .map(([first, mark]) => [mark, head.search(first)] as const)
    .filter(([, at]) => at >= 0)
    .sort((a, b) => a[1] - b[1]);
  return found[0] ?? [null, -1];
}

/** Nothing but the head of the list lies between the count and its first item. */
const isHead = (between: string): boolean =>
  !/\d|[一二三四五六七八九十](?:个|项|大)|实事|完成/.test(between) && (between.match(/[。；;]/g)?.length ?? 0) <= 1;

/** 一是…二是…四是: a number is missing, or stands twice. */
function gaps({ reading }: Material): readonly Remark[] {
  return [...reading.text.matchAll(/[^\n]+/g)].flatMap(({ 0: paragraph, index }) =>
    marks.flatMap(([first, mark]) => {
      const at = paragraph.search(first);
      if (at < 0) return [];
      const { count, at: last } = lastOf(paragraph, at, mark);
      const after = placeOf(paragraph, mark(count + 2), last + 1);
      const again = placeOf(paragraph, mark(1), last + 1);
      if (count < 2 || after >= Math.min(again, paragraph.length)) return [];
      const [has, then] = [mark(count), mark(count + 2)];
      return [
        {
          severity: "warning" as const,
          at: { start: index + after, end: index + after + then.length },
          related: [{ start: index + last, end: index + last + has.length }],
          message: `“${has}”之后是“${then}”，缺“${mark(count + 1)}”`,
          expected: mark(count + 1),
          found: then,
        },
      ];
    }),
  );
}

/** Lines that are numbered, by the form of their number; a heading of a higher order begins them anew. */
const lineMarks: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^[ \t\u3000]*[（(]([一二三四五六七八九十]{1,3})[）)]/,
    /^[ \t\u3000]*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+部分)/,
  ],
  [
    /^[ \t\u3000]*(\d{1,2})[.．、]/,
    /^[ \t\u3000]*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|第[一二三四五六七八九十]+部分)/,
  ],
];

/** Lines （一）, （二）, （四）. */
function lineGaps({ reading }: Material): readonly Remark[] {
  const lines = [...reading.text.matchAll(/[^\n]+/g)];
  return lineMarks.flatMap(([numbered, above]) => {
    let last: Span & { readonly count: number } = { start: 0, end: 0, count: 0 };
    return lines.flatMap(({ 0: line, index }): readonly Remark[] => {
      const found = numbered.exec(line);
      if (found === null) {
        if (above.test(line)) last = { start: 0, end: 0, count: 0 };
        return [];
      }
      const before = last;
      last = { start: index, end: index + found[0].length, count: countOf(found[1] ?? "") };
      if (before.count === 0 || last.count !== before.count + 2) return [];
      const between = reading.text
        .slice(before.end, index)
        .replace(/\s/g, "")
        .replace(/[(]/g, "（")
        .replace(/[)]/g, "）");
      if (
        between.includes(`（${numeralOf(before.count + 1)}）`) ||
        new RegExp(`${before.count + 1}[.．、]`).test(between)
      )
        return [];
      return [missing(before, last, found[1] ?? "")];
    });
  });
}

const missing = (before: Span & { readonly count: number }, at: Span, said: string): Remark => ({
  severity: "warning",
  at: { start: at.start, end: at.end },
  related: [{ start: before.start, end: before.end }],
  message: `编号由第 ${before.count} 项到第 ${before.count + 2} 项，缺第 ${before.count + 1} 项`,
  expected: `${before.count + 1}`,
  found: said,
});

/** How far the numbers go without a gap and before they begin anew. */
function lastOf(text: string, from: number, mark: (n: number) => string): { count: number; at: number } {
  const again = placeOf(text, mark(1), from + 1);
  let at = from;
  let count = 1;
  for (; count < 19; count++) {
    const next = placeOf(text, mark(count + 1), at + 1);
    if (next > again || next === text.length) break;
    at = next;
  }
  return { count, at };
}

/** Where a mark stands next that is not the end of a larger one (十二是 is not 二是); the end of the text where nowhere. */
function placeOf(text: string, mark: string, from: number): number {
  let at = text.indexOf(mark, from);
  while (at > 0 && text.charAt(at - 1) === "十") at = text.indexOf(mark, at + 1);
  return at < 0 ? text.length : at;
}

const announcedProjects = new RegExp(
  `${numeral}(?:件|项|个|大)(?:重点|为民|惠民|利民|民生)*(?:民生)?(?:实事|民生项目|民生工程|惠民项目)`,
  "g",
);

/** A numbered list of livelihood items and the count before it. */
function livelihood({ reading }: Material): readonly Remark[] {
  const list = reading.statements.filter(({ livelihood: item }) => item !== undefined && item.number !== null);
  const first = list[0];
  const last = list.at(-1);
  if (first === undefined || last?.livelihood?.number == null || last.livelihood.number !== list.length) return [];
  const near = { start: Math.max(0, first.start - 160), end: first.start };
  const found = [...reading.text.matchAll(announcedProjects)].findLast(({ index }) =>
    holds(near, { start: index, end: index + 1 }),
  );
  if (found === undefined) return [];
  const announced = countOf(found[1] ?? "");
  if (announced === list.length || announced < 3) return [];
  return [
    {
      severity: "warning",
      at: { start: found.index, end: found.index + found[0].length },
      related: [inner(first), inner(last)],
      message: `说是${found[0]}，清单编到第 ${list.length} 件`,
      expected: items(announced),
      found: items(list.length),
    },
  ];
}
