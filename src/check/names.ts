// Whether two names mean one thing: the same, one the end of the other, or nearly the same words with the same head.

/** Words in front of a name or behind it that do not change what is counted. */
const wide = /^(?:全国|全省|全市|全县|全区|全州|全镇)+/;
const before =
  /^(?:全社会|本级|累计|预计|力争|确保|实现|完成|建成|新增|净增|新建|新型|达到|全年|年度|挖掘|发布|稳定|扩大|促进|推动|其中|地方|规模以上|规上)+/;
const behind = /(?:总数量|总数|总量|数量|人数|人员|项目|工程|建设|任务)$/;

/** Names met in reports for what is one thing when years are compared. */
const families: readonly (readonly [RegExp, string])[] = [
  [/^(?:城镇)?新增(?:城镇)?(?:再)?就业(?:再就业)?$|^城镇就业$/, "城镇新增就业"],
  [/^(?:地方|地方级)?财政收入$|^一般公共预算(?:财政)?收入$/, "一般公共预算收入"],
  [/^(?:规模)?工业增加值?$/, "工业增加值"],
  [/^(?:外贸|对外)?进出口(?:贸易)?(?:总额|总值|额)?$/, "进出口总额"],
];

/** A name without what does not change its meaning. */
export function bare(name: string): string {
  const named = name
    .replace(/[（(][^）)]*[）)]/g, "")
    .replace(/[“”"‘’《》、\s]/g, "")
    .replace(wide, "");
  const family = familyOf(named);
  if (family !== null) return family;
  const plain = named.replace(before, "").replace(behind, "").replace("主营业务", "主营");
  return familyOf(plain) ?? plain;
}

const familyOf = (name: string): string | null => families.find(([pattern]) => pattern.test(name))?.[1] ?? null;

/** Names that say nothing without the words around them. */
const empty =
  /^(?:项目|企业|投资|总投资|资金|产值|收入|面积|人口|群众|岗位|就业|平台|基地|年度投资|项目总投资|规模|总量|年产值|拥有量|实事|学校|设施|贷款|村|社区|车位|户|道路|营业收入|销售收入|增加值|税收|专项资金|补助资金|其他|重点|重点项目|产业|工业企业|基金|债券|专项债|专项债券|园区|产业园|标准|工业)?$/;

/** Whether a name can be told from another one by itself. */
export const tells = (name: string): boolean => name.length > 1 && !empty.test(name);

/** 0 to 1: 1 for the same bare names. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.endsWith(short)) return 0.9;
  if (a.slice(-2) !== b.slice(-2)) return 0;
  // One sign of a short name makes it another thing: 茶产业产值, 竹产业产值.
  if (long.length <= SHORT && !isWithin(short, long)) return 0;
  const [one, two] = [pairsOf(a), pairsOf(b)];
  const both = [...one].filter((pair) => two.has(pair)).length;
  return (2 * both) / (one.size + two.size);
}

const SHORT = 8;

/** Whether all of a name stands in the other in order: 限上企业 in 限上商贸企业. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short.charAt(at)) at++;
  return at >= short.length;
}

function pairsOf(name: string): ReadonlySet<string> {
  const out = new Set<string>();
  for (let at = 0; at + 1 < name.length; at++) out.add(name.slice(at, at + 2));
  return out;
}
