// To whom a step is carried further when it comes near or is late: blue, orange, red.

import type { Calendar } from "./calendar.ts";
import { shifted } from "./clock.ts";
import type { Configuration, EscalationRule } from "./configuration.ts";
import { type Day, later } from "./day.ts";
import type { StepState } from "./steps.ts";
import { type Light, worst } from "./vocabulary.ts";

/** A warning that stands at the date. */
export interface Warning {
  readonly level: Light;
  readonly step: string;
  readonly round: number | null;
  readonly due: Day;
  /** Since when, at this level. */
  readonly since: Day;
  readonly to: readonly string[];
}

/** The severest warning of every step that is owed, severest first. */
export function warningsOf(
  configuration: Configuration,
  steps: readonly StepState[],
  calendar: Calendar,
  date: Day,
): readonly Warning[] {
  const standing = steps.flatMap((step) => {
    const warnings = configuration.escalation.flatMap(
      (rule) => warningOf(configuration, rule, step, calendar, date) ?? [],
    );
    const level = worst(warnings.map((warning) => warning.level));
    return warnings.filter((warning) => warning.level === level).slice(0, 1);
  });
  return standing.toSorted((one, other) =>
    one.level === other.level ? 0 : worst([one.level, other.level]) === one.level ? -1 : 1,
  );
}

function warningOf(
  { clock }: Configuration,
  { level, at, steps, to }: EscalationRule,
  { standing, code, round, start, due }: StepState,
  calendar: Calendar,
  date: Day,
): Warning | null {
  if (standing !== "open" || due === null || start === null) return null;
  if (steps.length > 0 && !steps.includes(code)) return null;
  // A short step is not warned of before it has begun.
  const since = later(start, shifted({ calendar }, due, at.days, at.counting ?? clock.counting));
  return date < since ? null : { level, step: code, round, due, since, to };
}
