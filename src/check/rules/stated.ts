// Tasks and what became of them: 确定的112项任务，完成103项，持续推进7项，调整3项; 收集问题531个，办结508个，其余23个正在协调. The states of one
// list shut each other out, so that they never make more than all.

import type { Quantity } from "../../reading/index.ts";
import { shown } from "../interval.ts";
import type { Remark } from "../rule.ts";
import type { Line } from "../shape.ts";

const state =
  "(?:基本完成|完成(?:整改|办理|销号|清理|改造)?|办结|办复|销号|整改到位|整改完成|整改|解决|兑现|办成|持续推进|正在推进|有序推进|加快推进|在推进|在办|接续推进|跨年推进|继续推进|推进|结转|调整|取消|终止|暂缓|未完成|未开工|未办结|开工建设|新开工|开工|在建|续建|建成|投产|竣工|完工|投用|化解|正在实施|正在办理|正在整改|正在建设|正在协调|达到预期|延期|转入|滞后|立案|结案|审结|落实|达标|未达标|列入计划|纳入计划|前期|采纳|吸收|答复|正在[^，。；、\uE001-\uE00A]{2,4})";
const adverb =
  "(?:目前|现已|现|已经?|均|都|按期|如期|全面|顺利|高质量|圆满|年内|全部|其他|其余|剩余|余下|另有|另外|还有|尚有|仍有|有|因[^，。；\uE001-\uE00A]{1,14}|由于[^，。；\uE001-\uE00A]{1,14})*";
const before = new RegExp(`^${adverb}(?:${state}(?:了|的有|的|今年|本年|下年|到今年|至今年|到下年)?)?$`);
const stateBefore = new RegExp(`${state}(?:了|的有|的|今年|本年|下年|到今年|至今年|到下年)?$`);
const behind = new RegExp(
  `^(?:任务|工作|事项|问题|实事|项目)?(?:已经?|均|都|也|正在?|在|仍在?|需|将|未|没有?|按|因|由于|持续|有序|加快|基本|${state})`,
);
/** 其余 and the like say that nothing else is left. */
const rest = /^(?:其余|剩余|余下)/;
/** States that end a list of tasks. */
const ending = /调整|取消|终止|结转|推进|暂缓|延期|正在|未|转入|办理|协调/;
/** A state within another one. */
const inner = /^其中|超额|提前|率先/;

/** Words that announce a number of tasks, and of works. */
const tasks =
  /确定|部署|承诺|交办|反馈|梳理|收集|征集|受理|排查|下达|明确|督办|移交|接到|接收|转办|查出|发现|列出|提出|反映|征集|意见|问题|年初|任务|实事|建议|提案/;
const works = /安排|列入|共|总计|谋划|实施|办理|落户|入驻|储备|推进/;

/** Ends the words before a number that is itself a state. */
const told = new RegExp(`(?:${state}|交付|兑付|发放|改造|新建|建设|新增|净增|增加|关停|淘汰)(?:了|的)?$`);

interface Piece {
  readonly words: string;
  readonly number: Quantity;
  readonly isRest: boolean;
}

/** Every list of states in a sentence that does not fit its number. */
export function stateLists(line: Line): readonly Remark[] {
  return [...line.numbers.keys()].flatMap((at) => remarkAt(line, at) ?? []);
}

function remarkAt(line: Line, at: number): Remark | null {
  const { shape, numbers } = line;
  const whole = numbers.get(at);
  if (whole?.kind !== "quantity" || whole.value === null || whole.bound !== "exact") return null;
  const clause = clauseAround(shape, at);
  const announces = shape.slice(clause.start, clause.end);
  // 交付1180套，剩余324套: what was done is no number of all.
  if (told.test(shape.slice(clause.start, at))) return null;
  const isTask = tasks.test(announces);
  if (
    (!isTask && !works.test(announces)) ||
    /[\uE001-\uE00A].*[\uE001-\uE00A]/.test(announces.replace(/[\uE006\uE008\uE00A]/g, ""))
  )
    return null;
  const pieces = piecesFrom(line, clause.end, whole);
  const last = pieces.at(-1);
  if (last === undefined || pieces.length < 2) return null;
  return judged(line, at, whole, pieces, isTask);
}

const clauseAround = (shape: string, at: number): { start: number; end: number } => {
  const marks = /[，；：。、（）]/;
  let [start, end] = [at, at];
  while (start > 0 && !/[，；。：]/.test(shape.charAt(start - 1))) start--;
  while (end < shape.length && !marks.test(shape.charAt(end))) end++;
  return { start, end };
};

/** Pieces between the marks, as far as each tells one state and one count. */
function piecesFrom({ shape, numbers }: Line, from: number, whole: Quantity): readonly Piece[] {
  const out: Piece[] = [];
  let at = from;
  while (at < shape.length && /[，、；：]/.test(shape.charAt(at))) {
    const end = endOf(shape, at + 1);
    const words = shape.slice(at + 1, end);
    const places = [...words.matchAll(/[\uE001-\uE00A]/g)].map(({ index }) => at + 1 + index);
    const count = places.length === 1 ? numbers.get(places[0] as number) : undefined;
    const isRate = places.length === 1 && count?.kind === "percent" && /率/.test(words);
    if (inner.test(words) || isRate || (places.length === 0 && out.length > 0 && words.length < 12)) {
      at = end;
      continue;
    }
    const piece = count === undefined ? null : pieceOf(words, count, whole);
    if (piece === null) return out;
    out.push(piece);
    at = end;
  }
  return out;
}

const endOf = (shape: string, from: number): number => {
  let end = from;
  while (end < shape.length && !/[，、；：。]/.test(shape.charAt(end))) end++;
  return end;
};

function pieceOf(words: string, count: Quantity, whole: Quantity): Piece | null {
  if (count.value === null || count.unit !== whole.unit || count.bound !== "exact") return null;
  const at = words.search(/[\uE001-\uE00A]/);
  const [head, tail] = [words.slice(0, at), words.slice(at + 1)];
  const isStated = before.test(head) && (stateBefore.test(head) || behind.test(tail) || /^(?:因|由于)/.test(head));
  const isRest = rest.test(head);
  if (!(isStated && (tail === "" || behind.test(tail))) && !(isRest && before.test(head))) return null;
  return { words, number: count, isRest };
}

function judged(line: Line, at: number, whole: Quantity, pieces: readonly Piece[], isTask: boolean): Remark | null {
  const total = pieces.reduce((all, { number }) => all + (number.value ?? 0), 0);
  const announced = whole.value ?? 0;
  if (total === announced || pieces.some(({ number }) => (number.value ?? 0) > announced * 2)) return null;
  const isClosed = pieces.some(({ isRest }) => isRest);
  const isEnded = isClosed || pieces.some(({ words }) => ending.test(words));
  if (total < announced && !isEnded) return null;
  const isSure = isTask && (total > announced || isClosed);
  const unit = whole.unit ?? "";
  return {
    severity: isSure ? "error" : "warning",
    at: { start: line.places[at] as number, end: (pieces.at(-1) as Piece).number.end },
    related: [],
    message: `各项之和 ${pieces.map(({ number }) => number.surface).join(" + ")} = ${shown(total)}${unit}，总数是 ${whole.surface}`,
    expected: `${shown(total)}${unit}`,
    found: whole.surface,
  };
}
