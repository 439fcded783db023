// Makes the files of tests/files from its report.txt: the same report in every encoding and format that is read, and one
// file for every way in which a file is refused. Run it after a change of report.txt or of this script; the files are
// committed. Formats that no library writes (PDFs with predefined CMaps, locked files, lying containers) are written here
// byte by byte, as small as they can be.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import iconv from "iconv-lite";
import OpenCC from "opencc-js";

// Files must come out the same on every run: the day is always the same.
const Clock = Date;
globalThis.Date = class extends Clock {
  constructor(...at) {
    super(...(at.length > 0 ? at : ["2025-01-01T00:00:00Z"]));
  }
  static now() {
    return Clock.UTC(2025, 0, 1);
  }
};

const folder = new URL("../tests/files/", import.meta.url);
const report = readFileSync(new URL("report.txt", folder), "utf8");
const lines = report.split("\n").filter((line) => line !== "");
const write = (name, bytes) => writeFileSync(new URL(name, folder), bytes);

// ---- plain text in every encoding

const traditional = OpenCC.Converter({ from: "cn", to: "tw" })(report);
write("report-bom.txt", iconv.encode(report, "utf8", { addBOM: true }));
write("report-crlf.txt", report.replaceAll("\n", "\r\n"));
write("report-gb18030.txt", iconv.encode(report, "gb18030"));
write("report-big5.txt", iconv.encode(traditional, "big5"));
write("report-utf16le-bom.txt", iconv.encode(report, "utf-16le", { addBOM: true }));
write("report-utf16be-bom.txt", iconv.encode(report, "utf-16be", { addBOM: true }));
write("report-utf16le.txt", iconv.encode(report, "utf-16le"));
write("report-utf16be.txt", iconv.encode(report, "utf-16be", { addBOM: false }));
write("report-ascii-first.txt", iconv.encode(`${"-".repeat(9000)}\n${report}`, "gb18030"));
write("report-cut.txt", Buffer.from(report).subarray(0, 1501));

// ---- pages

const menu = ["首页", "政务公开", "政务服务", "互动交流", "数据开放", "走进澄岭"];
const links = (names) => names.map((name) => `<li><a href="/${encodeURIComponent(name)}/">${name}</a></li>`).join("");

const gbkPage = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" />
<title>2024年政府工作报告-澄岭县人民政府网</title><meta name="ArticleTitle" content="2024年政府工作报告" />
<style>.nav{color:red}</style><script>var hits = "浏览次数";</script></head><body>
<div class="top"><a href="/">设为首页</a> | <a href="/">加入收藏</a></div>
<div class="nav"><ul>${links(menu)}</ul></div>
<div class="position">您现在的位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; 政府工作报告</div>
<div class="main"><div class="title">2024年政府工作报告</div>
<div class="info">发布时间：2024-01-20 09:30　来源：县政府办公室　浏览次数：<span>352</span>　字号：[<a>大</a> <a>中</a> <a>小</a>]　<a>打印本页</a></div>
<div class="content">${lines
  .slice(1)
  .map((line) => `<p style="text-indent:2em">&nbsp;&nbsp;${line.replace("地区生产总值", "地区<b>生产</b>总值")}</p>`)
  .join("\r\n")}</div>
<div class="editor">责任编辑：夏至</div>
<div class="tools">分享到：<a>微信</a> <a>微博</a> <a>QQ空间</a></div>
<div class="around"><p>上一篇：<a href="1.html">澄岭县召开防汛调度会</a></p><p>下一篇：<a href="2.html">澄岭县2023年统计公报</a></p></div>
<div style="display:none">此处文字不显示</div></div>
<div class="side"><h3>相关链接</h3><ul>${links(["2023年政府工作报告", "2022年政府工作报告", "2024年预算报告", "县政府办公室关于防汛的通知"])}</ul></div>
<div class="footer"><p>主办：澄岭县人民政府办公室　联系电话：0000-0000000</p><p>某ICP备00000000号　某公网安备 00000000000000号</p><p>扫一扫在手机打开当前页</p></div>
</body></html>`;
write("page-gbk.htm", iconv.encode(gbkPage, "gb18030"));

// Old pages: frames of tables, paragraphs parted by <br>, entities, no declared encoding.
const tablePage = `<html><head><title>政府工作报告</title></head><body><table width="980"><tr><td>
<table><tr>${menu.map((name) => `<td><a href="#">${name}</a></td>`).join("")}</tr></table></td></tr>
<tr><td><h1>${lines[0]}</h1>【字体：大 中 小】 【打印】 【关闭】<br><br>
${lines
  .slice(1)
  .map((line) => `&emsp;&emsp;${line.replaceAll("——", "&mdash;&mdash;").replaceAll("%", "&#37;")}`)
  .join("<br>\n<br>")}
<br>（责任编辑：夏至）<br></td></tr><tr><td>版权所有：澄岭县人民政府</td></tr></table></body></html>`;
write("page-table.htm", Buffer.from(tablePage));
write(
  "page-utf16.htm",
  iconv.encode(gbkPage.replace("charset=gb2312", "charset=utf-16"), "utf-16le", { addBOM: true }),
);
write(
  "page-menu.htm",
  `<html><head><meta charset="utf-8"><title>澄岭县人民政府</title></head><body><ul>${links(menu)}</ul><div>版权所有：澄岭县人民政府</div></body></html>`,
);

// ---- ZIP containers, written here so that they can lie

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc32 = (bytes) => {
  let c = 0xffffffff;
  for (const byte of bytes) c = crcTable[(c ^ byte) & 255] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};

/** A ZIP of `[name, content, declared size]`; the declared size is the true one unless given. */
function zip(entries) {
  const locals = [];
  const directory = [];
  let offset = 0;
  for (const [name, content, declared] of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 9 });
    const file = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0); // version needed
    common.writeUInt16LE(0x800, 2); // names in UTF-8
    common.writeUInt16LE(8, 4); // deflate
    common.writeUInt16LE(0x5a21, 8); // 2025-01-01
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(declared ?? bytes.length, 18);
    common.writeUInt16LE(file.length, 22);
    locals.push(Buffer.from("PK\x03\x04"), common, file, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00"), common, rest, file);
    offset += 4 + common.length + file.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, Buffer.from("PK\x05\x06"), end]);
}

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const documentXml = (body) => `<?xml version="1.0"?><w:document ${namespace}><w:body>${body}</w:body></w:document>`;
const contentTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const relationships =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const docx = (body, more = []) =>
  zip([
    ["[Content_Types].xml", contentTypes],
    ["_rels/.rels", relationships],
    ["word/document.xml", documentXml(body)],
    ...more,
  ]);

// ---- .docx: as the docx package writes it, and with what it does not write

const {
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  FootnoteReferenceRun,
  Header,
  Footer,
  PageNumber,
} = await import("docx");
const cell = (text) => new TableCell({ children: [new Paragraph(text)] });
write(
  "report.docx",
  await Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph("规上工业企业：年主营业务收入2000万元及以上的工业企业。")] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph("澄岭县人民政府文件")] }) },
          footers: { default: new Footer({ children: [new Paragraph({ children: [PageNumber.CURRENT] })] }) },
          children: [
            ...lines.map((line) =>
              line.startsWith("（一）产业")
                ? new Paragraph({
                    children: [
                      new TextRun(line.slice(0, 25)),
                      new FootnoteReferenceRun(1),
                      new TextRun({ text: "①", superScript: true }),
                      new TextRun({ text: line.slice(25), bold: true }),
                    ],
                  })
                : new Paragraph(line),
            ),
            new Table({
              rows: [
                new TableRow({ children: [cell("指标"), cell("2023年"), cell("2024年")] }),
                new TableRow({ children: [cell("地区生产总值增长"), cell("5.9%"), cell("6%左右")] }),
              ],
            }),
          ],
        },
      ],
    }),
  ),
);

const numbered = (level, text) => paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
const level = (at, format, text) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`;
write(
  "report-numbered.docx",
  docx(
    lines
      .map((line) => {
        if (/^[一二三]、/.test(line)) return numbered(0, line.slice(2));
        if (/^（[一二三]）/.test(line)) return numbered(1, line.slice(3));
        return paragraph(line);
      })
      .join(""),
    [
      [
        "word/numbering.xml",
        `<?xml version="1.0"?><w:numbering ${namespace}><w:abstractNum w:abstractNumId="0">${level(0, "chineseCounting", "%1、")}${level(1, "chineseCountingThousand", "（%2）")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      ],
    ],
  ),
);

// 40 MB of XML in 40 kB; a part that says it is small and is not; a container in a container.
write("bomb.docx", docx(" ".repeat(40 * 2 ** 20)));
const lying = documentXml(paragraph("报告".repeat(20_000)));
write(
  "lying.docx",
  zip([
    ["[Content_Types].xml", contentTypes],
    ["_rels/.rels", relationships],
    ["word/document.xml", lying, 2000],
  ]),
);
const inner = zip([["zeros", Buffer.alloc(8 * 2 ** 20)]]);
write(
  "nested.docx",
  docx(lines.map((line) => paragraph(line)).join(""), [["word/embeddings/bomb.zip", zip([["bomb.zip", inner]])]]),
);
const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join("");
write(
  "entities.docx",
  zip([
    ["[Content_Types].xml", contentTypes],
    ["_rels/.rels", relationships],
    [
      "word/document.xml",
      documentXml(paragraph("&e9;")).replace("?>", `?><!DOCTYPE w [<!ENTITY e0 "报告">${entities}]>`),
    ],
  ]),
);
write("cut.docx", docx(lines.map((line) => paragraph(line)).join("")).subarray(0, 1200));

// ---- OLE containers (MS-CFB): a header, one sector of allocation table, one of directory

function ole(stream) {
  const header = Buffer.alloc(512);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30); // sectors of 512 bytes
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44); // one sector of allocation table
  header.writeUInt32LE(1, 48); // the directory is in sector 1
  header.writeUInt32LE(4096, 56);
  header.writeInt32LE(-2, 60);
  header.writeInt32LE(-2, 68);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(512, 0xff);
  table.writeInt32LE(-3, 0);
  table.writeInt32LE(-2, 4);
  const directory = Buffer.alloc(512);
  for (const [i, [name, type]] of [
    ["Root Entry", 5],
    [stream, 2],
  ].entries()) {
    const at = i * 128;
    directory.write(name, at, "utf16le");
    directory.writeUInt16LE((name.length + 1) * 2, at + 64);
    directory[at + 66] = type;
    for (const sibling of [68, 72, 76]) directory.writeInt32LE(-1, at + sibling);
    directory.writeInt32LE(-2, at + 116);
  }
  directory.writeInt32LE(1, 76);
  return Buffer.concat([header, table, directory]);
}
write("locked.docx", ole("EncryptedPackage"));
write("old.doc", ole("WordDocument"));
write("report.wps", ole("WordDocument"));
write("table.xls", ole("Workbook"));
write("slides.ppt", ole("PowerPoint Document"));

// ---- kinds that are refused by name

write("report.ofd", zip([["OFD.xml", '<?xml version="1.0"?><ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"/>']]));
write("table.xlsx", zip([["xl/workbook.xml", "<workbook/>"]]));
write("reports.zip", zip([["report.txt", report]]));
write("reports.rar", Buffer.from("526172211a070100", "hex"));
write("report.rtf", "{\\rtf1\\ansi\\ansicpg936 \\u25919?\\u24220?}");
write(
  "picture.png",
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  ),
);
write(
  "page.mht",
  `From: <Saved>\r\nSubject: report\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>1</p>\r\n--x--\r\n`,
);
write("empty.txt", "");
write("spaces.txt", " \r\n\u3000\r\n");
write("other.txt", "The quick brown fox jumps over the lazy dog.\n".repeat(40));
write(
  "recipe.txt",
  "家常豆腐的做法\n\n食材：老豆腐500克，青椒2个，木耳30克，豆瓣酱1勺，葱姜蒜少许。\n第一步，豆腐切成1厘米厚的片，用厨房纸吸干水分。锅里放油烧到六成热，把豆腐一片一片放进去，中火煎3分钟，两面金黄就可以出锅。\n第二步，木耳提前泡发2小时，撕成小朵；青椒去籽切块。\n第三步，锅里留底油，下葱姜蒜爆香，放豆瓣酱炒出红油，倒入豆腐和木耳，加半碗水焖5分钟。\n第四步，放青椒翻炒1分钟，加盐和少许糖，淋一点水淀粉，装盘上桌。\n小贴士：豆腐用盐水泡10分钟，煎的时候不容易碎；喜欢吃辣的可以多放两个干辣椒。\n",
);
write("noise.txt", Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 167 + (i >> 3) * 31) & 255)));

// ---- PDF

/** A PDF of `objects` (numbered from 1; the first is the catalog), with what `trailer` adds. */
function pdf(objects, trailer = "") {
  const parts = [Buffer.from("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  const offsets = [];
  let length = parts[0].length;
  for (const [i, object] of objects.entries()) {
    const bytes = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]);
    offsets.push(length);
    length += bytes.length;
    parts.push(bytes);
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

const stream = (bytes, dictionary = "") =>
  Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${bytes.length}>>\nstream\n`),
    Buffer.from(bytes),
    Buffer.from("\nendstream"),
  ]);

/** A Chinese font that is not embedded: its characters are named by a predefined CMap (ISO 32000, 9.7.5.2). */
const font = (cmap) =>
  `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${cmap}/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>>>]>>`;

const encoders = {
  "GBK-EUC-H": (text) => iconv.encode(text, "gbk"),
  "UniGB-UCS2-H": (text) => iconv.encode(text, "utf-16be", { addBOM: false }),
};

/** One set line: `[text, x, y, size]`. */
const show =
  (encode) =>
  ([text, x, y, size]) =>
    `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${encode(text).toString("hex")}> Tj ET\n`;

/** A PDF of pages of set lines. */
function pdfOfPages(pages, cmap) {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ");
  return pdf([
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    font(cmap),
    ...pages.flatMap((page, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + 2 * i} 0 R>>`,
      stream(page.map(show(encoders[cmap])).join("")),
    ]),
  ]);
}

/** Sets paragraphs as a typesetter does: two characters of indent, 28 to the line, 18 lines to the page, head and number. */
function typeset(paragraphs, head = null) {
  const size = 16;
  const perLine = 28;
  const set = paragraphs.flatMap((text, i) => {
    if (i < 3) return [[text, 298 - (text.length * size) / 2, size]];
    const indented = `\u3000\u3000${text}`;
    return Array.from({ length: Math.ceil(indented.length / perLine) }, (_, n) => {
      const part = indented.slice(n * perLine, (n + 1) * perLine);
      return n === 0 ? [part.slice(2), 74 + 2 * size, size] : [part, 74, size];
    });
  });
  const pages = [];
  for (let at = 0; at < set.length; at += 18) {
    const page = set.slice(at, at + 18).map(([text, x, type], n) => [text, x, 740 - n * 34, type]);
    const number = [`— ${pages.length + 1} —`, 280, 60, 12];
    pages.push([...(head === null ? [] : [[head, 240, 800, 10]]), ...page, number]);
  }
  return pages;
}

write("gbk-euc-h.pdf", pdfOfPages(typeset(lines), "GBK-EUC-H"));
write("unigb-ucs2-h.pdf", pdfOfPages(typeset(lines), "UniGB-UCS2-H"));
// Long enough for running heads; the title stays although it is also the head.
write("pages.pdf", pdfOfPages(typeset([...lines, ...lines.slice(4), ...lines.slice(4)], lines[0]), "UniGB-UCS2-H"));
write("cut.pdf", pdfOfPages(typeset(lines), "GBK-EUC-H").subarray(0, 2600));
// A note's number raised behind a word, the note at the foot of the page in smaller type, a paragraph that goes on beyond it.
write(
  "notes.pdf",
  pdfOfPages(
    [
      [
        ["政府工作报告", 250, 740, 16],
        ["全县常住人口", 106, 700, 16],
        ["1", 202, 708, 8],
        ["38.6万人，城镇化率达到57.3%，", 208, 700, 16],
        ["比上年提高0.8个百分点，公共服务加快向乡村延伸，全县", 74, 666, 16],
        ["1常住人口指实际居住半年以上的人口。", 74, 110, 10],
        ["— 1 —", 280, 60, 12],
      ],
      [
        ["新建村级综合服务站36个，老百姓在家门口就能办成事。", 74, 740, 16],
        ["— 2 —", 280, 60, 12],
      ],
    ],
    "UniGB-UCS2-H",
  ),
);

// A scan: pages that show an image and hold no text; the second one with the stamp of a scanning program.
const image = stream(
  Buffer.alloc(32, 0x55),
  "/Type/XObject/Subtype/Image/Width 16/Height 16/ColorSpace/DeviceGray/BitsPerComponent 1",
);
const scan = (text) =>
  pdf([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 2/Kids[4 0 R 4 0 R]>>",
    font("UniGB-UCS2-H"),
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>/XObject<</I1 6 0 R>>>>/Contents 5 0 R>>",
    stream(`q 595 0 0 842 0 0 cm /I1 Do Q\n${text === null ? "" : show(encoders["UniGB-UCS2-H"])([text, 400, 30, 9])}`),
    image,
  ]);
write("scanned.pdf", scan(null));
write("scanned-stamp.pdf", scan("由某某扫描软件创建"));

// A kilobyte that asks for 10¹² texts to be set: a form that sets a form ten times, twelve deep.
const deep = 12;
write(
  "endless.pdf",
  pdf([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 1/Kids[4 0 R]>>",
    font("UniGB-UCS2-H"),
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 6 0 R>>>>/Contents 5 0 R>>",
    stream("/X Do"),
    ...Array.from({ length: deep }, (_, i) =>
      i === deep - 1
        ? stream(
            show(encoders["UniGB-UCS2-H"])(["报告", 74, 74, 16]),
            "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>",
          )
        : stream(
            "/X Do ".repeat(10),
            `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X ${7 + i} 0 R>>>>`,
          ),
    ),
  ]),
);

// Locked with a password by the standard security handler, revision 2 (ISO 32000-1, 7.6.3).
const padding = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");
const md5 = (...parts) => createHash("md5").update(Buffer.concat(parts)).digest();
const padded = (password) => Buffer.concat([Buffer.from(password), padding]).subarray(0, 32);
function rc4(key, bytes) {
  const s = Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + s[i] + key[i % key.length]) & 255;
    [s[i], s[j]] = [s[j], s[i]];
  }
  const out = Buffer.alloc(bytes.length);
  for (let n = 0, i = 0, j = 0; n < bytes.length; n++) {
    i = (i + 1) & 255;
    j = (j + s[i]) & 255;
    [s[i], s[j]] = [s[j], s[i]];
    out[n] = bytes[n] ^ s[(s[i] + s[j]) & 255];
  }
  return out;
}
const id = Buffer.from("00112233445566778899aabbccddeeff", "hex");
const owner = rc4(md5(padded("owner")).subarray(0, 5), padded("user"));
const permissions = Buffer.from([0xc0, 0xff, 0xff, 0xff]);
const fileKey = md5(padded("user"), owner, permissions, id).subarray(0, 5);
const objectKey = (number) => md5(fileKey, Buffer.from([number, 0, 0, 0, 0])).subarray(0, 10);
write(
  "locked.pdf",
  pdf(
    [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Count 1/Kids[4 0 R]>>",
      font("GBK-EUC-H"),
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R>>",
      stream(rc4(objectKey(5), Buffer.from(typeset(lines)[0].map(show(encoders["GBK-EUC-H"])).join("")))),
      `<</Filter/Standard/V 1/R 2/O<${owner.toString("hex")}>/U<${rc4(fileKey, padding).toString("hex")}>/P -64>>`,
    ],
    `/Encrypt 6 0 R/ID[<${id.toString("hex")}><${id.toString("hex")}>]`,
  ),
);

// ---- files whose names are wrong

write("docx-inside.pdf", docx(lines.map((line) => paragraph(line)).join("")));
write("html-inside.txt", Buffer.from(tablePage));
write("text-inside.doc", Buffer.from(report));
