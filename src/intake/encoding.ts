// Bytes to text: which encoding a file is in, and its characters. Strict first (a byte order mark, valid UTF-8); else every
// candidate decodes a sample and the one that gives the most characters a report is made of, and the fewest that no text
// holds, is taken. Leaves to others what the text is.

import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";

/** The encodings that reports come in. GB18030 stands for GB2312 and GBK too, which it contains. */
export type Encoding = "utf-8" | "gb18030" | "big5" | "utf-16le" | "utf-16be";

/** A text, and how it was decoded. */
export interface Decoded {
  readonly encoding: Encoding;
  /** Without the byte order mark; line ends as they were. */
  readonly text: string;
  /** How many characters could not be decoded and stand as U+FFFD; those that the file has already do not count. */
  readonly lost: number;
  /** Whether it reads as a text; not so where even the likeliest encoding gives next to nothing that a text is made of. */
  readonly plausible: boolean;
}

const byteOrderMarks: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

const candidates: readonly Encoding[] = ["gb18030", "big5", "utf-16le", "utf-16be", "utf-8"];

/** Names by which pages declare an encoding (WHATWG Encoding, section 4.2). */
const labels: Readonly<Record<string, Encoding>> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  gb2312: "gb18030",
  gbk: "gb18030",
  gb18030: "gb18030",
  "x-gbk": "gb18030",
  gb_2312: "gb18030",
  "gb_2312-80": "gb18030",
  big5: "big5",
  "big5-hkscs": "big5",
  "x-x-big5": "big5",
  cp950: "big5",
  "utf-16": "utf-16le",
  "utf-16le": "utf-16le",
  "utf-16be": "utf-16be",
};

/** The most frequent characters of running Chinese, simplified, then those whose traditional form differs, then marks. */
const frequent = new Set(
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往历市克何除消构府称准精值率族维划选标写存毛快效斯院查江型眼王按格养易置派层始专状育厂京属圆包住调满县局照细引听该铁价严供乡村城镇项居投财服推促创" +
    "這為個國時來們於對會發動過說產種後學經進電現實兩體機當點從業應開還義間樣與關線內數質氣變條沒結無軍並題黨員總設長頭資級圖統較將組見計論運農區強決戰則據處給門規熱領東導壓爭濟階術極聯認權證轉單風帶場車務萬達積議聲報類離華確張馬節話況傳許廣記觀織裝眾書復須際驗連斷難備辦習響約勞團歷構稱準維劃選標寫養層專狀廠屬圓滿縣細聽該鐵價嚴鄉鎮項財創" +
    "，。、；：？！“”‘’（）《》—…·　",
);

/** Characters that stand in no text: what does not decode, private use, controls. */
const impossible = /(?![\t\n\v\f\r\u0085])\p{Cc}|[\ufffd\ue000-\uf8ff\uffff]/gu;

const sampleSize = 1 << 18;

/** Running Chinese comes to 0.5 and more, noise to 0.1 at most. */
const leastLikeness = 0.15;

/**
 * Decodes a file.
 *
 * @param declared the name of an encoding that the file itself gives (an HTML page); taken where it decodes without loss
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return decodeAs(marked[0], bytes.subarray(marked[1].length));
  if (isUtf8(bytes) && !bytes.includes(0)) return { ...decodeAs("utf-8", bytes), lost: 0 };
  const named = declared === null ? undefined : labels[declared.toLowerCase().trim()];
  if (named !== undefined && named !== "utf-8" && !bytes.includes(0)) {
    const decoded = decodeAs(named, bytes);
    if (decoded.lost === 0) return decoded;
  }
  const { encoding, likeness } = likeliest(bytes);
  return { ...decodeAs(encoding, bytes), plausible: likeness >= leastLikeness };
}

/** The encoding a page declares in its first bytes (HTML, section 13.2.3.2); null if none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return /<(?:meta|\?xml)\b[^>]*?\b(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): Decoded {
  // The mark is taken off by the caller: what is left of it is the author's.
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, {
    stripBOM: false,
  });
  return { encoding, text, lost: count(text, /\ufffd/g), plausible: true };
}

/** Whether a text reads as a report, or as anything in Chinese. */
export const readsAsText = (text: string): boolean => score(text.slice(0, sampleSize)) >= leastLikeness;

function likeliest(bytes: Uint8Array): { encoding: Encoding; likeness: number } {
  const first = bytes.findIndex((byte) => byte >= 0x80 || byte === 0);
  let best: Encoding = "utf-8";
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const encoding of candidates) {
    // UTF-16 is cut at an even place; the others at the first byte that is not ASCII, where a character begins.
    const from = encoding.startsWith("utf-16") ? first & ~1 : first;
    const found = score(decodeAs(encoding, bytes.subarray(from, from + sampleSize)).text);
    if (found > bestScore) [best, bestScore] = [encoding, found];
  }
  return { encoding: best, likeness: bestScore };
}

/** How much a text looks like Chinese with some ASCII in it: 1 where every character is a frequent one. */
function score(text: string): number {
  let good = 0;
  for (const character of text) {
    if (frequent.has(character)) good++;
    // ASCII is less of a proof: pieces of UTF-16 look like it.
    else if (character <= "~" && character >= " ") good += 0.3;
  }
  return (good - 10 * count(text, impossible)) / Math.max(1, text.length);
}

function count(text: string, pattern: RegExp): number {
  let n = 0;
  for (const _ of text.matchAll(pattern)) n++;
  return n;
}
