// What somebody who opens a matter must not overlook: what is missing, warnings and whom they went to, an adjustment and its approver.

import { useTranslation } from "react-i18next";
import type { MatterShown } from "../../../wire/index.ts";
import { useDayWords } from "../due-words.tsx";
import { LightSign } from "../light-sign.tsx";

export function Notices({ matter: { state, lacking, events } }: { matter: MatterShown }) {
  const { t } = useTranslation();
  const dayWords = useDayWords();
  const { warnings, adjustment, request } = state;
  const isWaiting = !events.some(({ kind, voided }) => kind === "handed-out" && !voided);
  const lacks = isWaiting ? lacking : [];
  if (lacks.length + warnings.length === 0 && adjustment === null && request === null) return null;
  return (
    <ul className="notices" lang="zh-CN">
      {lacks.length > 0 && <li>{t("registers.matter.lacking", { what: lacks.join("；") })}</li>}
      {warnings.map(({ level, step, stepName, due, since, to }) => (
        <li key={`${step} ${due} ${level}`}>
          <LightSign light={level} />{" "}
          {t("registers.matter.warning", {
            step: stepName,
            due: dayWords(due, state.date),
            since: dayWords(since, state.date),
          })}
          {to.length > 0 && ` ${t("registers.matter.warningTo", { to: to.join("、") })}`}
        </li>
      ))}
      {request !== null && (
        <li>
          {t("registers.matter.request", {
            who: request.who,
            what: t(request.what === "extension" ? "registers.event.extended" : "registers.event.adjusted"),
            to: request.to === null ? "" : dayWords(request.to, state.date),
            reason: request.reason,
          })}
        </li>
      )}
      {adjustment !== null && (
        <li>{t("registers.matter.adjusted", { ...adjustment, on: dayWords(adjustment.on, state.date) })}</li>
      )}
    </ul>
  );
}
