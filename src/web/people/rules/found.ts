// What is wrong with a file while it is being written, with the lines where it stands.

import { useMemo } from "react";
import { configurationIn, type Trouble } from "../../../registers/index.ts";
import { lineOf } from "./place.ts";

/** A trouble with the line it stands in. */
export interface Found extends Trouble {
  readonly line: number | null;
}

/** What the engine finds while the file is being written; what the service found besides when it was sent. */
export function useTroubles(file: string, refused: readonly Trouble[] | undefined): readonly Found[] {
  return useMemo(() => {
    const read = configurationIn(file);
    const troubles = read.kind === "troubles" ? read.troubles : (refused ?? []);
    return troubles.map((trouble) => ({ ...trouble, line: lineOf(file, trouble.where) }));
  }, [file, refused]);
}
