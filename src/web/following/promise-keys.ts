// The keyboard on the promises: j k ↓ ↑ through the list, Enter to the open promise, Esc back to its line and then let go, / to the
// filter.

import { useEffect, useRef } from "react";
import type { FollowedPromise } from "../../wire/index.ts";
import { type Move, useAddress } from "../app/address.ts";

/** Ids of the box that filters the promises, and of the open promise. */
export const FILTER = "promise-filter";
export const OPEN = "open-promise";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));

/** Listens to the keyboard. @param found the promises of the list, in its order */
export function usePromiseKeys(found: readonly FollowedPromise[]): void {
  const [, move] = useAddress();
  const latest = useRef({ move, found });
  useEffect(() => {
    latest.current = { move, found };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) {
        if (event.key === "Escape") (event.target as HTMLElement).blur();
        return;
      }
      if (press(event, latest.current.move, latest.current.found)) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

/** Keys come faster than the page is drawn: the address knows the last one already. */
const open = (): string | null => new URLSearchParams(window.location.search).get("s");

function press(event: KeyboardEvent, move: Move, found: readonly FollowedPromise[]): boolean {
  const control = (event.target as HTMLElement).closest("a, button, summary");
  const onControl = control !== null && !control.matches(".promise-line");
  switch (event.key) {
    case "j":
      return step(move, found, 1);
    case "k":
      return step(move, found, -1);
    case "ArrowDown":
      return !onControl && step(move, found, 1);
    case "ArrowUp":
      return !onControl && step(move, found, -1);
    case "Enter":
      return !onControl && open() !== null && focus(`#${OPEN}`);
    case "Escape":
      return back(move, event.target as HTMLElement);
    case "/":
      return focus(`#${FILTER}`);
    default:
      return false;
  }
}

function step(move: Move, found: readonly FollowedPromise[], by: 1 | -1): boolean {
  const at = found.findIndex(({ promise }) => promise.id === open());
  const next = at < 0 ? (by === 1 ? found[0] : found.at(-1)) : found[at + by];
  if (next === undefined) return false;
  move({ s: next.promise.id });
  return true;
}

/** From the open promise to its line; from anywhere else the promise is closed. */
function back(move: Move, from: HTMLElement): boolean {
  if (open() === null) return false;
  if (from.closest(`#${OPEN}`) !== null && focus('[aria-current="true"] .promise-line')) return true;
  move({ s: null });
  return true;
}

function focus(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  return element !== null;
}
