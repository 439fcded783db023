// Where 预计 holds: at the head of a sentence for the whole sentence, further in from there to the end of its comma clause.

import { estimates as words } from "../lexicon/words.ts";

const said = new RegExp(words.join("|"), "g");
const opening = /^(?:\s|　|—|[一二三四五六七八九十]是|全年|初步|据初步核算|过去一年|去年|\d{4}年|，|,)*$/;

/** How far back the head of a sentence is looked for. */
const longestHead = 60;
/** What follows the last mark that ends a sentence or a clause. */
const lastSentence = /[^。！\n；;]*$/;

/** Answers whether a place lies under an estimate. */
export class Estimates {
  private readonly stretches: readonly { start: number; end: number }[];

  constructor(text: string) {
    const out: { start: number; end: number }[] = [];
    said.lastIndex = 0;
    for (let found = said.exec(text); found !== null; found = said.exec(text)) {
      const start = found.index;
      const near = text.slice(Math.max(0, start - longestHead), start);
      const head = near.slice(near.search(lastSentence));
      const whole = opening.test(head);
      const rest = text.slice(start, start + 400);
      const end = rest.search(whole ? /[。！\n]/ : /[，,。！\n；;]/);
      out.push({ start, end: end < 0 ? start + rest.length : start + end });
    }
    this.stretches = out;
  }

  has(at: number): boolean {
    for (const { start, end } of this.stretches) if (start <= at && at < end) return true;
    return false;
  }
}
