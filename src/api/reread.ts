// What is held is read anew when the rules or its years have changed: the text of a delivery is read again, the file it came from is as it was.

import { version } from "../intake/index.ts";
import { read } from "../reading/index.ts";
import type { Reread, Store } from "../store/index.ts";

/** Reads a delivered text by today's rules. What was remarked on the file stays: it stands before the first character. */
export const reread: Reread = (delivered, document, years) => {
  const reading = read(delivered, years);
  const onTheFile = document.notes.filter(({ source }) => source.start === 0 && source.end === 0);
  const notes = reading.notes.filter(({ source }) => source.start !== 0 || source.end !== 0);
  return { source: document.source, ...reading, notes: [...onTheFile, ...notes], version: version() };
};

/** Dates the statements of what is held by the years that now stand on it. */
export async function redate(store: Store): Promise<void> {
  await store.rereadAll(version().rules, reread);
}
