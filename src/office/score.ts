// The score of an appraised unit, for the matter that its appraisal is: drawn from the registers as they stood at the end of the period,
// with every sum, so that the unit can see how its number came about and appeal.

import { appraise, type Configuration, type Matter, type MatterState } from "../registers/index.ts";
import type { ScoreShown } from "../wire/index.ts";
import { matterOf } from "./held.ts";
import type { Shelf } from "./shelf.ts";

/** Null for a matter of another register, or one that names no unit or no period yet. */
export function scoreOf(shelf: Shelf, configuration: Configuration, state: MatterState): ScoreShown | null {
  const { appraisal } = configuration;
  const { from, to } = state.fields;
  const { lead, date } = state;
  if (appraisal === null || lead === null || typeof from !== "string" || typeof to !== "string") return null;
  const sources = [...new Set(appraisal.items.map(({ register }) => register))].filter((code) =>
    shelf.inForce.has(code),
  );
  const drawn = sources.map((code) => ({
    configuration: shelf.inForce.get(code)!.configuration,
    matters: mattersOf(shelf, code),
  }));
  if (appraisal.items.some(({ register }) => !sources.includes(register))) return null;
  const units = [...new Set(mattersOf(shelf, configuration.code).flatMap((each) => leadIn(configuration, each)))];
  const asked = { units, period: { from, to }, date };
  const scored = appraise(configuration, drawn, mattersOf(shelf, configuration.code), asked, shelf.calendar());
  const own = scored.find(({ name }) => name === lead);
  if (own === undefined) return null;
  return {
    ...{ unit: lead, value: own.score, rank: own.rank, words: own.words },
    of: scored.filter(({ score }) => score !== null).length,
    items: own.items.map(({ code, name, weight, points, appealed, words }) => ({
      ...{ code, name, weight, points, appealed, words },
    })),
  };
}

const mattersOf = (shelf: Shelf, code: string): readonly Matter[] => shelf.of(code).map((held) => matterOf(held));

/** The unit that a matter is the appraisal of. */
function leadIn({ owners: roles }: Configuration, { owners }: Matter): readonly string[] {
  const leading = roles.find(({ leads }) => leads)?.code;
  const lead = owners.find(({ role }) => role === leading);
  return lead === undefined ? [] : [lead.name];
}
