// The words before a rank: scope and streak are taken off, so that the subject stands bare. 增速|连续三年居全市第1.

import { Chars } from "../../text/index.ts";
import { Endings } from "../tokens/longest.ts";

const words = (list: string): readonly string[] => list.split(" ");
const scopes = new Endings(
  words(
    "第 前 全国 全省 全市 全县 全区 全州 全盟 世界 全球 国内 省内 市内 州内 地区 区域 全省同类县 同类县 各省 各市 各县 各州市 省份 城市 县级 县域 东部 中部 西部 中西部 东北 西北 长三角 珠三角 粤东西北 川渝 同类 县市区 县区 市区 同类县区 同类城市 中 名 位居 为 在 的 均 继续 首次 连续 全国各省 省级 全国省级 沿海 分别 五城区 四城区 城区 居 列 保持 稳居 位列",
  ),
);
const kept = new Set(["位居", "位列", "居", "列", "稳居", "保持", "均", "分别"]);
const verbsOfStanding = words("位居 位列 名列 排在 稳居 跃居 高居");
const STANDING_STARTS = new Chars(verbsOfStanding.map((verb) => verb.charAt(0)).join(""));
const STREAK_ENDS = new Chars("年月次来间内");
const streak = /(?:连续|近)?[\d一二三四五六七八九十两]{1,4}(?:年|个月|次)(?:来|间|内)?$/;

/** Where the words before the rank that begins at `to` end. */
export function rankLead(text: string, from: number, to: number): number {
  const verb = lastVerb(text, from, to);
  if (verb !== null) return withoutStreak(text, from, verb);
  const scoped = strip(text, from, to, (word) => !kept.has(word));
  const all = strip(text, from, to, () => true);
  const bare = withoutStreak(text, from, all);
  // 连续三个月|全省: the streak may stand before the scope, and more scope before the streak
  return bare === all ? scoped : strip(text, from, bare, () => true);
}

/** 增速居工业大省第1位: where the verb of standing begins; 均 and 分别 before it are left to the lead. */
function lastVerb(text: string, from: number, to: number): number | null {
  if (!STANDING_STARTS.anyIn(text, from, to)) return null;
  const words = text.slice(from, to - 1);
  const best = Math.max(...verbsOfStanding.map((verb) => words.lastIndexOf(verb)));
  return best < 0 ? null : from + best;
}

function withoutStreak(text: string, from: number, to: number): number {
  if (!STREAK_ENDS.has(text.charCodeAt(to - 1))) return to;
  const found = streak.exec(text.slice(Math.max(from, to - 8), to));
  return found === null ? to : to - found[0].length;
}

function strip(text: string, from: number, to: number, takes: (word: string) => boolean): number {
  let end = to;
  for (let word = scopes.before(text, end, from); word !== null && takes(word); word = scopes.before(text, end, from))
    end -= word.length;
  return end;
}
