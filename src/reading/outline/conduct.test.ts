import { runCorpus } from "../../../tests/corpus.ts";
import { conductIn } from "./conduct.ts";
import { layoutOf } from "./paragraphs.ts";

runCorpus(new URL("./conduct.corpus.txt", import.meta.url), (text) => {
  const layout = layoutOf(text);
  const found = conductIn(layout, { first: 0, end: layout.paragraphs.length });
  if (found === null) return { marks: [], lines: [] };
  const end = layout.paragraphs[found.end - 1]?.end ?? text.length;
  return { marks: [{ kind: "conduct", start: found.start, end }], lines: [] };
});
