import { runCorpus } from "../../../../tests/corpus.ts";
import { congressIn } from "./congress.ts";

runCorpus(new URL("./congress.corpus.txt", import.meta.url), (text) => {
  const congress = congressIn(text);
  return { marks: [], lines: congress === null ? [] : [congress] };
});
