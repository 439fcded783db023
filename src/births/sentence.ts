// The sentence that some words stand in, for whoever wants to see them in their place.

const ENDS = /[。！？\n]/;

/** From the full stop or line before the words to the one after them. */
export function sentenceAround(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  let from = start;
  while (from > 0 && !ENDS.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !ENDS.test(text.charAt(to - 1))) to += 1;
  return { start: from, text: text.slice(from, to).trimEnd() };
}
