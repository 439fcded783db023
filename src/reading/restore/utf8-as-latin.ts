// UTF-8 that was read as a western encoding: `æ”¿åºœ` for `政府`.

import { utf8 } from "./coding.ts";
import { westernByte, westernLoss } from "./latin.ts";
import { misread } from "./misread.ts";

/** UTF-8 read as ISO 8859-1 or windows-1252. */
export const utf8AsLatin = misread({
  name: "utf8-as-latin",
  suspected: (signs) => signs.western > 3,
  begins: (code, next) =>
    code >= 0xc2 && code <= 0xef && (next < 0x80 ? next === 0x3f || next === 0x20 : next < 0xc0 || next > 0xff),
  bytesOf: westernByte,
  meant: utf8,
  loss: westernLoss,
});
