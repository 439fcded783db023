// The keyboard on an open report: j k ↓ ↑ through the ledger, Enter for why, Esc to let go, / to the filter, ? for this list.

import { useEffect, useRef } from "react";
import type { ShownStatement } from "../../wire/index.ts";
import { type Desk, useDesk } from "./desk.tsx";

/** Id of the box that filters the ledger. */
export const FILTER = "ledger-filter";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));

/** Something that floats over the page keeps the keyboard to itself. */
const isCovered = (): boolean => document.querySelector('#floating [role="dialog"]') !== null;

/** Listens to the keyboard while the report is open. @param found the statements of the ledger, in its order */
export function useLedgerKeys(found: readonly ShownStatement[]): void {
  const desk = useDesk();
  const latest = useRef({ desk, found });
  useEffect(() => {
    latest.current = { desk, found };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isCovered()) return;
      if (isTyping(event.target)) {
        if (event.key === "Escape") (event.target as HTMLElement).blur();
        return;
      }
      if (press(event, latest.current.desk, latest.current.found)) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

/** Does what a key means; false if it means nothing here. */
function press(event: KeyboardEvent, desk: Desk, found: readonly ShownStatement[]): boolean {
  const { key } = event;
  const control = (event.target as HTMLElement).closest("a, button, summary, [role='radiogroup']");
  const onControl = control !== null && !isLedgers(control, desk);
  if (key === "Tab") desk.from.current = "elsewhere";
  if (key === "j" || (key === "ArrowDown" && !onControl)) return step(desk, found, 1);
  if (key === "k" || (key === "ArrowUp" && !onControl)) return step(desk, found, -1);
  if (key === "Enter" && written("s") !== null && !onControl) {
    desk.show({ why: written("why") === null ? "1" : null });
    return true;
  }
  if (key === "Escape") return letGo(desk);
  if (key === "/") {
    toFilter(desk);
    return true;
  }
  if (key === "?") {
    desk.show({ open: "keys" });
    return true;
  }
  return false;
}

/**
 * Whether the keys on a control are the ledger's: on the line that is selected, and on any line while one walks by keyboard,
 * because the focus follows a moment later. Whoever then goes on with Tab means the line that Tab led to.
 */
function isLedgers(control: Element, { from }: Desk): boolean {
  if (!control.matches(".entry-line")) return false;
  return from.current === "keys" || control.closest('[aria-current="true"]') !== null;
}

/** At once, so that no key is lost; where the ledger is a sheet that lies down, when it is up. */
function toFilter({ show }: Desk): void {
  const focus = () => document.getElementById(FILTER)?.focus();
  if (document.getElementById(FILTER)?.checkVisibility() === true) focus();
  else {
    show({ side: "ledger" });
    setTimeout(focus, 100);
  }
}

/** What the address says of a name. Keys come faster than the page is drawn: the address knows the last one already. */
const written = (name: string): string | null => new URLSearchParams(window.location.search).get(name);

function step({ selected, select }: Desk, found: readonly ShownStatement[], by: 1 | -1): boolean {
  const now = written("s");
  const named = found.findIndex(({ id }) => id === now);
  const at = named >= 0 ? named : found.findIndex(({ id }) => id === selected?.id);
  const next = at < 0 ? (by === 1 ? found[0] : found.at(-1)) : found[at + by];
  if (next === undefined) return false;
  select(next, "keys");
  return true;
}

function letGo({ show, select }: Desk): boolean {
  if (written("why") !== null) show({ why: null });
  else if (written("s") !== null || written("at") !== null) select(null, "elsewhere");
  else return false;
  return true;
}
