// Counts that announce the text's own list or say what a thing is made of: they have no status and measure nothing.

import { Chars } from "../../text/index.ts";
import type { NumberToken } from "../tokens/token.ts";

/** What a report announces by its number, and what that begins with. */
const items = ["方面", "重点工作", "着力", "更加", "坚持", "突出", "新突破", "新成效"];
const FIRSTS = new Chars(items.map((item) => item.charAt(0)).join(""));
const listed = new RegExp(`^(?:${items.join("|")})`);

/** 以下五个方面, 五级: counts of the text's own list, or of what a thing is made of. */
export const announces = (text: string, token: NumberToken): boolean =>
  ((token.unit === "个" || token.unit === "项") &&
    FIRSTS.has(text.charCodeAt(token.end)) &&
    listed.test(text.slice(token.end, token.end + 4))) ||
  (token.unit === "级" && token.value !== null && token.value < 10);
