// From UTF-16 places to counts of characters, for formats that count these.

/** How many characters stand before a place of a text. The text is looked through once; nearly all hold nothing beyond UTF-16's first plane. */
export function codePointsBefore(text: string): (at: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (at) => at - countBelow(pairs, at);
}

/** How many of the ascending numbers are below a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
