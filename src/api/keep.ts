// One file on its way to the shelf: taken in, read, kept with its reading.

import { readDocument, takeIn } from "../intake/index.ts";
import type { Author, NewDelivery, Store } from "../store/index.ts";
import type { AddOutcome } from "../wire/index.ts";
import { redate } from "./reread.ts";

/** What somebody says of a file they hand in. */
export type Said = Pick<NewDelivery, "url" | "publisher" | "retrieved" | "example" | "facts">;

/** @throws Problem where the file is none that can be read; nothing is kept then */
export async function keep(
  store: Store,
  file: { readonly fileName: string; readonly bytes: Uint8Array },
  said: Said,
  by?: Author,
): Promise<AddOutcome> {
  const taken = await takeIn({ ...file, ...(said.url !== null && { url: said.url }) });
  const { fileName, mediaType, encoding, sha256, bytes, delivered } = taken;
  const reading = await readDocument(taken);
  const outcome = await store.keep({ fileName, mediaType, encoding, sha256, bytes, delivered, reading, ...said }, by);
  if (said.facts !== undefined) await redate(store);
  return outcome;
}
