// What is different between two files, line by line: the longest run of lines that both have stays, the rest went or came.

/** A line of the comparison, with its number in the new file where it stands there. */
export interface DiffLine {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
  readonly number: number | null;
}

/** Every line of both files, in order. */
export function linesOf(before: string, after: string): readonly DiffLine[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  // Room for the lengths of the longest common runs of what is left from each pair of places on.
  const width = now.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const same = i < old.length && j < now.length && old[i] === now[j];
    if (same) found.push({ kind: "same", text: now[j] ?? "", number: j + 1 });
    else if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1)))
      found.push({ kind: "gone", text: old[i] ?? "", number: null });
    else found.push({ kind: "new", text: now[j] ?? "", number: j + 1 });
    const kind = found.at(-1)?.kind;
    if (kind !== "new") i += 1;
    if (kind !== "gone") j += 1;
  }
  return found;
}

/** Only what went or came. */
export const changedLines = (before: string, after: string): readonly DiffLine[] =>
  before === after ? [] : linesOf(before, after).filter(({ kind }) => kind !== "same");
