// Counts that announce the text's own list or say what a thing is made of: they have no status and measure nothing.

import type { NumberToken } from "../tokens/token.ts";

/** 以下五个方面, 五级: counts of the text's own list, or of what a thing is made of. */
export const announces = (text: string, token: NumberToken): boolean =>
  (/^(?:个|项)$/.test(token.unit ?? "") &&
    /^(?:方面|重点工作|着力|更加|坚持|突出|新突破|新成效)/.test(text.slice(token.end, token.end + 4))) ||
  (token.unit === "级" && token.value !== null && token.value < 10);
