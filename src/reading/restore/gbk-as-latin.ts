// GBK that was read as a western encoding: `Õþ¸®` for `政府`.

import { gb18030 } from "./coding.ts";
import { westernByte, westernLoss } from "./latin.ts";
import { misread } from "./misread.ts";

/** GBK read as ISO 8859-1 or windows-1252. */
export const gbkAsLatin = misread({
  name: "gbk-as-latin",
  suspected: (signs) => signs.western > 3,
  begins: (code, next) => code >= 0x80 && code < 0x100 && next >= 0x40,
  bytesOf: westernByte,
  meant: gb18030,
  loss: westernLoss,
});
