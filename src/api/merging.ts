// Two units become one: the store marks it, the office hands over what is still open. Where the second fails, the first is taken back.

import type { Recorded } from "../office/index.ts";
import { type Actor, Problem, type Unit } from "../wire/index.ts";
import type { Serving } from "./serving.ts";

const EIGHT_HOURS_MS = 8 * 60 * 60 * 1000;

/** Merges a unit into another. @throws Problem what the store refuses, or `conflict` where open matters could not be handed over */
export async function mergeUnits(
  { store, office }: Serving,
  actor: Actor,
  id: string,
  into: string,
  why: string,
): Promise<Unit> {
  const marked = await store.mergeUnit(actor, id, into, why);
  try {
    await office.catchUp();
    const at = new Date(Date.now() + EIGHT_HOURS_MS).toISOString().slice(0, 16);
    const acts = handOvers(office, new Set(marked.names), marked.into.name);
    const note = `单位合并：${why}`;
    if (acts.length > 0) await office.write(acts.map((act) => ({ ...act, who: actor.name, at, note })));
  } catch (error) {
    await store.unmergeUnit(actor, id, "事项没有移交成功");
    throw notHandedOver(marked.unit.name, error);
  }
  return marked.into;
}

/** What is still open and stands with one of the names, role by role. */
function handOvers(
  office: Serving["office"],
  names: ReadonlySet<string>,
  to: string,
): readonly Pick<Recorded, "matter" | "event">[] {
  return office.configurations().flatMap(({ code }) =>
    office.states(code).flatMap(({ matter, owners, closed }) =>
      closed
        ? []
        : owners
            .filter(({ name }) => names.has(name))
            .map(({ role, name }) => ({
              matter: matter.id,
              event: { kind: "handed-over" as const, role, from: name, to },
            })),
    ),
  );
}

function notHandedOver(name: string, error: unknown): Problem {
  const [zh, en] = error instanceof Problem ? [error.detail, error.detailEn] : ["移交时出错。", "Handing over failed."];
  return Object.assign(
    new Problem(
      "conflict",
      `“${name}”没有合并：它的未办结事项不能移交（${zh}）；单位和事项都和原来一样，请处理后再合并。`,
      `“${name}” was not merged: what it still owes could not be handed over (${en}). Everything is as before; see to it and merge again.`,
    ),
    { cause: error },
  );
}
