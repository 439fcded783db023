// Every format read back by another's reader: the cells are those of the table, text is never a formula, and the file says what it is.

import { readFileSync } from "node:fs";
import excel from "exceljs";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { read } from "../reading/index.ts";
import { Problem } from "../wire/index.ts";
import type { Exported } from "./exported.ts";
import {
  type Format,
  formatNames,
  fromFile,
  type Given,
  ManifestSchema,
  type Row,
  rowSchema,
  type Table,
  tableNames,
  tables,
  write,
} from "./index.ts";

const version = { duixian: "9.8.7", rules: "0123456789ab" };
const origin = { version, rulebook: "ba9876543210", leftOut: [{ file: "坏了.doc", reason: "格式读不了" }] };

function givenOf(text: string, file: string): Given {
  const source = {
    file: `somewhere/${file}`,
    sha256: "ab".repeat(32),
    bytes: 0,
    encoding: "utf-8",
    mediaType: "text/plain",
  };
  return { report: fromFile({ version, source, ...read(text) }), reached: new Map(), followed: [], findings: [] };
}

const example = (year: number): Given => {
  const file = `${year}_漪湖县.txt`;
  return givenOf(readFileSync(new URL(`../../examples/reports/${file}`, import.meta.url), "utf8"), file);
};

async function written(table: Table, format: Format, given: Iterable<Given>) {
  const { bytes, manifest } = await write(table, format, given, origin);
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return { bytes: Buffer.concat(pieces), manifest: manifest() };
}

const rowsOf = (table: Table, given: Iterable<Given>): Row[] => [...given].flatMap((one) => [...table.rows(one)]);

/** RFC 4180 as it is written, and nothing else: a quotation mark within an unquoted cell, or a lone line break, is an error. */
function strictly(csv: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < csv.length) {
    const row: string[] = [];
    for (;;) {
      const cell = /"((?:[^"]|"")*)"|[^",\r\n]*/y;
      cell.lastIndex = at;
      const found = cell.exec(csv);
      row.push(found?.[1]?.replaceAll('""', '"') ?? found?.[0] ?? "");
      at = cell.lastIndex;
      if (csv[at] !== ",") break;
      at++;
    }
    if (csv.slice(at, at + 2) !== "\r\n") throw new Error(`no end of line at ${at}: ${csv.slice(at, at + 20)}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}

async function sheetsOf(bytes: Buffer): Promise<excel.Workbook> {
  const book = new excel.Workbook();
  await book.xlsx.load(bytes as unknown as excel.Buffer);
  return book;
}

const given = [example(2023), example(2024)];

describe.each(["targets", "statements", "quantities"] as const)("the table of %s", (name) => {
  const table = tables[name];
  const rows = rowsOf(table, given);

  it("has rows, and each follows the schema", () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) expect(rowSchema(table).safeParse(row).error).toBeUndefined();
  });

  it("says of every row where it stands", () => {
    for (const row of rows) {
      const { report } = given.find((one) => one.report.id === row.report_id) as Given;
      expect(row.quote).toBe(report.text.slice(row.start as number, row.end as number));
      expect(row.link).toMatch(new RegExp(`^duixian:(ab){32}\\?.*at=${row.source_start}-${row.source_end}$`));
      expect(row).toMatchObject({ program: "9.8.7", rules: "0123456789ab", sha256: "ab".repeat(32) });
      expect(row.file).not.toContain("/");
    }
  });

  it("comes back from CSV, a marked file whose lines all have its columns", async () => {
    const { bytes } = await written(table, "csv", given);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, ...lines] = strictly(bytes.subarray(3).toString("utf8"));
    expect(head).toEqual(table.columns.map(({ key }) => key));
    const plain = (cell: string) => (cell.startsWith("'") ? cell.slice(1) : cell);
    expect(lines.map((line) => line.map(plain))).toEqual(
      rows.map((row) => table.columns.map(({ key }) => (row[key] === null ? "" : String(row[key])))),
    );
  });

  it("comes back from JSON Lines", async () => {
    const { bytes } = await written(table, "jsonl", given);
    const lines = bytes.toString("utf8").split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
  });

  it("comes back from .xlsx with its types", async () => {
    const book = await sheetsOf((await written(table, "xlsx", given)).bytes);
    const sheet = book.worksheets[0];
    expect(sheet?.name).toBe(table.label.zh);
    const cellsAt = (n: number) => table.columns.map((_, i) => sheet?.getRow(n).getCell(i + 1).value);
    expect(cellsAt(1)).toEqual(table.columns.map(({ label }) => label.zh));
    expect(sheet?.rowCount).toBe(rows.length + 1);
    for (const [n, row] of rows.entries()) expect(cellsAt(n + 2)).toEqual(table.columns.map(asExcel(row)));
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(sheet?.autoFilter).toBeTruthy();
  });

  it("comes back from Parquet with its types", async () => {
    const { bytes } = await written(table, "parquet", given);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const back = await parquetReadObjects({ file });
    const asDay = ({ key, type }: Table["columns"][number], cell: unknown) =>
      type === "date" && cell instanceof Date ? [key, cell.toISOString().slice(0, 10)] : [key, cell ?? null];
    expect(back.map((row) => Object.fromEntries(table.columns.map((one) => asDay(one, row[one.key]))))).toEqual(rows);
    const kept = new Map(parquetMetadata(file).key_value_metadata?.map(({ key, value }) => [key, value]));
    expect(kept.get("duixian.program")).toBe("9.8.7");
    expect(kept.get("duixian.rules")).toBe("0123456789ab");
    expect(ManifestSchema.parse(JSON.parse(kept.get("duixian.manifest") ?? "")).rows).toBe(rows.length);
  });
});

/** A line break within a cell is one character in .xlsx. */
const asExcel =
  (row: Row) =>
  ({ key, type }: Table["columns"][number]) => {
    const cell = row[key] ?? null;
    if (cell === null) return null;
    return type === "date"
      ? new Date(`${cell}T00:00:00Z`)
      : typeof cell === "string"
        ? cell.replaceAll("\r\n", "\n")
        : cell;
  };

describe("what a file says of itself", () => {
  it("names the versions, the reports with the hashes of their files, and what was left out", async () => {
    const { manifest } = await written(tables.targets, "csv", given);
    expect(ManifestSchema.safeParse(manifest).error).toBeUndefined();
    expect(manifest).toMatchObject({
      table: "targets",
      schema: "urn:duixian:schema:targets:1",
      program: "9.8.7",
      rules: "0123456789ab",
      rulebook: "ba9876543210",
      left_out: [{ file: "坏了.doc" }],
    });
    expect(manifest.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(manifest.reports.map(({ file, sha256 }) => [file, sha256])).toEqual([
      ["2023_漪湖县.txt", "ab".repeat(32)],
      ["2024_漪湖县.txt", "ab".repeat(32)],
    ]);
    expect(manifest.rows).toBe(rowsOf(tables.targets, given).length);
  });

  it("stands in the second sheet of .xlsx, with every column", async () => {
    const book = await sheetsOf((await written(tables.targets, "xlsx", given)).bytes);
    const first = book.getWorksheet("说明")?.getColumn(1).values ?? [];
    expect(first).toEqual(expect.arrayContaining(tables.targets.columns.map(({ key }) => key)));
    const told = new Map<unknown, unknown>();
    book.getWorksheet("说明")?.eachRow((row) => told.set(row.getCell(1).value, row.getCell(2).value));
    expect(told.get("程序")).toContain("9.8.7");
    expect(told.get("规则哈希")).toBe("0123456789ab");
    expect(told.get("坏了.doc")).toBe("格式读不了");
  });

  it("is the same for the same reports, byte by byte", async () => {
    for (const format of ["csv", "jsonl", "parquet", "annotations"] as const) {
      const [one, other] = [
        await written(tables.statements, format, given),
        await written(tables.statements, format, given),
      ];
      expect(one.bytes.equals(other.bytes), format).toBe(true);
    }
  });
});

/** A report whose words are what spreadsheets take for more than words. */
const hostile = [
  "=1+1",
  "+86",
  "-5",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  " =1",
  "＝1",
  "－5℃",
  "'=1",
  'a"b,c',
  "=\"x\"&'y'",
];
function hostileGiven(): Given {
  const [one] = [example(2023)];
  const texts = hostile.map((surface) => ({ surface, unit: surface }));
  const text = texts.map(({ surface }) => surface).join("");
  let at = 0;
  const quantities = texts.map(({ surface, unit }) => {
    const span = { start: at, end: at + surface.length };
    at = span.end;
    const said = {
      kind: "quantity",
      value: -5,
      valueHigh: null,
      bound: "exact",
      of: null,
      polarity: null,
      status: null,
    };
    return { ...span, source: span, surface, unit, statements: [], ...said };
  });
  const report = { ...(one as Given).report, text, quantities: quantities as unknown as Exported["quantities"] };
  return { ...(one as Given), report: { ...report, outline: [] } };
}

describe("words that a spreadsheet may take for a formula", () => {
  it("stand behind an apostrophe in CSV, and numbers stay numbers", async () => {
    const { bytes } = await written(tables.quantities, "csv", [hostileGiven()]);
    const [head = [], ...rows] = strictly(bytes.toString("utf8").slice(1));
    const at = (key: string) => head.indexOf(key);
    expect(rows.map((row) => row[at("quote")])).toEqual(
      hostile.map((words) => (words === 'a"b,c' ? words : `'${words}`)),
    );
    expect(rows.map((row) => row[at("value")])).toEqual(hostile.map(() => "-5"));
  });

  it("are text in .xlsx, in cells of the format text", async () => {
    const book = await sheetsOf((await written(tables.quantities, "xlsx", [hostileGiven()])).bytes);
    const column = tables.quantities.columns.findIndex(({ key }) => key === "quote") + 1;
    const cells = hostile.map((_, n) => book.worksheets[0]?.getRow(n + 2).getCell(column));
    expect(cells.map((cell) => cell?.type)).toEqual(hostile.map(() => excel.ValueType.String));
    expect(cells.map((cell) => cell?.numFmt)).toEqual(hostile.map(() => "@"));
    expect(cells.map((cell) => cell?.value)).toEqual(hostile.map((words) => words.replace("\r", "\n")));
  });

  it("with characters that XML cannot hold do not break .xlsx", async () => {
    const one = hostileGiven();
    const odd = "\u0000\u000b\ud800甲_x0041_\uffff";
    const [first] = one.report.quantities;
    const quantities = [{ ...first, start: 0, end: odd.length }] as unknown as Exported["quantities"];
    const book = await sheetsOf(
      (await written(tables.quantities, "xlsx", [{ ...one, report: { ...one.report, text: odd, quantities } }])).bytes,
    );
    const column = tables.quantities.columns.findIndex(({ key }) => key === "quote") + 1;
    const cell = book.worksheets[0]?.getRow(2).getCell(column).value;
    expect(cell).toMatch(/^\ufffd{3}甲_x(005F_x)?0041_\ufffd$/);
  });
});

describe("a table without rows", () => {
  it.each(["csv", "xlsx", "jsonl", "parquet"] as const)("is a whole file as %s", async (format) => {
    const { bytes, manifest } = await written(tables.repairs, format, []);
    expect(manifest).toMatchObject({ rows: 0, reports: [] });
    if (format === "csv") expect(strictly(bytes.toString("utf8").slice(1))).toHaveLength(1);
    if (format === "jsonl") expect(bytes).toHaveLength(0);
    if (format === "xlsx") expect((await sheetsOf(bytes)).worksheets[0]?.rowCount).toBe(1);
    if (format === "parquet") {
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
      expect(await parquetReadObjects({ file })).toEqual([]);
    }
  });
});

/** A table of its own, whose rows are made as they are asked for. */
function endless(rows: number): { table: Table; asked: () => number } {
  let asked = 0;
  const spec = (key: string, type: Table["columns"][number]["type"]) => ({
    key,
    type,
    label: { zh: key, en: key },
    description: { zh: key, en: key },
    nullable: true,
    values: null,
  });
  const table: Table = {
    ...tables.repairs,
    columns: [spec("n", "integer"), spec("words", "string"), spec("share", "number"), spec("day", "date")],
    *rows() {
      for (asked = 0; asked < rows; asked++) {
        yield { n: asked, words: `青石县第${asked}项${"重点工程".repeat(20)}`, share: asked / 7, day: "2031-05-06" };
      }
    },
  };
  return { table, asked: () => asked };
}

describe("a table of 100,000 rows", () => {
  const ROWS = 100_000;

  it.each(["csv", "xlsx", "jsonl", "parquet"] as const)("is handed on as %s while it is made", async (format) => {
    const { table, asked } = endless(ROWS);
    const { bytes, manifest } = await write(table, format, [example(2023)], origin);
    const heap = process.memoryUsage().heapUsed;
    let [most, largest, whenFirst, total] = [0, 0, 0, 0];
    for await (const piece of bytes) {
      if (total === 0) whenFirst = asked();
      total += piece.length;
      largest = Math.max(largest, piece.length);
      most = Math.max(most, process.memoryUsage().heapUsed - heap);
    }
    expect(manifest().rows).toBe(ROWS);
    // The first bytes come long before the last row, no piece holds the file, and no more than a part of the rows is in memory.
    expect(whenFirst).toBeLessThan(ROWS / 4);
    expect(largest).toBeLessThan(Math.max(total / 4, 100_000));
    expect(most).toBeLessThan(250 * 2 ** 20);
  });
});

describe("what cannot be written", () => {
  it("annotations of another table are refused", async () => {
    await expect(write(tables.targets, "annotations", [], origin)).rejects.toBeInstanceOf(Problem);
  });

  it("what a report throws comes out where the bytes are taken", async () => {
    const broken: Table = {
      ...tables.repairs,
      rows: () => {
        throw new Error("broken");
      },
    };
    for (const format of formatNames.filter((each) => each !== "annotations")) {
      await expect(written(broken, format, [example(2023)]), format).rejects.toThrow("broken");
    }
  });
});

it("every table has keys of its own, in snake_case", () => {
  for (const name of tableNames) {
    const keys = tables[name].columns.map(({ key }) => key);
    expect(new Set(keys).size, name).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(key))).toEqual([]);
  }
});
