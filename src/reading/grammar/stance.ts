// How hard a target is meant: the stance word that stands before it in its comma clause.

import { stances } from "../lexicon/words.ts";
import type { Stance } from "../reading.ts";
import { Words } from "../tokens/longest.ts";

const words = new Words(stances.keys());

/** The stance word of a comma clause: it governs the numbers behind it. */
export interface Stanced {
  readonly at: number;
  readonly stance: Stance;
}

/** The first stance word of `[from, to)`, or null. */
export function stanceIn(text: string, from: number, to: number): Stanced | null {
  for (let at = from; at < to; at++) {
    const word = words.at(text, at);
    const stance = word === null ? undefined : stances.get(word);
    if (word !== null && stance !== undefined && !obtains(text, at, word)) return { at, stance };
  }
  return null;
}

/** 争取资金, 争取到位: to obtain, not to strive. */
const obtains = (text: string, at: number, word: string): boolean =>
  (word === "争取" &&
    /^争取(?:到|各类|中央|上级|国家|省级|资金|项目|专项|债券|政策|预算|更多|省|新增债)/.test(text.slice(at, at + 5))) ||
  (word === "努力" && /^努力(?:的|下)/.test(text.slice(at, at + 3)));
