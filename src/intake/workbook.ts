// The sheets of an .xlsx: values, days, merged cells. Read from the XML itself and nothing but what is needed, so that drawings,
// comments, tables and whatever else a spreadsheet program leaves in the file cannot fail the reading.

import type { Grid, GridCell, Merge } from "../sheets/index.ts";
import { dayOfSerial } from "../sheets/index.ts";
import { refuse } from "./refusals.ts";
import type { TableLimits } from "./table-limits.ts";
import { type FormatKind, formatsIn } from "./workbook-formats.ts";
import { attributesOf, eachTag, plain, textsIn } from "./workbook-xml.ts";
import type { Container } from "./zip.ts";

/** What cells are read with. */
interface Book {
  readonly strings: readonly string[];
  readonly formats: readonly FormatKind[];
  /** Days are counted from 1904, as Macs once did. */
  readonly from1904: boolean;
  readonly limits: TableLimits;
}

/** All sheets that are sheets of cells, in the order of their tabs. */
export async function workbookTables(
  container: Container,
  file: string,
  limits: TableLimits,
): Promise<readonly Grid[]> {
  const parts = await container.parts((name) =>
    /^xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/i.test(name),
  );
  const read = (path: string): string => {
    const name = [...parts.keys()].find((one) => one.toLowerCase() === path.toLowerCase());
    return name === undefined ? "" : (parts.get(name)?.toString("utf8") ?? "");
  };
  const workbook = read("xl/workbook.xml");
  if (!/<(\w+:)?sheet\b/.test(workbook)) throw refuse("damaged", file);
  const targets = targetsIn(read("xl/_rels/workbook.xml.rels"));
  const book: Book = {
    strings: textsIn(read("xl/sharedStrings.xml"), "si"),
    formats: formatsIn(read("xl/styles.xml")),
    from1904: /\bdate1904\s*=\s*"(1|true)"/.test(workbook),
    limits,
  };
  const grids: Grid[] = [];
  eachTag(workbook, "sheet", (attributes) => {
    const target = targets.get(attributes["r:id"] ?? attributes.id ?? "");
    const xml = target === undefined ? "" : read(target);
    if (xml === "") return;
    const hidden = (attributes.state ?? "visible") !== "visible";
    grids.push({ name: plain(attributes.name ?? ""), hidden, ...sheetIn(xml, book) });
  });
  return grids;
}

/** Where the sheets lie, by the ids of the workbook. */
function targetsIn(rels: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  eachTag(rels, "Relationship", ({ Id = "", Target = "" }) => {
    const path = plain(Target);
    found.set(Id, path.startsWith("/") ? path.slice(1) : `xl/${path.replace(/^\.\//, "")}`);
  });
  return found;
}

const cellPattern = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const rowPattern = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g;

function sheetIn(xml: string, book: Book): Pick<Grid, "rows" | "merges"> {
  const rows: GridCell[][] = [];
  for (const [, attributes = "", inside = ""] of xml.matchAll(rowPattern)) {
    // A row may leave its number out: it is then the next.
    const number = Number(attributesOf(attributes).r ?? rows.length + 1);
    const cells = cellsIn(inside, book);
    if (cells.length === 0 || !(number >= 1)) continue;
    if (number > book.limits.rows + 1) {
      rows[book.limits.rows] = cells;
      break;
    }
    rows[number - 1] = cells;
  }
  return { rows: Array.from(rows, (row) => row ?? []), merges: mergesIn(xml) };
}

function cellsIn(inside: string, book: Book): GridCell[] {
  const cells: GridCell[] = [];
  for (const [, attributes = "", content = ""] of inside.matchAll(cellPattern)) {
    const given = attributesOf(attributes);
    const column = given.r === undefined ? cells.length : placeOf(given.r).column;
    if (column >= book.limits.columns) continue;
    const value = valueIn(given, content, book);
    if (value !== null) cells[column] = value;
  }
  return Array.from(cells, (cell) => cell ?? null);
}

function valueIn(given: Readonly<Record<string, string>>, content: string, book: Book): GridCell {
  const type = given.t ?? "n";
  if (type === "inlineStr") return textsIn(content, "is")[0] || null;
  const raw = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/.exec(content)?.[1];
  if (raw === undefined) return /<(?:\w+:)?f\b/.test(content) ? { kind: "error", words: "公式没有算出的值" } : null;
  const words = plain(raw);
  if (type === "s") return book.strings[Number(words)] || null;
  if (type === "str") return words || null;
  if (type === "b") return words === "1" || words === "true";
  if (type === "e") return { kind: "error", words };
  if (type === "d") return { kind: "day", day: words.slice(0, 10) };
  return numberIn(Number(words), book.formats[Number(given.s ?? 0)] ?? "plain", book);
}

function numberIn(value: number, format: FormatKind, { from1904 }: Book): GridCell {
  if (Number.isNaN(value)) return null;
  if (format === "day" && value >= 0 && value < 2_958_466)
    return { kind: "day", day: dayOfSerial(Math.floor(value) + (from1904 ? 1462 : 0)) };
  // People read and write the share, not the number behind it.
  if (format === "percent") return `${Number((value * 100).toPrecision(12))}%`;
  return value;
}

function mergesIn(xml: string): readonly Merge[] {
  const merges: Merge[] = [];
  eachTag(xml, "mergeCell", ({ ref = "" }) => {
    const [from = "", to = from] = ref.split(":");
    const [start, end] = [placeOf(from), placeOf(to)];
    if (start.row >= 0 && end.row >= 0)
      merges.push({ top: start.row, left: start.column, bottom: end.row, right: end.column });
  });
  return merges;
}

/** B12 → row 11, column 1. */
function placeOf(ref: string): { readonly row: number; readonly column: number } {
  const [, letters = "", row = "0"] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(ref) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1 };
}
