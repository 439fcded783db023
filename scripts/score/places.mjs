// Stretches of a text as `[start, end]`, and when two of them speak of the same thing.

/** Where a statement or section stands in the delivered text. */
export const placeOf = ({ source }) => [source.start, source.end];

/** Its length; an empty stretch counts as one character. */
export const lengthOf = ([start, end]) => Math.max(1, end - start);

/** How many characters the two have in common. */
export const common = (a, b) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/** Every place where the words stand in the text. */
export function placesOf(words, text) {
  const places = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push([at, at + words.length]);
  return places;
}

/** Whether a stretch that was read is the one of the key: half of the shorter is shared, and it is no longer than a clause or two. */
export function isSame(read, wanted) {
  const shorter = Math.min(lengthOf(read), lengthOf(wanted));
  return common(read, wanted) * 2 >= shorter && lengthOf(read) <= Math.max(60, 2.5 * lengthOf(wanted));
}
