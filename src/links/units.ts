// Units and magnitudes of amounts, by the base unit that makes two of them comparable. Data only.

/** Magnitudes that a unit may open with; longest first. */
export const scales: readonly (readonly [string, number])[] = [
  ["万亿", 1e12],
  ["千亿", 1e11],
  ["百亿", 1e10],
  ["亿", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
];

/** A unit, the base unit of its family, and how many of them it is. */
export const families: Readonly<Record<string, readonly [string, number]>> = {
  成: ["%", 10],
  斤: ["公斤", 0.5],
  吨: ["公斤", 1000],
  公顷: ["亩", 15],
  平方公里: ["亩", 1500],
  米: ["公里", 0.001],
  千米: ["公里", 1],
  兆瓦: ["千瓦", 1000],
  MW: ["千瓦", 1000],
  吉瓦: ["千瓦", 1e6],
  立方: ["立方米", 1],
  方: ["立方米", 1],
  平方: ["平方米", 1],
  PF: ["P", 1],
  PFLOPS: ["P", 1],
  名: ["人", 1],
  位: ["人", 1],
  个: ["家", 1],
  项: ["家", 1],
  所: ["家", 1],
  座: ["家", 1],
  处: ["家", 1],
  件: ["家", 1],
  条: ["家", 1],
  宗: ["家", 1],
  批: ["家", 1],
  套: ["家", 1],
  台: ["家", 1],
  部: ["家", 1],
};

/** Where no unit is written the count of anything is meant. */
export const unsaid: ReadonlySet<string> = new Set(["", "家", "人", "人次"]);
