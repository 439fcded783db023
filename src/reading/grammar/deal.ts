// Which of several subjects each of several values belongs to.

import type { Lead } from "./lead.ts";
import type { Subject } from "./subject.ts";

/** For each value in order, the subjects it is the value of. */
export function deal(subjects: readonly Subject[], values: number, lead: Lead): readonly (readonly Subject[])[] {
  if (values === 1) return [subjects.length > 1 && !sharesOne(subjects, lead) ? [joined(subjects)] : subjects];
  if (subjects.length >= values) return subjects.slice(0, values).map((s) => [s]);
  return Array.from({ length: values }, () => subjects.slice(0, 1));
}

/** One value over several subjects is each one's, unless they only together make a name (新城和片区生产总值). */
const sharesOne = (subjects: readonly Subject[], lead: Lead): boolean =>
  lead.dealt || lead.each || subjects.every((s) => s.indicator.id !== null || s.isShare);

function joined(subjects: readonly Subject[]): Subject {
  const first = subjects[0] as Subject;
  const last = subjects.at(-1) as Subject;
  const surface = subjects.map((s) => s.indicator.surface).join("、");
  return {
    ...last,
    indicator: { id: null, name: surface, surface },
    isRate: false,
    start: first.start,
    end: last.end,
  };
}
