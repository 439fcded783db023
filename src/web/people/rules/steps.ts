// Steps and warnings in words: what is due when, what it is done by, and to whom it is carried when it is not.

import type { Configuration, StepRule } from "../../../registers/index.ts";
import { either, eventName, listed, nameIn, type Rule, sentence, type Telling } from "./chapter.ts";
import { fieldWords } from "./conditions.ts";

/** 交办后3个工作日内；以签收为完成。 */
export function stepRules(telling: Telling): readonly Rule[] {
  const { configuration, t } = telling;
  return configuration.steps.map((step) => ({
    name: step.name,
    words: sentence(t, [whenOf(telling, step), doneOf(telling, step), ...limitsOf(telling, step)]),
  }));
}

const eventsOf = ({ t }: Telling, kinds: StepRule["from"]): string =>
  either(
    t,
    kinds.map((kind) => eventName(t, kind)),
  );

const unitOf = (
  { t, configuration }: Telling,
  step: Pick<StepRule, "counting">,
  counting: "working" | "calendar" | null,
) => t(`people.rules.unit.${counting ?? step.counting ?? configuration.clock.counting}`);

function whenOf(telling: Telling, step: StepRule): string {
  const { t, configuration } = telling;
  const { term, monthly } = step;
  const from = eventsOf(telling, step.from);
  if (monthly !== null) {
    const { first, on } = monthly;
    const often =
      on === null ? t("people.rules.step.monthly", { from }) : t("people.rules.step.monthlyOn", { from, day: on });
    return first === 1 ? often : `${often}${t("people.rules.step.first", { count: first })}`;
  }
  switch (term?.kind) {
    case undefined:
      return t("people.rules.step.gate");
    case "deadline":
      return t("people.rules.step.deadline");
    case "field":
      return t("people.rules.step.field", { field: nameIn(configuration.fields, term.field) });
    case "months":
      return t("people.rules.step.months", { from, count: term.count });
    case "days":
      return term.count === 0
        ? t("people.rules.step.sameDay", { from })
        : t("people.rules.step.days", { from, count: term.count, unit: unitOf(telling, step, term.counting) });
  }
}

function doneOf(telling: Telling, { doneBy, reaches }: StepRule): string {
  const { t, configuration } = telling;
  const ways = doneBy.map((kind) => {
    if (kind === "stepped") return t("people.rules.step.ticked");
    if (kind === "moved") return t("people.rules.step.reached", { stage: nameIn(configuration.stages, reaches ?? "") });
    return eventName(t, kind);
  });
  return t("people.rules.step.done", { ways: either(t, ways) });
}

function limitsOf(telling: Telling, step: StepRule): readonly (string | null)[] {
  const { t, configuration } = telling;
  const { applies, until, by, outside, rolls } = step;
  const fields = Object.entries(applies).map(([code, values]) => fieldWords(telling, code, values));
  const who = by === null ? null : nameIn(configuration.owners, by);
  return [
    fields.length === 0 ? null : t("people.rules.step.only", { what: fields.join(t("people.rules.condition.and")) }),
    until.length === 0 ? null : t("people.rules.step.until", { events: eventsOf(telling, until) }),
    who === null
      ? outside
        ? t("people.rules.step.outside")
        : null
      : t(`people.rules.step.${outside ? "outsideBy" : "by"}`, { who }),
    rolls === null || rolls === configuration.clock.rolls
      ? null
      : t(rolls ? "people.rules.clock.rolls" : "people.rules.clock.stays"),
  ];
}

/** 到期前3个工作日，报牵头单位。 */
export function escalationRules(telling: Telling): readonly Rule[] {
  const { configuration, t } = telling;
  return configuration.escalation.map(({ level, at, steps, to }) => ({
    name: t(`registers.light.${level}`),
    light: level,
    words: sentence(t, [
      t("people.rules.escalation.words", { when: momentOf(telling, at), to: listed(t, to) }),
      steps.length === 0
        ? t("people.rules.escalation.allSteps")
        : t("people.rules.escalation.steps", {
            names: listed(
              t,
              steps.map((code) => nameIn(configuration.steps, code)),
            ),
          }),
    ]),
  }));
}

function momentOf(telling: Telling, { days, counting }: Configuration["escalation"][number]["at"]): string {
  const { t } = telling;
  if (days === 0) return t("people.rules.escalation.on");
  const unit = unitOf(telling, { counting: null }, counting);
  return t(days < 0 ? "people.rules.escalation.before" : "people.rules.escalation.after", {
    count: Math.abs(days),
    unit,
  });
}
