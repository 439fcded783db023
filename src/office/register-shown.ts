// A register as it crosses to the page: in the list with its counts, and with the rules that pages need.

import type { Configuration, MatterState } from "../registers/index.ts";
import type { RegisterShown, RegisterSummary } from "../wire/index.ts";
import { countsOf } from "./board.ts";
import { isOverdue } from "./state-shown.ts";

/** A register with what is in it, as far as whoever asks may see. */
export function summaryOf({ code, name, about }: Configuration, states: readonly MatterState[]): RegisterSummary {
  return {
    ...{ code, name, about },
    total: states.length,
    open: states.filter(({ closed }) => !closed).length,
    overdue: states.filter(isOverdue).length,
    lights: countsOf(states),
  };
}

/** Its rules beside. */
export function registerShown(
  configuration: Configuration,
  states: readonly MatterState[],
  may: RegisterShown["may"],
): RegisterShown {
  const { fields, owners, stages, steps, outcomes, grades, progress, votes, appraisal } = configuration;
  return {
    ...summaryOf(configuration, states),
    fields: fields.map(({ code, name, type, required, choices, unit }) => ({
      ...{ code, name, type, required, unit },
      choices: [...choices],
    })),
    owners: owners.map(({ code, name, many, required, leads }) => ({ code, name, many, required, leads })),
    stages: stages.map(({ code, name, light, closed }) => ({ code, name, light, closed })),
    steps: steps.map(({ code, name, monthly, outside }) => ({ code, name, monthly: monthly !== null, outside })),
    outcomes: outcomes.map(({ code, name }) => ({ code, name })),
    grades: grades.map(({ code, name, reopens }) => ({ code, name, reopens })),
    progress: progress !== null,
    votes: votes !== null,
    appraisal: (appraisal?.items ?? []).map(({ code, name }) => ({ code, name })),
    years: [...new Set(states.flatMap(({ matter }) => matter.year ?? []))].sort((one, other) => other - one),
    may,
  };
}
