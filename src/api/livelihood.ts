// The livelihood list as everybody may read it: what is under way or done, by units and never by names of people.

import type { Office } from "../office/index.ts";
import { type Light, type MatterState, toldOf } from "../registers/index.ts";
import type { PublicLivelihood, ReportSummary } from "../wire/index.ts";
import { dayFor } from "./told.ts";

const REGISTER = "livelihood";

/** The items of a year that were handed out; candidates that were only gathered or proposed are not the public's yet. */
export function livelihoodOf(
  office: Office,
  reports: readonly ReportSummary[],
  asked: number | undefined,
): PublicLivelihood {
  const years = yearsOf(office.states(REGISTER));
  const year = asked ?? years[0] ?? Number(office.today().slice(0, 4));
  const date = dayFor(office, year);
  const configuration = office.configuration(REGISTER);
  const states = office.states(REGISTER, date);
  const labels = new Map(reports.map(({ id, government, planYear }) => [id, `${government}${planYear}年政府工作报告`]));
  return {
    ...{ year, years: [...years], date },
    sentence: toldOf(configuration, states, year)[0]?.words ?? null,
    items: states.filter((state) => state.matter.year === year && isOut(state)).map((state) => itemOf(state, labels)),
  };
}

const isOut = ({ events }: MatterState): boolean => events.some(({ kind }) => kind === "handed-out");

const yearsOf = (states: readonly MatterState[]): readonly number[] =>
  [...new Set(states.filter(isOut).flatMap(({ matter }) => matter.year ?? []))].sort((a, b) => b - a);

/** Whether the item itself is late; a report of the office that is overdue is the office's own affair. */
function lightOf({ stage, date, deadline, progress }: MatterState, isDone: boolean): Light {
  if (isDone) return "green";
  if (deadline !== null && date > deadline) return "red";
  return progress?.behind === true ? (stage.behindLight ?? stage.light) : stage.light;
}

function itemOf(state: MatterState, labels: ReadonlyMap<string, string>): PublicLivelihood["items"][number] {
  const { matter, stage, closed, progress, deadline, lead, fields, adjustment } = state;
  const [origin] = matter.origins;
  const isDone = closed || stage.code === "assessed";
  return {
    ...{ id: matter.id, title: matter.title, stage: stage.name, closed, deadline, unit: lead },
    light: lightOf(state, isDone),
    progress: isDone ? 100 : (progress?.reported ?? null),
    expected: progress?.expected ?? null,
    benefit: typeof fields.benefit === "string" ? fields.benefit : null,
    adjusted: adjustment !== null,
    origin:
      origin === undefined
        ? null
        : {
            ...{ report: origin.report, statement: origin.statement, quote: origin.quote },
            label: labels.get(origin.report) ?? null,
          },
  };
}
