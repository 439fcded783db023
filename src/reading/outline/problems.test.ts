import { runCorpus } from "../../../tests/corpus.ts";
import { layoutOf } from "./paragraphs.ts";
import { problemsIn } from "./problems.ts";

runCorpus(new URL("./problems.corpus.txt", import.meta.url), (text) => {
  const layout = layoutOf(text);
  const found = problemsIn(layout, { first: 0, end: layout.paragraphs.length });
  if (found === null) return { marks: [], lines: [] };
  const end = layout.paragraphs[found.end - 1]?.end ?? text.length;
  return { marks: [{ kind: "problems", start: found.start, end }], lines: [] };
});
