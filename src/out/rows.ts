// The rows of a table, report after report, counted as they pass. One report at a time is held.

import type { Given } from "./given.ts";
import type { Tally } from "./manifest.ts";
import type { Row, Table } from "./table.ts";

/** What a writer is handed. */
export interface Writing {
  readonly table: Table;
  readonly given: AsyncIterable<Given> | Iterable<Given>;
  readonly tally: Tally;
}

/** The bytes of a file, piece by piece. */
export type Bytes = AsyncGenerator<Uint8Array, void, undefined>;

/** Makes a file of a table. */
export type Writer = (writing: Writing) => Bytes;

/** All rows. The tally is whole once the last one was taken. */
export async function* rowsOf({ table, given, tally }: Writing): AsyncGenerator<Row, void, undefined> {
  for await (const one of given) {
    let rows = 0;
    for (const row of table.rows(one)) {
      rows++;
      yield row;
    }
    tally.add(one.report, rows);
  }
}

/** How many characters are gathered before they are handed on. */
const PIECE = 64 * 1024;

/** Texts as bytes in UTF-8, gathered into pieces of some size. */
export async function* encoded(texts: AsyncIterable<string>): Bytes {
  const encoder = new TextEncoder();
  let piece = "";
  for await (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece);
    piece = "";
  }
  if (piece !== "") yield encoder.encode(piece);
}
