// What a page can have done from anywhere on it: at once, or in a form. `acts.tsx` does it.

import { createContext, useContext } from "react";
import type { MatterRow } from "../../../wire/index.ts";
import type { ActKind } from "./kinds.ts";

/** What is to be done with which matter; `kind` null shows what may be done. */
export interface Opening {
  readonly matter: string;
  readonly kind: ActKind | null;
  /** The event to be taken back. */
  readonly event?: string;
}

/** The ways to do something. */
export interface Acting {
  readonly open: (opening: Opening) => void;
  /** Does at once what asks nothing. */
  readonly now: (row: Pick<MatterRow, "id" | "version">, kind: ActKind) => void;
  readonly isActing: boolean;
}

/** Given by `Acts`. */
export const ActingContext = createContext<Acting>({ open: () => {}, now: () => {}, isActing: false });

/** How to do something from where one is. */
export const useActing = (): Acting => useContext(ActingContext);
