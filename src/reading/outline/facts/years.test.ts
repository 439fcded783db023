import { runCorpus } from "../../../../tests/corpus.ts";
import type { Role } from "../../reading.ts";
import { type PartWords, yearsOf } from "./years.ts";

runCorpus(new URL("./years.corpus.txt", import.meta.url), (text) => {
  const parts: PartWords[] = [];
  let date: string | null = null;
  let title: string | null = null;
  for (const line of text.split("\n")) {
    const [, key = "", heading = "", body = ""] = /^(\S+) ([^｜]*)(?:｜(.*))?$/.exec(line) ?? [];
    if (key === "date") date = heading;
    else if (key === "title") title = heading;
    else parts.push({ role: key as Role, mixed: false, heading, body });
  }
  const { reviewYear, planYear } = yearsOf(parts, { date, title });
  return { marks: [], lines: reviewYear === null && planYear === null ? [] : [`${reviewYear} → ${planYear}`] };
});
