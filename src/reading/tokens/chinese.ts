// Numbers written in Chinese numerals: counts, ranks, fractions, years, and magnitudes without a digit.

import { bareMagnitudes, idioms } from "../lexicon/idioms.ts";
import { counted } from "../lexicon/units.ts";
import { single, token } from "./draft.ts";
import { Words } from "./longest.ts";
import { isDigit, isNumeral, parseNumeral } from "./numerals.ts";
import type { NumberToken } from "./token.ts";
import { readUnit } from "./units.ts";

const counts = new Words(counted);
const notCounting = new Words(idioms);
const bareUnits = new Words(bareMagnitudes);

/** The number that begins with the numeral at `at`; null for numerals that count nothing. */
export function chinese(text: string, at: number): NumberToken | null {
  const c = text[at] as string;
  if (!isNumeral(text, at) || c === "几") return null;
  if (c === "零" && isReached(text, at)) return token({ quantity: "quantity", start: at, end: at + 1, value: 0 });
  if ("一二三四".includes(c) && text.startsWith("季度", at + 1))
    return token({ quantity: "date", start: at, end: at + 3 });
  if (notCounting.at(text, at) !== null && text[at - 1] !== "翻" && !ordinal(text, at)) return longIdiom(text, at);
  let end = at;
  while (end < text.length && end < at + 12 && isNumeral(text, end)) end++;
  return (
    ordinal(text, at, end) ??
    chineseYear(text, at, end) ??
    doubling(text, at, end) ??
    fraction(text, at, end) ??
    bare(text, at, end) ??
    count(text, at, end)
  );
}

/** 降至零: nothing is left. */
const isReached = (text: string, at: number): boolean =>
  /(?:降至|降到|降为|动态为|归|保持为)$/.test(text.slice(Math.max(0, at - 3), at)) &&
  /^(?:[，,。；;、！!\s]|$)/.test(text.charAt(at + 1));

/** 一年 in 一年来 is a span all the same. */
function longIdiom(text: string, at: number): NumberToken | null {
  if (text.startsWith("一年来", at))
    return token({ quantity: "duration", start: at, end: at + 2, value: 1, unit: "年" });
  if (
    /^百强(?:县|市|区|镇|企业)?/.test(text.slice(at, at + 4)) &&
    /(?:前|全国|全省|进入|入选|入围|跻身)$/.test(text.slice(Math.max(0, at - 2), at))
  )
    return null;
  return null;
}

const ranked =
  /(?:全国|全省|全市|全县|全区|全州|地区|区域|世界|全球|[省市县区州国]|位居|位列|名列|排名|排|居|列|首位|跃居|升至|上升至|稳居|保持|继续|均|首次)$/;
const notRanked =
  /^(?:产业|批|届|次|个|时间|线|轮|期|条|家|一|二|大|方阵|梯队|书记|责任人|动力|生产力|资源|要务|牵引|军团|类|型|档|中学|小学|人民|医院|幼儿园|季度|步|者|人|要|手|关|动能|课|位的|故乡|视角|代|道|层|例|位书记|高|支|版|种|部|标准|站|单|强)/;

/** 全省第三位, 全国第一: ranks. 第一产业, 第二批: names and orders. 前十: a class of ranks. */
function ordinal(text: string, at: number, end = at + 1): NumberToken | null {
  const before = text[at - 1];
  if (before !== "第" && before !== "前") return null;
  const numeral = text.slice(at, end);
  const value = parseNumeral(numeral);
  if (Number.isNaN(value)) return null;
  const next = text[end] ?? "";
  const unit = next === "位" || next === "名" || next === "强" ? next : null;
  if (before === "前") {
    if (unit === null && !/^(?:[，,。；;、！!\s）)行列]|$)/.test(next)) return null;
    return token({ quantity: "rank", start: at, end: unit === null ? end : end + 1, value, unit, bound: "at_most" });
  }
  if (next === "季" && text[end + 1] === "度") return token({ quantity: "date", start: at, end: end + 2 });
  if (unit === null) {
    const lead = text.slice(Math.max(0, at - 5), at - 1);
    if (!ranked.test(lead) || notRanked.test(text.slice(end, end + 4))) return null;
  } else if (/^(?:位的|名著)/.test(text.slice(end, end + 2)) && !ranked.test(text.slice(Math.max(0, at - 5), at - 1)))
    return null;
  return token({ quantity: "rank", start: at, end: unit === null ? end : end + 1, value, unit });
}

function chineseYear(text: string, at: number, end: number): NumberToken | null {
  const numeral = text.slice(at, end);
  if (text[end] !== "年" || !/^[二一][〇○零九][〇○零一二三四五六七八九]{2}$/.test(numeral)) return null;
  return token({ quantity: "year", start: at, end: end + 1, value: parseNumeral(numeral), unit: "年" });
}

/** 翻一番, 翻两番: so many doublings. */
function doubling(text: string, at: number, end: number): NumberToken | null {
  if (text[end] !== "番" || text[at - 1] !== "翻") return null;
  const value = parseNumeral(text.slice(at, end));
  return Number.isNaN(value) ? null : token({ quantity: "ratio", start: at, end: end + 1, value, unit: "番" });
}

/** 三分之二, 百分之五十. */
function fraction(text: string, at: number, end: number): NumberToken | null {
  if (!text.startsWith("分之", end)) return null;
  let to = end + 2;
  while (isNumeral(text, to)) to++;
  const low = parseNumeral(text.slice(at, end));
  const high = parseNumeral(text.slice(end + 2, to));
  if (Number.isNaN(low) || Number.isNaN(high) || low === 0) return null;
  if (low === 100) return token({ quantity: "percent", start: at, end: to, value: high, unit: "%" });
  return token({ quantity: "ratio", start: at, end: to, value: high / low });
}

const magnitudeValue: Readonly<Record<string, readonly [number, string]>> = {
  万亿: [1, "万亿"],
  千亿: [1000, "亿"],
  百亿: [100, "亿"],
  十亿: [10, "亿"],
  亿: [1, "亿"],
  千万: [1000, "万"],
  百万: [100, "万"],
  万: [1, "万"],
  千: [1000, ""],
  百: [100, ""],
};

/** 亿元, 万亩, 千亿: a magnitude with no digit before it. */
function bare(text: string, at: number, end: number): NumberToken | null {
  const found = bareUnits.at(text, at);
  if (found === null) return null;
  const magnitude = /^(?:万亿|千亿|百亿|十亿|亿|千万|百万|万|千|百)/.exec(text.slice(at, end))?.[0];
  if (magnitude === undefined || end - at !== magnitude.length) return null;
  if (/[每第若]/.test(text[at - 1] ?? "") && magnitude.length === 1) return null;
  // “234”千亿台阶: the values are in the code
  if (text[at - 1] === "”" && /[\d一二三四五六七八九]/.test(text[at - 2] ?? ""))
    return token({ quantity: "label", start: at, end });
  const [value, scale] = magnitudeValue[magnitude] as readonly [number, string];
  const isName = magnitude.endsWith("亿") && /[县市村镇区乡企园航]/.test(text.charAt(end));
  const unit = isName ? { kind: "money" as const, unit: null, end } : readUnit(text, end);
  if (unit.unit === null && !magnitude.includes("亿")) return null;
  const name = unit.unit === "级" ? "" : (unit.unit ?? "");
  const kind = name === "" ? "money" : unit.kind;
  return token({
    quantity: kind,
    start: at,
    end: name === "" ? end : unit.end,
    value,
    unit: scale + name,
    bare: true,
  });
}

/** 三项, 十件, 五年: a Chinese numeral before a counting word. */
function count(text: string, at: number, end: number): NumberToken | null {
  // 三十余项, 上百个
  const more = text[end] === "余" || text[end] === "多" ? 1 : 0;
  const word = counts.at(text, end + more) ?? repeated(text, at, end);
  if (word === null || text[at - 1] === "第") return null;
  const numeral = text.slice(at, end);
  if (numeral.length > 1 && [...numeral].every(isDigit)) return null;
  if (text[at - 1] === "每" && numeral.length === 1 && "万千百".includes(numeral)) return null;
  const value = parseNumeral(numeral);
  if (Number.isNaN(value)) return null;
  const rest = text.slice(end + more, end + more + 6);
  if (word === "位" && text[end + more + 1] === "数") return null;
  if (value === 1 && !oneCounts(text, at, word)) return null;
  if (
    word === "级" &&
    !/(?:省市县乡村|省市县乡|市县乡村|县乡村|市县乡|省市县|中省市县)$/.test(text.slice(Math.max(0, at - 5), at))
  )
    return null;
  if (
    /^(?:个方面的|年级|家庭|座谈|名师|位一体|个代表|个统一|级|人行|人小|部曲|村级|县域|台阶|件套|类医|批次|例会)/.test(
      rest,
    ) &&
    word !== "级"
  )
    return null;
  const unit = readUnit(text, end + more);
  if (unit.unit === null) return null;
  const scaled = /^(.+?)(万亿|亿|万)$/.exec(numeral);
  if (scaled !== null && more === 0)
    return token({
      quantity: unit.kind,
      start: at,
      end: unit.end,
      value: parseNumeral(scaled[1] as string),
      unit: `${scaled[2]}${unit.unit}`,
      bound: unit.more ? "above" : "exact",
    });
  const date = word === "年" && unit.unit === "年" && text[end + 1] === "级";
  if (date) return null;
  return single(unit.kind, at, unit.end, value, unit.unit, more === 1 || unit.more ? "above" : "exact");
}

/** 六次蝉联, 连续三次: 次 counts only where something was won or happened again. */
const repeated = (text: string, at: number, end: number): string | null =>
  text[end] === "次" &&
  (/^次(?:蝉联|荣获|获|入选|被评|登上|上榜|跻身)/.test(text.slice(end, end + 4)) ||
    /(?:连续|先后|累计)$/.test(text.slice(Math.max(0, at - 2), at)))
    ? "次"
    : null;

/** 一 counts only after a verb that makes or holds something (新增一项), or as a span of time. */
const oneCounts = (text: string, at: number, word: string): boolean =>
  word === "年"
    ? /(?:过去|提前|[这近每])$/.test(text.slice(Math.max(0, at - 2), at)) && text[at + 2] !== "度"
    : /(?:新增|新建|建成|创建|引进|培育|至少|各|有|打造|落地|申报|建设)$/.test(text.slice(Math.max(0, at - 2), at)) &&
      /[个项件条座家所处名支]/.test(word);
