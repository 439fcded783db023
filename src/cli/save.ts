// Writes a file whole or not at all, and leaves alone what is there already.

import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Problem } from "../wire/index.ts";
import { print } from "./output.ts";

/** Stands for standard output. */
const OUTPUT = "-";

/** The file beside a file that says what it is. */
export const besideOf = (target: string): string => `${target}.meta.json`;

/** @throws Problem `conflict` where the file, or the one beside it, is there */
export async function mustBeFree(target: string, withBeside: boolean): Promise<void> {
  if (target === OUTPUT) return;
  for (const path of withBeside ? [target, besideOf(target)] : [target]) if (existsSync(path)) throw isThere(path);
}

/**
 * Writes the bytes to a file, and beside it what it says of itself, asked for when all bytes were taken. Both appear when both are
 * whole. To standard output go the bytes alone.
 *
 * @throws Problem where the place cannot be written to
 */
export async function save(
  target: string,
  bytes: AsyncIterable<Uint8Array>,
  beside: (() => Promise<string>) | null,
): Promise<void> {
  if (target === OUTPUT) {
    for await (const piece of bytes) await print(piece);
    return;
  }
  const mark = randomBytes(4).toString("hex");
  const part = (path: string) => join(dirname(path), `.${basename(path)}.${mark}.part`);
  const paths = beside === null ? [target] : [target, besideOf(target)];
  try {
    await written(part(target), bytes);
    if (beside !== null) await written(part(besideOf(target)), [Buffer.from(await beside(), "utf8")]);
    for (const path of paths) await rename(part(path), path).catch((error) => unwritable(path, error));
  } finally {
    for (const path of paths) await rm(part(path), { force: true });
  }
}

async function written(path: string, bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
  const file = await open(path, "wx").catch((error) => unwritable(path, error));
  try {
    for await (const piece of bytes) await file.writeFile(piece).catch((error) => unwritable(path, error));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What the file system refuses, in a sentence. */
function unwritable(path: string, error: NodeJS.ErrnoException): never {
  throw Object.assign(
    new Problem(
      "bad-request",
      `不能写到“${path}”（${error.code}）；请检查文件夹是否存在、有没有权限、磁盘是否已满，或用 --out 另选一处。`,
      `Cannot write to “${path}” (${error.code}); check that the folder is there, may be written to and has room, or choose another place with --out.`,
    ),
    { cause: error },
  );
}

const isThere = (path: string) =>
  new Problem(
    "conflict",
    `“${path}”已经存在，没有动它；要覆盖请加 --force，或用 --out 另选一处。`,
    `“${path}” is there already and was left alone; overwrite it with --force, or choose another place with --out.`,
  );
