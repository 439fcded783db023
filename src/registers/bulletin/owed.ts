// Whether a matter is late, by how much and in what, and who answers for it above its unit.

import type { Configuration } from "../configuration.ts";
import type { MatterState } from "../state.ts";
import type { StepState } from "../steps.ts";

/** The step that is latest of those owed and past due; null where nothing is. */
export function latestOf({ steps }: MatterState): StepState | null {
  const late = steps.filter((step) => step.standing === "open" && step.late);
  return late.toSorted((one, other) => other.daysLate - one.daysLate)[0] ?? null;
}

/** Something is owed and past due. */
export const isOverdue = ({ steps }: MatterState): boolean =>
  steps.some(({ standing, late }) => standing === "open" && late);

/** Those who lead a matter from above its unit: 分管领导, 包联县领导, 县级负责人. A role that is a body or is held by many is none. */
export const leadersOf = ({ owners: roles }: Configuration, { owners }: MatterState): readonly string[] => {
  const above = new Set(
    roles.filter((role) => !role.leads && !role.many && !body.test(role.name)).map(({ code }) => code),
  );
  return [...new Set(owners.filter(({ role }) => above.has(role)).map(({ name }) => name))];
};

const body = /单位|机构|部门|业主/;
