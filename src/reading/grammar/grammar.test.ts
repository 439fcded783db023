import { runCorpus } from "../../../tests/corpus.ts";
import { identity } from "../../text/index.ts";
import { outline } from "../outline/outline.ts";
import type { Quantity, Section, Statement } from "../reading.ts";
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

for (const name of ["growth", "lists", "relation", "rank", "counts", "spans", "portions"])
  runCorpus(new URL(`${name}.corpus.txt`, import.meta.url), (text) => {
    const list = tokens(text);
    const { report, outline: sections } = outline(text, identity);
    const stated = statements(text, list, grammar(text, list, null), sections, report, identity);
    return { marks: [], lines: stated.statements.map(line) };
  });

const quantity = ({ surface, kind, bound, value, valueHigh, unit, of, polarity, status }: Quantity): string => {
  const number = `${value ?? "-"}${valueHigh === null ? "" : `-${valueHigh}`}${unit === null ? "" : ` ${unit}`}`;
  return [surface, kind, `${bound} ${number}`, of ?? "-", polarity ?? "-", status ?? "-"].join(" · ");
};

runCorpus(new URL("quantities.corpus.txt", import.meta.url), (text) => {
  const list = tokens(text);
  const span = { start: 0, end: text.length };
  const review: Section = {
    id: "1",
    heading: null,
    role: "review",
    children: [],
    ...span,
    source: identity.toDelivered(span),
  };
  const { report } = outline(text, identity);
  const stated = statements(text, list, grammar(text, list, null), [review], report, identity);
  return { marks: [], lines: stated.quantities.map(quantity) };
});
