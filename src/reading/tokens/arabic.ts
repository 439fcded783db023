// Numbers written in Arabic digits: amounts, rates, ranges, dates, ranks, ratios, and what only looks like a number.

import { token } from "./draft.ts";
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

const numberIn = (text: string, start: number, end: number): number =>
  Number(text.slice(start, end).replaceAll(",", ""));

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
  const lab = (to: number) => token({ quantity: "label", start: at, end: to });
  if (isLatin(before) && !/(?:GDP|CPI|PPI|R&D|RCEP)$/.test(text.slice(Math.max(0, at - 5), at))) return lab(end);
  if (text[at - 1] === "-" && isLatin(code(text, at - 2))) return lab(end);
  const rest = text.slice(end, end + 12);
  if (/^[+＋×·•]/.test(rest) && !/^×\d{4}/.test(rest)) return lab(codeEnd(text, end));
  if (/^(?:号|路|弄|版|式)/.test(rest) && !/^(?:路公交)/.test(rest)) return lab(end + 1);
  if (/^(?:国道|省道|县道|乡道)/.test(rest)) return lab(end);
  if (/[.．]\d+版?$/.test(text.slice(at, end)) && /^(?:版|时代|升级)/.test(rest)) return lab(end);
  if (
    /^[A-Za-z]/.test(rest) &&
    !/^(?:kW|KW|MW|GW|kV|KV|km|KM|m[^a-z]|t[^a-z]|TEU|TB|PB|GB|P[^a-zA-Z]|EFLOPS|E[Ff]lops|PF|Gbps|Mbps)/.test(
      `${rest} `,
    )
  )
    return lab(latinEnd(text, end));
  if (
    /(?:国道|省道|县道|乡道|高速|热线|线路|专线|国际标准|GB|ISO|编号|电话|邮编|备案|网安备|公网)\s?$/.test(
      text.slice(Math.max(0, at - 6), at),
    )
  )
    return lab(end);
  if (listNumber(text, at, end)) return lab(end);
  if (end - at >= 5 && text.slice(at, end) === "12345") return lab(end);
  if (text[at - 1] === "第") {
    // 第8位 is a rank; 第3次, 第5届 count an order
    return /^(?:位|名|[，,。；;、]|$)/.test(rest) ? null : lab(end);
  }
  return Number.isNaN(after) || !/^[-‐]\d{3,}[-‐]?\d*/.test(rest) ? null : range4(text, end) ? null : lab(end + 1);
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

/** 1. and 1、 at the head of a line or sentence, (1), [1]. */
function listNumber(text: string, at: number, end: number): boolean {
  if (end - at > 3) return false;
  // [20]: a note's mark
  if (/[[［〔【]/.test(text[at - 1] ?? "") && /[\]］〕】]/.test(text[end] ?? "")) return true;
  if (end - at > 2) return false;
  const before = text[at - 1];
  const after = text[end];
  if ((before === "(" || before === "（") && (after === ")" || after === "）")) return true;
  const head = before === undefined || /[\s。；;！!？?　]/.test(before);
  return head && (after === "、" || ((after === "." || after === "．") && !isArabic(code(text, end + 1))));
}

function date(text: string, at: number, end: number): NumberToken | null {
  const size = end - at;
  const near = text.slice(end, end + 16);
  if (size === 4 && /^(?:19|20)/.test(text.slice(at, at + 2)) && /^\d{4}$/.test(text.slice(at, end))) {
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
    if (near[0] === "年")
      return token({ quantity: "year", start: at, end: end + 1, value: numberIn(text, at, end), unit: "年" });
  }
  if (size <= 2) {
    const month = /^月(?:\d{1,2}日(?:至\d{1,2}日)?)?/.exec(near);
    if (month !== null && numberIn(text, at, end) <= 12)
      return token({ quantity: "date", start: at, end: end + month[0].length });
    if (near[0] === "日" && !/^日(?:均|处理|供)/.test(near))
      return token({ quantity: "date", start: at, end: end + 1 });
    if (near.startsWith("季度")) return token({ quantity: "date", start: at, end: end + 2 });
  }
  return null;
}

/** 9.7:47.3:43 and 1/4. */
function structure(text: string, at: number, end: number): NumberToken | null {
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

const listed = /(?:前|第)$/;

function rank(text: string, at: number, end: number): NumberToken | null {
  const before = text[at - 1] ?? "";
  const next = text[end] ?? "";
  const value = numberIn(text, at, end);
  // 世界500强企业入驻: a class of firms
  if (next === "强" && text[end + 1] === "企") return token({ quantity: "label", start: at, end: end + 1 });
  if (next === "强" && text[end + 1] !== "化")
    return token({ quantity: "rank", start: at, end: end + 1, value, unit: "强", bound: "at_most" });
  if (!listed.test(before)) return null;
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
  return token({
    quantity: unit.kind,
    start: at,
    end: unit.end,
    value,
    unit: unit.unit,
    bound: unit.more ? "above" : "exact",
  });
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
  return token({ quantity: "percent", start: at, end: end + 1, value, unit: sign });
}

/** The upper end of a range: a dash or 至, then a number. */
function rangeHigh(text: string, at: number): { value: number; end: number; percent: boolean } | null {
  const dash = /^(?:[-—–―－~～]{1,2}|至)/.exec(text.slice(at, at + 2));
  if (dash === null || !isArabic(code(text, at + dash[0].length))) return null;
  const start = at + dash[0].length;
  const end = decimalEnd(text, start);
  return { value: numberIn(text, start, end), end, percent: text[end] === "%" || text[end] === "％" };
}
