// A condition in words: 阶段为完成，并且不是（灯为红）.

import type { Condition } from "../../../registers/index.ts";
import { either, eventName, nameIn, type Telling } from "./chapter.ts";

/** What must hold of a matter; “all matters” for a condition that always does. */
export function conditionWords(telling: Telling, condition: Condition): string {
  const { t } = telling;
  const clauses = clausesOf(telling, condition);
  return clauses.length === 0 ? t("people.rules.condition.all") : clauses.join(t("people.rules.condition.and"));
}

function clausesOf(telling: Telling, condition: Condition): readonly string[] {
  const { t, configuration } = telling;
  const { stages, steps, outcomes, grades } = configuration;
  const of = (codes: readonly string[] | undefined, list: Parameters<typeof nameIn>[0]) =>
    codes === undefined
      ? null
      : {
          names: either(
            t,
            codes.map((code) => nameIn(list, code)),
          ),
        };
  const named = (key: NamedKey, names: { readonly names: string } | null): readonly string[] =>
    names === null ? [] : [t(`people.rules.condition.${key}`, names)];
  const from = condition.stageFrom === undefined ? undefined : [condition.stageFrom];
  return [
    ...named("stages", of(condition.stages, stages)),
    ...named("stageFrom", of(from, stages)),
    ...named(
      "lights",
      eitherOf(
        telling,
        condition.lights?.map((light) => t(`registers.light.${light}`)),
      ),
    ),
    ...named("outcomes", of(condition.outcomes, outcomes)),
    ...named("grades", of(condition.grades, grades)),
    ...named("done", of(condition.done, steps)),
    ...named("onTime", of(condition.onTime, steps)),
    ...named("overdue", of(condition.overdue, steps)),
    ...named(
      "events",
      eitherOf(
        telling,
        condition.events?.map((kind) => eventName(t, kind)),
      ),
    ),
    ...fieldClauses(telling, condition),
    ...yesOrNo(telling, condition),
    ...(condition.not === undefined
      ? []
      : [t("people.rules.condition.not", { what: conditionWords(telling, condition.not) })]),
    ...(condition.any === undefined
      ? []
      : [condition.any.map((one) => conditionWords(telling, one)).join(t("people.rules.condition.orElse"))]),
  ];
}

type NamedKey = "stages" | "stageFrom" | "lights" | "outcomes" | "grades" | "done" | "onTime" | "overdue" | "events";

const eitherOf = ({ t }: Telling, names: readonly string[] | undefined): { readonly names: string } | null =>
  names === undefined ? null : { names: either(t, names) };

const fieldClauses = (telling: Telling, { fields = {} }: Pick<Condition, "fields">): readonly string[] =>
  Object.entries(fields).map(([code, values]) => fieldWords(telling, code, values));

/** 事项性质为一般 */
export const fieldWords = ({ t, configuration }: Telling, code: string, values: readonly string[]): string =>
  t("people.rules.condition.field", { field: nameIn(configuration.fields, code), values: either(t, values) });

function yesOrNo({ t }: Telling, condition: Condition): readonly string[] {
  return (["closed", "reopened", "linked", "passed"] as const).flatMap((key) => {
    const value = condition[key];
    return value === undefined ? [] : [t(`people.rules.condition.${key}.${value ? "yes" : "no"}`)];
  });
}
