// Which kinds of statements have a line under their words, as the address has it.

import { wordsIn } from "./entries.ts";
import { kinds } from "./shapes.ts";

/** The kinds that are marked. Where the address names none, they are those of the filter; `none` marks nothing. */
export const markedIn = (params: URLSearchParams): ReadonlySet<string> =>
  wordsIn(params, "mark") ?? wordsIn(params, "kind") ?? new Set<string>(kinds);
