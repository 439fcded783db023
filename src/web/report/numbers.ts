// How many of the text's numbers were read, and which were not.

import type { ReportDetail } from "../../wire/index.ts";
import type { Note } from "./shapes.ts";

export interface NumbersRead {
  readonly of: number;
  readonly read: number;
  /** Those that stand in at least one statement. */
  readonly used: number;
  readonly unread: readonly Note[];
  readonly doubtful: readonly Note[];
}

/** Every number is a quantity or an `unread-number` note. */
export function numbersRead({ quantities, notes }: Pick<ReportDetail, "quantities" | "notes">): NumbersRead {
  const unread = notes.filter(({ code }) => code === "unread-number");
  return {
    of: quantities.length + unread.length,
    read: quantities.length,
    used: quantities.filter(({ statements }) => statements.length > 0).length,
    unread,
    doubtful: notes.filter(({ code }) => code === "doubtful-number"),
  };
}
