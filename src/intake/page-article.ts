// Which parts of a page are the article. Readability says where it is; the page itself is then asked whether prose stands
// beside it, for Readability leaves out parts that a report must not lose: a last chapter or a glossary in a box of its own.

import { Readability } from "@mozilla/readability";
import { isFooter, isNotice } from "./page-furniture.ts";
import { type DomElement, linesOf, type PageLine, shown } from "./page-text.ts";

/** Where the elements of a page are numbered, so that those Readability keeps are known again. */
const mark = "data-place";

/** How much of the article's text a part of the page must hold to be the article. */
const nearlyAll = 0.985;

/** Chinese characters of prose beside the article from which on they belong to it. */
const leastProse = 60;

/**
 * The parts of a page that make up the article, in their order.
 *
 * @param copy the same page once more, for Readability takes it apart
 */
export function findArticle(page: DomElement, copy: DomElement): readonly DomElement[] {
  number(page);
  number(copy);
  const places = readablePlaces(copy);
  const weights = sums(page, places === null ? ownText : (element) => places.get(placeOf(element)) ?? 0);
  return withBeside(notAlone(narrow(page, weights, places === null ? 0.8 : nearlyAll), page), page);
}

function number(page: DomElement): void {
  for (const [place, element] of Array.from(page.querySelectorAll("*")).entries())
    element.setAttribute(mark, String(place));
}

const placeOf = (element: DomElement): string => element.getAttribute(mark) ?? "";

/** Which numbered elements Readability keeps, with the text directly in them; null if it finds no article. */
function readablePlaces(copy: DomElement): ReadonlyMap<string, number> | null {
  const { ownerDocument } = copy as DomElement & { ownerDocument: unknown };
  const found = new Readability<DomElement>(ownerDocument as never, {
    charThreshold: 200,
    disableJSONLD: true,
    serializer: (node) => node as unknown as DomElement,
  }).parse();
  const kept = Array.from(found?.content?.querySelectorAll(`[${mark}]`) ?? []);
  const places = kept.map((element) => [placeOf(element), ownText(element)] as const).filter(([, size]) => size > 0);
  return places.length === 0 ? null : new Map(places);
}

/** How many Chinese characters stand directly in an element, links not counted. */
function ownText(element: DomElement): number {
  if (element.tagName.toUpperCase() === "A") return 0;
  let n = 0;
  for (const node of Array.from(element.childNodes)) if (node.nodeType === 3) n += han(node.textContent ?? "");
  return n;
}

const han = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** The weight of every element with all it holds. */
function sums(root: DomElement, weight: (element: DomElement) => number): ReadonlyMap<DomElement, number> {
  const all = new Map<DomElement, number>();
  const sum = (element: DomElement): number => {
    if (!shown(element)) return 0;
    let total = weight(element);
    for (const child of Array.from(element.children)) total += sum(child);
    all.set(element, total);
    return total;
  };
  sum(root);
  return all;
}

/** Goes down from the root as long as one child holds that share of the weight. */
function narrow(root: DomElement, all: ReadonlyMap<DomElement, number>, share: number): DomElement {
  let at = root;
  const needed = share * (all.get(root) ?? 0);
  if (needed === 0) return root;
  for (;;) {
    const next: DomElement | undefined = Array.from(at.children).find((child) => (all.get(child) ?? 0) >= needed);
    if (next === undefined || isParagraph(next)) return at;
    at = next;
  }
}

/** A paragraph is not an article, unless its lines are parted inside it. */
const isParagraph = (element: DomElement): boolean =>
  /^(P|SPAN|FONT|A|B|STRONG|H\d)$/i.test(element.tagName) && element.querySelector("br,p,div") === null;

/** The box of a lone paragraph is not an article either: its neighbours are. */
function notAlone(article: DomElement, page: DomElement): DomElement {
  let at = article;
  while (at !== page && at.parentElement !== null && linesOf(at).length < 2) at = at.parentElement;
  return at;
}

/** The article with the boxes beside it that hold prose. */
function withBeside(article: DomElement, page: DomElement): readonly DomElement[] {
  const beside = linesOf(page, isMenu).filter((line) => isProse(line) && !holds(article, line.block));
  if (beside.reduce((sum, { text }) => sum + han(text), 0) < leastProse) return [article];
  const needed = [article, ...beside.map(({ block }) => block)];
  let top = article;
  while (top !== page && top.parentElement !== null && !needed.every((one) => holds(top, one))) top = top.parentElement;
  if (beside.some(({ block }) => block === top)) return [top];
  return Array.from(top.children).filter((child) => needed.some((one) => holds(child, one)));
}

/** A sentence of some length, and not one about the site. */
const isProse = ({ text }: PageLine): boolean =>
  han(text) >= 20 && /[，。；,;]/u.test(text) && !isFooter(text) && !isNotice(text);

/** Whether `outer` is `inner` or holds it. */
export function holds(outer: DomElement, inner: DomElement): boolean {
  for (let at: DomElement | null = inner; at !== null; at = at.parentElement) if (at === outer) return true;
  return false;
}

const furnitureTags = new Set(["FOOTER", "ASIDE", "BUTTON", "FORM"]);

/** A menu, a list of other articles, a footer: mostly links, or declared as such. */
export function isMenu(element: DomElement): boolean {
  const tag = element.tagName.toUpperCase();
  if (tag === "NAV" || element.getAttribute("role") === "navigation") return true;
  const isBox = /^(DIV|UL|OL|TABLE|TD|DL|SECTION|P)$/.test(tag);
  if (!isBox && !furnitureTags.has(tag)) return false;
  const size = han(element.textContent ?? "");
  // ASP.NET pages are one form from top to bottom, and some put a report's notes into its footer.
  if (furnitureTags.has(tag)) return size < 500;
  if (size > 2000) return false;
  const links = Array.from(element.querySelectorAll("a"));
  return links.length >= 3 && links.reduce((sum, link) => sum + han(link.textContent ?? ""), 0) > 0.6 * size;
}
