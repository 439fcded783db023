// JSON Lines: a row a line, an object with the columns' keys. Numbers are numbers, what the text does not say is null.

import { encoded, rowsOf, type Writer } from "./rows.ts";

/** The table as JSON Lines. */
export const jsonl: Writer = (writing) => encoded(lines(writing));

async function* lines(writing: Parameters<Writer>[0]): AsyncGenerator<string> {
  for await (const row of rowsOf(writing)) yield `${JSON.stringify(row)}\n`;
}
