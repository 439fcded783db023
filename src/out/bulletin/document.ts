// A bulletin as a .docx in the layout of GB/T 9704—2012. What it says was composed before; here it is only set.

import { AlignmentType, Document, Footer, NumberFormat, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Bulletin, BulletinTexts } from "../../wire/index.ts";
import { blockOf, noteOf } from "./blocks.ts";
import { imprint, redHead, signature, titleLines } from "./head.ts";
import { type Faces, faces, LINE, page, size } from "./layout.ts";
import { run, spacing, textLine } from "./type.ts";

/** The document as bytes. */
export async function documentOf(
  { blocks, notes }: Pick<Bulletin, "blocks" | "notes">,
  texts: BulletinTexts,
): Promise<Uint8Array<ArrayBuffer>> {
  const face = faces[texts.faces];
  const document = new Document({
    title: texts.title,
    creator: texts.signature,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: { run: { font: face.body, size: size.third } },
        footnoteReference: { run: { size: size.smallFourth, superScript: true } },
      },
    },
    footnotes: Object.fromEntries(notes.map((note) => [note.number, noteOf(note, face)])),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: page.margin,
            pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
          },
          grid: { type: "lines", linePitch: LINE },
        },
        footers: { default: pageNumber(face, "right"), even: pageNumber(face, "left") },
        children: [
          ...redHead(texts, face),
          ...titleLines(texts, face),
          ...(texts.opening === "" ? [] : [textLine([run(texts.opening, face.body)])]),
          // What is demanded, the signature and the 版记 have a page without notes: both want its foot.
          ...blocks.flatMap((block, at) => blockOf(block, face, at === blocks.length - 1)),
          ...texts.demands.map((words) => textLine([run(words, face.body)])),
          ...signature(texts, face),
          ...imprint(texts, face),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** 7.5: 四号 半角宋体 between dashes, odd pages right and even ones left, one character in. */
function pageNumber(face: Faces, side: "left" | "right"): Footer {
  const font = { ascii: face.page, hAnsi: face.page, eastAsia: face.page };
  const one = size.fourth * 10;
  const dash = (words: string) => new TextRun({ text: words, font, size: size.fourth });
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === "right" ? { right: one } : { left: one },
        spacing: spacing(320),
        children: [dash("— "), new TextRun({ children: [PageNumber.CURRENT], font, size: size.fourth }), dash(" —")],
      }),
    ],
  });
}
