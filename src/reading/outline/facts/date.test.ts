import { runCorpus } from "../../../../tests/corpus.ts";
import { dateIn } from "./date.ts";

runCorpus(new URL("./date.corpus.txt", import.meta.url), (text) => {
  const date = dateIn(text);
  return { marks: [], lines: date === null ? [] : [date] };
});
