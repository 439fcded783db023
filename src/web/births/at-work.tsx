// What everything on the desk takes its work from: the desk, what is selected, and what can be done.

import { createContext, useContext } from "react";
import type { BirthDesk, BirthLine } from "../../wire/index.ts";
import type { Do } from "./queries.ts";

/** A question that lies over the page. */
export type Asking =
  | { readonly kind: "leave" | "merge"; readonly lines: readonly BirthLine[] }
  | { readonly kind: "split"; readonly line: BirthLine }
  | { readonly kind: "enter" };

export interface AtWork {
  readonly desk: BirthDesk;
  /** Ids of the statements that are selected. */
  readonly selected: ReadonlySet<string>;
  readonly select: (ids: readonly string[], on: boolean) => void;
  readonly run: Do;
  readonly ask: (asking: Asking | null) => void;
  /** Names of units to choose from. */
  readonly units: readonly string[];
  readonly leaders: readonly string[];
}

const Context = createContext<AtWork | null>(null);
export const AtWorkProvider = Context;

/** The desk at work. */
export function useAtWork(): AtWork {
  const work = useContext(Context);
  if (work === null) throw new Error("useAtWork outside of a desk");
  return work;
}
