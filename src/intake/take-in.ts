// A file is taken in: its kind found, its text extracted, refused with one sentence where that cannot be done. Each format's
// library is loaded only when a file of that kind comes.

import { createHash } from "node:crypto";
import { restore } from "../reading/index.ts";
import { Problem } from "../wire/index.ts";
import { decode } from "./encoding.ts";
import { mediaTypes, type ReadableKind, refusedKinds } from "./kinds.ts";
import { refuse, refuseKind } from "./refusals.ts";
import { readableByName, refusedByName, type Sniffed, sniff, sniffContainer } from "./sniff.ts";
import { defaultLimits, type Extracted, type Incoming, type IntakeNote, type Limits, type TakenIn } from "./taken.ts";

/** A text with fewer Chinese characters than this holds no report. */
const leastChinese = 30;

/**
 * Takes a file in.
 *
 * @throws Problem if the file cannot be read or holds no report; nothing else
 */
export async function takeIn(incoming: Incoming, limits: Limits = defaultLimits): Promise<TakenIn> {
  const { fileName: file, bytes } = incoming;
  if (bytes.length > limits.fileBytes) throw tooLarge(file, bytes.length, limits.fileBytes);
  if (bytes.length === 0) throw refuse("empty", file);
  const { kind, extracted } = await extract(bytes, file, limits);
  check(kind, extracted.text, file, limits);
  return {
    fileName: file,
    mediaType: mediaTypes[kind],
    encoding: extracted.encoding,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes,
    delivered: extracted.text,
    notes: [...otherKind(kind, file), ...extracted.notes],
    ...(extracted.title === undefined ? {} : { title: extracted.title }),
  };
}

/** The `Problem` for a file over the limit. */
export function tooLarge(file: string, size: number, limit: number): Problem {
  const mega = (bytes: number) => `${Math.ceil(bytes / 2 ** 20)} MB`;
  return refuse("tooLarge", file, { size: mega(size), limit: mega(limit) });
}

interface Found {
  readonly kind: ReadableKind;
  readonly extracted: Extracted;
}

async function extract(bytes: Uint8Array, file: string, limits: Limits): Promise<Found> {
  const sniffed = sniff(bytes, file);
  try {
    if (sniffed.kind === "zip") return await extractContainer(bytes, file, limits);
    switch (sniffed.kind) {
      case "txt":
        return { kind: "txt", extracted: plainText(bytes) };
      case "html":
        return { kind: "html", extracted: (await import("./html.ts")).htmlText(bytes, file, limits) };
      case "pdf":
        return { kind: "pdf", extracted: await (await import("./pdf.ts")).pdfText(bytes, file, limits) };
      default:
        throw refusal(sniffed, file);
    }
  } catch (error) {
    // Whatever a format's library throws at bytes it was not made for: the file is damaged.
    throw error instanceof Problem ? error : Object.assign(refuse("damaged", file), { cause: error });
  }
}

async function extractContainer(bytes: Uint8Array, file: string, limits: Limits): Promise<Found> {
  const named = refusedByName(file);
  if (named === "zip") throw refuseKind("zip", file);
  const { openContainer } = await import("./zip.ts");
  const container = await openContainer(bytes, file, limits);
  const sniffed = sniffContainer(container.names);
  if (sniffed.kind !== "docx") throw refusal(sniffed, file);
  const { docxText } = await import("./docx.ts");
  return { kind: "docx", extracted: await docxText(container, file, limits) };
}

function refusal(sniffed: Sniffed, file: string): Problem {
  if (sniffed.kind === "lost") return refuse("lostText", file);
  if (sniffed.kind === "locked") return refuse("encryptedOffice", file);
  return refuseKind(sniffed.kind === "refused" ? sniffed.refused : "other", file);
}

function plainText(bytes: Uint8Array): Extracted {
  const { text, encoding, lost } = decode(bytes);
  if (lost === 0) return { text, encoding, notes: [] };
  const note: IntakeNote = {
    code: "lost-character",
    message: `有 ${lost} 处字节按 ${encoding} 无法解码，以 � 代替`,
    messageEn: `${lost} places could not be decoded as ${encoding} and stand as �`,
  };
  return { text, encoding, notes: [note] };
}

function check(kind: ReadableKind, text: string, file: string, limits: Limits): void {
  if (text.length > limits.characters) throw refuse("tooLong", file, { size: text.length });
  if (text.trim() === "" && kind === "txt") throw refuse("empty", file);
  // A page of menus has shown its text already.
  if (!/[\p{L}\p{N}]/u.test(text) && kind !== "html") throw refuse("noText", file);
  let chinese = chineseOf(text);
  if (chinese < leastChinese) chinese = chineseOf(restore(text).text); // in the wrong encoding it may seem to have none
  if (chinese < leastChinese) throw refuse("noReport", file, { size: chinese });
}

const chineseOf = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** A remark where the file is not what its name says. */
function otherKind(kind: ReadableKind, file: string): readonly IntakeNote[] {
  const promised = readableByName(file) ?? refusedByName(file);
  if (promised === null || promised === kind) return [];
  const is = kindNames[kind];
  const said = promised in kindNames ? kindNames[promised as ReadableKind] : refusedKinds[promised as "doc"].name;
  return [
    {
      code: "file-kind",
      message: `文件名看似${said}，内容实为 ${is}，已按 ${is} 读取`,
      messageEn: `the name says ${promised}, the content is ${kind}: read as ${kind}`,
    },
  ];
}

const kindNames: Readonly<Record<ReadableKind, string>> = {
  txt: "纯文本",
  html: "网页（HTML）",
  docx: "Word 文档（.docx）",
  pdf: "PDF",
};
