// Whether a result can answer a target at all: in sense, unit, year, run, step and scope. What it is a result of is asked elsewhere.

import type { Measure } from "../reading/index.ts";
import { sameUnit } from "./amounts.ts";
import type { Files } from "./files.ts";
import { runOf, runsAlike, tellsOf } from "./flows.ts";
import { narrower } from "./narrower.ts";
import type { Result } from "./results.ts";
import { isCount, runFor, sizeOf, type Target } from "./targets.ts";

/** The test of results for one target. */
export function fitting({ earlier }: Files, target: Target): (result: Result) => boolean {
  const { measure, promise } = target;
  return (result) =>
    sameSense(measure, result.measure) &&
    sameUnit(measure, result.measure) &&
    tellsOf(earlier.report.planYear, result, runFor(target)) &&
    sameRun(target, result) &&
    sameSize(target, result) &&
    plausible(measure, result.measure) &&
    !elsewhere(promise.quote, result.words) &&
    (isCount(measure) || !narrower(promise.quote, result));
}

/** A growth target is not answered by a level, nor a yearly one by a five-year average; a count added answers a count to add. */
const sameSense = (target: Measure, result: Measure): boolean =>
  target.basis === result.basis || (isCount(target) && isCount(result));

function sameRun(target: Target, result: Result): boolean {
  const { promise, measure } = target;
  if (!isCount(measure)) return true;
  if (measure.indicator.id !== null && measure.basis === "level" && result.measure.basis === "level") return true;
  return runsAlike(runFor(target), runOf(result.before)) && sameStep(promise.quote, result.words);
}

const done = /建成|投产|竣工|投用|投运|完成|完工|通车/;
/** Projects written down for later. */
const stored = /入库|储备|谋划|包装/;
const undone = /开工|签约|进展|在建|正在|加快(?:建设|推进)|有序推进/;

/** Projects begun, finished and signed are counted apart. */
function sameStep(promise: string, result: string): boolean {
  if (stored.test(promise) !== stored.test(result)) return false;
  if (/开工/.test(promise) && !/投产|竣工/.test(promise)) return /开工|启动/.test(result);
  if (/投产|竣工/.test(promise) && !/开工/.test(promise)) return /投产|竣工|建成|投用|投运/.test(result);
  return !(done.test(promise) && undone.test(result) && !done.test(result));
}

/** Things counted by their size: 亿元以上项目 are not 十亿元以上项目, nor all of them. */
const sized = /(?:(?:超|过|逾)?[\d.十百千万亿]+元(?:以上)?)(?=[一-龥]{0,6}(?:项目|企业|工程|产业))/g;
const sizeNamed = (words: string): string =>
  ([...words.matchAll(sized)].at(-1)?.[0] ?? "").replace(/^(?:超|过|逾)|以上|元/g, "").replace(/^1(?=亿)/, "");

function sameSize({ measure, statement, promise }: Target, { measure: got, before }: Result): boolean {
  if (!isCount(measure) || !isCount(got) || !/[个项家户]/.test(measure.unit ?? "")) return true;
  const upTo = promise.quote.slice(0, Math.max(0, statement.end - promise.start));
  return sizeNamed(upTo) === sizeNamed(before);
}

/** Counts of one thing do not lie this far apart. */
const FAR = 20;

function plausible(target: Measure, result: Measure): boolean {
  const [wanted, got] = [sizeOf(target), sizeOf(result)];
  return !isCount(target) || (got <= FAR * wanted && wanted <= FAR * got);
}

/** A place at the head of a clause, and what only looks like one. */
const placed =
  /^(?!开展|举办|服务|提升|培育|激发|优化|打造)[一-龥]{2,4}?(?:市(?![民场政级属区])|县(?![级城域乡直属委])|自治州|州|(?<![地城园社景小校建])区(?!域))(?=[一-龥])/;
const whole = /^(?:全|我|各|本)[省市县区州旗]|^(?:城市|设区市|地级市|省辖市|县级市|上市|都市|超市|城镇|地区|社区|园区)/;

/** A place of which the promise does not speak. */
function elsewhere(promise: string, words: string): boolean {
  const place = placed.exec(words)?.[0];
  return place !== undefined && !whole.test(place) && !promise.includes(place);
}
