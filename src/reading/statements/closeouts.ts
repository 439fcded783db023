// Closeouts: what became of last year's tasks, in the report's own counts: 127项具体工作，110项已经完成，17项作了调整. Tasks are those of
// the report, of the congress and of the yearly livelihood list; proposals and single campaigns are none.

import type { RestoredSpan } from "../../text/index.ts";
import type { Closeout, Role } from "../reading.ts";
import type { NumberToken } from "../tokens/token.ts";
import { clauseEnd, clauseStart, numbersIn, sentenceEnd, sentenceStart, stretchesOf, trimmed } from "./around.ts";
import type { Found, Material } from "./found.ts";

/** All closeouts. */
export function closeouts(material: Material): readonly Found[] {
  return stretchesOf(material.sections, told).flatMap((stretch) => inStretch(material, stretch));
}

/** Parts that tell what was done. */
const told: ReadonlySet<Role> = new Set<Role>(["review", "opening", "other"]);

function inStretch(material: Material, stretch: RestoredSpan): readonly Found[] {
  const out: Found[] = [];
  let from = stretch.start;
  for (const hit of material.text.slice(stretch.start, stretch.end).matchAll(tasks)) {
    const at = stretch.start + hit.index;
    if (at < from) continue;
    const found = closeoutAt(material, at, at + hit[0].length, from);
    if (found === null) continue;
    from = found.end;
    out.push(found);
  }
  return out;
}

/** What a closeout is about. */
const tasks =
  /(?:民生|惠民|为民|利民)(?:办)?(?:的)?(?:实事|工程)(?:项目)?|实事|票决(?:的|制)?[^，。；]{0,8}项目|(?:具体|重点|目标|工作|主要|各项|年度|全年)(?:工作|目标|任务)+|确定的[^，。；]{0,16}(?:任务|目标|工作|事项)/g;
/** What a count of tasks is counted in. */
const unit = /^(?:项|件|个|条|大项|大|类)$/;
/** Nouns of tasks behind a count. */
const taskNoun =
  /^(?:方面)?(?:的)?[^，。；、：:\d]{0,12}?(?:实事|惠民工程|民生工程|民生项目|任务|具体工作|重点工作|目标|事项|票决[^，。；]{0,8}项目)/;
/** Not tasks of a report: proposals, complaints, reforms, projects. */
const others = /建议|提案|议案|信访|线索|案件|诉求|整改|反馈|改革任务|试点任务|督察|巡视|指标|惠企|封关/;
/** What a list of tasks is known by where its noun is a plain 任务 or 工作. */
const fixed = /工作报告|年初|年度|全年|人大|人代会|代表大会|会议|确定|部署|安排|明确|票决/;
const doneAll =
  /(?:已)?(?:全部|全面|均|都|圆满|如期|顺利|按时|按期|高质量|保质保量|较好|基本|总体)?(?:地)?(?:已)?(?:完成|办结|办成|兑现|落实到位|落地见效|全面落实|落实|收官|建成)(?!率|了?投资|情况)/;
const doneVerb =
  /^(?:具体)?(?:重点)?(?:任务|工作|实事|目标)?(?:均|都|全部|基本|已经?|按时|按期|如期|按进度|全面|提前|超额|圆满|顺利|高质量|年内|可)*(?:完成|办结|办成|兑现|落实)/;
const adjusted =
  /^(?:任务|工作)?(?:[^，。；\d]{0,16}(?:做|作|进行|予以|已)?了?(?:相应)?调整|(?:因|由于)[^，。；]{0,20}(?:取消|未实施))/;
const ongoing =
  /^(?:任务|工作|实事)?(?:正在|仍在|还在|正|已|需|将)?(?:按(?:计划|进度|序时))?(?:持续|有序|加快|序时|扎实|顺利|继续|跨年度?|全力|稳步|接续)*(?:推进|实施|进行中|推动|建设|办理)/;
const ofLivelihood = /(?:民生|惠民|为民|利民)[^，。；]{0,12}(?:实事|工程|项目)|票决/;
/** How many clauses a closeout can take after the first. */
const mostClauses = 4;

function closeoutAt(material: Material, start: number, end: number, from: number): Found | null {
  const { text, tokens } = material;
  const sentence = { start: sentenceStart(text, start, from), end: sentenceEnd(text, end) };
  const first = { start: headStart(text, start, sentence.start), end: clauseEnd(text, end, sentence.end) };
  if (others.test(text.slice(first.start, first.end))) return null;
  const all = numbersIn(tokens, first.start, sentence.end).filter(isCount);
  const named = all.filter((n) => n.start < first.end && taskNoun.test(text.slice(n.end, n.end + 40)));
  // 十件实事包含的7项任务: the later count is a part of the earlier one.
  const part = named.findIndex(
    ({ start: at }, i) => i > 0 && /(?:包含|涉及|分解|细化|中)(?:的|为|成)?$/.test(text.slice(at - 5, at)),
  );
  const announced = part > 0 ? named[part - 1] : named.at(-1);
  if (announced === undefined) return quotedList(material, first) ?? unnumbered(material, first);
  return numbered(material, first, sentence, announced, all);
}

const isCount = (n: NumberToken): boolean => n.value !== null && unit.test(n.unit ?? "");

/** The clause of the tasks, or the one before it where that one carries the announcement (部署的…工作, 其中…). */
function headStart(text: string, at: number, limit: number): number {
  return clauseStart(text, at, limit);
}

/** Counts behind the announcement, as far as the clauses go on telling what became of the tasks. */
function numbered(
  material: Material,
  first: RestoredSpan,
  sentence: RestoredSpan,
  announced: NumberToken,
  all: readonly NumberToken[],
): Found | null {
  const { text } = material;
  const words = text.slice(first.start, first.end);
  if (/每年|连续\S{1,3}年/.test(words) || !(ofLivelihood.test(words) || fixed.test(words))) return null;
  const told: { -readonly [Key in keyof Closeout]: number | null } = {
    announced: announced.value,
    done: null,
    adjusted: null,
    ongoing: null,
  };
  const used: NumberToken[] = [announced];
  let end = 0;
  for (const n of all) {
    if (n.start <= announced.start) continue;
    const said = text.slice(n.end, Math.min(sentence.end, n.end + 30));
    const what = doneVerb.test(said)
      ? "done"
      : adjusted.test(said)
        ? "adjusted"
        : ongoing.test(said)
          ? "ongoing"
          : null;
    const before = text.slice(Math.max(first.start, n.start - 6), n.start);
    const kind = what ?? (/完成(?:了)?$/.test(before) ? "done" : null) ?? partOf(said);
    if (kind === null || told[kind] !== null || clausesBetween(text, first.end, n.start) > mostClauses) continue;
    told[kind] = n.value;
    used.push(n);
    end = clauseEnd(text, n.end, sentence.end);
  }
  if (end === 0) {
    const done = doneAll.exec(text.slice(announced.end, first.end));
    const open = done === null && /持续推进|有序推进|加快推进/.test(text.slice(announced.end, first.end));
    const before =
      /(?:完成|办结|办成|兑现|落实|办好)(?:了|省|市|县|区|全省|年度|年初|去年|确定|的|向|[^，。；]{0,12}(?:确定|承诺|部署|安排|提出)的)*$/.test(
        text.slice(first.start, announced.start),
      );
    if (done === null && !before && !open) return null;
    if (done !== null || before) told.done = told.announced;
    else told.ongoing = told.announced;
    end = announcedEnd(text, announced, first, done);
  }
  return found(material, { start: behindLead(text, first.start), end }, told, used);
}

/** 3项主体完工: part of the tasks, in no class of its own. */
const partOf = (said: string): "ongoing" | null => (/^(?:正在|接续|主体)/.test(said) ? "ongoing" : null);

/** The end of the words that say it: behind the verb, or behind the noun of the tasks where the verb stands before. */
function announcedEnd(text: string, announced: NumberToken, first: RestoredSpan, done: RegExpExecArray | null): number {
  if (done !== null) return announced.end + done.index + done[0].length;
  return announced.end + (taskNoun.exec(text.slice(announced.end, first.end))?.[0].length ?? 0);
}

function clausesBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text[at] === "，" || text[at] === ",") count++;
  return count;
}

/** 全面完成“十件民生实事”: a count in quotation marks is no number of the text, but the list it names is done. */
const quoted =
  /完成(?:了)?“(\d{1,2}|[一二三四五六七八九十])[件大项]?[^“”，。；]{0,8}实事”|“(\d{1,2}|[一二三四五六七八九十])[件大项][^“”，。；]{0,8}实事”[^，。；]{0,6}(?:完成|办结|兑现)/;

function quotedList(material: Material, first: RestoredSpan): Found | null {
  const said = quoted.exec(material.text.slice(first.start, first.end));
  if (said === null) return null;
  const count = said[1] ?? said[2] ?? "";
  const announced = "一二三四五六七八九十".indexOf(count) + 1 || Number(count);
  const start = first.start + said.index;
  return found(
    material,
    { start: start - adverbBefore(material.text, first.start, start), end: start + said[0].length },
    { announced, done: announced, adjusted: null, ongoing: null },
    [],
  );
}

const adverbBefore = (text: string, from: number, at: number): number =>
  /(?:全面|圆满|较好|顺利|如期|基本|胜利|较好地|全部|高质量)(?:地)?$/.exec(text.slice(from, at))?.[0].length ?? 0;

/** 全面完成县人大四次会议确定的各项目标任务: no counts, but the tasks of the congress. */
const congress =
  /(?:完成|兑现|实现|落实)(?:了)?[^，。；]{0,12}(?:人大|人代会|人民代表大会|代表大会)[^，。；]{0,14}(?:会议)?(?:确定|通过|批准|部署|提出|明确)的[^，。；]{0,20}?(?:目标任务|任务|目标|工作)|[^，。；、]{0,14}(?:人大|人代会|人民代表大会|代表大会)[^，。；]{0,14}(?:会议)?(?:确定|通过|批准|部署|提出|明确)的[^，。；]{0,20}?(?:任务|目标|工作)[^，。；]{0,8}(?:完成|兑现|实现|落实)/;

function unnumbered(material: Material, first: RestoredSpan): Found | null {
  const said = congress.exec(material.text.slice(first.start, first.end));
  if (said === null) return null;
  const start = first.start + said.index;
  const adverb = adverbBefore(material.text, first.start, start);
  const nothing = { announced: null, done: null, adjusted: null, ongoing: null };
  return found(material, { start: start - adverb, end: start + said[0].length }, nothing, []);
}

/** Behind a mark or 一年来 at the head of the clause. */
function behindLead(text: string, start: number): number {
  const lead =
    /^(?:[\s\u3000]*(?:[一二三四五六七八九十]{1,3}是|[（(][一二三四五六七八九十\d]{1,3}[)）]|一年来|去年|其中))*[\s\u3000]*/.exec(
      text.slice(start, start + 20),
    );
  return start + (lead?.[0].length ?? 0);
}

function found(material: Material, span: RestoredSpan, closeout: Closeout, numbers: readonly NumberToken[]): Found {
  const { start, end } = trimmed(material.text, span.start, span.end);
  const { section, period } = material.contexts.at(start);
  return {
    kind: "closeout",
    start,
    end,
    order: start,
    numbers,
    section,
    status: "actual",
    period,
    rules: [
      numbers.length > 1
        ? "<number> <tasks>，<number> <state>"
        : closeout.announced !== null
          ? "<number> <tasks> 完成"
          : "完成 <congress> 确定的 <tasks>",
    ],
    said: closeout,
  };
}
