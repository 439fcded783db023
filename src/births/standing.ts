// What stands of every line: the decision kept for it, as far as it still holds. Kept decisions name lines by their keys, shown ones by
// the statements of today.

import type { BirthRow } from "../store/index.ts";
import { type BirthDecision, Problem } from "../wire/index.ts";
import type { Line } from "./lines.ts";

/** The lines of a report with what was decided of them. */
export interface Standing {
  readonly lines: readonly Line[];
  /** @throws Problem `conflict` where no line has this statement */
  line(statement: string): Line;
  row(line: Line): BirthRow | null;
  /** In the words of the page; null where nothing was decided, or what it depended on was undone. */
  decision(line: Line): BirthDecision | null;
  /** A decision as it is kept. */
  kept(decision: BirthDecision | null): BirthDecision | null;
}

/** Lays what is kept over the lines of today. */
export function standingOf(lines: readonly Line[], rows: readonly BirthRow[]): Standing {
  const byId = new Map(lines.map((line) => [line.statement.id, line]));
  const byKey = new Map(lines.map((line) => [line.key, line]));
  const rowByKey = new Map(rows.map((row) => [row.promise, row]));
  const decisions = new Map<Line, BirthDecision | null>();
  for (const line of lines)
    decisions.set(
      line,
      keyed(rowByKey.get(line.key)?.decision ?? null, (key) => idsOf(byKey, key)),
    );
  for (const line of lines) {
    const decision = decisions.get(line);
    if (decision?.kind === "merged" && !takenIn(line, decision.into, byId, decisions)) decisions.set(line, null);
  }
  return {
    lines,
    line: (statement) => byId.get(statement) ?? gone(statement),
    row: (line) => rowByKey.get(line.key) ?? null,
    decision: (line) => decisions.get(line) ?? null,
    kept: (decision) => keyed(decision, (id) => keysOf(byId, id)),
  };
}

const idsOf = (byKey: ReadonlyMap<string, Line>, key: string): string[] => {
  const line = byKey.get(key);
  return line === undefined ? [] : [line.statement.id];
};

const keysOf = (byId: ReadonlyMap<string, Line>, id: string): string[] => {
  const line = byId.get(id);
  return line === undefined ? [] : [line.key];
};

/** Merged holds as long as the other line has it in its task. */
function takenIn(
  line: Line,
  into: string,
  byId: ReadonlyMap<string, Line>,
  decisions: ReadonlyMap<Line, BirthDecision | null>,
): boolean {
  const other = byId.get(into);
  const decision = other === undefined ? null : (decisions.get(other) ?? null);
  return decision?.kind === "task" && decision.with.includes(line.statement.id);
}

type Rename = (name: string) => string[];

function keyed(decision: BirthDecision | null, rename: Rename): BirthDecision | null {
  if (decision === null || decision.kind === "left-out") return decision;
  if (decision.kind === "merged") {
    const [into] = rename(decision.into);
    return into === undefined ? null : { kind: "merged", into };
  }
  return {
    kind: "task",
    tasks: decision.tasks.map((task) => ({ ...task, answers: task.answers.flatMap(rename) })),
    with: decision.with.flatMap(rename),
  };
}

function gone(statement: string): never {
  throw new Problem(
    "conflict",
    `报告里已没有编号为“${statement}”的承诺，没有记下；报告可能已重新识读，请刷新页面。`,
    `The report has no promise “${statement}” any more; nothing was recorded. It may have been read anew: load the page again.`,
  );
}
