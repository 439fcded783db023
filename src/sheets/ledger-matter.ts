// One row of a ledger read whole: the matter it becomes, or everything that is wrong with it.

import { RowLife } from "./ledger-life.ts";
import { type LedgerAsked, type LedgerMatter, type Piece, RowReader } from "./ledger-row.ts";
import type { NewMatter } from "./row-birth.ts";
import type { CellTrouble } from "./trouble.ts";

/** Reads the pieces of one row. Troubles are said with the row they stand in. */
export function ledgerMatter(
  pieces: readonly Piece[],
  asked: LedgerAsked,
  sheet: string,
  row: number,
): { readonly matter: LedgerMatter | null; readonly troubles: readonly CellTrouble[] } {
  const reader = new RowReader(pieces, asked, sheet, row);
  const title = reader.words("title", " ");
  if (title === "" || title.length > 500)
    reader.blame(
      reader.piece("title"),
      title === ""
        ? ["没有写任务内容。", "there is no task."]
        : ["超过 500 字，请缩短或改选内容所在的列。", "is longer than 500 characters."],
    );
  const year = reader.year();
  const draft: NewMatter = {
    ...{ title, year, owners: reader.owners(), fields: reader.fields() },
    ...{ deadline: reader.deadline(year), quantity: reader.quantity() },
  };
  const { on, events } = new RowLife(reader).life();
  const { troubles } = reader;
  return {
    matter: troubles.length > 0 ? null : { draft, on, events, source: reader.words("source", "") || null },
    troubles,
  };
}
