// The measures that the later report gives as reached, by indicator and by the words of what they measure.

import type { Reading, Statement } from "../reading/index.ts";
import { pairsOf } from "./likeness.ts";

export interface Result {
  readonly statement: Statement;
  readonly pairs: ReadonlySet<string>;
}

/** Results of one report; targets of the next year are none. */
export class Results {
  readonly all: readonly Result[];
  private readonly byId = new Map<string, Statement[]>();

  constructor(reading: Reading) {
    const reached = reading.statements.filter(
      ({ kind, status }) => kind === "measure" && (status === "actual" || status === "estimate"),
    );
    this.all = reached.map((statement) => ({
      statement,
      pairs: pairsOf(`${statement.measure?.indicator.surface ?? ""} ${statement.quote}`),
    }));
    for (const statement of reached) {
      push(this.byId, statement.measure?.indicator.id ?? null, statement);
    }
  }

  /** Results of an indicator of the lexicon, in reading order. */
  of(id: string): readonly Statement[] {
    return this.byId.get(id) ?? [];
  }
}

function push<Key>(map: Map<Key, Statement[]>, key: Key | null, statement: Statement): void {
  if (key === null) return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [statement]);
  else list.push(statement);
}
