import { runCorpus } from "../../../tests/corpus.ts";
import { frameOf } from "./frame.ts";
import { isReport } from "./genre.ts";
import { layoutOf } from "./paragraphs.ts";
import { partsOf } from "./parts.ts";

runCorpus(new URL("./genre.corpus.txt", import.meta.url), (text) => {
  const layout = layoutOf(text);
  const frame = frameOf(layout);
  return { marks: [], lines: isReport(layout, frame, partsOf(layout, frame)) ? ["report"] : [] };
});
