// Honours: titles, awards and places on lists that a review reports as given, one a statement. A plan has none, and neither has
// what is only sought (争取获评). Counts of certified firms (新认定50家) are no honours.

import { Chars, type RestoredSpan, restored } from "../../text/index.ts";
import type { Role } from "../reading.ts";
import { clauseEnd, clauseStart, numbersIn, pieces, stretchesOf, trimmed } from "./around.ts";
import type { Found, Material } from "./found.ts";

/** All honours. */
export function honours(material: Material): readonly Found[] {
  return stretchesOf(material.sections, told).flatMap((stretch) => inStretch(material, stretch));
}

const told: ReadonlySet<Role> = new Set<Role>(["review"]);

/** A verb that may give an honour. */
interface Hit extends RestoredSpan {
  readonly verb: string;
}

function inStretch(material: Material, stretch: RestoredSpan): readonly Found[] {
  const { text } = material;
  const out: Found[] = [];
  let clause: RestoredSpan = { start: stretch.start, end: stretch.start };
  let hits: Hit[] = [];
  for (const { start, end, verb } of hitsIn(text, stretch)) {
    if (start >= clause.end) {
      out.push(...inClause(material, clause, hits));
      clause = { start: clauseStart(text, start, clause.end), end: clauseEnd(text, start, stretch.end) };
      hits = [];
    }
    hits.push({ start, end, verb });
  }
  out.push(...inClause(material, clause, hits));
  return out;
}

/** The verbs of a stretch. The pattern is tried only where a character stands that one begins with. */
function hitsIn(text: string, stretch: RestoredSpan): readonly Hit[] {
  const out: Hit[] = [];
  for (let start = stretch.start; start < stretch.end; start++) {
    if (!begins.has(text.charCodeAt(start))) continue;
    anyVerb.lastIndex = start;
    const verb = anyVerb.exec(text)?.[0];
    if (verb === undefined || start + verb.length > stretch.end) continue;
    out.push({ start, end: start + verb.length, verb });
    start += verb.length - 1;
  }
  return out;
}

/** What must follow a verb for it to give an honour. */
type Needs = "anything" | "award" | "list" | "class" | "title" | "grant" | "top";

const needs: Readonly<Record<Exclude<Needs, "anything">, RegExp>> = {
  award:
    /称号|荣誉|殊荣|表彰|表扬|嘉奖|激励(?!机制|政策)|奖(?![补励学项金]|项?资金)|科学技术奖励|\d+金|连冠|[部委局厅家省市]认定|优秀(?:$|[、省市县])|“(?:好|优秀|优)”|金奖|金牌|银牌|铜牌|奖牌|冠军|亚军|季军|第一名|[一二三]等奖|优秀(?:等次|等级|单位|组织)|满分|好评等次/,
  list: /(?:国家|全国|世界|全球|联合国|中国|中央|部|省|自治区|首批|第[一二三四五六七八九十\d]+批)[^，。；]{0,40}(?:名单|名录|试点|示范|案例|遗产|百强|样板)/,
  class: /^(?:了|为|成为)?[^，。；]{0,10}(?:国家|全国|全省|全区|省级|市级|省|[2-5]A|[ⅠⅡⅢ一二三]级|一类|“)/,
  title:
    /^(?:了|为|成为|建设|建成)?[^，。；]{0,6}(?:国家|全国|世界|全省|省级?|自治区级?|首批|第[一二三四五六七八九十\d]+批|[45]A|“)[^，。；]{0,36}(?:示范|先进|文明|卫生|模范|园林|森林|特色|百强|先行|试点|样板|之乡|名城|名镇|景区|基地|集群|城市|县城?|镇|村|社区|园区|开发区|高新区|单位|称号|机构|冠军|“)/,
  grant:
    /^[^，。；]{0,40}(?:示范|试点|试验区|先行区|度假区|高新区|开发区|产业园|产业集群|特色小镇|企业|车间|技术中心|创新中心|基地|景区|承载城市|称号|星创天地)/,
  top: /世界|百强|千强|\d+强|强[县区市镇企]|前[列十百\d]|榜|名录|名单|第一|第[一二三四五六七八九十\d]+[位名]|行列|方阵|梯队|十佳|十大|头部|最/,
};

/** Not an honour after all: plans, stores of projects, money, consents to build. */
const spoiled =
  /^[^，。；]{0,30}(?:规划|计划(?!单列)|盘子|项目库|储备库|“盘子”|公益林|预算|清单管理|职权|报销|统筹|监测|上市|临床|融资|贷款|资质|资金|债券)/;
const consent =
  /^(?:了|在[^，。；]{1,12})?(?:成为[^，。]{0,20}公司|国家I类|人才|补贴|奖励|用地|版号|医疗|增值|建设|筹建|设立|实施|开展|立项|建立|组建|启动|开工|生产|新建|核准|上市|发行)/;

interface Verb {
  readonly words: readonly string[];
  readonly needs: Needs;
}

const words = (list: string): readonly string[] => list.split(" ");

const verbs: readonly Verb[] = [
  {
    words: words(
      "荣获 荣膺 荣登 荣列 获评 获颁 获誉 获选 当选 蝉联 被评为 评为 被评定为 评定为 被授予 获授 被命名为 命名为 获命名 被认定为 获认定为 认定为 成功认定 被表彰为 表彰为 被确定为 入选 入围 上榜 跻身 摘得 捧回 捧得 创成 成功创建 创建成为 创建为 创建成 成功创成 晋升为 评价为",
    ),
    needs: "anything",
  },
  { words: words("获得 获 喜获 夺得 斩获 收获 赢得 受到 得到 捧 取得 拿下 荣立 共获 受 被 获取 问鼎"), needs: "award" },
  { words: words("列入 纳入 列为 确定为 成功申报 申报成功"), needs: "list" },
  { words: words("晋升 升格为 升级为 晋级 升级成为"), needs: "class" },
  { words: words("创建 建成 成为"), needs: "title" },
  { words: words("获批 获准"), needs: "grant" },
  { words: words("入列 进入 迈入 登上 登榜 挺进 进位"), needs: "top" },
];

/** Every verb that can give an honour. */
export const honourVerbs: readonly string[] = [...new Set(verbs.flatMap((verb) => verb.words))];

/** Those that give one whatever follows them. */
export const plainHonourVerbs: readonly string[] = verbs.flatMap((verb) =>
  verb.needs === "anything" ? verb.words : [],
);

const needsOf: ReadonlyMap<string, Needs> = new Map(
  verbs.flatMap((verb) => verb.words.map((word) => [word, verb.needs] as const)),
);

/** The words stand in the same clause, not far on. */
function within(said: string): string {
  return `[^，,。；;]{0,24}(?:${said})`;
}

/** Verbs that are as often part of other words or say other things: what must stand around them. */
const narrowed: Readonly<Record<string, string>> = {
  获: "(?<![收抓破查缴捕截荣喜斩猎俘])获(?![得批取悉利评颁授誉益选准奖补])",
  获得: "获得(?!感)",
  受: `(?<![享承接感遭难蒙忍耐备深饱经])受(?![到益理让损阻限灾惠众])(?=${within("表彰|表扬|激励|嘉奖|授予|评为|命名|确定为")})`,
  被: `被(?![评授命认表确动覆征])(?=${within("表彰|表扬|激励|嘉奖|授予|评为|命名|确定为")})`,
  受到: `受到(?=${within("表彰|表扬|激励|嘉奖")})`,
  得到: `得到(?=${within("表彰|表扬|激励|嘉奖|称号")})`,
  取得: `取得(?=${within("称号|等奖|金奖|冠军|第一名")})`,
  赢得: `赢得(?=${within("表彰|称号|等奖|金奖|冠军|第一名")})`,
  建成: `建成(?=${within("国家|全国|省|首批|第.{1,2}批|[45]A")})`,
  创建: `创建(?=${within("国家|全国|省|首批|第.{1,2}批|[45]A")})`,
  成为: `成为(?=${within("国家|全国|省|首批|第.{1,2}批|[45]A")})`,
  进入: `进入(?=${within("强|榜|名录|前|第一")})`,
  收获: "(?<![验丰])收获(?![评批得])",
  创成: "创成(?![果效就本交])",
  捧: "捧(?![回得])",
};

/** Longer verbs first. */
const anyVerb = new RegExp(
  [...honourVerbs]
    .sort((a, b) => b.length - a.length)
    .map((verb) => narrowed[verb] ?? verb)
    .join("|"),
  "y",
);
const begins = new Chars(honourVerbs.map((verb) => verb.charAt(0)).join(""));

/** Verbs by which a review tells what came about with effort, not what was given: these give an honour only with 成功 or a fact. */
const steady: ReadonlySet<string> = new Set(["创建", "建成", "成为", "进入", "迈入"]);
/** Before a verb: it is sought, prepared or used as an attribute. */
const sought =
  /(?:争取|力争|有望|将|申报|申请|竞逐|冲刺|争|积极|全力|推进|推动|开展|启动|扎实|加快|深入|持续|巩固|支持|深化|鼓励|拟|组织|持续推进|未|没有|未能|正在|是否|高质量|全面|做好)$/;
const soughtHead =
  /^(?:力争|争取|争创|支持|鼓励|推荐|组织申报|积极申报|利用|借助|抢抓|确保|努力|全力争取|加快|推进|启动)/;
/** After a verb: 入选人数, 被评为…的, 荣获的. */
const noun = /^(?:人数|数|率|品牌数|企业数|的|契机|后|以来|标准|条件|工作|成果|活动|办法|机制|行动|中(?![国央华原]))/;

/** 入选…数量居全国首位, 上榜企业增至18家: the verb is part of what is counted. */
const counted =
  /(?<!、)(?:数|数量|总数|人数|总量)(?:均|稳)?(?:保持|居|位|达|增|为|创|全|第|跃)|(?:增至|增加到|增加至|总数达)/;

function inClause(material: Material, clause: RestoredSpan, hits: readonly Hit[]): readonly Found[] {
  const { text } = material;
  const giving: Hit[] = [];
  for (const hit of hits) {
    const last = giving.at(-1);
    if (last !== undefined && (last.verb === "被" || !/[、”]/.test(text.slice(last.end, hit.start)))) continue;
    if (gives(text, clause, hit.start, hit.end)) giving.push(hit);
  }
  return giving.flatMap((one, i) => {
    const start = i === 0 ? clause.start : pieceStart(text, clause.start, one.start);
    const next = giving[i + 1];
    const end = next === undefined ? clause.end : pieceStart(text, clause.start, next.start) - 1;
    return titles(text, restored(withoutLead(text, start, one.start), end), one).map((span) =>
      statementOf(material, span, one.verb),
    );
  });
}

/** Behind the last 、 outside quotation marks before a place. */
function pieceStart(text: string, from: number, at: number): number {
  const before = pieces(text, from, at, PAUSES);
  return before.at(-1)?.start ?? from;
}

const PAUSES: ReadonlySet<string> = new Set("、");
/** A title is seldom longer. */
const longestObject = 90;

/** Whether the verb at a place gives an honour as a fact. */
function gives(text: string, clause: RestoredSpan, start: number, end: number): boolean {
  const verb = text.slice(start, end);
  const kind = needsOf.get(verb) ?? "anything";
  const before = text.slice(clause.start, start);
  const object = text.slice(end, Math.min(clause.end, end + longestObject));
  if (insideQuotes(before) || noun.test(object) || counted.test(object) || object.trim() === "") return false;
  if (sought.test(before) || soughtHead.test(before.trim().replace(/^[一二三四五六七八九十]是/, ""))) return false;
  if (kind !== "anything" && kind !== "award" && (spoiled.test(object) || consent.test(object))) return false;
  if (/^(?:国家|省|市|中央|上级)?[^，。“”]{0,12}(?:奖补|资金|补助|扶持|债券|经费|贷款)/.test(object)) return false;
  if (verb === "受" || verb === "被")
    return /^[^，。；]{0,24}(?:表彰|通报表扬|通报激励|督查激励|嘉奖|授予|评为|命名|确定为[^，。]{0,20}(?:试点|示范))(?!的)/.test(
      object,
    );
  if (verb === "得到" || verb === "取得" || verb === "受到" || verb === "赢得")
    return /^[^，。；]{0,30}(?:表彰|通报表扬|通报激励|督查激励|嘉奖|称号|[一二三]等奖|金奖|冠军|第一名)(?!的)/.test(
      object,
    );
  if (verb === "认定为" || verb === "评为" || verb === "命名为" || verb === "评定为" || verb === "表彰为")
    return passive(before, object);
  if (kind === "anything") return !/^(?:[^，。]{0,6}(?:感|认可|肯定))/.test(object);
  if (!needs[kind].test(object)) return false;
  return !steady.has(verb) || isFact(verb, before, object);
}

/** 被…评为, 企业评为国家级…: not our own act of naming others. */
const passive = (before: string, object: string): boolean =>
  /被|获|获得/.test(before) || /^(?:了)?[^，。；]{0,8}(?:国家|全国|省|“|优秀|好|A|一等|先进|首批|第)/.test(object);

/** 创建 and 建成 tell a result only with a grade that others give. */
const isFact = (verb: string, before: string, object: string): boolean => {
  if (verb === "建成" || verb === "创建" || verb === "成为")
    return (
      /^(?:了|为)?[^，。；“]{0,4}(?:国家级?|全国|省级|全省首批|自治区级|国家首批|首批|第[一二三四五六七八九十\d]+批|[45]A)[^，。；]{0,30}(?:示范|文明城|卫生城|卫生县|森林城|园林|模范|先进|景区|特色小镇|之乡|冠军|先行区|试点|单位|百强)/.test(
        object,
      ) &&
      !/^(?:为)?[^，。]{0,10}(?:最|唯一|首[个家]|第一[个家])/.test(object) &&
      !/工作|基础|步伐/.test(object) &&
      !/创建$/.test(before)
    );
  return /百强|\d+强|前[十百\d]|榜|名录|第一方阵/.test(object);
};

/** Whether the words before leave a quotation mark open. */
function insideQuotes(before: string): boolean {
  return before.lastIndexOf("“") > before.lastIndexOf("”") || before.lastIndexOf("《") > before.lastIndexOf("》");
}

/** Numbers and times at the head of a clause: 一是, （三）, 一年来, 2023年. */
const lead =
  /^(?:[\s\u3000]+|(?:[一二三四五六七八九十]{1,2}|十[一二三])是|[（(][一二三四五六七八九十\d]{1,3}[)）]|[①-⑳]|\d{1,2}[.、]|[一二三四五六七八九十]{1,2}、|其中[：:]?|各位代表|(?:五年|一年|一年多)来|去年|[—–-]+)/;

function withoutLead(text: string, start: number, until: number): number {
  let at = start;
  for (let found = lead.exec(text.slice(at, until)); found !== null; found = lead.exec(text.slice(at, until)))
    at += found[0].length;
  return at;
}

/** What follows a title and is no part of it: 、居全国第5位. */
const after = /[、](?:居|位居|位列|数量|总数|总量|排名|列|增长|同比|均居|占|标志|经验|并|在全)/;
/** 荣获“甲”“乙”称号: what may stand behind a title in quotation marks that stands for itself. */
const behindTitle = /^(?:[、“和及与]|等|称号|荣誉|殊荣|奖项?|[，。；]|$)/;

/** The stretch of each title: from the subject to the end of the title. */
function titles(text: string, span: RestoredSpan, verb: RestoredSpan): readonly RestoredSpan[] {
  const object = text.slice(verb.end, span.end);
  const cut = after.exec(object)?.index ?? object.length;
  const whole = trimmed(text, span.start, verb.end + cut);
  const quoted: number[] = [];
  for (const found of text.slice(verb.end, whole.end).matchAll(/“[^“”]{1,60}”/g)) {
    const end = verb.end + found.index + found[0].length;
    if (behindTitle.test(text.slice(end, Math.min(whole.end, end + 2))) && found[0].length > 4) quoted.push(end);
  }
  const standsAlone = quoted.length > 1 && /^(?:了)?[^“]{0,14}“/.test(object);
  if (!standsAlone) return [whole];
  const tail = /^(?:等[^，。]{0,14}|称号|荣誉|奖项?)$/.test(text.slice(quoted.at(-1), whole.end).trim());
  return quoted.map((end, i) => restored(whole.start, i === quoted.length - 1 && tail ? whole.end : end));
}

function statementOf({ tokens, contexts, estimates }: Material, { start, end }: RestoredSpan, verb: string): Found {
  const { section, period } = contexts.at(start);
  return {
    kind: "honour",
    start,
    end,
    order: start,
    numbers: numbersIn(tokens, start, end).filter(({ quantity }) => quantity !== "year" && quantity !== "date"),
    section,
    status: estimates.has(start) ? "estimate" : "actual",
    period,
    rules: [`<subject> ${verb} <title>`],
    said: null,
  };
}
