// The report in a saved page. `page-article.ts` says which parts of the page are the article; the text is taken from the page
// itself, not from Readability's cleaned copy, so that nothing of a report is lost to its cleaning. Menus and furniture are
// left out and counted.

import { parseHTML } from "linkedom";
import { declaredEncoding, decode } from "./encoding.ts";
import { findArticle, holds, isMenu } from "./page-article.ts";
import { isFooter, isFurniture } from "./page-furniture.ts";
import { type DomElement, linesOf, type PageLine, shown } from "./page-text.ts";
import { refuse } from "./refusals.ts";
import type { Extracted, IntakeNote, Limits } from "./taken.ts";

/**
 * Extracts the article of a page.
 *
 * @throws Problem `no-text` if the page shows none, `damaged` if it cannot be parsed
 */
export function htmlText(bytes: Uint8Array, file: string, limits: Limits): Extracted {
  const { text, encoding } = decode(bytes, declaredEncoding(bytes));
  const tags = text.split("<", limits.tags + 2).length - 1;
  if (tags > limits.tags) throw refuse("tooManyTags", file, { limit: limits.tags });
  try {
    // Pictures inside the page are most of its characters.
    return { encoding, ...extract(text.replace(/\bdata:[\w/+.-]+;base64,[\w+/=]+/g, ""), file) };
  } catch (error) {
    // The parsers recurse: a page nested thousands deep is no page.
    if (error instanceof RangeError) throw refuse("damaged", file);
    throw error;
  }
}

function extract(html: string, file: string): Omit<Extracted, "encoding"> {
  const page = parsePage(html);
  const whole = linesOf(page);
  if (whole.length === 0) throw refuse("noText", file);
  const article = findArticle(page, parsePage(html));
  const body = withoutFooter(article.flatMap((part) => linesOf(part, isMenu)).filter(({ text }) => !isFurniture(text)));
  const headline = findHeadline(page, article);
  const kept = [...headAbove(whole, headline, article, body), ...body].map(({ text }) => text);
  const notes = leftOut(whole, kept);
  return { text: kept.join("\n"), notes, ...(headline === null ? {} : { title: headline }) };
}

function withoutFooter(lines: readonly PageLine[]): readonly PageLine[] {
  return lines.slice(0, lines.findLastIndex(({ text }) => !isFooter(text)) + 1);
}

function parsePage(html: string): DomElement {
  // Without a root the parser takes the first element for it and loses the others.
  const rooted = /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(rooted);
  return (document.querySelector("body") ?? document.documentElement) as unknown as DomElement;
}

/** The headline: what the page declares as its article's title, else its first big heading, else its own title. */
function findHeadline(page: DomElement, article: readonly DomElement[]): string | null {
  const document = (page as DomElement & { ownerDocument: DomElement }).ownerDocument;
  const declared = document.querySelector('meta[name="ArticleTitle" i]')?.getAttribute("content");
  const headings = ["h1", "h2"].flatMap((tag) => Array.from(page.querySelectorAll(tag)));
  const candidates = [
    declared,
    ...headings.filter((heading) => shown(heading)).map((heading) => heading.textContent),
    document.querySelector("title")?.textContent?.split(/\s*[-_|–—]{1,2}\s*(?=\S*(?:政府|网|门户))/u)[0],
  ].flatMap((text) => (text == null ? [] : [text.replace(/\s+/g, " ").trim()]));
  const named = candidates.find((text) => /报告|報告/u.test(text) && text.length <= 80);
  if (named !== undefined) return named;
  const within = article.flatMap((part) => Array.from(part.querySelectorAll("h1")))[0]?.textContent?.trim();
  return within || candidates.find((text) => text !== "") || null;
}

/** Who gave the report, where and when, often stands between the headline and the article. */
const reportHead = /人民代表大会|会议上|會議上|[省市区县州旗乡镇區縣鄉鎮]长|[省市區縣州旗鄉鎮]長|主席|总理|總理/u;

/** The headline and the lines under it, where the page shows them above the article and the article does not repeat them. */
function headAbove(
  whole: readonly PageLine[],
  headline: string | null,
  article: readonly DomElement[],
  body: readonly PageLine[],
): readonly PageLine[] {
  if (headline === null || !/报告|報告/u.test(headline)) return [];
  const opening = squeeze(
    body
      .slice(0, 8)
      .map(({ text }) => text)
      .join(""),
  );
  const begins = whole.findIndex(({ block }) => article.some((part) => holds(part, block)));
  const above = whole.slice(0, Math.max(0, begins));
  const at = above.findLastIndex(({ text }) => squeeze(text) === squeeze(headline));
  if (at < 0) return [];
  return above
    .slice(at)
    .filter(
      ({ text }, i) =>
        !opening.includes(squeeze(text)) &&
        (i === 0 || (text.length <= 90 && reportHead.test(text) && !isFurniture(text))),
    );
}

const squeeze = (text: string): string => text.replace(/[\s\u3000]/g, "");

function leftOut(whole: readonly PageLine[], kept: readonly string[]): readonly IntakeNote[] {
  const size = (lines: readonly string[]) => lines.reduce((sum, line) => sum + squeeze(line).length, 0);
  const pieces = whole.length - kept.length;
  const characters = size(whole.map(({ text }) => text)) - size(kept);
  if (pieces <= 0 && characters <= 0) return [];
  return [
    {
      code: "furniture",
      message: `网页上不属于报告的内容（菜单、字号、打印、分享、上一篇等）没有收入：${pieces} 处，共 ${characters} 字`,
      messageEn: `what is on the page but not in the report (menus, font size, print, share, previous …) was left out: ${pieces} pieces, ${characters} characters`,
    },
  ];
}
