import { runCorpus } from "../../../tests/corpus.ts";
import { livelihoodIn, livelihoodInside } from "./livelihood.ts";
import { layoutOf } from "./paragraphs.ts";

runCorpus(new URL("./livelihood.corpus.txt", import.meta.url), (text) => {
  const layout = layoutOf(text);
  const stretch = { first: 0, end: layout.paragraphs.length };
  const outside = livelihoodIn(layout, stretch);
  if (outside !== null) return { marks: [], lines: [`outside ${outside.end - outside.first}`] };
  const inside = livelihoodInside(layout, stretch);
  return {
    marks: [],
    lines: inside === null ? [] : [`inside ${text.slice(inside.heading.start, inside.heading.end)}`],
  };
});
