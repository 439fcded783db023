// Every sentence with which a file is refused, in Chinese and English: what happened, to which file, what to do.
// Data and one function; who refuses is the business of the files that import it.

import { Problem, type ProblemCode } from "../wire/index.ts";
import { advices, type RefusedKey, refusedKinds } from "./kinds.ts";

interface Sentence {
  readonly code: ProblemCode;
  readonly zh: string;
  readonly en: string;
}

const sentences = {
  missing: {
    code: "not-found",
    zh: "找不到文件“{file}”：请检查路径和文件名",
    en: "“{file}” does not exist: check the path and the name",
  },
  folder: {
    code: "unreadable-format",
    zh: "“{file}”是一个文件夹，不是文件：读整个文件夹请用 duixian read “{file}” --jsonl",
    en: "“{file}” is a folder, not a file: to read a whole folder use duixian read “{file}” --jsonl",
  },
  notFile: {
    code: "unreadable-format",
    zh: "“{file}”不是普通文件：请指定一份报告文件",
    en: "“{file}” is not a regular file: name a report",
  },
  permission: {
    code: "forbidden",
    zh: "没有权限读取“{file}”：请修改文件的读取权限后再试",
    en: "“{file}” may not be read: change its permissions and try again",
  },
  io: {
    code: "damaged",
    zh: "读取“{file}”时磁盘出错（{reason}）：请检查文件所在的磁盘后再试",
    en: "reading “{file}” failed ({reason}): check the disk it is on and try again",
  },
  noPlace: {
    code: "bad-request",
    zh: "“{file}”里没有位置 {place}：还原后的文本有 {size} 个字符，位置写作 起-止，从 0 数起",
    en: "“{file}” has no place {place}: its restored text has {size} characters; a place is START-END, counted from 0",
  },
  emptyFolder: {
    code: "not-found",
    zh: "文件夹“{file}”里没有可读的文件：请放入 .txt、.html、.docx 或 PDF 格式的报告",
    en: "the folder “{file}” holds no file to read: put reports into it as .txt, .html, .docx or PDF",
  },
  tooLarge: {
    code: "too-large",
    zh: "“{file}”有 {size}，超过 {limit} 的上限，没有读入：请只留下报告正文再试",
    en: "“{file}” is {size}, over the limit of {limit}, and was not loaded: keep only the report's text and try again",
  },
  tooLong: {
    code: "too-large",
    zh: "“{file}”的正文有 {size} 字，远远超过一份报告：请拆成单份报告再试",
    en: "the text of “{file}” has {size} characters, far more than one report: split it into single reports",
  },
  empty: {
    code: "empty",
    zh: "“{file}”是空文件，一个字也没有：请检查文件是否保存或下载完整",
    en: "“{file}” is empty: check that it was saved or downloaded whole",
  },
  refusedKind: {
    code: "unreadable-format",
    zh: "“{file}”是{kind}，不能直接读取：{advice}",
    en: "“{file}” is {kind}, which is not read: {advice}",
  },
  encryptedPdf: {
    code: "encrypted",
    zh: "“{file}”是设了打开密码的 PDF，无法读取：请用密码打开后另存为不加密的 PDF 再试",
    en: "“{file}” is a PDF locked with a password: open it with the password, save it without one, and try again",
  },
  encryptedOffice: {
    code: "encrypted",
    zh: "“{file}”是设了密码的 Office 文档，无法读取：请用密码打开，去掉密码后另存为 .docx 再试",
    en: "“{file}” is an Office document locked with a password: open it, remove the password, save as .docx, and try again",
  },
  scanned: {
    code: "no-text",
    zh: "“{file}”共 {pages} 页，没有可提取的文字（多半是扫描件）：请先做文字识别（OCR），另存为 .docx 或带文字的 PDF 再试",
    en: "“{file}” has {pages} pages and no text to extract (most likely a scan): run OCR, save as .docx or a PDF with text, and try again",
  },
  garbledPdf: {
    code: "no-text",
    zh: "“{file}”的文字没有字符编码，提取出来的是乱码：请从原稿另存为 .docx，或做文字识别（OCR）后再试",
    en: "the text of “{file}” carries no character codes and comes out garbled: save the original as .docx, or run OCR, and try again",
  },
  tooManyTags: {
    code: "too-large",
    zh: "“{file}”的标记超过 {limit} 个，远远超过一份报告的网页：请另存报告正文所在的页面再试",
    en: "“{file}” has over {limit} tags, far more than the page of a report: save the page that holds the report itself",
  },
  tooManyPages: {
    code: "too-large",
    zh: "“{file}”有 {pages} 页，超过 {limit} 页的上限：请只留下报告正文再试",
    en: "“{file}” has {pages} pages, over the limit of {limit}: keep only the report and try again",
  },
  endless: {
    code: "too-large",
    zh: "“{file}”{seconds} 秒还没有读完，内容异常复杂，没有读入：请打开原稿另存一份（或另存为 .docx）再试",
    en: "“{file}” could not be read within {seconds} seconds, its content is abnormally complex: save the original anew (or as .docx) and try again",
  },
  damaged: {
    code: "damaged",
    zh: "“{file}”已损坏或不完整，打不开：请重新下载，或打开原稿另存一份再试",
    en: "“{file}” is damaged or incomplete: download it again, or save the original anew, and try again",
  },
  lostText: {
    code: "damaged",
    zh: "“{file}”的汉字在此前转码时已经丢失（满篇是 � 或“锟斤拷”），无法还原：请重新取得原文件，不要再转码",
    en: "the Chinese characters of “{file}” were lost in an earlier conversion (it is full of � or 锟斤拷) and cannot be restored: get the original file again, unconverted",
  },
  bomb: {
    code: "damaged",
    zh: "“{file}”解压后大得不正常（{what}），疑似压缩炸弹，没有打开：请从可信来源重新取得文件",
    en: "“{file}” would unpack to an abnormal size ({whatEn}), like a zip bomb, and was not opened: get it again from a source you trust",
  },
  noText: {
    code: "no-text",
    zh: "“{file}”里没有文字：请检查文件是否是报告正文（图片里的文字要先做文字识别）",
    en: "“{file}” holds no text: check that it is the report itself (text in images needs OCR first)",
  },
  noReport: {
    code: "no-report",
    zh: "“{file}”里没有找到政府工作报告（正文只有 {size} 个汉字）：请检查是不是选错了文件或页面",
    en: "no government work report was found in “{file}” (its text has {size} Chinese characters): check that it is the right file or page",
  },
  notAReport: {
    code: "no-report",
    zh: "“{file}”的内容不像政府工作报告，没有收下：请检查是不是选错了文件或页面",
    en: "“{file}” does not look like a government work report and was not taken: check that it is the right file or page",
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Names of the refusals. */
export type Refusal = keyof typeof sentences;

/** The `Problem` for a file: the sentence of that name with its gaps filled. */
export function refuse(name: Refusal, file: string, gaps: Readonly<Record<string, string | number>> = {}): Problem {
  const { code, zh, en } = sentences[name];
  return new Problem(code, fill(zh, { ...gaps, file }), fill(en, { ...gaps, file }));
}

/** The `Problem` for a file of a kind that is not read. */
export function refuseKind(key: RefusedKey, file: string): Problem {
  const { code, zh, en } = sentences.refusedKind;
  const { name, nameEn, advice } = refusedKinds[key];
  const [adviceZh, adviceEn] = advices[advice];
  return new Problem(
    code,
    fill(zh, { file, kind: name, advice: adviceZh }),
    fill(en, { file, kind: nameEn, advice: adviceEn }),
  );
}

function fill(sentence: string, gaps: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, gap: string) => String(gaps[gap] ?? ""));
}
