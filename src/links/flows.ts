// Whether a number counts what a year added or what there is altogether: the one is no answer to the other.

import type { Statement } from "../reading/index.ts";
import type { Result } from "./results.ts";

/** `flow`: done within a period. `stock`: there at its end. `either`: the words do not say. */
export type Run = "flow" | "stock" | "either";

const flows =
  /新增|新建|新开工|新培育|新认定|新发展|新打造|新改建|新[一-龥]{0,3}(?:建|设|增)|净增|完成|改造|引进|招引|实施|修复|治理|修缮|整治|培训|发放|开展|举办|组建|布局|落地|签约|开工|投产|营造|补充|化解|盘活|清退|招聘|选派|资助|救助|转化|减负|减税|减免|突破关键/g;
const stocks =
  /累计|总量|总数|总规模|总里程|存量|保有|参保|拥有|装机|稳定在|保持在|增至|增加[到至]|提高到|提升[到至]|扩大到|上升到|降[到至]|下降到|达到?|突破|超过?|覆盖|规模/g;

const lastOf = (words: string, sort: RegExp): number => [...words.matchAll(sort)].at(-1)?.index ?? -1;

/** How the number at the end of the words runs. */
export function runOf(words: string): Run {
  const [flow, stock] = [lastOf(words, flows), lastOf(words, stocks)];
  if (/累计|总[量数]|总规模|总里程|存量|保有量/.test(words)) return "stock";
  if (flow >= 0) return "flow";
  return stock >= 0 ? "stock" : "either";
}

/** Whether what was reached is of the kind that was promised. */
export const runsAlike = (promise: Run, result: Run): boolean =>
  promise === result || promise === "either" || result === "either";

/** What a span of years says of its last one: where a thing stood at its end. */
const stands =
  /年度|首次突破|首次超过|稳定在|保持在|增至|增加[到至]|提高到|提升[到至]|扩大到|上升[到至]|升至|降[到至]|下降到|达到?|突破|超|装机|参保|覆盖率|占比|比重|从[^，]+到/;

/** Whether the result tells of the year, or of where things stood when it ended. */
export function tellsOf(
  year: number | null,
  { period, measure, words, before }: Result,
  asked: Run = "stock",
): boolean {
  if (period === null || year === null) return true;
  if (period.from === period.to) return period.to === year;
  if (period.to !== year || asked === "flow" || measure.basis === "growth" || measure.basis === "change") return false;
  if (/累计|共|合计|年均|总额[^，]{0,3}突破|五年/.test(words)) return measure.basis === "share";
  return measure.basis === "share" || (stands.test(before) && runOf(before) !== "flow");
}

/** What a promise builds or raises it adds, whatever a result of the same words may count. */
const adds = /建成|培育|打造|创建|建设|认定/;

/** How the number of a promise runs, by its verb and its own words up to the number. */
export const runOfPromise = (promise: Statement, target: Statement): Run => {
  const words = promise.quote.slice(0, Math.max(0, target.end - promise.start));
  const verb = promise.commitment?.verb ?? "";
  const run = runOf(`${verb}${words}`);
  return run === "either" && adds.test(`${verb}${words}`) ? "flow" : run;
};
