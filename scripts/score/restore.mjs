// Restoring: clean texts are damaged in ways met on real pages, restored, and compared with the truth clause by clause.
// Clean texts themselves must come back as they were.

import iconv from "iconv-lite";
import { Converter } from "opencc-js/cn2t";
import { share } from "./counts.mjs";

const toTraditional = Converter({ from: "cn", to: "t" });

// Readings of the Xiandai Hanyu Cidian, for characters that converters like to annotate.
const PINYIN = {
  發: "fā",
  產: "chǎn",
  業: "yè",
  農: "nóng",
  質: "zhì",
  鄉: "xiāng",
  經: "jīng",
  優: "yōu",
  務: "wù",
  學: "xué",
};
/** Every so many clauses one is shifted. */
const SHIFTED = 12;

const ways = {
  traditional: toTraditional,
  gloss: (text) => toTraditional(text).replace(/[發產業農質鄉經優務學]/g, (char) => `${char}(${PINYIN[char]})`),
  "gbk-shift": shift,
};

/**
 * A converted text in which some clauses lost their first byte in GBK, so that the bytes after it pair up across two
 * characters, until one whose second byte is a Latin letter.
 */
function shift(text) {
  let nth = 0;
  return toTraditional(text).replace(/[，。；][\u4e00-\u9fff]{4,12}/g, (clause) => {
    nth++;
    if (nth % SHIFTED !== 0) return clause;
    const bytes = iconv.encode(clause, "gbk");
    const last = bytes.findLastIndex((byte, at) => at % 2 === 1 && byte < 0x80);
    if (last < 4) return clause;
    const shifted = iconv.decode(bytes.subarray(1, last + 1), "gbk");
    return /[\uFFFD\uE000-\uF8FF]/.test(shifted) ? clause : `?${shifted}${clause.slice((last + 1) / 2)}`;
  });
}

export function restoring(names, reportOf, restore) {
  const texts = names.map((name) => reportOf(name)).filter(({ reading }) => reading.repairs.length === 0);
  const rows = Object.entries(ways).map(([way, damage]) => {
    let hurt = 0;
    let lost = 0;
    let all = 0;
    for (const { text } of texts) {
      const damaged = damage(text);
      const truth = clausesOf(text);
      all += truth.length;
      hurt += missing(truth, clausesOf(damaged));
      lost += missing(truth, clausesOf(restore(damaged).text));
    }
    return { way, damaged: share(hurt, all), still_wrong: share(lost, all) };
  });
  return { rows, clean: share(texts.length, names.length) };
}

/** The clauses of a text; line breaks, spaces and the width of marks are not what is compared. */
const clausesOf = (text) =>
  text
    .replace(/\s+/g, "")
    .split(/[，。；：、！？,;:!?“”‘’（）()]/)
    .filter((clause) => clause !== "");

/** How many of the clauses do not stand in the other text. */
function missing(truth, other) {
  const left = new Map();
  for (const clause of other) left.set(clause, (left.get(clause) ?? 0) + 1);
  let count = 0;
  for (const clause of truth) {
    const n = left.get(clause) ?? 0;
    if (n === 0) count++;
    else left.set(clause, n - 1);
  }
  return count;
}
