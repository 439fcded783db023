// Projects: what is built or installed, named (云湖水库) or counted (41个重建项目), with how far it has come. One verb and its names are
// one statement. Systems, campaigns and 项目建设 as such are no projects: where it is not plain that a thing stands there, nothing is said.

import { BLANKS, Chars, type RestoredSpan } from "../../text/index.ts";
import type { Project, ProjectStage, Role } from "../reading.ts";
import { clauseEnd, clauseStart, numbersIn, stretchesOf } from "./around.ts";
import {
  beforeEndVerb,
  countedAiry,
  countedWork,
  endsAiry,
  endsBuilt,
  endsWork,
  endVerb,
  nextSignal,
  openVerbs,
  physical,
  plain,
  programme,
  stages,
  urging,
} from "./built.ts";
import { statusOf } from "./context.ts";
import type { Found, Material } from "./found.ts";
import { amountOf, investedAfter, investedBefore, isMoney, moneyHead, plannedIn, scaleOf } from "./investments.ts";

/** Every verb that can say how far a project has come. */
const verbs =
  "开工|动工|开建|启动|奠基|进场施工|建成|竣工|投产|投用|投运|投入|通车|通航|通水|并网|开业|运营|启用|开园|开馆|开通|交付|完工|封顶|贯通|合龙|落成|达产|达效|签约|落户|落地|引进|推进|建设|推动|实施|加快|完成|谋划|储备|续建|新建|改建|扩建|验收|前期|进展|运行";
const anyVerb = new RegExp(verbs, "y");
const begins = new Chars(
  verbs
    .split("|")
    .map((verb) => verb.charAt(0))
    .join(""),
);

const spoken: ReadonlySet<Role> = new Set<Role>(["review", "plan", "livelihood", "target"]);

/** All projects. */
export function projects(material: Material): readonly Found[] {
  return stretchesOf(material.sections, spoken).flatMap((stretch) => inStretch(material, stretch));
}

function inStretch(material: Material, stretch: RestoredSpan): readonly Found[] {
  const { text } = material;
  const out: Found[] = [];
  let from = stretch.start;
  for (let at = nextSignal(text, from, stretch.end); at >= 0; at = nextSignal(text, from + 1, stretch.end)) {
    const start = clauseStart(text, at, from);
    const end = clauseEnd(text, at, stretch.end);
    const words = text.slice(start, end);
    for (const said of inClause(words, verbsIn(words))) out.push(statementOf(material, { start, end }, said));
    from = end;
  }
  return out;
}

/** Where verbs begin. The pattern is tried only where a character stands that one begins with. */
function verbsIn(words: string): readonly number[] {
  const out: number[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!begins.has(words.charCodeAt(at))) continue;
    anyVerb.lastIndex = at;
    if (anyVerb.test(words)) out.push(at);
  }
  return out;
}

/** A project in a clause: places count from the clause's beginning. */
interface Said extends RestoredSpan {
  /** Where the name begins and ends. */
  readonly name: RestoredSpan;
  readonly verb: string;
}

/** Numbers, times and connections that open a clause. */
const lead =
  /^(?:[\s\u3000]+|[一二三四五六七八九十]{1,3}是|[（(][一二三四五六七八九十\d]{1,3}[)）]|[①-⑳]|\d{1,2}[.．、](?!\d)|其中|同时|重点|(?:今|去|当|全|本)年|年内|年底前|上半年|下半年|一年来|五年来|\d{1,2}月(?:底|份)?前?|20\d\d年(?:底前?)?|[—–-]+)+/;

function inClause(words: string, verbs: readonly number[]): readonly Said[] {
  if (verbs.length === 0) return [];
  const start = lead.exec(words)?.[0].length ?? 0;
  const ended = bySubject(words, start, verbs);
  return ended.length > 0 ? ended : byObject(words, start);
}

/** 甲项目开工、乙大桥建成通车: the thing, then its verb. */
function bySubject(words: string, from: number, verbs: readonly number[]): readonly Said[] {
  const out: Said[] = [];
  let at = from;
  for (const place of verbs) {
    if (place < at + 3) continue;
    endVerb.lastIndex = place;
    const end = place + (endVerb.exec(words)?.[0].length ?? 0);
    if (end === place || (end < words.length && !goesOn.test(words.slice(end, end + 8)))) continue;
    const near = Math.max(at, place - 20);
    const start = place - (beforeEndVerb.exec(words.slice(near, place))?.[0].length ?? 0);
    const said = toldBySubject(words, at, start, end);
    if (said === null) continue;
    out.push(said);
    at = end + (words[end] === "、" ? 1 : 0);
  }
  return out;
}

/** What may stand behind a verb that ends what is said of a thing. */
const goesOn = /^(?:[、”）)]|[和并及](?!.{0,4}项目)|\d|超|约)/;

/** The thing between `from` and its verb, or null. */
function toldBySubject(words: string, from: number, verbStart: number, end: number): Said | null {
  const paid = moneyHead.exec(words.slice(from, verbStart))?.[0].length ?? 0;
  const before = words.slice(from + paid, verbStart);
  const opened = openVerbs.exec(before)?.[0] ?? null;
  const ending = words.slice(verbStart, end);
  // 推动 before the name belongs to the verb; 完成…建设 is told by 完成.
  const front = opened?.length ?? urging.exec(before)?.[0].length ?? 0;
  const verb = opened !== null && /(?:建设|推进|改造|完成)$/.test(ending) ? opened : ending;
  const name = nameIn(words, from + paid + front, verbStart);
  if (name === null || !isThing(words.slice(name.start, name.end), verb)) return null;
  return { start: from, end, name, verb };
}

/** 建成甲大桥、乙水库: the verb, then the things. */
function byObject(words: string, from: number): readonly Said[] {
  const out: Said[] = [];
  for (const { start, end } of verbPieces(words, from)) {
    const paid = moneyHead.exec(words.slice(start, end))?.[0].length ?? 0;
    const verb = openVerbs.exec(words.slice(start + paid, end));
    if (verb === null) continue;
    const name = nameIn(words, start + paid + verb[0].length, end);
    if (name === null) continue;
    const object = words.slice(name.start, end);
    const said = /前期(?:工作)?$/.test(object)
      ? "前期"
      : /(?:开工|投产|竣工|建成|投用|通车|落地|签约)$/.test(object)
        ? object
        : verb[0];
    if (isThing(words.slice(name.start, name.end), said)) out.push({ start, end, name, verb: said });
  }
  return out;
}

/** The clause cut where a new verb follows a 、: 建成甲、开工乙. */
function verbPieces(words: string, from: number): readonly RestoredSpan[] {
  if (!words.includes("、")) return [{ start: from, end: words.length }];
  const out: RestoredSpan[] = [];
  let start = from;
  for (const found of words.matchAll(
    /、(?=(?:新?开工|建成|续建|新建|启动|竣工|投用|谋划|储备|加快|推进|完成)[^、]{4})/g,
  )) {
    if (found.index < start) continue;
    out.push({ start, end: found.index });
    start = found.index + 1;
  }
  out.push({ start, end: words.length });
  return out;
}

/** 总投资50亿元的 and the like before a name. */
const invests =
  /^(?:计划|估算|概算|预计)?(?:年度)?(?:总|计划|累计)*投资(?:额|规模)?(?:达|约|近|超|超过|逾)?[\d.]+(?:余|多)?[亿万]*元?(?:以上|左右)?(?:、[^、的]{2,14})?的/;
/** What may follow a name and is none of it. */
const trailing = /(?:的)?(?:建设进度|建设|前期工作|前期|规划建设|规划|实施|工作|建设工作|主体工程|主体|、)$/;

function nameIn(words: string, from: number, to: number): RestoredSpan | null {
  let start = from;
  let end = to;
  const money = invests.exec(words.slice(start, end))?.[0].length ?? 0;
  start += money;
  const cut = trailing.exec(words.slice(start, end))?.[0].length ?? 0;
  end -= cut;
  while (start < end && BLANKS.has(words.charCodeAt(start))) start++;
  return end - start >= 3 && end - start <= longestName ? { start, end } : null;
}

const longestName = 150;
/** Verbs that can only be said of buildings. */
const buildsUp =
  /开工|动工|开建|奠基|竣工|投产|投用|投运|投入使用|通车|通航|通水|并网|封顶|完工|贯通|合龙|达产|启用|开园|开馆|开业|交付|试运行/;
/** Words inside a name that tell a clause that was not understood. */
const unlike =
  /^(?:的|了|和(?![平顺田静林政县布])|与|在|对|以|把|将(?!军)|让|使)|(?:工作|力度|进度|步伐|质量|水平|能力|体制|管理|监管|服务能力)$|率先|打造|围绕|聚焦|坚持|加强|强化|深化|建立|健全|完善|优化(?!提升工程)|确保|促进|提升.{0,6}能力|项目(?:谋划|储备|落地|招引|攻坚|管理|全周期|包保|推进)|^(?:一批|一系列|更多)|(?:企业|公司|机构|人才|产业|服务|活动)$|全国[^、]{0,4}中心$|国际消费|试验区$|合作区$|先行区$|国家公园|狠抓|生成|创建|设立|运营$|化解|^(?:通过|利用|妥善|突出|务实|围绕|依托)|方式|办好|[用以]?管项目|自由贸易港|自贸港|交易市场|开放[^、]{0,2}通道|陆海新通道|小康社会|强[国省市县]|现代化(?:国家|强|产业|经济)|每[个县市]|创新平台|全覆盖|责任|(?:能力|队伍|体系|作风|文明|制度|阵地|法治|政府|基层|党)建设/;

/** What a name ends with is looked for in its last words. */
const longestEnd = 48;
/** Counted things that are titles or offices, not houses. */
const titled =
  /创新|研究|技术|实验室|平台|基地|小镇|社区|示范|验证|产业|特色|品牌|新城|新区|片区|文明|工厂|车间|农场|庭院|中医/;

function isThing(name: string, verb: string): boolean {
  const airy = buildsUp.test(verb) || (/建成|新建|改建/.test(verb) && countedAiry.test(name) && !titled.test(name));
  if (!endsWork.test(name) && !endsBuilt.test(name.slice(-longestEnd)) && !(airy && endsAiry.test(name))) return false;
  if (programme.test(name) || unlike.test(name)) return false;
  if (/工程(?:建设)?$/.test(name) && !buildsUp.test(verb) && !/完成|建成/.test(verb) && !physical.test(name))
    return false;
  if (/“[^“”]*”(?:[^、]{0,10})工程$/.test(name) && !physical.test(name)) return false;
  if (countedWork.test(name) || (airy && countedAiry.test(name))) return true;
  if (/“两[重新]”|重大项目$|^各/.test(name)) return false;
  return name.split("、").some((part) => isNamed(part));
}

/** An institution of the place: 县人民医院, 市第二中学. */
const ofPlace =
  /(?:[县区市省州旗镇乡]|第[一二三四五六七八九十\d]+|[东西南北])[^、]{0,8}(?:医院|中学|小学|幼儿园|学校|保健院|图书馆|博物馆|文化馆|美术馆|科技馆|体育馆|体育中心|体育场|福利院|疾控中心|综合楼|污水处理厂|水厂|客运站|高铁站|机场|文化中心|活动中心)/;

/** Whether more than descriptive words stand in it. */
function isNamed(part: string): boolean {
  if (/^(?:一批|更多|各类|重大|若干|多个)/.test(part) || /^(?:全[省市县区]|各)/.test(part)) return false;
  if (ofPlace.test(part)) return true;
  const rest = part.replaceAll(plain, "").replaceAll(/[\d.%“”（）()]/g, "");
  return rest.length >= 2;
}

function statementOf(material: Material, clause: RestoredSpan, said: Said): Found {
  const { text, tokens, contexts, estimates } = material;
  const start = clause.start + said.start;
  const end = clause.start + said.end;
  const { section, period, role } = contexts.at(start);
  const before = investedBefore(
    material,
    start,
    said.start === 0 || /^[\s\S]{0,3}$/.test(text.slice(clause.start, start)),
  );
  const after = investedAfter(material, end);
  const from = before?.start ?? start;
  const to = after?.end ?? end;
  const status = statusOf(role);
  const name = text.slice(clause.start + said.name.start, clause.start + said.name.end);
  const own = numbersIn(tokens, start, to);
  const stage = stageOf(said.verb, role);
  const head = moneyHead.exec(text.slice(start, end))?.[0].length ?? 0;
  const paidBy = head === 0 ? undefined : numbersIn(tokens, start, start + head).find(isMoney);
  const paid = paidBy === undefined ? null : amountOf(paidBy);
  const project: Project = {
    name,
    stage,
    invested: after?.invested ?? (status === "target" ? null : paid),
    planned:
      before?.amount ??
      after?.planned ??
      (status === "target" ? paid : null) ??
      plannedIn(text, own, clause.start + said.name.end),
    scale: scaleOf(text, numbersIn(tokens, clause.start + said.name.start, clause.start + said.name.end)),
  };
  return {
    kind: "project",
    start: from,
    end: to,
    order: from,
    numbers: numbersIn(tokens, from, to).filter(({ quantity }) => quantity !== "year" && quantity !== "date"),
    section,
    status: status === "actual" && estimates.has(start) ? "estimate" : status,
    period,
    rules: [`<project> ${stage ?? "<verb>"}`],
    said: project,
  };
}

/** 新建 in a review is built, in a plan it is being built; what is 即将 done is not. */
function stageOf(verb: string, role: Role): ProjectStage | null {
  if (/即将/.test(verb)) return "building";
  if (role === "review" && /新建|改建|扩建|安装|改造/.test(verb)) return "completed";
  return stages.find(([, shape]) => shape.test(verb))?.[0] ?? null;
}
