// The bytes of a file whose library writes to a stream, as others take them: one piece after the other, the library waiting meanwhile.

import { once } from "node:events";
import { PassThrough } from "node:stream";
import type { Bytes } from "./rows.ts";

/** Runs `work` on a stream and hands on what it writes. What it throws is thrown where the bytes are taken. */
export async function* produced(work: (out: PassThrough) => Promise<void>): Bytes {
  const out = new PassThrough();
  const done = work(out).then(
    () => out.end(),
    (error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  for await (const piece of out) yield piece as Uint8Array;
  await done;
}

/** Waits until a stream takes more. */
export async function drained(out: PassThrough): Promise<void> {
  if (out.writableNeedDrain) await once(out, "drain");
}
