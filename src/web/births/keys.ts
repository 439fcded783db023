// The keyboard on the desk: j k ↓ ↑ through the lines, a takes over, d leaves out, x selects, u undoes, Enter to the draft, Esc back.

import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { BirthLine } from "../../wire/index.ts";
import { type Move, useAddress } from "../app/address.ts";
import type { AtWork } from "./at-work.tsx";

/** Ids of the box that finds lines, and of the open line. */
export const FILTER = "birth-filter";
export const OPEN = "open-birth";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName) && (target as HTMLInputElement).type !== "checkbox"));

interface Latest {
  readonly move: Move;
  readonly found: readonly BirthLine[];
  readonly work: AtWork;
  readonly undo: () => void;
  readonly taken: string;
}

/** Listens to the keyboard. @param found the lines of the list, in its order */
export function useBirthKeys(found: readonly BirthLine[], work: AtWork, undo: () => void): void {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const now = { move, found, work, undo, taken: t("births.said.take", { count: 1 }) };
  const latest = useRef<Latest>(now);
  useEffect(() => {
    latest.current = now;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector(".ant-modal-wrap:not([style*='none'])") !== null) return;
      if (isTyping(event.target)) {
        if (event.key === "Escape") (event.target as HTMLElement).blur();
        return;
      }
      if (press(event, latest.current)) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

/** Keys come faster than the page is drawn: the address knows the last one already. */
const openId = (): string | null => new URLSearchParams(window.location.search).get("s");

function press(event: KeyboardEvent, latest: Latest): boolean {
  const control = (event.target as HTMLElement).closest("a, button, summary, [role=combobox]");
  const onControl = control !== null && !control.matches(".promise-line");
  switch (event.key) {
    case "j":
      return step(latest, 1);
    case "k":
      return step(latest, -1);
    case "ArrowDown":
      return !onControl && step(latest, 1);
    case "ArrowUp":
      return !onControl && step(latest, -1);
    case "Enter":
      return !onControl && openId() !== null && focus(`#${OPEN} input, #${OPEN} textarea`);
    case "Escape":
      return back(latest.move, event.target as HTMLElement);
    case "/":
      return focus(`#${FILTER}`);
    case "u":
      latest.undo();
      return true;
    default:
      return decide(event.key, latest);
  }
}

/** Keys that do something to the open line. */
function decide(key: string, { found, work, move, taken }: Latest): boolean {
  const at = found.findIndex(({ statement }) => statement.id === openId());
  const line = found[at];
  if (line === undefined || !work.desk.may) return false;
  const { id } = line.statement;
  if (key === "x") work.select([id], !work.selected.has(id));
  else if (key === "d") work.ask({ kind: "leave", lines: [line] });
  else if (key === "a") {
    work.run({ kind: "take", statements: [id], register: null }, taken);
    const next = found[at + 1];
    if (next !== undefined) move({ s: next.statement.id });
  } else return false;
  return true;
}

function step({ found, move }: Latest, by: 1 | -1): boolean {
  const at = found.findIndex(({ statement }) => statement.id === openId());
  const next = at < 0 ? (by === 1 ? found[0] : found.at(-1)) : found[at + by];
  if (next === undefined) return false;
  move({ s: next.statement.id });
  return true;
}

/** From the open line to its row; from anywhere else it is closed. */
function back(move: Move, from: HTMLElement): boolean {
  if (openId() === null) return false;
  if (from.closest(`#${OPEN}`) !== null && focus('[aria-current="true"] .promise-line')) return true;
  move({ s: null });
  return true;
}

function focus(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  return element !== null;
}
