// Traditional characters to simplified ones, where a whole text was converted. The converter of OpenCC does most of it; what
// it does not know, names of places and people and a few words of two readings, stands here and in data/place-names.ts.

import { Converter } from "opencc-js/t2cn";
import { rows as placeNames } from "./data/place-names.ts";
import type { Fix, Found, Kind } from "./kind.ts";
import { isTraditional } from "./signs.ts";

/** A whole text in traditional characters. */
export const variant: Kind = {
  name: "variant",
  suspected: isTraditional,
  find(text): Found {
    const right = simplified(text);
    const fixes: Fix[] = [];
    for (let n = 0; n < text.length; n++) {
      const insert = right[n] as string;
      if (insert !== text.charAt(n))
        fixes.push({ start: n, end: n + 1, insert, confidence: TWOFOLD.includes(text.charAt(n)) ? CHOSEN : 1 });
    }
    return { fixes, remarks: [] };
  },
};

/** Characters that are simplified in one word and stay in another. */
const TWOFOLD = "著乾於徵昇濛藉瞭餘覆";
const CHOSEN = 0.95;

/** Words in which 著 stays; everywhere else it stands for 着, as in 着力 and 沿着. */
const WITH_ZHU =
  "显著 著名 著作 著称 著述 著者 著书 卓著 昭著 名著 专著 原著 巨著 论著 编著 译著 遗著 土著 较著 知著 合著".split(" ");

/** Characters that the converter leaves, or keeps in names that no report has. */
const ALWAYS = new Map(
  [..."於于堿碱衞卫敍叙粧妆衹只".matchAll(/(.)(.)/g)].map(([, from, to]) => [from as string, to as string]),
);

/** Words of the field whose characters the converter would change, by their traditional form. */
const WORDS: readonly (readonly [string, string])[] = [
  ["昇騰", "昇腾"], // a processor
  ["座標", "坐标"],
];

/** Characters that stay in the names of people; they are standard characters for names only. */
const IN_NAMES = "乾昇濛徵於陞甦祕";

/** A name after a post, as in 市长 王某某; posts of GB/T 12403 that a report is given by or names. */
const NAMED =
  /(?:[省市州县区旗镇乡]长|主席|书记|主任|[局院处科厅部]长)[ \u3000]*([\u4e00-\u9fff]{2,3})(?=[ \u3000\n，,。、:：;；()（）]|各位|同志|$)/g;

let convert: ((text: string) => string) | null = null;

function converted(text: string): string {
  const converter = convert ?? Converter({ from: "t", to: "cn" });
  convert = converter;
  return converter(text);
}

const single = new Map<string, string>();

/** The simplified form of one character; itself where it has none of the same length. */
export function simplify(char: string): string {
  let found = single.get(char);
  if (found === undefined) {
    const form = converted(char);
    found = form.length === char.length ? form : char;
    single.set(char, found);
  }
  return found;
}

/** The text in simplified characters, one for each of its own. */
function simplified(text: string): string[] {
  const out = text.split("\n").flatMap((line, n) => [...(n > 0 ? ["\n"] : []), ...lineOf(line)]);
  for (let n = 0; n < text.length; n++) {
    const char = text.charAt(n);
    if (char === "著") out[n] = hasWord(out, n, WITH_ZHU) ? "著" : "着";
    else if (ALWAYS.has(char)) out[n] = ALWAYS.get(char) as string;
  }
  for (const [form, name] of names()) // the longest last, so that it wins
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
      for (let n = 0; n < form.length; n++) out[at + n] = name.charAt(n);
  for (const match of out.join("").matchAll(NAMED)) {
    const start = match.index + match[0].length - (match[1] as string).length;
    for (let n = start; n < match.index + match[0].length; n++)
      if (IN_NAMES.includes(text.charAt(n))) out[n] = text.charAt(n);
  }
  return out;
}

/** A line converted word by word; character by character where that would change its length. */
function lineOf(line: string): string[] {
  const whole = converted(line);
  return (whole.length === line.length ? whole : Array.from(line, simplify).join("")).split("");
}

/** Whether the characters around a place make one of the words of two. */
const hasWord = (characters: readonly string[], at: number, words: readonly string[]): boolean =>
  words.includes(`${characters[at - 1]}著`) || words.includes(`著${characters[at + 1]}`);

let forms: readonly (readonly [string, string])[] | null = null;

/** Traditional forms and what they are, the shortest first. */
function names(): readonly (readonly [string, string])[] {
  forms ??= [...WORDS, ...placeNames.map((row) => row.split(" ") as [string, string])].sort(
    ([a], [b]) => a.length - b.length,
  );
  return forms;
}
