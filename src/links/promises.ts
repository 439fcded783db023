// Which statements of a report are promises that the next report can answer.

import type { Reading, Statement } from "../reading/index.ts";

/** Targets, commitments, livelihood items and projects of the plan, each once: a measure inside a commitment is the commitment's. */
export function promisesIn({ statements }: Reading): readonly Statement[] {
  const commitments = statements.filter(({ kind }) => kind === "commitment");
  const owned = new Set(commitments.flatMap(({ commitment }) => commitment?.measures ?? []));
  return statements.filter(({ id, kind, status, measure }) => {
    if (status !== "target") return false;
    if (kind === "commitment" || kind === "livelihood") return true;
    return kind === "measure" && measure !== undefined && !owned.has(id);
  });
}
