// Writes out the numbers that Word counts by itself. “一、” or “（一）” before an automatically numbered paragraph stands nowhere
// in a .docx: it is worked out here from numbering.xml (ECMA-376 part 1, section 17.9) and put before the paragraph's text,
// so that what a reader sees on paper is what is delivered. Bullets are left out.

import { DOMParser } from "linkedom";

type Parts = ReadonlyMap<string, Buffer>;
type Xml = ReturnType<typeof parse>;
type Node = NonNullable<ReturnType<Xml["querySelector"]>>;

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly suffix: string;
  readonly legal: boolean;
}

/** A list as paragraphs refer to it: its levels, and which counters it shares. */
interface List {
  readonly counters: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

interface Place {
  readonly list: string;
  readonly level: number;
}

const documentPart = "word/document.xml";

/** The parts with every counted number written into the document; the very same parts where nothing is counted. */
export function writeNumbering(parts: Parts): Parts {
  const document = parts.get(documentPart);
  const numbering = parts.get("word/numbering.xml");
  const styles = parts.get("word/styles.xml");
  if (document === undefined || numbering === undefined) return parts;
  if (!document.includes("<w:numPr") && !styles?.includes("<w:numPr")) return parts;
  const xml = parse(document);
  const lists = readLists(parse(numbering));
  const styled = styles === undefined ? new Map<string, Place>() : readStyles(parse(styles), lists);
  return write(xml, lists, styled) ? new Map(parts).set(documentPart, Buffer.from(xml.toString())) : parts;
}

const parse = (part: Buffer) => new DOMParser().parseFromString(part.toString("utf8"), "text/xml");

const child = (node: Node | null | undefined, name: string): Node | null =>
  ([...(node?.children ?? [])] as Node[]).find((one) => one.tagName === name) ?? null;
const value = (node: Node | null | undefined, name: string): string | null =>
  child(node, name)?.getAttribute("w:val") ?? null;
const all = (node: Xml | Node, name: string): Node[] => [...node.getElementsByTagName(name)] as Node[];

function readLists(xml: Xml): ReadonlyMap<string, List> {
  const abstract = new Map(
    all(xml, "w:abstractNum").map((node) => [node.getAttribute("w:abstractNumId") ?? "", readLevels(node)]),
  );
  return new Map(
    all(xml, "w:num").map((node) => {
      const counters = value(node, "w:abstractNumId") ?? "";
      const overrides = all(node, "w:lvlOverride");
      const restarts = overrides.flatMap((override) => {
        const start = value(override, "w:startOverride");
        return start === null ? [] : [[Number(override.getAttribute("w:ilvl")), Number(start)] as const];
      });
      const levels = new Map([...(abstract.get(counters) ?? []), ...overrides.flatMap((one) => [...readLevels(one)])]);
      return [node.getAttribute("w:numId") ?? "", { counters, levels, restarts: new Map(restarts) }];
    }),
  );
}

function readLevels(node: Node): ReadonlyMap<number, Level> {
  return new Map(
    all(node, "w:lvl").map((level) => [
      Number(level.getAttribute("w:ilvl") ?? 0),
      {
        format: value(level, "w:numFmt") ?? "decimal",
        text: value(level, "w:lvlText") ?? "",
        start: Number(value(level, "w:start") ?? 1),
        suffix: value(level, "w:suff") ?? "tab",
        legal: child(level, "w:isLgl") !== null,
      },
    ]),
  );
}

/** Styles that number their paragraphs, with what they take from the style they are based on. */
function readStyles(xml: Xml, lists: ReadonlyMap<string, List>): ReadonlyMap<string, Place> {
  const nodes = new Map(all(xml, "w:style").map((node) => [node.getAttribute("w:styleId") ?? "", node]));
  const place = (id: string, seen: readonly string[]): Place | null => {
    const node = nodes.get(id);
    if (node === undefined || seen.includes(id)) return null;
    const basis = value(node, "w:basedOn");
    return readPlace(child(node, "w:pPr"), basis === null ? null : place(basis, [...seen, id]));
  };
  return new Map(
    [...nodes.keys()].flatMap((id) => {
      const found = place(id, []);
      return found !== null && lists.has(found.list) ? [[id, found] as const] : [];
    }),
  );
}

function readPlace(properties: Node | null, inherited: Place | null): Place | null {
  const node = child(properties, "w:numPr");
  const list = value(node, "w:numId") ?? inherited?.list;
  if (list === undefined) return null;
  return { list, level: Number(value(node, "w:ilvl") ?? inherited?.level ?? 0) };
}

function write(xml: Xml, lists: ReadonlyMap<string, List>, styled: ReadonlyMap<string, Place>): boolean {
  const counters = new Map<string, number[]>();
  const restarted = new Set<string>();
  let written = false;
  for (const paragraph of all(xml, "w:p")) {
    const properties = child(paragraph, "w:pPr");
    const place = readPlace(properties, styled.get(value(properties, "w:pStyle") ?? "") ?? null);
    const list = place === null ? undefined : lists.get(place.list);
    if (place === null || list === undefined || !all(paragraph, "w:t").length) continue;
    const counts = counters.get(list.counters) ?? [];
    counters.set(list.counters, counts);
    step(counts, place, list, restarted);
    const label = labelOf(place.level, counts, list);
    if (label === "") continue;
    const run = xml.createElement("w:r") as unknown as Node;
    const text = xml.createElement("w:t") as unknown as Node;
    text.setAttribute("xml:space", "preserve");
    text.textContent = label;
    run.append(text as never);
    if (properties === null) paragraph.prepend(run as never);
    else properties.after(run as never);
    written = true;
  }
  return written;
}

/** Counts one paragraph: its level goes on, the levels below it begin anew. */
function step(counts: number[], { list: id, level }: Place, list: List, restarted: Set<string>): void {
  const restart = list.restarts.get(level);
  const key = `${id}/${level}`;
  if (restart !== undefined && !restarted.has(key)) {
    restarted.add(key);
    counts[level] = restart;
  } else counts[level] = counts[level] === undefined ? (list.levels.get(level)?.start ?? 1) : counts[level] + 1;
  counts.length = level + 1;
}

function labelOf(level: number, counts: readonly number[], list: List): string {
  const own = list.levels.get(level);
  if (own === undefined || own.format === "bullet" || own.format === "none") return "";
  const label = own.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const of = list.levels.get(at);
    return figure(counts[at] ?? of?.start ?? 1, own.legal ? "decimal" : (of?.format ?? "decimal"));
  });
  if (label === "" || own.suffix === "nothing") return label;
  return own.suffix === "tab" && /[、）．。：]$/.test(label) ? label : `${label} `;
}

const digits = "零一二三四五六七八九";

/** One number as a list format writes it; a format that is not known is written in digits. */
function figure(n: number, format: string): string {
  const from = (first: number, length: number) =>
    n >= 1 && n <= length ? String.fromCodePoint(first + n - 1) : `${n}`;
  switch (format) {
    case "chineseCounting":
    case "chineseCountingThousand":
    case "japaneseCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "ideographDigital":
      return counting(n);
    case "decimalFullWidth":
      return `${n}`.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return from(0x2460, 20);
    case "decimalEnclosedParen":
      return from(0x2474, 20);
    case "decimalEnclosedFullstop":
      return from(0x2488, 20);
    case "decimalZero":
      return `${n}`.padStart(2, "0");
    case "upperLetter":
      return from(0x41, 26);
    case "lowerLetter":
      return from(0x61, 26);
    case "upperRoman":
      return roman(n);
    case "lowerRoman":
      return roman(n).toLowerCase();
    case "ideographTraditional":
      return "甲乙丙丁戊己庚辛壬癸"[n - 1] ?? `${n}`;
    default:
      return `${n}`;
  }
}

/** 1 to 99 as 一, 十, 十一, 二十, 二十一. */
function counting(n: number): string {
  if (n < 1 || n > 99) return `${n}`;
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? digits[tens] : ""}${tens > 0 ? "十" : ""}${n % 10 > 0 ? digits[n % 10] : ""}`;
}

const romans: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(n: number): string {
  let left = n;
  let out = "";
  for (const [value, sign] of romans) for (; left >= value && out.length < 20; left -= value) out += sign;
  return out;
}
