// A drawing of the page as a file: the colours it is shown in written into it, its name above it.

import { saveText } from "../report/targets/save.ts";

/** Pixels for the name above the drawing. */
const HEAD = 32;
const styled = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "font-size",
  "font-family",
  "text-anchor",
] as const;

/** Saves a drawing as SVG. */
export function saveDrawing(drawing: SVGSVGElement, name: string): void {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = [...copy.querySelectorAll("*")];
  for (const [n, element] of [...drawing.querySelectorAll("*")].entries()) {
    const style = getComputedStyle(element);
    for (const property of styled) copies[n]?.setAttribute(property, style.getPropertyValue(property));
    copies[n]?.removeAttribute("class");
  }
  for (const link of copies.filter(({ tagName }) => tagName === "a")) absolute(link);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const [width, height] = [drawing.width.baseVal.value, drawing.height.baseVal.value];
  copy.setAttribute("viewBox", `0 ${-HEAD} ${width} ${height + HEAD}`);
  copy.setAttribute("height", String(height + HEAD));
  copy.prepend(paperOf(width, height), headOf(name));
  saveText(
    `${name.replaceAll(/[\\/:*?"<>|\s]+/g, "_")}.svg`,
    "image/svg+xml",
    new XMLSerializer().serializeToString(copy),
  );
}

/** A link of the page leads to the page from anywhere. */
function absolute(link: Element): void {
  const address = link.getAttribute("href");
  if (address !== null) link.setAttribute("href", new URL(address, window.location.href).href);
}

function paperOf(width: number, height: number): Element {
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  const fill = getComputedStyle(document.documentElement).getPropertyValue("--paper").trim();
  for (const [name, value] of Object.entries({ x: 0, y: -HEAD, width, height: height + HEAD, fill }))
    paper.setAttribute(name, String(value));
  return paper;
}

function headOf(name: string): Element {
  const head = document.createElementNS("http://www.w3.org/2000/svg", "text");
  const { color, fontFamily } = getComputedStyle(document.body);
  for (const [key, value] of Object.entries({ x: 8, y: -12, fill: color, "font-size": 13, "font-family": fontFamily }))
    head.setAttribute(key, String(value));
  head.textContent = name;
  return head;
}
