// What kind of file the bytes are. The content decides; the name is asked only where the content does not tell.

import { restore } from "../reading/index.ts";
import { declaredEncoding, decode, readsAsText } from "./encoding.ts";
import { extensions, type ReadableKind, type RefusedKey, refusedKinds } from "./kinds.ts";

/**
 * A kind that is read, a container whose list of parts must tell, a locked Office document, a text whose characters are lost, or
 * a kind refused by name.
 */
export type Sniffed =
  | { readonly kind: ReadableKind }
  | { readonly kind: "zip" }
  | { readonly kind: "locked" }
  | { readonly kind: "lost" }
  | { readonly kind: "refused"; readonly refused: RefusedKey };

interface Signature {
  readonly at: number;
  /** Latin-1. */
  readonly bytes: string;
  readonly sniffed: Sniffed;
}

const refused = (key: RefusedKey): Sniffed => ({ kind: "refused", refused: key });

/** How files begin that are no text. */
const signatures: readonly Signature[] = [
  { at: 0, bytes: "PK\x03\x04", sniffed: { kind: "zip" } },
  { at: 0, bytes: "PK\x05\x06", sniffed: { kind: "zip" } },
  { at: 0, bytes: "{\\rtf", sniffed: refused("rtf") },
  { at: 0, bytes: "Rar!\x1a\x07", sniffed: refused("rar") },
  { at: 0, bytes: "7z\xbc\xaf\x27\x1c", sniffed: refused("packed") },
  { at: 0, bytes: "\x1f\x8b\x08", sniffed: refused("packed") },
  { at: 0, bytes: "\xfd7zXZ\0", sniffed: refused("packed") },
  { at: 0, bytes: "BZh91AY&SY", sniffed: refused("packed") },
  { at: 257, bytes: "ustar", sniffed: refused("packed") },
  { at: 0, bytes: "\x89PNG\r\n\x1a\n", sniffed: refused("image") },
  { at: 0, bytes: "\xff\xd8\xff", sniffed: refused("image") },
  { at: 0, bytes: "GIF87a", sniffed: refused("image") },
  { at: 0, bytes: "GIF89a", sniffed: refused("image") },
  { at: 0, bytes: "II*\0", sniffed: refused("image") },
  { at: 0, bytes: "MM\0*", sniffed: refused("image") },
  { at: 8, bytes: "WEBP", sniffed: refused("image") },
  { at: 4, bytes: "ftypheic", sniffed: refused("image") },
  { at: 0, bytes: "CAJ\0", sniffed: refused("caj") },
  { at: 0, bytes: "HN\0\0", sniffed: refused("caj") },
  { at: 0, bytes: "KDH ", sniffed: refused("caj") },
  { at: 60, bytes: "BOOKMOBI", sniffed: refused("ebook") },
];

const ole = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/** Streams of an OLE container, and what a file that has one is. The first that is found tells. */
const oleStreams: readonly (readonly [string, Sniffed])[] = [
  ["EncryptedPackage", { kind: "locked" }],
  ["WordDocument", refused("doc")],
  ["Workbook", refused("xls")],
  ["PowerPoint Document", refused("ppt")],
];

/** Parts of a ZIP container that say what it is. */
const zipParts: readonly (readonly [RegExp, Sniffed])[] = [
  [/^word\/.+\.xml$/i, { kind: "docx" }],
  [/^xl\//i, refused("xls")],
  [/^ppt\//i, refused("ppt")],
  [/^OFD\.xml$/i, refused("ofd")],
  [/^META-INF\/container\.xml$/i, refused("ebook")],
  [/^content\.xml$/i, refused("odt")],
];

/** The kind of a file by its bytes. */
export function sniff(bytes: Uint8Array, fileName: string): Sniffed {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  const found = signatures.find(({ at, bytes: magic }) => head.startsWith(magic, at));
  if (found) return found.sniffed;
  if (head.startsWith(ole)) return sniffOle(bytes, fileName);
  // A PDF may have other bytes before its header (ISO 32000, annex H.3.4.1).
  if (head.includes("%PDF-")) return { kind: "pdf" };
  if (head.startsWith("BM") && head.slice(6, 10) === "\0\0\0\0") return refused("image");
  return sniffText(bytes, fileName);
}

/** The kind of a ZIP container by the names of its parts. */
export function sniffContainer(names: readonly string[]): Sniffed {
  const found = zipParts.find(([part]) => names.some((name) => part.test(name)));
  return found?.[1] ?? refused("zip");
}

function sniffOle(bytes: Uint8Array, fileName: string): Sniffed {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = oleStreams.find(([stream]) => all.includes(Buffer.from(stream, "utf16le")));
  const named = refusedByName(fileName);
  // WPS writes its documents as Word does; the name keeps them apart.
  if (found === undefined || (named === "wps" && found[0] === "WordDocument")) return refused(named ?? "other");
  return found[1];
}

const textHead = 1 << 16;

function sniffText(bytes: Uint8Array, fileName: string): Sniffed {
  const { text, plausible, lost } = decode(headOf(bytes), declaredEncoding(bytes));
  const controls = text.match(/(?![\t\n\v\f\r\u0085])\p{Cc}|\ufffd/gu)?.length ?? 0;
  const isNoise = !plausible || controls > 0.02 * text.length + 2;
  // A text in the wrong encoding has controls too; read as it was meant it has none.
  const meant = isNoise ? restore(text).text : text;
  if (lost === 0 && isLost(meant)) return { kind: "lost" };
  if (isNoise && !readsAsText(meant)) return refused(refusedByName(fileName) ?? "other");
  if (/^\s*(MIME-Version|From|Subject|Date|Snapshot-Content-Location):/i.test(text) && /multipart\/related/i.test(text))
    return refused("mht");
  if (/<w:wordDocument\b|<pkg:package\b/.test(text.slice(0, 4096))) return refused("wordXml");
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)?<svg\b/i.test(text)) return refused("image");
  return { kind: looksLikeHtml(text) ? "html" : "txt" };
}

/** The first bytes, no character of UTF-8 cut in two. */
function headOf(bytes: Uint8Array): Uint8Array {
  let end = textHead;
  while (end > textHead - 4 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end);
}

/**
 * Whether the Chinese characters of a text were lost when it was converted: a program that took GBK for UTF-8 put U+FFFD in
 * their place, and one that took that for GBK again made 锟斤拷 of it.
 */
function isLost(text: string): boolean {
  const marks = text.match(/\ufffd|锟斤拷|锟斤|斤拷/g)?.length ?? 0;
  const chinese = text.replace(/[锟斤拷]/g, "").match(/\p{Script=Han}/gu)?.length ?? 0;
  return marks > leastMarks && marks > chinese;
}

const leastMarks = 20;

function looksLikeHtml(text: string): boolean {
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body)\b/i.test(text)) return true;
  return (
    (text.match(/<\/?(p|div|br|span|table|td|tr|li|ul|h[1-6]|a|font|strong|meta)\b[^<>]{0,400}>/gi)?.length ?? 0) >= 5
  );
}

/** The kind that the name gives, where it is one that is refused. */
export function refusedByName(fileName: string): RefusedKey | null {
  const extension = extensionOf(fileName);
  for (const [key, kind] of Object.entries(refusedKinds))
    if ((kind.extensions as readonly string[]).includes(extension)) return key as RefusedKey;
  return null;
}

/** The kind that the name promises, where it is one that is read. */
export const readableByName = (fileName: string): ReadableKind | null => extensions[extensionOf(fileName)] ?? null;

const extensionOf = (fileName: string): string => /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
