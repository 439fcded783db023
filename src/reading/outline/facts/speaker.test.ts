import { runCorpus } from "../../../../tests/corpus.ts";
import { speakerIn } from "./speaker.ts";

runCorpus(new URL("./speaker.corpus.txt", import.meta.url), (text) => {
  const lines = text.split("\n");
  const speaker = speakerIn(lines, lines);
  return { marks: [], lines: speaker === null ? [] : [`${speaker.post ?? "-"} ${speaker.name ?? "-"}`] };
});
