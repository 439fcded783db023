// Names beside the count that sums them up: 甲、乙、丙“四大行动”, 甲、乙、丙5所, 四大产业（甲、乙、丙）. 等 leaves a list open.

import type { Span } from "../../text/index.ts";
import type { Remark } from "../rule.ts";
import { countOf, numeral } from "./counts.ts";

/** Counts of a text that the names beside them do not make. */
export const namedLists = (text: string): readonly Remark[] => [...quoted(text), ...counted(text), ...followed(text)];

const items = (count: number): string => `${count}项`;

/** “四大行动” behind the names: 甲、乙、丙“四大行动”. */
const summed = new RegExp(
  `(?<=[、和与及][^。；，,;：:\\n、]{1,30})“${numeral}(?:大|项|个|条|张|类|支|道|种|级|型|化|位一体|([^，。；、”]))[^”]{1,8}”`,
  "g",
);

function quoted(text: string): readonly Remark[] {
  return [...text.matchAll(summed)].flatMap((found) => {
    const announced = countOf(found[1] ?? "");
    const list = listBefore(text, found.index);
    if (list === null || announced < 3) return [];
    // 清河、清沟、清塘“三清行动”: what is counted is the sign that all names share.
    const shared = found[2];
    if (shared !== undefined && !list.names.every((name) => name.includes(shared))) return [];
    return miscounted(list, announced, { start: list.start, end: found.index + found[0].length }, found[0]);
  });
}

/** What stands before the quotation has a verb of its own, or is another such sum: “四项清单”、用好“三个平台”. */
const leads =
  /(?:坚定|做到|打好|实现|提高|缩小|加快|荣获|获得|落实|深入落实|力求|推进|实施|建设|聚焦|围绕|开展|构建|打造|增强|打响|形成|建立|推动|完善|优化|开辟|擦亮|唱响|打通|守住|突出|强化|用好|做好|办好|抓好|的)$/;
const summary = /“[一二两三四五六七八九十\d]/;

/** 甲、乙、丙、丁5所: names with the count right behind the last. */
const behind =
  /(?<![\d、，,。；第百千万近约超十])(\d{1,2}|[三四五六七八九十])(?:所|座|条|家|镇|乡|县|市|大|个|项|类|种|张|支|道|对)(?![万亿余多%以百分])/g;
/** What is no name: a number, a quotation, a verb between the names and the count. */
const unlike =
  /[\d“”《]|入选|压缩|达|增至|均|分别|等|新增|思想|高于|低于|增长|提高|精准|推进|实施|建设|建成|打造|培育|加快|支持|连续|全国|全省|及|工程/;
const LONGEST_NAME = 12;

function counted(text: string): readonly Remark[] {
  return [...text.matchAll(behind)].flatMap((found) => {
    const announced = countOf(found[1] ?? "");
    const list = listBefore(text, found.index);
    if (list === null || announced < 3 || announced > 20 || list.least < 3) return [];
    const words = text.slice(list.start, found.index);
    const [, ...others] = words.split("、");
    if (unlike.test(words) || others.some((name) => name.length > LONGEST_NAME)) return [];
    return miscounted(list, announced, { start: list.start, end: found.index + found[0].length }, found[0]);
  });
}

/** What no plain name holds. */
const odd = /[\d“”《》]|分别|等/;

/** Names that are no sentences: their number is plain. */
const isPlain = ({ names, least, most }: Listed): boolean =>
  least === most && names.every((name) => name.length >= 2 && name.length <= LONGEST_NAME && !odd.test(name));

/** A remark where the names cannot be as many as announced, and are not far from it. */
function miscounted(list: Listed, announced: number, at: Span, said: string): readonly Remark[] {
  if (list.least <= announced && announced <= list.most) return [];
  if (Math.min(Math.abs(list.least - announced), Math.abs(list.most - announced)) > 2) return [];
  return [
    {
      severity: isPlain(list) ? "warning" : "note",
      at,
      related: [],
      message: `说是${said}，列了 ${list.least} 个名称：${list.names.join("、")}`,
      expected: items(announced),
      found: items(list.least),
    },
  ];
}

/** 四大产业（甲、乙、丙）, 四大产业：甲、乙、丙。 */
const ahead = new RegExp(
  `“?${numeral}(?:大|个|项|条|类|种|张|支)([^\\d，。；：、（）“”\\n]{1,8})”?(?:（([^（）\\n]{4,120})）|[：—]+([^：。；，\\n（）]{4,120})[。；\\n])`,
  "g",
);

function followed(text: string): readonly Remark[] {
  const even = text.replaceAll("(", "（").replaceAll(")", "）").replaceAll(":", "：").replaceAll(",", "，");
  return [...even.matchAll(ahead)].flatMap((found) => {
    const announced = countOf(found[1] ?? "");
    const list = listIn(found[3] ?? found[4] ?? "", found.index);
    const end = found.index + found[0].length;
    if (list === null || announced < 3 || announced > 20 || !isPlain(list)) return [];
    if (/^[十百千万亿余多]/.test(text.slice(found.index - 1, found.index)) || list.least < 2) return [];
    return miscounted(
      list,
      announced,
      { start: found.index, end },
      `${found[1]}${found[0].charAt(found[0].indexOf(found[1] ?? "") + (found[1] ?? "").length)}${found[2]}`,
    );
  });
}

/** The names in a list that nothing leaves open. */
function listIn(list: string, start: number): Listed | null {
  if (!list.includes("、") || /等$|等[^、]{0,6}$|[，；]/.test(list)) return null;
  return listOf(list, start);
}

interface Listed {
  readonly start: number;
  readonly names: readonly string[];
  readonly least: number;
  readonly most: number;
}

/** The names before a place and how many they can be; null where 等 leaves the list open or there is none. */
function listBefore(text: string, end: number): Listed | null {
  const before = text.slice(Math.max(0, end - 160), end);
  const from =
    Math.max(...["，", ",", "。", "；", ";", "：", ":", "\n", "！"].map((mark) => before.lastIndexOf(mark))) + 1;
  const list = before.slice(from);
  if (/等[^、]{0,8}$/.test(list) || !list.includes("、") || leads.test(list) || summary.test(list)) return null;
  return listOf(list, end - list.length);
}

/** A verb that begins the list anew: 完善体制、开展甲、乙、丙“三大行动”. */
const verb =
  /^(?:全面|深入|扎实|大力|持续|统筹|加快|着力)*(?:开展|实施|推进|推动|打造|构建|建立|建设|建成|做好|做强|聚焦|围绕|突出|抓好|办好|打好|坚持|落实|创建|完善|培育|发展|确保|统筹|用好|组织|启动)/;

function listOf(list: string, from: number): Listed {
  const bare = list.replace(/[（(][^）)]*[）)]|“[^”]*”|《[^》]*》/g, (part) => "名".repeat(part.length));
  const pieces = bare.split("、");
  const first = /一批/.test(list)
    ? 0
    : Math.max(
        0,
        pieces.findLastIndex((piece) => verb.test(piece)),
      );
  const skipped = pieces.slice(0, first).join("、").length + (first > 0 ? 1 : 0);
  const start = skipped + (verb.exec(pieces[first] ?? "")?.[0].length ?? 0);
  const names = list.slice(start).split("、");
  const joins = bare.slice(skipped).match(/[和与及]/g)?.length ?? 0;
  const count = pieces.length - first;
  return {
    start: from + skipped,
    names: names.length === count ? names : pieces.slice(first),
    least: count,
    most: count + joins,
  };
}
