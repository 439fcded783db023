import { runCorpus } from "../../../tests/corpus.ts";
import { layoutOf } from "./paragraphs.ts";
import { targetsIn } from "./targets.ts";

runCorpus(new URL("./targets.corpus.txt", import.meta.url), (text) => {
  const layout = layoutOf(text);
  const found = targetsIn(layout, { first: 0, end: layout.paragraphs.length });
  const more = (first: number, end: number): string => (end - first > 1 ? ` + ${end - first - 1}` : "");
  return { marks: [], lines: found.map(({ role, first, end }) => role + more(first, end)) };
});
