// The kinds of file there are: the four that are read, and those that are refused by name with what to do instead.
// Data only; how a kind is told from the bytes is the business of `sniff.ts`.

/** A kind that is read. */
export type ReadableKind = "txt" | "html" | "docx" | "pdf";

/** Media type of each kind that is read. */
export const mediaTypes: Readonly<Record<ReadableKind, string>> = {
  txt: "text/plain",
  html: "text/html",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
};

/** Which kind a name promises; the bytes decide, the name only tells whether to remark on it. */
export const extensions: Readonly<Record<string, ReadableKind>> = {
  txt: "txt",
  text: "txt",
  md: "txt",
  html: "html",
  htm: "html",
  xhtml: "html",
  shtml: "html",
  docx: "docx",
  docm: "docx",
  dotx: "docx",
  pdf: "pdf",
};

/** A kind that is refused: what it is, and what a person can do. */
export interface RefusedKind {
  readonly name: string;
  readonly nameEn: string;
  readonly extensions: readonly string[];
  readonly advice: keyof typeof advices;
}

/** What a person can do with a file that is not read. */
export const advices = {
  word: [
    "请用 Word 或 WPS 打开，另存为 .docx（或 PDF）后再试",
    "open it in Word or WPS, save it as .docx (or PDF), and try again",
  ],
  ofd: ["请用 OFD 阅读器打开，导出为 PDF（或另存为 .txt）后再试", "export it as PDF from an OFD reader and try again"],
  table: [
    "报告正文请另存为 .docx、PDF 或 .txt；表格不能当作报告来读",
    "save the report's text as .docx, PDF or .txt; a table cannot be read as a report",
  ],
  slides: [
    "请把报告正文另存为 .docx、PDF 或 .txt 后再试",
    "save the report's text as .docx, PDF or .txt and try again",
  ],
  archive: ["请先解压，再选择里面的报告文件", "unpack it first and choose the report inside"],
  image: [
    "图片里没有文字，请先做文字识别（OCR），另存为 .docx 或 .txt 后再试",
    "an image holds no text: run OCR, save as .docx or .txt, and try again",
  ],
  page: [
    "请在浏览器里把网页另存为“网页，仅 HTML”（.html）后再试",
    "save the page in a browser as “Web page, HTML only” (.html) and try again",
  ],
  reader: [
    "请在它自己的阅读器里导出为 PDF 或 .txt 后再试",
    "export it as PDF or .txt from its own reader and try again",
  ],
  text: ["请提供 .txt、.html、.docx 或 PDF 格式的报告", "give the report as .txt, .html, .docx or PDF"],
} as const;

/** The kinds refused by name, by key. */
export const refusedKinds = {
  doc: {
    name: "旧版 Word 文档（.doc）",
    nameEn: "an old Word document (.doc)",
    extensions: ["doc", "dot"],
    advice: "word",
  },
  wps: { name: "WPS 文字文档（.wps）", nameEn: "a WPS document (.wps)", extensions: ["wps", "wpt"], advice: "word" },
  rtf: { name: "RTF 文档", nameEn: "an RTF document", extensions: ["rtf"], advice: "word" },
  odt: {
    name: "OpenDocument 文档（.odt）",
    nameEn: "an OpenDocument text (.odt)",
    extensions: ["odt"],
    advice: "word",
  },
  wordXml: { name: "Word XML 文档", nameEn: "a Word XML document", extensions: [], advice: "word" },
  ofd: { name: "OFD 版式文件", nameEn: "an OFD document", extensions: ["ofd"], advice: "ofd" },
  xls: {
    name: "Excel 表格",
    nameEn: "an Excel sheet",
    extensions: ["xls", "xlsx", "xlsm", "et"],
    advice: "table",
  },
  ppt: { name: "演示文稿", nameEn: "a slide show", extensions: ["ppt", "pptx", "dps"], advice: "slides" },
  zip: { name: "ZIP 压缩包", nameEn: "a ZIP archive", extensions: ["zip"], advice: "archive" },
  rar: { name: "RAR 压缩包", nameEn: "a RAR archive", extensions: ["rar"], advice: "archive" },
  packed: {
    name: "压缩包",
    nameEn: "an archive",
    extensions: ["7z", "gz", "tgz", "tar", "bz2", "xz"],
    advice: "archive",
  },
  image: {
    name: "图片",
    nameEn: "an image",
    extensions: ["png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "heic", "svg"],
    advice: "image",
  },
  mht: { name: "网页归档（.mht）", nameEn: "a web archive (.mht)", extensions: ["mht", "mhtml"], advice: "page" },
  caj: { name: "CAJ 文档", nameEn: "a CAJ document", extensions: ["caj", "kdh", "nh"], advice: "reader" },
  ebook: { name: "电子书", nameEn: "an e-book", extensions: ["epub", "mobi", "azw3"], advice: "reader" },
  other: { name: "无法识别的二进制文件", nameEn: "a binary file of unknown kind", extensions: [], advice: "text" },
} as const satisfies Readonly<Record<string, RefusedKind>>;

/** Key of a kind that is refused by name. */
export type RefusedKey = keyof typeof refusedKinds;
