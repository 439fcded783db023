// How much of the name at the head of a wording is said again word for word: 青石科创岛 of 青石科创岛“四链”融合先行先试.

import { asOne, pairsOf, type Rarity } from "./likeness.ts";

/** Marks around a name say nothing of it. */
const marks = /[“”‘’《》]/g;
/** Phrases of any report that name nothing. Data. */
const phrases =
  /习近平|中国特色社会主义|党中央|高质量|(?:城乡|城镇|农村)?居民|经济社会|经济运行|现代化产业|统一大市场|政府专项债|经济圈|经济带|大湾区|长三角|都市圈|城市群|京津冀/;
/** Fewer characters are no name. */
const FEWEST = 5;

/** A wording as names are compared: one way of writing, no marks. */
export const plainName = (words: string): string => asOne(words.replace(marks, ""));

/** What the longest head of the name that the words hold says; nothing where it is too short or a phrase. */
export function headSaid(rarity: Rarity, name: string, words: string): number {
  let length = FEWEST;
  if (!words.includes(name.slice(0, length)) || name.length < length) return 0;
  while (length < name.length && words.includes(name.slice(0, length + 1))) length++;
  const head = name.slice(0, length);
  if (head.endsWith("第")) return 0;
  return phrases.test(head) ? 0 : rarity.sum(pairsOf(head));
}
