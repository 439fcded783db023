// How a clause opens: list marks and small words, a place, the verbs; or a word that only says in which spirit.

import { Chars } from "../../../text/index.ts";
import { secondVerbs, undertakings, type VerbClass } from "../../lexicon/undertakings.ts";
import { verbBehindEach, verbBehindMeans, verbBehindPlace, verbBehindSubject } from "./bridge.ts";
import { type Head, headAt, verbs } from "./heads.ts";
import { timeIn } from "./times.ts";
import { verbsWith } from "./verbs.ts";

export interface Verb {
  readonly word: string;
  readonly kind: VerbClass;
  readonly start: number;
  readonly end: number;
}

export interface Opening {
  /** Where the clause's own words begin, behind list marks and 同时, 我们要. */
  readonly start: number;
  /** Where verb, subject or spirit begins. */
  readonly body: number;
  readonly place: string | null;
  /** One verb, or several in a row: 加快|建成. Empty where the clause opens with something else. */
  readonly verbs: readonly Verb[];
  /** Only says in which spirit or by what means: 坚持…, 围绕…. */
  readonly spirit: boolean;
  /** The verb stands behind its means or its subject: 紧盯弱项强化保障. */
  readonly bridged: boolean;
  /** 把, 将 or 对: the verb comes last. */
  readonly disposes: boolean;
}

const pairs: ReadonlySet<string> = new Set(secondVerbs);
const PAIRS = new Chars(secondVerbs.map((word) => word.charAt(0)).join(""));

const marks =
  /(?:\s|[（(][一二三四五六七八九十\d]{1,3}[）)]|[①-⑳]|\d{1,2}[.．、](?!\d)|[一二三四五六七八九十]{1,3}[是要、]|第[一二三四五六七八九十]{1,3}[，,、]|[—\-●◆▲■])+/y;
const small =
  /(?:各位代表[！!，,：:]?|同时|此外|另外|与此同时|我们(?:将|要|必须)?|(?:今年|明年|新的一年)(?:将|要|，)?|各级各部门要|继续)+/y;
const means =
  /从20\d\d年起每年|每年(?!度)|以[^，,。；;]{2,30}?为(?:重要抓手|抓手|总抓手|重点|契机|载体|核心|目标|牵引|主线|引领|导向|突破口|基础|依托|龙头|主体|中心|支撑|统领|纽带|主导|先导|主攻方向)/y;
const at = /在[^，,。；;、]{2,16}?(?:县|市|区|镇|乡|村|街道|园区|地区|沿线|周边|一带|方面|领域|上|中|内|下|里)(?!面)/y;
const disposing = /(?:重点|集中|分批|分期|分步)?[把将对]/y;

/** The length of what a pattern finds at `from`; asked only where a character stands that it can begin with. */
const sticky = (pattern: RegExp, begins: Chars, text: string, from: number, to: number): number => {
  if (!begins.has(text.charCodeAt(from))) return 0;
  pattern.lastIndex = from;
  return pattern.test(text) ? Math.min(pattern.lastIndex, to) - from : 0;
};

const MARKS = new Chars(" \t\r\n\u3000\u00a0（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳0123456789一二三四五六七八九十第—-●◆▲■");
const SMALL = new Chars("各同此另与我今明新继");
const MEANS = new Chars("从每以");
const PLACE = new Chars("在");
const DISPOSING = new Chars("重集分把将对");

/** Reads how `[from, to)` opens. */
export function openingOf(text: string, from: number, to: number): Opening {
  const listed = from + sticky(marks, MARKS, text, from, to);
  const start = listed + sticky(small, SMALL, text, listed, to);
  let body = start;
  let place: string | null = null;
  for (let guard = 0; guard < 8 && body < to; guard++) {
    const head = headAt(text, body);
    const verb = verbAtHead(text, body, head);
    const { spirit } = head;
    const adverb = adverbOf(text, body, head);
    if (verb > 0 && verb >= spirit && verb >= adverb) return opened(text, to, { start, body, place }, body);
    const skipped = sticky(means, MEANS, text, body, to) || timeAt(text, body, to) || sticky(at, PLACE, text, body, to);
    if (skipped > 0) {
      if (text.charAt(body) === "在" && /[县市区镇乡村道]$/.test(text.slice(body, body + skipped)))
        place = text.slice(body + 1, body + skipped);
      body += skipped;
    } else if (sticky(disposing, DISPOSING, text, body, to) > 0 && adverb <= 2)
      return opened(text, to, { start, body, place }, null, "disposes");
    else if (spirit > 0 && spirit >= adverb) {
      const each = verbBehindEach(text, body, to);
      if (each !== null) place = text.slice(body, each).replace(/(?:至少|[均都])$/, "");
      const next = each ?? verbBehindMeans(text, body, to);
      return opened(text, to, { start, body, place }, next, next === null ? "spirit" : null);
    } else if (adverb > 0) body += adverb;
    else break;
  }
  const local = verbBehindPlace(text, body, to);
  if (local !== null) place = text.slice(body, local);
  const verbAt = local ?? verbBehindMeans(text, body, to) ?? verbBehindSubject(text, body, to);
  return opened(text, to, { start, body, place }, verbAt);
}

/** The opening of a clause whose first verb stands at `verbAt`; without one, what it opens with instead. */
function opened(
  text: string,
  to: number,
  { start, body, place }: Pick<Opening, "start" | "body" | "place">,
  verbAt: number | null,
  instead: "spirit" | "disposes" | null = null,
): Opening {
  return {
    start,
    body: Math.min(body, to),
    place,
    verbs: verbAt === null ? none : chain(text, verbAt, to),
    spirit: instead === "spirit",
    bridged: verbAt !== null && verbAt !== body,
    disposes: instead === "disposes",
  };
}

const none: readonly Verb[] = [];

/** A verb whose noun it is not: 发展潜力 opens with a noun, 建成的 describes one, 明确了 tells of a paper. */
function verbAtHead(text: string, at: number, { verb: word, noun }: Head): number {
  if (word === null || noun > 0) return 0;
  if (text.charAt(at + word.length) === "了")
    return isEffort.has(undertakings.get(word) as VerbClass) ? 0 : word.length;
  return NOT_DONE.has(text.charCodeAt(at + word.length)) ? 0 : word.length;
}

/** Behind these the verb is part of a noun, or tells how things are. */
const NOT_DONE = new Chars("的型性仍");

const isEffort: ReadonlySet<VerbClass> = new Set<VerbClass>(["advance", "light", "keep", "strive", "ensure"]);

/** The length of an adverb, or of 全县 and the like before a verb; one character counts only before a known word. */
function adverbOf(text: string, at: number, { adverb, whole }: Head): number {
  if (adverb > 1) return adverb;
  const skip = Math.max(adverb, whole);
  if (skip === 0) return 0;
  const next = headAt(text, at + skip);
  return next.verb !== null || next.adverb > 1 ? skip : 0;
}

/** What a word of time can begin with. */
const TIMES = new Chars("0123456789力到至从每今明当上下第年全在一二三四五六七八九十两“国春主汛开夏秋冬入采供");

function timeAt(text: string, from: number, to: number): number {
  if (!TIMES.has(text.charCodeAt(from)) && !TIMES.has(text.charCodeAt(from + 1))) return 0;
  const found = timeIn(text, from, Math.min(to, from + 14));
  return found !== null && found.start - from <= 1 ? found.end - from : 0;
}

/** The verbs in a row from `from`: 确保|完成, 推动|出台, 鼓励、支持、引导. */
function chain(text: string, from: number, to: number): readonly Verb[] {
  let out: readonly Verb[] = none;
  let last: Verb | null = null;
  for (let start = from; start < to && out.length < 4; ) {
    const word: string | null = mayFollow(text, last, start) ? verbs.at(text, start) : null;
    if (word === null) break;
    const end = start + word.length;
    const verb: Verb = { word, kind: undertakings.get(word) as VerbClass, start, end };
    if (end > to || (last !== null && !follows(text, last, verb, to))) break;
    out = out.length === 0 ? [verb] : [...out, verb];
    last = verb;
    start = end + joint(text, end);
  }
  return out;
}

/** Whether a verb can stand behind the last one: any behind a pause mark, else one of the pairs; any at the beginning. */
const mayFollow = (text: string, last: Verb | null, start: number): boolean =>
  last === null || start > last.end || takesAny.has(last.kind) || PAIRS.has(text.charCodeAt(start));

const takesAny: ReadonlySet<VerbClass> = new Set<VerbClass>(["light", "ensure", "strive"]);

/** Whether a verb behind another one is a verb itself: 建立健全 is two verbs, 健全防止返贫机制 and 建成安置房 have one. */
function follows(text: string, last: Verb, next: Verb, to: number): boolean {
  if (text.charAt(next.end) === "的" || to - next.end < 2) return false;
  if (takesAny.has(last.kind)) {
    if (next.start > last.end || last.kind !== "light") return text.charAt(next.end) !== "区" && next.word !== "整改";
    return !nounLike.has(next.word) && text.charAt(next.end) !== "区";
  }
  if (next.start > last.end) return true;
  return pairs.has(next.word) && !takesNouns.has(last.word);
}

/** Behind 推进 or 确保 these are more often the noun that is pushed on: 推进联动发展. */
const nounLike: ReadonlySet<string> = new Set(
  "开放 投资 安置 联动 融合 合作 就业 整改 严格 规范 精心 稳妥 精准 创新 改革 新增 强链 补链 延链 协调 服务 储备 培训 消费".split(
    " ",
  ),
);
/** Verbs whose object is an activity, which may begin with a verb: 开展优化营商环境行动. */
const takesNouns = verbsWith(/(?:开展|实施|落实|加强|做好|抓好|推行|执行|实行|组织|参与)$/);

const joint = (text: string, at: number): number => (JOINTS.has(text.charCodeAt(at)) ? 1 : 0);

const JOINTS = new Chars("、和并及");
