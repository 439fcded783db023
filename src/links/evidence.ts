// What the later report says was done: its statements and its clauses where it looks back, ready to be searched.

import type { Reading, Role, Statement } from "../reading/index.ts";
import { pairsOf } from "./likeness.ts";

/** Words of the later report that may answer a promise. */
export interface Evidence {
  readonly statement: Statement;
  readonly pairs: ReadonlySet<string>;
  /** The clauses around it as well, for what it leaves unsaid. */
  readonly around: ReadonlySet<string>;
}

const looking: ReadonlySet<Role> = new Set<Role>(["review"]);

/** The clauses of the parts that look back, each as an achievement without numbers of its own. */
export function evidenceIn(reading: Reading): readonly Evidence[] {
  const out: Evidence[] = [];
  for (const { role, start, end } of reading.outline) {
    if (!looking.has(role)) continue;
    for (const sentence of cut(reading.text, start, end, /[。！!\n\r]/)) {
      const around = pairsOf(reading.text.slice(sentence.start, sentence.end));
      for (const clause of cut(reading.text, sentence.start, sentence.end, /[，,；;]/)) {
        const statement = clauseStatement(reading, clause.start, clause.end);
        if (statement !== null) out.push({ statement, pairs: pairsOf(statement.quote), around });
      }
    }
  }
  return out;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function cut(text: string, start: number, end: number, mark: RegExp): readonly Stretch[] {
  const out: Stretch[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !mark.test(text.charAt(at))) continue;
    if (at - from >= 4) out.push({ start: from, end: at });
    from = at + 1;
  }
  return out;
}

/** The clause as an achievement of its own. */
function clauseStatement(reading: Reading, from: number, to: number): Statement | null {
  let start = from;
  while (start < to && /\s/.test(reading.text.charAt(start))) start++;
  if (to - start < 4) return null;
  const quote = reading.text.slice(start, to);
  return {
    id: `c${start}`,
    kind: "achievement",
    start,
    end: to,
    quote,
    source: sourceOf(reading, start, to),
    section: null,
    status: "actual",
    period: null,
    domain: null,
    rules: ["<clause>"],
  } as Statement;
}

/** Where the stretch stands in the delivered text: repairs before it move it, repairs in it are taken whole. */
function sourceOf({ repairs }: Reading, start: number, end: number): { start: number; end: number } {
  let shift = 0;
  let from = start;
  let to = end;
  for (const repair of repairs) {
    const grown = repair.source.end - repair.source.start - (repair.end - repair.start);
    if (repair.end <= start) shift += grown;
    else if (repair.start < end) to += grown;
    else break;
  }
  from += shift;
  to += shift;
  return { start: from, end: to };
}
