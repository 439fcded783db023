// Between characters of the text and places in the page: the pieces know at which character they begin.

import type { Span } from "./places.ts";

/** The stretch of the shown text that the reader has selected with the mouse; null if it is none of it. */
export function selectedSpan(article: HTMLElement): Span | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!article.contains(range.commonAncestorContainer)) return null;
  const start = characterAt(range.startContainer, range.startOffset, "start");
  const end = characterAt(range.endContainer, range.endOffset, "end");
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** The character at a place in the page. Between pieces it is that of the next one, or the end of the one before. */
function characterAt(node: Node, offset: number, edge: "start" | "end"): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const piece = node.parentElement?.closest<HTMLElement>("[data-at]");
    return piece === null || piece === undefined ? null : Number(piece.dataset.at) + offset;
  }
  const element = node as Element;
  const pieces = [...element.querySelectorAll<HTMLElement>("[data-at]")];
  const child = element.childNodes[offset];
  const isBefore = (piece: HTMLElement) =>
    child !== undefined && (child.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  if (edge === "start") {
    const next = child === undefined ? undefined : pieces.find((piece) => !isBefore(piece));
    return next === undefined ? null : Number(next.dataset.at);
  }
  const last = child === undefined ? pieces.at(-1) : pieces.findLast(isBefore);
  if (last !== undefined) return Number(last.dataset.at) + (last.textContent?.length ?? 0);
  return previousEnd(element);
}

/** The end of the piece before an element: where a selection reaches to the very start of the next paragraph. */
function previousEnd(element: Element): number | null {
  const block = element.closest("[data-start]")?.previousElementSibling;
  const last = [...(block?.querySelectorAll<HTMLElement>("[data-at]") ?? [])].at(-1);
  return last === undefined ? null : Number(last.dataset.at) + (last.textContent?.length ?? 0);
}

/** The stretch as a range of the page; null if none of it is shown. */
export function rangeOf(article: HTMLElement, { start, end }: Span): Range | null {
  const pieces = [...article.querySelectorAll<HTMLElement>("[data-at]")];
  const from = (piece: HTMLElement) => Number(piece.dataset.at);
  const inside = pieces.filter((piece) => from(piece) < end && start < from(piece) + (piece.textContent?.length ?? 0));
  const [first, last] = [inside[0], inside.at(-1)];
  if (first?.firstChild == null || last?.firstChild == null) return null;
  const range = document.createRange();
  range.setStart(first.firstChild, Math.max(0, start - from(first)));
  range.setEnd(last.firstChild, Math.min(last.textContent?.length ?? 0, end - from(last)));
  return range;
}

/** Brings a range to where the eye is, unless it is in sight already. */
export function bringIntoSight(pane: HTMLElement, range: Range | Element): void {
  const place = range.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  const above = place.top < frame.top + 56;
  const below = place.bottom > frame.bottom - 56;
  if (!above && !below) return;
  const distance = place.top - frame.top - frame.height * 0.36;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches || Math.abs(distance) > frame.height * 3;
  pane.scrollBy({ top: distance, behavior: still ? "instant" : "smooth" });
}
