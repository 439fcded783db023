import { runCorpus } from "../../../tests/corpus.ts";
import { markAt } from "./marks.ts";

runCorpus(new URL("./marks.corpus.txt", import.meta.url), (text) => {
  const mark = markAt(text, 0);
  if (mark === null) return { marks: [], lines: [] };
  const { kind, number, end } = mark;
  return { marks: [{ kind, start: 0, end }], lines: [number === null ? kind : `${kind} ${number}`] };
});
