// The files that a command line names.

import { filesIn, isFolder } from "../intake/index.ts";

/** Every file named, and every file of every folder named. What is not there is left in and refused in its turn. */
export async function listed(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const folder = await isFolder(path).catch(() => false);
    files.push(...(folder ? await filesIn(path) : [path]));
  }
  return files;
}
