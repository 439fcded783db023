// Opens the ZIP container of a .docx without trusting it: entries are counted, declared sizes are added up before anything is
// inflated, and what is inflated is cut off at a hard limit, whatever was declared. Containers inside it are never opened.

import { buffer } from "node:stream/consumers";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import type { Problem } from "../wire/index.ts";
import { refuse } from "./refusals.ts";
import type { Limits } from "./taken.ts";

/** The parts of a container by name. */
export interface Container {
  readonly names: readonly string[];
  /** Inflates the parts whose name `wanted` accepts, within the limits. */
  parts(wanted: (name: string) => boolean): Promise<ReadonlyMap<string, Buffer>>;
}

/**
 * Opens a container and lists it.
 *
 * @throws Problem `damaged` if it is broken, has too many parts or declares an abnormal size
 */
export async function openContainer(bytes: Uint8Array, file: string, limits: Limits): Promise<Container> {
  const zip = await open(bytes, file);
  if (zip.entryCount > limits.zipEntries) throw bomb(file, [`${zip.entryCount} 个部件`, `${zip.entryCount} parts`]);
  const entries = await list(zip, file);
  const declared = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (declared > limits.zipBytes) throw bomb(file, [`声明为 ${mega(declared)}`, `${mega(declared)} declared`]);
  return {
    names: entries.map((entry) => entry.fileName),
    parts: (wanted) =>
      inflate(
        zip,
        entries.filter((entry) => wanted(entry.fileName)),
        file,
        limits.xmlBytes,
      ),
  };
}

async function open(bytes: Uint8Array, file: string): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      autoClose: false,
    });
  } catch {
    throw refuse("damaged", file);
  }
}

async function list(zip: ZipFile, file: string): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch {
    throw refuse("damaged", file);
  }
  return entries;
}

async function inflate(
  zip: ZipFile,
  entries: readonly Entry[],
  file: string,
  limit: number,
): Promise<ReadonlyMap<string, Buffer>> {
  const parts = new Map<string, Buffer>();
  let left = limit;
  for (const entry of entries) {
    if (entry.isEncrypted()) throw refuse("encryptedOffice", file);
    if (entry.uncompressedSize > left) throw tooMuch(file, limit);
    const part = await inflateOne(zip, entry, left);
    if (part === "damaged") throw refuse("damaged", file);
    if (part === "too much") throw tooMuch(file, limit);
    if (part === "lies") throw bomb(file, ["实际大小与声明不符", "larger than declared"]);
    left -= part.length;
    parts.set(entry.fileName, part);
  }
  return parts;
}

/** The `Problem` for a container that would do harm if it were opened. */
export const bomb = (file: string, [what, whatEn]: readonly [string, string]): Problem =>
  refuse("bomb", file, { what, whatEn });
const tooMuch = (file: string, limit: number) => bomb(file, [`超过 ${mega(limit)}`, `over ${mega(limit)}`]);
const mega = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** The stream itself fails when more comes out of it than was declared; the limit holds when the declaration lies high. */
async function inflateOne(
  zip: ZipFile,
  entry: Entry,
  limit: number,
): Promise<Buffer | "damaged" | "too much" | "lies"> {
  try {
    const stream = await zip.openReadStreamPromise(entry);
    let size = 0;
    async function* counted() {
      for await (const chunk of stream) {
        size += (chunk as Buffer).length;
        if (size > limit) return;
        yield chunk as Buffer;
      }
    }
    const whole = await buffer(counted());
    return size > limit ? "too much" : whole;
  } catch (error) {
    return /too many bytes/.test(String(error)) ? "lies" : "damaged";
  }
}
