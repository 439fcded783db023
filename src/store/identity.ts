// Which report a text is: its facts as the machine read them and as people said, and the key of government and plan year.
// Pure; what is held already is looked up elsewhere.

import type { Government, ReportFacts } from "../reading/index.ts";
import type { CorrectionInput } from "../wire/index.ts";
import { storable } from "./storable.ts";
import type { SaidFacts } from "./tables.ts";

/** Facts as a person corrects them. */
export type FactsInput = Extract<CorrectionInput, { kind: "facts" }>["facts"];

/** The facts of a text: what was given along with the file stands where the text is silent, what was corrected stands over both. */
export function factsOf(machine: ReportFacts, given: SaidFacts | null, corrected: readonly SaidFacts[]): ReportFacts {
  const facts: { -readonly [K in keyof ReportFacts]: ReportFacts[K] } = {
    ...machine,
    government: machine.government ?? given?.government ?? null,
    planYear: machine.planYear ?? given?.planYear ?? null,
  };
  for (const said of corrected) {
    if (said.government !== undefined) facts.government = said.government;
    if (said.planYear !== undefined) facts.planYear = said.planYear;
    if (said.reviewYear !== undefined) facts.reviewYear = said.reviewYear;
  }
  return facts;
}

/** The key that no two reports share: the code if there is one, else the name under its parents, and the plan year. */
export function identityOf({ government, planYear }: ReportFacts): string | null {
  if (government === null || planYear === null) return null;
  const { code, name, parents } = government;
  return storable(code !== null ? `${code} ${planYear}` : `${[...parents, name].join("/")} ${planYear}`);
}

/** A government's name as a person typed it; undefined where there is none. */
export const named = (typed: string | undefined): string | undefined => storable(typed?.trim() ?? "") || undefined;

/**
 * What corrected facts come to.
 *
 * @param present the government as it is known before the correction
 * @param byName the one government held under the corrected name, if there is just one
 * @param byCode the government held under the corrected code
 * @returns null where a code or a tier is said of a government without a name
 */
export function factsSaid(
  input: FactsInput,
  present: Government | null,
  byName: Government | null,
  byCode: Government | null,
): SaidFacts | null {
  const years = {
    ...(input.planYear !== undefined && { planYear: input.planYear }),
    ...(input.reviewYear !== undefined && { reviewYear: input.reviewYear }),
  };
  if (input.government === undefined && input.code === undefined && input.tier === undefined) return years;
  const name = named(input.government) ?? byCode?.name ?? present?.name;
  if (name === undefined) return null;
  const stranger: Government = { name, code: null, tier: null, parents: [] };
  const known = byCode ?? (name === present?.name ? present : byName) ?? stranger;
  const government: Government = {
    name,
    code: input.code === undefined ? known.code : input.code,
    tier: input.tier === undefined ? known.tier : input.tier,
    parents: known.parents,
  };
  return { government, ...years };
}
