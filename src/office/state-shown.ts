// The state of a matter as it crosses to the page.

import { type Configuration, isOverdue as isOverdueIn, type MatterState, type StepState } from "../registers/index.ts";
import type { MatterStateShown, StepShown } from "../wire/index.ts";

/** A step with who does it. */
export function stepShown({ steps }: Configuration, step: StepState): StepShown {
  const rule = steps.find(({ code }) => code === step.code);
  return { ...step, unpublished: [...step.unpublished], by: rule?.by ?? null, outside: rule?.outside ?? false };
}

/** Where a matter stands. */
export function stateShown(configuration: Configuration, state: MatterState): MatterStateShown {
  const {
    date,
    stage,
    light,
    closed,
    lead,
    deadline,
    next,
    progress,
    paused,
    reopened,
    handedOver,
    adjustment,
    request,
  } = state;
  const nameOf = (rules: readonly { readonly code: string; readonly name: string }[], code: string | null) => {
    const rule = rules.find((one) => one.code === code);
    return rule === undefined ? null : { code: rule.code, name: rule.name };
  };
  return {
    ...{ date, light, closed, lead, deadline, progress, paused, reopened, handedOver, adjustment, request },
    stage: { code: stage.code, name: stage.name },
    next: next === null ? null : stepShown(configuration, next),
    warnings: state.warnings.map(({ level, step, due, since, to }) => ({
      ...{ level, step, due, since },
      stepName: nameOf(configuration.steps, step)?.name ?? step,
      to: [...to],
    })),
    outcome: nameOf(configuration.outcomes, state.outcome),
    grade: nameOf(configuration.grades, state.grade),
    unpublished: [...state.unpublished],
  };
}

/** What was found of a state; states never change, and boards ask this of every one of them several times. */
const known = new WeakMap<MatterState, boolean>();

/** Something is owed and past due. */
export function isOverdue(state: MatterState): boolean {
  const found = known.get(state) ?? isOverdueIn(state);
  known.set(state, found);
  return found;
}
