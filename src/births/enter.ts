// Drafts as they are entered: each with the sentences it came from, problems with the tasks that answer them.

import type { BirthDecision, MatterDraft } from "../wire/index.ts";
import type { Table } from "./decide.ts";
import type { Line } from "./lines.ts";

/** A line that was taken over. */
export interface Chosen {
  readonly line: Line;
  readonly decision: Extract<BirthDecision, { kind: "task" }>;
}

/** The drafts for one register, and beside each the lines it came from. @param made the matters every line has become by now */
export function draftsOf(
  { standing, report, year }: Table,
  chosen: readonly Chosen[],
  register: string,
  made: ReadonlyMap<Line, readonly string[]>,
): { readonly drafts: readonly MatterDraft[]; readonly of: readonly (readonly Line[])[] } {
  const pairs = chosen.flatMap(({ line, decision }) => {
    const lines = [line, ...decision.with.map(standing.line)];
    const origins = lines.map(({ statement: { id, start, end, quote } }) => ({
      report,
      statement: id,
      start,
      end,
      quote,
    }));
    return decision.tasks
      .filter((task) => task.register === register)
      .map(({ register: _, answers, nodes, ...task }) => ({
        lines,
        draft: {
          ...task,
          nodes: nodes.toSorted((a, b) => a.day.localeCompare(b.day)),
          year,
          origins,
          related: answers
            .flatMap((id) => made.get(standing.line(id)) ?? [])
            .map((matter) => ({ matter, as: "answered-by" as const })),
        },
      }));
  });
  return { drafts: pairs.map(({ draft }) => draft), of: pairs.map(({ lines }) => lines) };
}
