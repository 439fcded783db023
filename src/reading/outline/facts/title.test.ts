import { runCorpus } from "../../../../tests/corpus.ts";
import { titleIn } from "./title.ts";

runCorpus(new URL("./title.corpus.txt", import.meta.url), (text) => {
  const title = titleIn(text.split("\n"));
  return { marks: [], lines: title === null ? [] : [title] };
});
