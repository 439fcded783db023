// Every step with its clock: since when, until when, done when, by whom; what is late says by how much.

import { useTranslation } from "react-i18next";
import type { MatterShown, StepShown } from "../../../wire/index.ts";
import { DueWords, useDayWords } from "../due-words.tsx";

export function StepsList({ matter: { steps, state } }: { matter: MatterShown }) {
  const { t } = useTranslation();
  if (steps.length === 0) return null;
  return (
    <section className="steps" aria-labelledby="steps">
      <h2 id="steps">{t("registers.matter.steps")}</h2>
      <ol>
        {steps.map((step) => (
          <StepLine key={`${step.code} ${step.round}`} step={step} on={state.date} />
        ))}
      </ol>
    </section>
  );
}

/** ✓ done, ● owed, ○ waiting, – no longer asked for: told by the word as well. */
const signs: { readonly [S in StepShown["standing"]]: string } = { done: "✓", open: "●", waiting: "○", dropped: "–" };

function StepLine({ step, on }: { step: StepShown; on: string }) {
  const { t } = useTranslation();
  const dayWords = useDayWords();
  const { name, standing, due, done, late, daysLate, by, outside, unpublished } = step;
  return (
    <li className={`step-${standing}`}>
      <span className="step-sign" aria-hidden="true">
        {signs[standing]}
      </span>
      <span className="step-name" lang="zh-CN">
        {name}
        {by !== null && <small className="soft"> {by}</small>}
        {outside && <span className="tag">{t("registers.step.outside")}</span>}
      </span>
      <span className="step-standing">{t(`registers.step.${standing}`)}</span>
      <span className="step-day figures">
        {standing === "done" && done !== null && (
          <>
            {dayWords(done, on)}
            {late && <b className="late"> {t("registers.step.lateBy", { count: daysLate })}</b>}
            {!late && due !== null && (
              <small className="soft"> {t("registers.step.dueWas", { due: dayWords(due, on) })}</small>
            )}
          </>
        )}
        {standing === "open" && <DueWords due={due} on={on} unpublished={unpublished} />}
        {standing === "waiting" && due !== null && dayWords(due, on)}
      </span>
    </li>
  );
}
