// Words that tell two like things apart: town from country, one phase, session or plan from another.

/** Of one line only one can be meant. Data. */
const rivals: readonly RegExp[] = [
  /农村|乡村|农民|村级|行政村|自然村|城市|城镇|城区|县城|城乡/g,
  /小学|初中|高中|高校|本科|学前|幼儿园|义务教育/g,
  /国家级|全国|省级|市级|县级|区级/g,
  /进出口|出口|进口/g,
  /铁路|高铁|公路|机场|航道|轨道/g,
  /公办|民办/g,
  /风电|光伏|核电|水电|火电|煤电|储能|抽蓄/g,
  /第一产业|第二产业|第三产业/g,
  /工业|农业|服务业/g,
  /住院|门诊/g,
  /护理型|养老|医疗机构|托育/g,
];
/** What stands on one line and means the same, and what means several of its words at once. */
const alike: ReadonlyMap<string, string> = new Map([
  ["乡村", "农村"],
  ["农民", "农村"],
  ["村级", "农村"],
  ["行政村", "农村"],
  ["自然村", "农村"],
  ["城镇", "城市"],
  ["城区", "城市"],
  ["县城", "城市"],
  ["高铁", "铁路"],
  ["全国", "国家级"],
  ["养老", "护理型"],
]);
const both: ReadonlySet<string> = new Set(["城乡", "义务教育", "进出口"]);

/** 二期, 第四届, 第三批, “十四五”: a numeral that belongs to the name. */
const numbered =
  /(?<!新)(?:第)?([一二三四五六七八九十首\d]+)(期|届|批|轮|号线|号机组|标段|阶段|通道|水厂|机场|跑道|航站楼|人民医院)|[“"]?(十[一二三四五六七])(五)[”"]?/g;
/** A second one is asked for by its numeral; where none is said the first is meant. */
const later: ReadonlySet<string> = new Set(["期", "批"]);
const numerals = "零一二三四五六七八九十";

/** What a wording says on each line, and the numerals in its names by what they count. */
export interface Kinds {
  readonly lines: readonly ReadonlySet<string>[];
  readonly numerals: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What tells the thing of a wording from others like it. */
export const kindsOf = (words: string): Kinds => ({
  lines: rivals.map((line) => new Set([...words.matchAll(line)].map(([word]) => alike.get(word) ?? word))),
  numerals: numeralsOf(words),
});

/** Whether the two wordings name different things of one sort. */
export const differ = (wanted: Kinds, found: Kinds): boolean =>
  wanted.lines.some((line, at) => apart(line, found.lines[at]!)) || numberedApart(wanted.numerals, found.numerals);

function apart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return false;
  for (const word of one) if (other.has(word) || both.has(word)) return false;
  for (const word of other) if (both.has(word)) return false;
  return true;
}

function numeralsOf(words: string): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>();
  for (const [, count, kind, plan] of words.matchAll(numbered)) {
    const sort = kind ?? "规划";
    const value = (plan ?? count ?? "")
      .replace("首", "一")
      .replace(/\d+/, (digits) => numerals[Number(digits)] ?? digits);
    const set = out.get(sort);
    if (set === undefined) out.set(sort, new Set([value]));
    else set.add(value);
  }
  return out;
}

function numberedApart(wanted: Kinds["numerals"], found: Kinds["numerals"]): boolean {
  return [...wanted].some(([kind, values]) => {
    const said = found.get(kind);
    return said === undefined ? later.has(kind) && !values.has("一") : apart(values, said);
  });
}
