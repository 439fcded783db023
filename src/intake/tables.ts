// Tables taken out of files: .xlsx, .csv and the tables of a .docx become sheets of cells. What is no table, or a format that is not
// read, is refused in one sentence with what to do. Told by the bytes, as everywhere; the name only words the refusal.

import type { Grid } from "../sheets/index.ts";
import { Problem } from "../wire/index.ts";
import { decode } from "./encoding.ts";
import { refuse } from "./refusals.ts";
import { sniff, sniffContainer } from "./sniff.ts";
import { type TableLimits, tableLimits } from "./table-limits.ts";
import type { Incoming } from "./taken.ts";
import { openContainer } from "./zip.ts";

/**
 * The sheets of a file, those that hold nothing left out.
 *
 * @throws Problem if the file cannot be read or has no table; nothing else
 */
export async function tablesIn(incoming: Incoming, limits: TableLimits = tableLimits): Promise<readonly Grid[]> {
  const { fileName: file, bytes } = incoming;
  if (bytes.length > limits.fileBytes) throw tooLargeTable(file, bytes.length);
  if (bytes.length === 0) throw refuse("empty", file);
  const grids = await gridsOf(bytes, file, limits);
  const full = grids.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null && cell !== "")));
  if (full.length === 0) throw noTable(file);
  for (const { name, rows } of full)
    if (rows.length > limits.rows) throw tooManyRows(file, name, rows.length, limits.rows);
  return full;
}

async function gridsOf(bytes: Uint8Array, file: string, limits: TableLimits): Promise<readonly Grid[]> {
  try {
    const sniffed = sniff(bytes, file);
    switch (sniffed.kind) {
      case "zip":
        return await inContainer(bytes, file, limits);
      case "html":
        return (await import("./table-html.ts")).htmlTables(bytes, file, limits);
      case "txt":
      case "lost":
        return [(await import("./table-csv.ts")).csvTable(decode(bytes).text, nameOf(file))];
      case "locked":
        throw locked(file);
      case "refused":
        // A file of digits is no running text, but it is a table.
        if (sniffed.refused === "other" && /\.(csv|txt|tsv)$/i.test(file) && !bytes.includes(0))
          return [(await import("./table-csv.ts")).csvTable(decode(bytes).text, nameOf(file))];
        throw notRead(file, sniffed.refused);
      default:
        throw notRead(file, sniffed.kind);
    }
  } catch (error) {
    throw error instanceof Problem ? error : Object.assign(refuse("damaged", file), { cause: error });
  }
}

async function inContainer(bytes: Uint8Array, file: string, limits: TableLimits): Promise<readonly Grid[]> {
  const container = await openContainer(bytes, file, limits);
  if (container.names.includes("xl/workbook.bin")) throw notRead(file, "xlsb");
  if (container.names.some((name) => /^xl\/workbook\.xml$/i.test(name)))
    return (await import("./workbook.ts")).workbookTables(container, file, limits);
  const sniffed = sniffContainer(container.names);
  if (sniffed.kind === "docx") return (await import("./table-docx.ts")).docxTables(container, file, limits);
  throw notRead(file, sniffed.kind === "refused" ? sniffed.refused : "other");
}

const nameOf = (file: string): string => (file.split(/[/\\]/).at(-1) ?? file).replace(/\.[^.]+$/, "");

/** Old formats by the ending of the name: what each is called and what to save it as. */
const old: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  xls: ["旧版 Excel 表格（.xls）", "an old Excel sheet (.xls)"],
  et: ["WPS 表格（.et）", "a WPS sheet (.et)"],
  ett: ["WPS 表格模板（.ett）", "a WPS sheet template (.ett)"],
  xlsb: ["Excel 二进制工作簿（.xlsb）", "a binary Excel workbook (.xlsb)"],
  ods: ["OpenDocument 表格（.ods）", "an OpenDocument sheet (.ods)"],
  doc: ["旧版 Word 文档（.doc）", "an old Word document (.doc)"],
  wps: ["WPS 文字文档（.wps）", "a WPS document (.wps)"],
};

function notRead(file: string, kind: string): Problem {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  const [zh, en] = old[ending] ?? old[kind] ?? ["不是表格文件", "no table"];
  const word = ["doc", "wps"].includes(ending) || kind === "doc";
  const as = word ? ".docx" : ".xlsx";
  const is = zh.startsWith("不") ? zh : `是${zh}`;
  return new Problem(
    "unreadable-format",
    `“${file}”${is}，不能直接读取：请用 Excel 或 WPS 打开，另存为 ${as}${word ? "" : "（或 .csv）"}后再试`,
    `“${file}” is ${en} and is not read: open it in Excel or WPS, save it as ${as}${word ? "" : " (or .csv)"}, and try again`,
  );
}

const locked = (file: string): Problem =>
  new Problem(
    "encrypted",
    `“${file}”设了密码，无法读取：请用密码打开，去掉密码后另存为 .xlsx 再试`,
    `“${file}” is locked with a password: open it, remove the password, save it as .xlsx, and try again`,
  );

const noTable = (file: string): Problem =>
  new Problem(
    "empty",
    `“${file}”里没有表格：请检查是不是选错了文件，或表格还没有保存`,
    `“${file}” holds no table: check that it is the right file and that it was saved`,
  );

const tooManyRows = (file: string, sheet: string, rows: number, limit: number): Problem =>
  new Problem(
    "too-large",
    `“${file}”的“${sheet}”有 ${rows} 行，超过 ${limit} 行的上限，没有读入：请分几次导入`,
    `“${sheet}” of “${file}” has ${rows} rows, over the limit of ${limit}: import it in parts`,
  );

/** The refusal of a file that is larger than any ledger. */
export const tooLargeTable = (file: string, bytes: number): Problem =>
  new Problem(
    "too-large",
    `“${file}”有 ${Math.ceil(bytes / 2 ** 20)} MB，超过 20 MB 的上限，没有读入：请删去表里的图片，或分几次导入`,
    `“${file}” is ${Math.ceil(bytes / 2 ** 20)} MB, over the limit of 20 MB: take pictures out of it or import it in parts`,
  );
