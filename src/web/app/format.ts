// How days, sizes and hashes are written.

const two = (n: number): string => String(n).padStart(2, "0");

/** The local day of an instant, `2026-11-21`. */
export function day(instant: string): string {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? instant : `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The local minute of an instant, `2026-11-21 09:05`. */
export function minute(instant: string): string {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? instant : `${day(instant)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** A size in bytes as people say it, in steps of 1,024. */
export function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kib = bytes / 1024;
  return kib < 1024 ? `${kib.toFixed(kib < 10 ? 1 : 0)} KB` : `${(kib / 1024).toFixed(1)} MB`;
}

/** The first characters of a hash, enough to tell files apart by eye. */
export const short = (hash: string): string => hash.slice(0, 8);
