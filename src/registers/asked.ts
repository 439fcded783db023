// Asks a parsed configuration for its keys, and keeps what is wrong as sentences: where it stands, what is wrong, what to do.

/** Something that is wrong with a configuration file, Chinese. */
export interface Trouble {
  /** 步骤 › 第2项 › 期限 */
  readonly where: string;
  readonly what: string;
  readonly advice: string;
}

/** A part of a file with its place; what is wrong with it is added to the list that all parts share. */
export interface Part {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly troubles: Trouble[];
}

export const trouble = ({ path, troubles }: Part, what: string, advice: string): void => {
  troubles.push({ where: path.join(" › ") || "全文", what, advice });
};

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands under a key; undefined where nothing does. */
export const under = (part: Part, key: string): Part => ({
  ...part,
  path: [...part.path, key],
  value: isTable(part.value) ? (part.value[key] ?? undefined) : undefined,
});

export const isGiven = ({ value }: Part): boolean => value !== undefined && value !== null;

/** Says which keys are not known; whether the part is a table at all. */
export function table(part: Part, keys: readonly string[]): boolean {
  if (!isTable(part.value)) {
    trouble(part, `这里应是一组“键: 值”，现在是${shown(part.value)}`, `可写的键：${keys.join("、")}。`);
    return false;
  }
  for (const key of Object.keys(part.value).filter((one) => !keys.includes(one)))
    trouble(under(part, key), `不认识“${key}”`, `可写的键：${keys.join("、")}。`);
  return true;
}

/** The parts of a list; a single value counts as a list of one, nothing as none. */
export function list(part: Part): readonly Part[] {
  if (!isGiven(part)) return [];
  const values: readonly unknown[] = Array.isArray(part.value) ? part.value : [part.value];
  return values.map((value, at) => ({ ...part, path: [...part.path, `第${at + 1}项`], value }));
}

export function text(part: Part): string {
  if (typeof part.value === "number") return String(part.value);
  if (typeof part.value === "string" && part.value.trim() !== "") return part.value.trim();
  trouble(part, isGiven(part) ? `应是文字，现在是${shown(part.value)}` : "没有写", "补上文字；纯数字的代码要加引号。");
  return "";
}

export const textOr = <Else>(part: Part, otherwise: Else): string | Else => (isGiven(part) ? text(part) : otherwise);

export const texts = (part: Part): readonly string[] => list(part).map(text);

export function number(part: Part, otherwise: number): number {
  if (!isGiven(part)) return otherwise;
  if (typeof part.value === "number" && Number.isFinite(part.value)) return part.value;
  trouble(part, `应是数字，现在是${shown(part.value)}`, "改成数字，不加单位。");
  return otherwise;
}

/** A whole number that is not negative. */
export function count(part: Part, otherwise: number): number {
  const found = number(part, otherwise);
  if (Number.isInteger(found) && found >= 0) return found;
  trouble(part, `应是不小于 0 的整数，现在是${shown(part.value)}`, "改成整数。");
  return otherwise;
}

export function yes(part: Part, otherwise: boolean): boolean {
  if (!isGiven(part)) return otherwise;
  if (part.value === "是" || part.value === true) return true;
  if (part.value === "否" || part.value === false) return false;
  trouble(part, `应是“是”或“否”，现在是${shown(part.value)}`, "改成“是”或“否”。");
  return otherwise;
}

/** The code of a word of the vocabulary. */
export function word<Code extends string>(part: Part, names: Readonly<Record<string, Code>>, otherwise: Code): Code {
  if (!isGiven(part)) return otherwise;
  const code = typeof part.value === "string" && Object.hasOwn(names, part.value) ? names[part.value] : undefined;
  if (code !== undefined) return code;
  trouble(part, `不认识${shown(part.value)}`, `可以是：${Object.keys(names).join("、")}。`);
  return otherwise;
}

/** The codes of one or several words; the unknown ones are left out. */
export const wordsOf = <Code extends string>(part: Part, names: Readonly<Record<string, Code>>): readonly Code[] =>
  list(part).flatMap((one) => {
    const before = one.troubles.length;
    const code = word(one, names, Object.values(names)[0]!);
    return one.troubles.length === before ? [code] : [];
  });

/** A thing that may be left out. */
export const given = <Value>(part: Part, read: (part: Part) => Value): Value | null =>
  isGiven(part) ? read(part) : null;

const shown = (value: unknown): string => {
  if (value === undefined || value === null) return "空的";
  return Array.isArray(value) ? "一个列表" : typeof value === "object" ? "一组“键: 值”" : `“${String(value)}”`;
};
