// The text of a part of a page as a reader sees it: one line a block, entities decoded (the parser did), spaces collapsed,
// what is not shown left out. Which part it is, and which lines are furniture, is decided by others.

import { isNoteMark } from "./note-mark.ts";

/** As much of the DOM as is used here. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<DomNode>;
}

export interface DomElement extends DomNode {
  readonly tagName: string;
  readonly children: ArrayLike<DomElement>;
  readonly parentElement: DomElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): ArrayLike<DomElement>;
}

/** One line, and the element whose block it is. */
export interface PageLine {
  readonly text: string;
  readonly block: DomElement;
}

const elementNode = 1;
const textNode = 3;

const unseen = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS AUDIO VIDEO HEAD TITLE META LINK SELECT OPTION TEXTAREA".split(
    " ",
  ),
);

const blocks = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 " +
    "H4 H5 H6 HEADER HR HTML LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL"
  ).split(" "),
);

/** Whether an element is part of what a reader sees. */
export function shown(element: DomElement): boolean {
  if (unseen.has(element.tagName.toUpperCase())) return false;
  if (element.hasAttribute("hidden")) return false;
  return !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "");
}

/**
 * The lines of an element.
 *
 * @param leaveOut elements that are passed over with all they hold
 */
export function linesOf(root: DomElement, leaveOut: (element: DomElement) => boolean = () => false): PageLine[] {
  const lines: PageLine[] = [];
  let line = "";
  const end = (block: DomElement) => {
    const text = tidy(line);
    if (text !== "") lines.push({ text, block });
    line = "";
  };
  const walk = (node: DomElement, block: DomElement, kept: boolean) => {
    for (const child of Array.from(node.childNodes)) {
      if (child.nodeType === textNode)
        line += kept ? breaks(child.textContent ?? "") : collapse(child.textContent ?? "");
      if (child.nodeType !== elementNode) continue;
      const element = child as DomElement;
      const tag = element.tagName.toUpperCase();
      if (!shown(element) || leaveOut(element)) continue;
      if (tag === "SUP" && isNoteMark(element.textContent ?? "", line)) continue;
      if (tag === "BR") end(block);
      else if (tag === "TD" || tag === "TH") {
        // A cell in which text is set in paragraphs is a frame of the page, not a cell of a table.
        if (element.querySelector("p,div,br,table")) end(block);
        else if (line !== "") line += "\t";
        walk(element, block, kept);
      } else if (blocks.has(tag)) {
        end(block);
        walk(element, element, kept || tag === "PRE");
        end(element);
      } else walk(element, block, kept);
    }
  };
  walk(root, root, root.tagName.toUpperCase() === "PRE");
  end(root);
  return lines.flatMap(({ text, block }) => text.split("\n").flatMap((part) => split(part, block)));
}

function split(part: string, block: DomElement): PageLine[] {
  const text = part.trim();
  return text === "" ? [] : [{ text, block }];
}

/** A line break in the source; it becomes a space or nothing once both neighbours are known. */
const softBreak = "\u000b";

function collapse(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, "")
    .replace(/\u00a0/g, " ")
    .replace(/[ \t\r\n\f]+/g, (space) => (/[\r\n]/.test(space) ? softBreak : " "));
}

const breaks = (text: string): string => text.replace(/\r\n?/g, "\n");

const wide = "\\u2e80-\\u9fff\\u3000-\\u303f\\uf900-\\ufaff\\uff00-\\uffef“”‘’—…";
const betweenWide = new RegExp(`(?<=[${wide}])${softBreak}+(?=[${wide}])`, "g");

function tidy(line: string): string {
  return line
    .replace(betweenWide, "")
    .replaceAll(softBreak, " ")
    .replace(/ {2,}/g, " ")
    .replace(/^[\s\u3000]+|[\s\u3000]+$/g, "");
}
