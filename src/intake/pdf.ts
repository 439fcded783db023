// The text of a PDF: its pages' lines joined into paragraphs, with a remark on what was left out; a scan is refused.

import { pdfPages } from "./pdf-pages.ts";
import { type Page, paragraphs } from "./pdf-paragraphs.ts";
import { refuse } from "./refusals.ts";
import type { Extracted, IntakeNote, Limits } from "./taken.ts";

/**
 * Extracts the text of a PDF.
 *
 * @throws Problem `encrypted`, `damaged`, `no-text` (a scan, or fonts without character codes) or `too-large`
 */
export async function pdfText(bytes: Uint8Array, file: string, limits: Limits): Promise<Extracted> {
  const { pages, marks, flawed } = await pdfPages(bytes, file, limits);
  const { text, leftOut } = paragraphs(pages);
  check(text, pages, file);
  return {
    text,
    encoding: "embedded",
    notes: [...(flawed ? [flaws] : []), ...furniture([...leftOut, ...marks]), ...withoutText(pages)],
  };
}

/** Fewer letters than this on an average page, and the text is a scanning program's stamp. */
const fewLetters = 40;

function check(text: string, pages: readonly Page[], file: string): void {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const garbled = text.match(/(?!\s)\p{Cc}|[\ufffd\ue000-\uf8ff]/gu)?.length ?? 0;
  if (text.length >= 20 && garbled > 0.2 * text.length) throw refuse("garbledPdf", file);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  // A report of one short page is thinkable; pages that all say the same are none.
  if (letters === 0 || (letters < fewLetters * pages.length && (han < 30 || repeats(pages))))
    throw refuse("scanned", file, { pages: pages.length });
}

/** Whether the pages say one thing or two: what scanning programs stamp on them. */
function repeats(pages: readonly Page[]): boolean {
  const words = pages.map(({ lines }) => lines.map(({ text }) => text.replace(/\d+/g, "#")).join("\n"));
  return pages.length > 2 && new Set(words).size <= 2;
}

const flaws: IntakeNote = {
  code: "lost-character",
  message: "PDF 内部有错误，已尽量读取，文字可能不全：请与原稿核对",
  messageEn:
    "the PDF has internal errors; it was read as far as possible, characters may be missing: compare it with the original",
};

function furniture(leftOut: readonly string[]): readonly IntakeNote[] {
  if (leftOut.length === 0) return [];
  const characters = leftOut.reduce((sum, line) => sum + line.length, 0);
  return [
    {
      code: "furniture",
      message: `页码、页眉、页脚和注号没有收入：${leftOut.length} 处，共 ${characters} 字`,
      messageEn: `page numbers, running heads and note marks were left out: ${leftOut.length} pieces, ${characters} characters`,
    },
  ];
}

function withoutText(pages: readonly Page[]): readonly IntakeNote[] {
  const empty = pages.flatMap(({ lines }, i) => (lines.length === 0 ? [i + 1] : []));
  if (empty.length === 0) return [];
  return [
    {
      code: "page-without-text",
      message: `第 ${empty.join("、")} 页没有可提取的文字（空白页或图片）`,
      messageEn: `no text could be extracted from page ${empty.join(", ")} (blank or an image)`,
    },
  ];
}
