// Files and folders on a disk: what may be read is loaded, what may not is refused before it is.

import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { Problem } from "../wire/index.ts";
import { refuse } from "./refusals.ts";
import { takeIn, tooLarge } from "./take-in.ts";
import { defaultLimits, type Limits, type TakenIn } from "./taken.ts";

/** Loads and takes in one file; its name in messages is the path as given. */
export async function takeFile(path: string, limits: Limits = defaultLimits): Promise<TakenIn> {
  const bytes = await loadFile(path, limits);
  return takeIn({ fileName: path, bytes }, limits);
}

/** The bytes of a file. A file over the limit is not loaded. */
export async function loadFile(path: string, limits: Limits = defaultLimits): Promise<Uint8Array> {
  const stats = await asked(path, () => stat(path));
  if (stats.isDirectory()) throw refuse("folder", path);
  if (!stats.isFile()) throw refuse("notFile", path);
  if (stats.size > limits.fileBytes) throw tooLarge(path, stats.size, limits.fileBytes);
  return asked(path, () => readFile(path));
}

/** Whether a path is a folder. */
export async function isFolder(path: string): Promise<boolean> {
  return (await asked(path, () => stat(path))).isDirectory();
}

/** What systems and editors leave in folders: no reports. */
const leftovers = /^(\.|~\$)|^(Thumbs\.db|desktop\.ini)$/i;

/**
 * The files of a folder and the folders in it, in one order on every machine. Hidden files, lock files of editors, and the
 * folder of pictures that a browser saves beside a page are passed over.
 */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  await collect(folder, files, new Set());
  if (files.length === 0) throw refuse("emptyFolder", folder);
  return files;
}

async function collect(folder: string, files: string[], seen: Set<string>): Promise<void> {
  const real = await asked(folder, () => realpath(folder));
  if (seen.has(real)) return;
  seen.add(real);
  const entries = await asked(folder, () => readdir(folder, { withFileTypes: true }));
  const names = entries.map(({ name }) => name).sort();
  const pages = new Set(
    names.filter((name) => /\.html?$/i.test(name)).map((name) => basename(name).replace(/\.html?$/i, "")),
  );
  for (const name of names) {
    const besidePage = /^(.*)[_.]files$/i.exec(name)?.[1];
    if (leftovers.test(name) || (besidePage !== undefined && pages.has(besidePage))) continue;
    const path = join(folder, name);
    const stats = await stat(path).catch(() => null);
    if (stats?.isDirectory()) await collect(path, files, seen);
    else files.push(path);
  }
}

/** Turns what the file system says into one sentence. */
async function asked<T>(path: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (error instanceof Problem) throw error;
    if (/^(ENOENT|ENOTDIR|ENAMETOOLONG)$/.test(code)) throw refuse("missing", path);
    if (/^(EACCES|EPERM)$/.test(code)) throw refuse("permission", path);
    throw refuse("io", path, { reason: code || String(error) });
  }
}
