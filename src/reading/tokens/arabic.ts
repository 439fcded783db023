// Numbers written in Arabic digits: amounts, rates, ranges, dates, ranks, ratios, and what only looks like a number.

import { Chars, SPACES } from "../../text/index.ts";
import { single, token } from "./draft.ts";
import type { NumberToken } from "./token.ts";
import { readUnit } from "./units.ts";

const code = (text: string, at: number): number => text.charCodeAt(at);
const isArabic = (c: number): boolean => c >= 48 && c <= 57;
const isLatin = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122);

const digitsEnd = (text: string, at: number): number => {
  let end = at;
  while (isArabic(code(text, end))) end++;
  return end;
};

/** 1,234,567 with groups of three; a comma that parts clauses is none. */
function integerEnd(text: string, at: number): number {
  let end = digitsEnd(text, at);
  if (end - at > 3) return end;
  while (text[end] === "," && digitsEnd(text, end + 1) - end === 4) end += 4;
  return end;
}

function decimalEnd(text: string, at: number): number {
  const end = integerEnd(text, at);
  return text[end] === "." && isArabic(code(text, end + 1)) ? digitsEnd(text, end + 1) : end;
}

/** So many digits a number has at most to be counted together one by one without loss. */
const EXACT = 15;

function numberIn(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    if (!isArabic(code(text, at)) || end - start > EXACT) return Number(text.slice(start, end).replaceAll(",", ""));
    value = value * 10 + code(text, at) - 48;
  }
  return value;
}

const DASHES = new Chars("-—–―－~～");
/** What stands between the parts of a code. */
const CODE_MARKS = new Chars("+＋×·•");
/** What makes a name of the number before it: 3号, 5路. */
const NAMING = new Chars("号路弄版式");
/** The first characters of 国道, 省道, 县道, 乡道. */
const ROADS = new Chars("国省县乡");
/** The first characters of 版, 时代, 升级. */
const VERSIONS = new Chars("版时升");
/** The last characters of what a code stands behind: see `coded`. */
const CODED_ENDS = new Chars(`道速线路准BO号话编案备网${SPACES}`);
const coded = /(?:国道|省道|县道|乡道|高速|热线|线路|专线|国际标准|GB|ISO|编号|电话|邮编|备案|网安备|公网)\s?$/;
/** What follows a rank that has no counting word. */
const AFTER_RANK = new Chars("位名，,。；;、");
const HYPHENS = new Chars("-‐");

/** The number that begins with the digit at `at`. */
export function arabic(text: string, at: number): NumberToken {
  const end = decimalEnd(text, at);
  return (
    label(text, at, end) ??
    date(text, at, end) ??
    structure(text, at, end) ??
    rank(text, at, end) ??
    amount(text, at, end)
  );
}

/** What only looks like a number: names of roads, models, phones, list numbers, codes. */
function label(text: string, at: number, end: number): NumberToken | null {
  const before = code(text, at - 1);
  const after = code(text, end);
  const lab = (to: number) => single("label", at, to, null, null);
  if (isLatin(before) && !/(?:GDP|CPI|PPI|R&D|RCEP)$/.test(text.slice(Math.max(0, at - 5), at))) return lab(end);
  if (text[at - 1] === "-" && isLatin(code(text, at - 2))) return lab(end);
  if (CODE_MARKS.has(after) && !/^×\d{4}/.test(text.slice(end, end + 5))) return lab(codeEnd(text, end));
  if (NAMING.has(after) && !text.startsWith("路公交", end)) return lab(end + 1);
  if (ROADS.has(after) && text[end + 1] === "道") return lab(end);
  if (
    VERSIONS.has(after) &&
    /[.．]\d+$/.test(text.slice(at, end)) &&
    /^(?:版|时代|升级)/.test(text.slice(end, end + 2))
  )
    return lab(end);
  if (
    isLatin(after) &&
    !/^(?:kW|KW|MW|GW|kV|KV|km|KM|m[^a-z]|t[^a-z]|TEU|TB|PB|GB|P[^a-zA-Z]|EFLOPS|E[Ff]lops|PF|Gbps|Mbps)/.test(
      `${text.slice(end, end + 12)} `,
    )
  )
    return lab(latinEnd(text, end));
  if (CODED_ENDS.has(before) && coded.test(text.slice(Math.max(0, at - 6), at))) return lab(end);
  if (listNumber(text, at, end)) return lab(end);
  if (end - at === 5 && text.startsWith("12345", at)) return lab(end);
  if (text[at - 1] === "第") {
    // 第8位 is a rank; 第3次, 第5届 count an order
    return AFTER_RANK.has(after) || end === text.length ? null : lab(end);
  }
  if (!HYPHENS.has(after) || digitsEnd(text, end + 1) - end < 4) return null;
  return range4(text, end) ? null : lab(end + 1);
}

/** 2021-2025 is a span of years, 0436-6335202 a telephone number. */
const range4 = (text: string, end: number): boolean =>
  /^[-‐]\d{2,4}(?:\.\d+)?(?:年|[^\d-])/.test(text.slice(end, end + 7));

function codeEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end < from + 16 && /[+＋×·•\dNXnx]/.test(text[end] as string)) end++;
  return end;
}

function latinEnd(text: string, from: number): number {
  let end = from;
  while (end < from + 12 && (isLatin(code(text, end)) || isArabic(code(text, end)))) end++;
  return end;
}

const OPENING = new Chars("[［〔【");
const CLOSING = new Chars("]］〕】");
const LIST_HEADS = new Chars(`。；;！!？?${SPACES}`);

/** 1. and 1、 at the head of a line or sentence, (1), [1]. */
function listNumber(text: string, at: number, end: number): boolean {
  if (end - at > 3) return false;
  // [20]: a note's mark
  if (OPENING.has(code(text, at - 1)) && CLOSING.has(code(text, end))) return true;
  if (end - at > 2) return false;
  const before = text[at - 1];
  const after = text[end];
  if ((before === "(" || before === "（") && (after === ")" || after === "）")) return true;
  const head = before === undefined || LIST_HEADS.has(code(text, at - 1));
  return head && (after === "、" || ((after === "." || after === "．") && !isArabic(code(text, end + 1))));
}

/** What follows a year: 年 itself, or another year. */
const AFTER_YEAR = new Chars(`年至到、连-—–―－~～${SPACES}`);

function date(text: string, at: number, end: number): NumberToken | null {
  const size = end - at;
  if (size === 4) return AFTER_YEAR.has(code(text, end)) ? year(text, at, end) : null;
  return size <= 2 ? day(text, at, end) : null;
}

function year(text: string, at: number, end: number): NumberToken | null {
  const near = text.slice(end, end + 16);
  if (/^(?:19|20)\d\d$/.test(text.slice(at, end))) {
    const span = /^(?:年)?\s?[-—–―－~～至到]{1,2}\s?((?:19|20)\d\d)(?:年度?)/.exec(near);
    if (span !== null)
      return token({
        quantity: "year",
        start: at,
        end: end + span[0].length,
        value: numberIn(text, at, end),
        valueHigh: Number(span[1]),
        unit: "年",
        bound: "range",
      });
    const full = /^年\d{1,2}月(?:\d{1,2}日)?/.exec(near);
    if (full !== null) return token({ quantity: "date", start: at, end: end + full[0].length });
    // 2018、2019年, 2018、2019连续两年
    if (/^、(?:19|20)\d\d(?:年|连续)/.test(near) || /^连续[两三四五\d]年/.test(near))
      return token({ quantity: "year", start: at, end, value: numberIn(text, at, end), unit: "年" });
    if (/^ 年(?![限级])/.test(near))
      return token({ quantity: "year", start: at, end: end + 2, value: numberIn(text, at, end), unit: "年" });
    if (near[0] === "年") return single("year", at, end + 1, numberIn(text, at, end), "年");
  }
  return null;
}

/** 3月15日, 3月, 15日, 3季度. */
function day(text: string, at: number, end: number): NumberToken | null {
  const next = text[end];
  if (next === "月" && numberIn(text, at, end) <= 12) {
    const month = /^月(?:\d{1,2}日(?:至\d{1,2}日)?)?/.exec(text.slice(end, end + 16))?.[0] ?? "";
    return token({ quantity: "date", start: at, end: end + month.length });
  }
  if (next === "日" && !/^日(?:均|处理|供)/.test(text.slice(end, end + 3)))
    return token({ quantity: "date", start: at, end: end + 1 });
  return next === "季" && text[end + 1] === "度" ? token({ quantity: "date", start: at, end: end + 2 }) : null;
}

const AFTER_PART = new Chars(`/:：∶${SPACES}`);

/** 9.7:47.3:43 and 1/4. */
function structure(text: string, at: number, end: number): NumberToken | null {
  if (!AFTER_PART.has(code(text, end))) return null;
  const near = text.slice(end, end + 24);
  const parts = /^(?:\s?[:：∶]\s?\d+(?:\.\d+)?){1,3}/.exec(near);
  if (parts !== null) return token({ quantity: "ratio", start: at, end: end + parts[0].length });
  const fraction = /^\/(\d+)(?![\d年])/.exec(near);
  if (fraction !== null && Number(fraction[1]) !== 0)
    return token({
      quantity: "ratio",
      start: at,
      end: end + fraction[0].length,
      value: numberIn(text, at, end) / Number(fraction[1]),
    });
  return null;
}

function rank(text: string, at: number, end: number): NumberToken | null {
  const before = text[at - 1] ?? "";
  const next = text[end] ?? "";
  const isListed = before === "前" || before === "第";
  if (!isListed && next !== "强") return null;
  const value = numberIn(text, at, end);
  // 世界500强企业入驻: a class of firms
  if (next === "强" && text[end + 1] === "企") return token({ quantity: "label", start: at, end: end + 1 });
  if (next === "强" && text[end + 1] !== "化")
    return token({ quantity: "rank", start: at, end: end + 1, value, unit: "强", bound: "at_most" });
  if (!isListed) return null;
  const unit = next === "位" || next === "名" ? next : null;
  if (before === "前" && unit === null) return null;
  return token({
    quantity: "rank",
    start: at,
    end: unit === null ? end : end + 1,
    value,
    unit,
    bound: before === "前" ? "at_most" : "exact",
  });
}

function amount(text: string, at: number, end: number): NumberToken {
  const value = numberIn(text, at, end);
  if (text[end] === "%" || text[end] === "％" || text[end] === "‰") return percent(text, at, end, value);
  // an exact one-sided "70;周年" lost nothing but gained a mark: read through it
  const unit = readUnit(text, end);
  const high = rangeHigh(text, unit.end);
  if (high !== null) {
    const upper = high.percent ? null : readUnit(text, high.end);
    const to = upper === null ? high.end + 1 : upper.end;
    const kind = upper === null ? "percent" : upper.kind;
    const name = upper === null ? "%" : upper.unit;
    if (unit.unit === null || unit.unit === name)
      return token({ quantity: kind, start: at, end: to, value, valueHigh: high.value, unit: name, bound: "range" });
  }
  return single(unit.kind, at, unit.end, value, unit.unit, unit.more ? "above" : "exact");
}

function percent(text: string, at: number, end: number, value: number): NumberToken {
  const sign = text[end] === "‰" ? "‰" : "%";
  const high = rangeHigh(text, end + 1);
  if (high?.percent)
    return token({
      quantity: "percent",
      start: at,
      end: high.end + 1,
      value,
      valueHigh: high.value,
      unit: sign,
      bound: "range",
    });
  return single("percent", at, end + 1, value, sign);
}

/** The upper end of a range: a dash or 至, then a number. */
function rangeHigh(text: string, at: number): { value: number; end: number; percent: boolean } | null {
  let start = at;
  if (text[at] === "至") start++;
  else while (start < at + 2 && DASHES.has(code(text, start))) start++;
  if (start === at || !isArabic(code(text, start))) return null;
  const end = decimalEnd(text, start);
  return { value: numberIn(text, start, end), end, percent: text[end] === "%" || text[end] === "％" };
}
