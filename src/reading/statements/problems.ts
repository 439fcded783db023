// Problems: what a report admits, one judgement a statement. The formula that opens the passage and the vow that closes it are none.

import type { RestoredSpan } from "../../text/index.ts";
import type { Section } from "../reading.ts";
import { numbersIn, pieces, trimmed } from "./around.ts";
import type { Found, Material } from "./found.ts";

/** All admitted problems. */
export function problems(material: Material): readonly Found[] {
  return passages(material.sections).flatMap((section) =>
    admitted(material.text, section).map((problem) => statementOf(material, problem)),
  );
}

/** The outermost sections that admit problems. */
const passages = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => (section.role === "problems" ? [section] : passages(section.children)));

/** A judgement, with the rule that knows it. */
interface Problem extends RestoredSpan {
  readonly rule: string;
}

/** What is judged, by the words of the judgement; the first that fits names the rule. */
const judgements: readonly (readonly [string, RegExp])[] = [
  [
    "<noun> 有待 <verb>",
    /有待|亟待|亟需|尚待|(?:仍|还|尚|均|都|也)(?:然|旧)?(?:需|须|要|待|得)|需要?(?:持续|进一步|继续|不断|加快|加大|加强|下更?大|提高|大力|增强|改善|提升|完善|优化)|提出(?:了)?新(?:课题|要求)|任重|(?:还有|仍有)[^，。]{0,8}(?:空间|工作要做)|迫在眉睫|刻不容缓|迫切/,
  ],
  [
    "<noun> <shortfall>",
    /不(?:足|高|长|强|优|够|大|多|快|振|稳|牢|畅|准|实|全|细|深|活|佳|浓|紧|配套|平衡|充分|协调|均衡|均|完善|健全|到位|适应|匹配|合理|顺畅|扎实|明显|及|理想|敢|善|为|会|担当|作为|能(?!忽视)|尽|尽合理|尽如人意|彻底|规范|发达|同程度|严)|未能|未达|未(?:得到)?根本|未彻底|尚未|仍未|还未|没有|还没|缺乏|欠缺|缺少|短缺|匮乏|欠发达|偏(?:小|低|弱|慢|紧|少|高|差|大|重)|(?:较|太|过|总量|规模|体量|水平|占比|能力|比重|步伐|程度|动力|层次|聚力|效应|应|化|力|量|重|性)(?:弱|小|大|少|低|慢|差|单薄|单一)|单一|薄弱|滞后|乏力|迟缓|低迷|收缩|减弱|转弱|跟不上|靠后|落后|末位|比较困难|困难|难度|缺口|缺位|失衡|受制于人|受制约|依赖|模糊|淡薄|短板|弱项|有限|瘦弱/,
  ],
  ["<noun> 存在差距", /差距|落差|距离/],
  [
    "<noun> <pressure>",
    /压力|风险|隐患|挑战|冲击|易受|下滑|下行|下降|趋紧|承压|加剧|凸显|艰巨|严峻|繁重|繁杂|复杂|不确定|不稳定|难预料|不容(?:忽视|乐观|小觑|丝毫)|多发|频发|易发|时有|蔓延|波动|阵痛|恶化|加深|漏洞|瓶颈|制约|障碍|壁垒|堵点|痛点|难点|卡点|高位|增加|调整(?:之中|过程|期)|攻坚期/,
  ],
  [
    "<noun> 依然 <state>",
    /依然|仍然|仍旧|仍(?:较|有|很|比较|在|处|存|面临|受)|还(?:比较|较|存在|有|处于|面临)|问题|矛盾|突出|现象|不正之风|腐败|形式主义|一刀切|存在/,
  ],
  ["<noun> <lack>", /[弱慢难低短]$|[慢难低小][、，]|偏差|“.{2,10}[论工说病]”|压力|需求$|慢$|负担|滑坡|流失|外流|老化/],
];

/** What a passage opens with: up to the colon or the stop it is a formula. */
const formula =
  /清醒|同时|(?:看到|认识|意识|正视|面临|存在|还有|面对|有)[^，。：:]{0,24}(?:问题|困难|挑战|不足|短板|矛盾|因素)|主要(?:是|有|表现|体现)|(?:各位代表|挑战并存|无止境|无坦途|皆序幕)/;
/** 一些困难和问题, 不少挑战: words of the formula that name nothing. */
const nameless =
  /^(?:[一二三四五六七八九十]是)?(?:当前)?[^，。：:]{0,40}?(?:仍|还|依然|尚|也|仍然|中)?(?:存在|面临|还有|有(?!的))(?:着)?(?:的|一些|不少|许多|诸多|较多|很多|突出|一定)[^，。：:；]{0,10}(?:困难|问题|挑战|不足|矛盾|因素)[^，。：:；]{0,12}$|老问题、?新挑战|还有许多(?:不足|困难)需要/;
/** What the closing vow begins with or says. */
const vow =
  /^(?:对此|对(?:于)?(?:这些|以上|上述|存在)|针对(?:这些|以上)|面对(?:这些|困难|问题)|这些(?:都|，|,|问题|困难|发展|是|矛盾)|以上(?:问题|困难)|前行路上|率先破解|我们(?:一定|将|要|必须|务必|有责任|有信心|有决心|会|既要|坚信|相信|深知)|我们[^，。]{0,6}(?:高度重视|直面|正视)|为此|只要|今后|下一步)|加以(?:解决|改进|克服)|决不辜负|尽心竭力|不负(?:重托|人民|众望)/;

const SENTENCES: ReadonlySet<string> = new Set("。！!？?\n\r");
const HALVES: ReadonlySet<string> = new Set("；;");
const COMMAS: ReadonlySet<string> = new Set("，,");

/** The judgements of a passage, in order. */
function admitted(text: string, section: Section): readonly Problem[] {
  const body = section.start + (section.heading === null ? 0 : section.heading.length);
  const out: Problem[] = [];
  for (const sentence of pieces(text, body, section.end, SENTENCES)) {
    const { start, end } = withoutFormula(text, sentence);
    if (start >= end) continue;
    if (vow.test(text.slice(start, end).slice(0, 400)) && isVow(text.slice(start, end))) {
      if (out.length > 0) break;
      continue;
    }
    for (const half of pieces(text, start, end, HALVES)) out.push(...judged(text, half));
  }
  return out;
}

/** A vow promises; a judgement that only names 我们 does not. */
const isVow = (words: string): boolean => vow.test(words) && !/^[一二三四五六七八九十]是/.test(words);

/** The sentence from where the formula ends: behind its colon, or at the first comma clause that judges. */
function withoutFormula(text: string, sentence: RestoredSpan): RestoredSpan {
  const span = trimmed(text, sentence.start, sentence.end);
  const words = text.slice(span.start, Math.min(span.end, span.start + 240));
  let from = span.start;
  for (const found of words.matchAll(/[：:]/g)) {
    const before = words.slice(from - span.start, found.index);
    if (formula.test(before) || before.length <= 14) from = span.start + found.index + 1;
    else break;
  }
  const commas = pieces(text, from, span.end, COMMAS);
  for (const piece of commas) {
    const part = trimmed(text, piece.start, piece.end);
    const said = text.slice(part.start, part.end);
    if (!isFormulaPart(said)) break;
    from = Math.min(span.end, piece.end + 1);
  }
  return trimmed(text, from, span.end);
}

const isFormulaPart = (said: string): boolean =>
  said === "" ||
  nameless.test(said) ||
  /^(?:同时|在[^，。]{2,16}同时|(?:在)?(?:看到|肯定|总结|取得)[^，。]{0,12}同时|各位代表|当前|必须看到|应该看到|主要(?:是|有)?)$/.test(
    said,
  ) ||
  /(?:清醒|清楚|深刻)(?:地|的)?(?:认识|看|意识)(?:到)?$/.test(said) ||
  /清醒(?:地|的)?(?:认识|看|意识)到?[^，。]{0,24}(?:问题|困难|挑战|不足|短板|矛盾)[^，。]{0,10}$/.test(said) ||
  /^(?:对照|按照|站在|在)[^，。]{1,40}(?:起点|要求|期盼|期待|未来|阶段|时期|形势下)$/.test(said) ||
  /(?:挑战并存|险阻共生|无止境|无坦途|皆序幕|难题亟待破解|矛盾亟待破解)$/.test(said);

/** A clause that only leads to the next one. */
const leading = /^(?:受|由于|随着|从|对照|特别是|尤其是|面对|在|因|对|与|和|同|比如|距离|把)/;
const listEnd = /^等+$/;

/** The judgements of a stretch without semicolons. Clauses that judge nothing go with the judgement they lead to or explain. */
function judged(text: string, half: RestoredSpan): readonly Problem[] {
  const out: Problem[] = [];
  let held: number | null = null;
  let tail = half.start;
  for (const piece of pieces(text, half.start, half.end, COMMAS)) {
    const { start, end } = bare(text, piece);
    const said = text.slice(start, end);
    if (said.length < 2 || listEnd.test(said)) continue;
    const rule = judgements.find(([, shape]) => shape.test(said))?.[0];
    const last = out.at(-1);
    if (rule !== undefined && !(leading.test(said) && isCause(said))) {
      out.push({ start: held ?? start, end, rule });
      held = null;
    } else if (leading.test(said) || last === undefined) held ??= start;
    else if (held === null) out[out.length - 1] = { start: last.start, end, rule: last.rule };
    tail = end;
  }
  const last = out.at(-1);
  if (held !== null && last !== undefined) out[out.length - 1] = { start: last.start, end: tail, rule: last.rule };
  return out;
}

/** 受…制约, 受…影响: the cause of the judgement that follows. */
const isCause = (said: string): boolean =>
  /(?:制约|影响|冲击|变化|来看|要求|背景下|形势下|看|交织)$/.test(said) ||
  (/^(?:受|由于)/.test(said) && !/仍|尚|不足/.test(said));

/** The clause without its number and without 短期来看, 主要是 and the like. */
function bare(text: string, piece: RestoredSpan): RestoredSpan {
  const { start, end } = trimmed(text, piece.start, piece.end);
  const words = text.slice(start, end);
  const head =
    /^(?:(?:第?[一二三四五六七八九十]{1,2}(?:是|、)|[（(][一二三四五六七八九十\d]{1,2}[）)]|[①-⑳]|\d{1,2}[.．、])\s*|主要(?:是|表现在|体现在|有)[：:]?|比如|例如|(?:从)?[^，。：:]{1,12}来(?:看|说|讲)[：:]?|同时|另外|此外|还有|各位代表[！!，,：:]?)+/.exec(
      words,
    )?.[0].length ?? 0;
  const tail = /等+$/.exec(words)?.[0].length ?? 0;
  return trimmed(text, start + head, Math.max(start + head, end - tail));
}

function statementOf({ tokens, contexts }: Material, { start, end, rule }: Problem): Found {
  const { section, period } = contexts.at(start);
  return {
    kind: "problem",
    start,
    end,
    order: start,
    numbers: numbersIn(tokens, start, end),
    section,
    status: "actual",
    period,
    rules: [rule],
    said: null,
  };
}
