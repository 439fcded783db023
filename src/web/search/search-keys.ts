// The keyboard on what was found: / to the box, j and k through the sentences. Enter opens the one that has the keyboard.

import type { InputRef } from "antd";
import { type RefObject, useEffect, useRef } from "react";
import type { Hit } from "../../wire/index.ts";
import { type Move, useAddress } from "../app/address.ts";
import { nameOf } from "./asked.ts";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName)) &&
  !target.matches("input[type=checkbox]");

/** Leads to the box, its words selected, and away from it with Esc. */
export function useSlash(box: RefObject<InputRef | null>): void {
  useKeys((event) => {
    if (isTyping(event.target)) {
      if (event.key === "Escape") (event.target as HTMLElement).blur();
      return false;
    }
    if (event.key !== "/") return false;
    box.current?.focus({ cursor: "all" });
    return true;
  });
}

/** Walks through the sentences that were found; at the last one more are asked for. */
export function useHitKeys(hits: readonly Hit[], atEnd: () => void): void {
  const [, move] = useAddress();
  useKeys((event) => {
    if (isTyping(event.target)) return false;
    if (event.key === "j") return step(hits, move, 1, atEnd);
    if (event.key === "k") return step(hits, move, -1, atEnd);
    return false;
  });
}

/** Keys come faster than the page is drawn: the address knows the last one already. */
function step(hits: readonly Hit[], move: Move, by: 1 | -1, atEnd: () => void): boolean {
  const on = new URLSearchParams(window.location.search).get("on");
  const at = hits.findIndex((hit) => nameOf(hit) === on);
  const next = at < 0 ? hits[0] : hits[at + by];
  if (next !== undefined) move({ on: nameOf(next) });
  else if (by === 1) atEnd();
  return true;
}

/** @param press whether the key was used */
function useKeys(press: (event: KeyboardEvent) => boolean): void {
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (latest.current(event)) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
