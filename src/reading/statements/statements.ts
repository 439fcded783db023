// Fifth stage: statements and quantities from what the grammar found.

import type { EditMap } from "../../text/index.ts";
import type { Parsed } from "../grammar/grammar.ts";
import type { Quantity, ReportFacts, Section, Statement } from "../reading.ts";
import type { Token } from "../tokens/token.ts";
import { Contexts } from "./context.ts";
import { Estimates } from "./estimates.ts";
import { measures } from "./measures.ts";
import { quantities } from "./quantities.ts";

export interface Stated {
  readonly statements: readonly Statement[];
  readonly quantities: readonly Quantity[];
}

/** Makes statements and quantities; every quote equals its slice. */
export function statements(
  text: string,
  list: readonly Token[],
  parsed: Parsed,
  sections: readonly Section[],
  facts: ReportFacts,
  map: EditMap,
): Stated {
  const contexts = new Contexts(text, sections, facts);
  const estimates = new Estimates(text);
  const measured = measures(text, parsed.phrases, parsed.relations, contexts, estimates, map);
  const byNumber = new Map(parsed.phrases.map((p) => [p.number, p]));
  return {
    statements: measured.statements,
    quantities: quantities(text, list, byNumber, contexts, estimates, measured.of, map),
  };
}
