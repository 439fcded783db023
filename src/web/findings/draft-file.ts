// Reads a plain text file in the page itself: what is only a draft need not be sent anywhere to be looked at.

/** No draft of a report is larger. */
export const MOST_BYTES = 2 * 1024 * 1024;

/** Whether a file goes by the name of a text. */
export const isText = ({ name }: Pick<File, "name">): boolean => /\.(?:txt|text)$/i.test(name);

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** The text of some bytes: UTF-16 by its mark, UTF-8, or else GB18030; null where they are none of it. */
export function decoded(bytes: Uint8Array): string | null {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return decodedAs(marked[1], bytes);
  if (bytes.includes(0)) return null;
  return decodedAs("utf-8", bytes) ?? decodedAs("gb18030", bytes);
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
