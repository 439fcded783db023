import { runCorpus } from "../../../tests/corpus.ts";
import { gluedPartEnd, gluedSectionEnd, numberedPartEnd } from "./headings.ts";

runCorpus(new URL("./headings.corpus.txt", import.meta.url), (text) => {
  const whole = { start: 0, end: text.length };
  const part = gluedPartEnd(text, whole) ?? (text.startsWith("回望") ? numberedPartEnd(text, whole) : null);
  const section = part === null ? gluedSectionEnd(text, whole, false) : null;
  const lines = [];
  if (part !== null) lines.push(`part ${text.slice(0, part)}`);
  if (section !== null) lines.push(`section ${text.slice(0, section)}`);
  return { marks: [], lines };
});
