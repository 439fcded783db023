import { runCorpus } from "../../../tests/corpus.ts";
import { beginsFurnitureAfter, isFurnitureBefore } from "./furniture.ts";

runCorpus(new URL("./furniture.corpus.txt", import.meta.url), (text) => {
  const places = [isFurnitureBefore(text) ? "before" : null, beginsFurnitureAfter(text) ? "after" : null];
  const found = places.filter((place) => place !== null).join(" ");
  return { marks: [], lines: found === "" ? [] : [found] };
});
