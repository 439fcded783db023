import { runCorpus } from "../../../../tests/corpus.ts";
import { governmentOf } from "./government.ts";

runCorpus(new URL("./government.corpus.txt", import.meta.url), (text) => {
  const given = new Map(text.split("\n").map((line) => [line.split(" ", 1)[0], line.slice(line.indexOf(" ") + 1)]));
  const front = {
    title: given.get("title") ?? null,
    congress: given.get("congress") ?? null,
    front: given.get("front") ?? "",
    year: given.has("year") ? Number(given.get("year")) : null,
  };
  const found = governmentOf(given.get("text") ?? "", front);
  if (found === null) return { marks: [], lines: [] };
  const { name, code, tier, parents } = found;
  return { marks: [], lines: [[name, code ?? "-", tier ?? "-", parents.join("/")].join(" ").trim()] };
});
