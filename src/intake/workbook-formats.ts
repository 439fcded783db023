// Which cells of an .xlsx hold days and which shares: told by their number formats, since both are stored as bare numbers.

import { attributesOf, eachTag, plain } from "./workbook-xml.ts";

export type FormatKind = "plain" | "day" | "percent";

/** Formats that every spreadsheet knows by number (ECMA-376, 18.8.30); 27–36 and 50–58 are days of East Asian editions. */
const builtIn = (id: number): FormatKind => {
  if (id === 9 || id === 10) return "percent";
  const isDay =
    (id >= 14 && id <= 17) ||
    id === 22 ||
    (id >= 27 && id <= 31) ||
    id === 36 ||
    (id >= 50 && id <= 54) ||
    id === 57 ||
    id === 58;
  return isDay ? "day" : "plain";
};

/** What a written format shows. */
export function kindOf(code: string): FormatKind {
  const bare = plain(code)
    .split(";")[0]!
    .replaceAll(/\\.|"[^"]*"|\[[^\]]*\]|_./g, "");
  if (/general/i.test(bare)) return "plain";
  if (/[yd年日]/i.test(bare) || /^[\s/.-]*m{1,5}[\s月]*$/i.test(bare) || /"年"|"月"/.test(code)) return "day";
  return bare.includes("%") ? "percent" : "plain";
}

/** The kind of each cell style, by its number. */
export function formatsIn(styles: string): readonly FormatKind[] {
  const own = new Map<number, FormatKind>();
  eachTag(styles, "numFmt", ({ numFmtId = "", formatCode = "" }) => own.set(Number(numFmtId), kindOf(formatCode)));
  const block = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? "";
  return [...block.matchAll(/<(?:\w+:)?xf\b([^>]*)>/g)].map(([, attributes = ""]) => {
    const id = Number(attributesOf(attributes).numFmtId ?? 0);
    return own.get(id) ?? builtIn(id);
  });
}
