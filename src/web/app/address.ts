// The address is the state: filters, sort, selection and language are read from it and written to it, nowhere else.

import { useCallback, useEffect, useRef, useState } from "react";
import { useSearchParams } from "react-router";

/** What to change in the address; null or an empty string takes the name out of it. */
export type Changes = Readonly<Record<string, string | null>>;
/** Writes to the address. `keep` makes a step that “back” returns from; without it the present step is rewritten. */
export type Move = (changes: Changes, how?: "keep") => void;

/** The parameters of the address, and a way to change them that stays the same function for ever. */
export function useAddress(): [URLSearchParams, Move] {
  const [params, setParams] = useSearchParams();
  const write = useRef(setParams);
  useEffect(() => {
    write.current = setParams;
  });
  const move = useCallback<Move>((changes, how) => {
    // The window's own address: between two fast steps the page has not been drawn anew yet.
    const next = new URLSearchParams(window.location.search);
    const before = next.toString();
    for (const [name, value] of Object.entries(changes)) {
      if (value === null || value === "") next.delete(name);
      else next.set(name, value);
    }
    if (next.toString() === before) return;
    write.current(next, { replace: how !== "keep", preventScrollReset: true });
  }, []);
  return [params, move];
}

/** Milliseconds without a key until what was typed goes into the address. */
const TYPED = 180;

/**
 * A parameter that a person types. The box shows every key at once (an input method must not wait for the address); the
 * address follows when the typing pauses, and the box follows the address when somebody goes back.
 */
export function useTyped(name: string): [string, (value: string) => void] {
  const [params, move] = useAddress();
  const there = params.get(name) ?? "";
  const [typed, setTyped] = useState(there);
  const written = useRef(there);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (there === written.current) return;
    written.current = there;
    setTyped(there);
  }, [there]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = useCallback(
    (value: string) => {
      setTyped(value);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        written.current = value;
        move({ [name]: value });
      }, TYPED);
    },
    [move, name],
  );
  return [typed, type];
}

/** A path with the parameters that go along everywhere (the language), and those it is to have besides. */
export function along(params: URLSearchParams, path: string, besides: Readonly<Record<string, string>> = {}): string {
  const lang = params.get("lang");
  const all = new URLSearchParams({ ...besides, ...(lang === null ? {} : { lang }) }).toString();
  return all === "" ? path : `${path}?${all}`;
}
