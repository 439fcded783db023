// What a page must have for everybody to use it, looked at in the page itself: one main heading, landmarks, a name for every
// control, and text that stands out from its paper (WCAG 2.2, 1.4.3: 4.5 to 1, large text 3 to 1).

import type { Page } from "playwright-core";
import type { Look } from "./chromium.ts";

/**
 * Deals addresses out to the two looks, wide and phone: every one is looked at once, and each look sees every kind of page. All of them
 * in both looks would double the time of the tests.
 */
export const dealtTo = <Address>(look: Look, addresses: readonly Address[]): Address[] =>
  addresses.filter((_, nth) => nth % 2 === (look.width !== undefined && look.width < 500 ? 1 : 0));

/** What is wrong with a page, a line each; empty when nothing is. */
export const unfitness = async (page: Page): Promise<string[]> => [
  ...(await page.evaluate(wrongStructure)),
  ...(await page.evaluate(faintText)),
];

function wrongStructure(): string[] {
  const wrong: string[] = [];
  const visible = (element: Element) => element.getClientRects().length > 0;
  const all = (selector: string) => [...document.querySelectorAll(selector)].filter(visible);
  const count = (selector: string, wanted: number) => {
    const found = all(selector).length;
    if (found !== wanted) wrong.push(`${found} of ${selector}, not ${wanted}`);
  };
  count("h1", 1);
  count("main", 1);
  count("header", 1);
  const named = (element: Element): boolean => {
    const labelled = element.getAttribute("aria-labelledby") ?? "";
    const words = labelled.split(" ").map((id) => document.getElementById(id)?.textContent ?? "");
    const labels = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const inside = element.matches("button, a, summary") ? element.textContent : "";
    const texts = [element.getAttribute("aria-label"), ...words, ...labels.map((label) => label.textContent), inside];
    return texts.some((text) => text !== null && text.trim() !== "");
  };
  for (const control of all("button, a[href], input, select, textarea, [role=dialog], nav, [role=tooltip]")) {
    if (!named(control) && !control.matches("[role=tooltip]"))
      wrong.push(`without a name: ${control.outerHTML.slice(0, 120)}`);
  }
  for (const image of all("img:not([alt])")) wrong.push(`without alt: ${image.outerHTML}`);
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  for (const id of new Set(ids.filter((each, n) => ids.indexOf(each) !== n))) wrong.push(`twice the id ${id}`);
  if (document.title.trim() === "") wrong.push("no title");
  return wrong;
}

function faintText(): string[] {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", {
    willReadFrequently: true,
  }) as OffscreenCanvasRenderingContext2D;
  const parsed = new Map<string, number[]>();
  /** Any CSS colour as red, green, blue and alpha, 0 to 255. A page has a dozen colours on thousands of elements. */
  const parse = (color: string): number[] => {
    const known = parsed.get(color);
    if (known !== undefined) return known;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const made = [...canvas.getImageData(0, 0, 1, 1).data];
    parsed.set(color, made);
    return made;
  };
  const papers = new Map<Element | null, number[]>();
  /** The first colour behind an element that lets nothing through. */
  const paperOf = (element: Element | null): number[] => {
    const known = papers.get(element);
    if (known !== undefined) return known;
    const color = parse(getComputedStyle(element ?? document.documentElement).backgroundColor);
    const found = element === null || color[3] === 255 ? color : paperOf(element.parentElement);
    papers.set(element, found);
    return found;
  };
  const light = (color: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = color.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const faint = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || node.textContent?.trim() === "" || element.closest("[disabled], .unseen, .skip") !== null)
      continue;
    if (element.getClientRects().length === 0 || ["SCRIPT", "STYLE", "NOSCRIPT", "OPTION"].includes(element.tagName))
      continue;
    const style = getComputedStyle(element);
    const [ink, paper] = [light(parse(style.color)), light(paperOf(element))];
    const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5))
      faint.add(`${ratio.toFixed(2)} to 1: .${element.className} “${node.textContent?.slice(0, 20)}”`);
  }
  return [...faint];
}
