// Units of two places brought together: 1.2万亿元 and 12000亿元, 24亿方 and 24亿立方米, 33户 and 33家. Sums want more kinds joined
// than following does, so the table is this room's own.

/** Magnitudes before a unit; longest first. */
const magnitudes: readonly (readonly [string, number])[] = [
  ["万亿", 1e12],
  ["千亿", 1e11],
  ["百亿", 1e10],
  ["亿", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
  ["万", 1e4],
];

/** Units of one kind by one of them. */
const kinds: Readonly<Record<string, readonly [string, number]>> = {
  斤: ["吨", 0.0005],
  公斤: ["吨", 0.001],
  公顷: ["亩", 15],
  平方公里: ["亩", 1500],
  千米: ["公里", 1],
  方: ["立方米", 1],
  平米: ["平方米", 1],
  户: ["家", 1],
  个: ["家", 1],
  座: ["家", 1],
  处: ["家", 1],
  所: ["家", 1],
  项: ["家", 1],
  名: ["人", 1],
  人次: ["人", 1],
};

/** The base unit of a unit, and how many of it one is. */
export interface Scale {
  readonly unit: string;
  readonly scale: number;
}

/** What one of a unit is in the base unit of its kind; % and 百分点 are units of their own. */
export function scaleOf(unit: string | null): Scale {
  const written = unit ?? "";
  const found = magnitudes.find(([word]) => written.startsWith(word));
  const rest = found === undefined ? written : written.slice(found[0].length);
  const kind = kinds[rest];
  const own = found?.[1] ?? 1;
  return kind === undefined ? { unit: rest, scale: own } : { unit: kind[0], scale: own * kind[1] };
}
