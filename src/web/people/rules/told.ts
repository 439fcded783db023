// A configuration as an official would want to read it: chapter by chapter, every rule a sentence.

import { type Chapter, either, eventName, listed, nameIn, type Rule, sentence, type Telling } from "./chapter.ts";
import { annualRules, appraisalRules, boardRules, progressRules, rateRules, voteRules } from "./measures.ts";
import { escalationRules, stepRules } from "./steps.ts";

/** The chapters of a configuration; those that say nothing are left out. */
export function chaptersOf(telling: Telling): readonly Chapter[] {
  const chapters: readonly Chapter[] = [
    { key: "owners", rules: ownerRules(telling) },
    { key: "fields", rules: fieldRules(telling) },
    { key: "clock", rules: clockRules(telling) },
    { key: "steps", rules: stepRules(telling) },
    { key: "escalation", rules: escalationRules(telling) },
    { key: "progress", rules: progressRules(telling) },
    { key: "stages", rules: stageRules(telling) },
    { key: "outcomes", rules: telling.configuration.outcomes.map(({ code, name }) => ({ name: code, words: name })) },
    { key: "grades", rules: gradeRules(telling) },
    { key: "votes", rules: voteRules(telling) },
    { key: "rates", rules: rateRules(telling) },
    { key: "appraisal", rules: appraisalRules(telling) },
    { key: "board", rules: boardRules(telling) },
    { key: "annual", rules: annualRules(telling) },
  ];
  return chapters.filter(({ rules }) => rules.length > 0);
}

const ownerRules = ({ t, configuration: { owners } }: Telling): readonly Rule[] =>
  owners.map(({ name, many, required, leads }) => ({
    name,
    words: sentence(t, [
      leads ? t("people.rules.owner.leads") : null,
      leads && many ? t("people.rules.owner.first") : t(many ? "people.rules.owner.many" : "people.rules.owner.one"),
      t(required ? "people.rules.required" : "people.rules.optional"),
    ]),
  }));

const fieldRules = ({ t, configuration: { fields } }: Telling): readonly Rule[] =>
  fields.map(({ name, type, required, choices, adds, unit }) => ({
    name,
    words: sentence(t, [
      type === "choice"
        ? t("people.rules.field.choices", { names: listed(t, choices) })
        : t(`people.rules.field.type.${type}`),
      unit === null ? null : t("people.rules.field.unit", { unit }),
      adds ? t("people.rules.field.adds") : null,
      t(required ? "people.rules.required" : "people.rules.optional"),
    ]),
  }));

const clockRules = ({ t, configuration: { clock } }: Telling): readonly Rule[] => [
  {
    name: t(`people.rules.unit.${clock.counting}`),
    words: sentence(t, [
      t(`people.rules.clock.${clock.counting}`),
      t("people.rules.clock.start"),
      t(clock.rolls ? "people.rules.clock.rolls" : "people.rules.clock.stays"),
    ]),
  },
];

const gradeRules = ({ t, configuration: { grades } }: Telling): readonly Rule[] =>
  grades.map(({ name, reopens }) => ({
    name,
    words: sentence(t, [t(reopens ? "people.rules.grade.reopens" : "people.rules.grade.stays")]),
  }));

function stageRules({ t, configuration: { stages, steps } }: Telling): readonly Rule[] {
  const events = (kinds: (typeof stages)[number]["enteredBy"]) =>
    either(
      t,
      kinds.map((kind) => eventName(t, kind)),
    );
  return stages.map(({ name, light, behindLight, enteredBy, judged, needs, closed }) => ({
    name,
    light,
    words: sentence(t, [
      judged === null ? null : t(`people.rules.stage.judged.${judged}`),
      enteredBy.length === 0 ? null : t("people.rules.stage.by", { events: events(enteredBy) }),
      judged === null && enteredBy.length === 0 ? t("people.rules.stage.byHand") : null,
      needs.length === 0
        ? null
        : t("people.rules.stage.needs", {
            steps: listed(
              t,
              needs.map((code) => nameIn(steps, code)),
            ),
          }),
      behindLight === null ? null : t("people.rules.stage.behind", { light: t(`registers.light.${behindLight}`) }),
      closed ? t("people.rules.stage.closed") : null,
    ]),
  }));
}
