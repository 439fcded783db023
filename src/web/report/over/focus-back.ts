// Where the keyboard goes on when a list or a form is closed: where it was before. The drawer itself gives the focus back only
// where it has come to rest before it is closed again.

import { useEffect, useRef } from "react";

/** How often, in milliseconds, and how many times it is looked whether the focus has come back. */
const EVERY = 100;
const TIMES = 20;

/** Gives the focus back to what had it last outside of what floats, should nothing else have it once all is closed. */
export function useFocusBack(isOpen: boolean): void {
  const last = useRef(document.activeElement);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !isFloating(target)) last.current = target;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  useEffect(() => {
    if (isOpen) return;
    let times = 0;
    const look = setInterval(() => {
      times += 1;
      const now = document.activeElement;
      const isNowhere = now === null || now === document.body;
      if (isNowhere && last.current instanceof HTMLElement) last.current.focus({ preventScroll: true });
      if (isNowhere || !isFloating(now) || times >= TIMES) clearInterval(look);
    }, EVERY);
    return () => clearInterval(look);
  }, [isOpen]);
}

const isFloating = (element: Element): boolean => element.closest("#floating") !== null;
