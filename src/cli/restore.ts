// `duixian restore`: the restored text as it is, or with every repair as JSON.

import { notesOf, sourceOf, takeFile } from "../intake/index.ts";
import { restore as restoreText } from "../reading/index.ts";
import { print } from "./output.ts";
import { tellNotes } from "./read.ts";

/**
 * Prints the restored text of a file.
 *
 * @throws Problem if it cannot be read
 */
export async function restore(file: string, options: { readonly json?: true }): Promise<void> {
  const taken = await takeFile(file);
  tellNotes(taken);
  const { text, repairs, notes } = restoreText(taken.delivered);
  if (options.json) {
    const document = { source: sourceOf(taken), text, repairs, notes: [...notesOf(taken), ...notes] };
    return print(`${JSON.stringify(document)}\n`);
  }
  // A terminal's prompt begins on a line of its own; a file gets the text and nothing else.
  await print(process.stdout.isTTY && !text.endsWith("\n") ? `${text}\n` : text);
}
