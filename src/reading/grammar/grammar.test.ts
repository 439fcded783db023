import { runCorpus } from "../../../tests/corpus.ts";
import { identity } from "../../text/index.ts";
import { outline } from "../outline/outline.ts";
import type { Statement } from "../reading.ts";
import { statements } from "../statements/statements.ts";
import { tokens } from "../tokens/tokens.ts";
import { grammar } from "./grammar.ts";

const line = ({ measure }: Statement): string => {
  if (measure === undefined) return "";
  const { indicator, basis, bound, value, valueHigh, unit, text } = measure;
  if (basis === "relation") return `${indicator.name} · relation · ${text}`;
  const number = text ?? `${value}${valueHigh === null ? "" : `-${valueHigh}`}`;
  return `${indicator.name} · ${basis} · ${bound} ${number}${unit === null ? "" : ` ${unit}`}`;
};

for (const name of ["growth", "lists", "relation", "rank"])
  runCorpus(new URL(`${name}.corpus.txt`, import.meta.url), (text) => {
    const list = tokens(text);
    const { report, outline: sections } = outline(text, identity);
    const stated = statements(text, list, grammar(text, list, null), sections, report, identity);
    return { marks: [], lines: stated.statements.map(line) };
  });
