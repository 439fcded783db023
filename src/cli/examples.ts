// The examples that come with the program, put before whoever opens it for the first time, and never again.

import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { keep } from "../api/index.ts";
import { filesIn, loadFile } from "../intake/index.ts";
import { DEFAULT_DATA, type Store, type StorePlace } from "../store/index.ts";

/** Left in the data folder once the examples were shown, so that whoever removes them has seen the last of them. */
const SHOWN = "examples-shown";

/** Keeps the reports of `folder`, marked as examples, where the store is empty and never had them; whether it did. */
export async function showExamples(store: Store, place: StorePlace, folder: string): Promise<boolean> {
  if ((await store.reports()).length > 0) return false;
  const mark = place.databaseUrl === undefined ? join(place.data ?? DEFAULT_DATA, SHOWN) : null;
  if (mark !== null && existsSync(mark)) return false;
  for (const path of (await filesIn(folder)).filter((file) => file.endsWith(".txt"))) {
    const file = { fileName: basename(path), bytes: await loadFile(path) };
    await keep(store, file, { url: null, publisher: null, retrieved: null, example: true });
  }
  if (mark !== null) await writeFile(mark, "");
  return true;
}
