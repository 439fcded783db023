// The files in what was dropped, folders opened.

/** Names that systems put into folders beside what people put there. */
const furniture = /^(\.|Thumbs\.db$|desktop\.ini$|~\$)/i;

/** All files of a drop, in the order they were dropped; what folders hold comes in the order of its names. */
export async function filesDropped(data: DataTransfer): Promise<File[]> {
  // Entries must be taken before the first await: the browser empties the list afterwards.
  const entries = [...data.items].map((item) => (item.kind === "file" ? item.webkitGetAsEntry() : null));
  const loose = [...data.files];
  if (entries.every((entry) => entry === null)) return loose;
  const found = await Promise.all(entries.map((entry) => (entry === null ? [] : filesOf(entry))));
  return found.flat();
}

/** The files among those chosen that a person put there. */
export const wanted = (files: Iterable<File>): File[] => [...files].filter(({ name }) => !furniture.test(name));

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (furniture.test(entry.name)) return [];
  if (entry.isFile) {
    return [await new Promise<File>((found, failed) => (entry as FileSystemFileEntry).file(found, failed))];
  }
  const inside = await childrenOf(entry as FileSystemDirectoryEntry);
  inside.sort((a, b) => a.name.localeCompare(b.name, "zh-CN"));
  return (await Promise.all(inside.map(filesOf))).flat();
}

/** A reader gives at most a hundred entries a call, and none when it has given all. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((found, failed) => reader.readEntries(found, failed));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
