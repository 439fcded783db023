// What was reported last, beside the form: nothing has to be remembered or looked up.

import { useTranslation } from "react-i18next";
import type { EventShown, MatterShown } from "../../../wire/index.ts";
import { useFigure } from "../figure.ts";

export function LastTime({ matter }: { matter: MatterShown }) {
  const { t } = useTranslation();
  const figure = useFigure();
  const { progress } = matter.state;
  const last = lastReport(matter.events);
  return (
    <div className="last-time">
      {progress !== null && (
        <p>{t("registers.act.expected", { measured: progress.measured, expected: figure(progress.expected) })}</p>
      )}
      {last === null ? (
        <p className="soft">{t("registers.act.firstTime")}</p>
      ) : (
        <p>
          {t("registers.act.lastTime", { at: last.at.slice(0, 10), who: last.who })}
          <b className="figures">{said(last, matter, figure)}</b>
          {last.note !== null && <q lang="zh-CN">{last.note}</q>}
          {last.files.length > 0 && (
            <small className="soft"> {t("registers.files", { count: last.files.length })}</small>
          )}
        </p>
      )}
    </div>
  );
}

/** The last report that stands. */
export const lastReport = (events: readonly EventShown[]): EventShown | null =>
  events.find(({ kind, voided }) => kind === "reported" && !voided) ?? null;

function said({ body }: EventShown, { quantity }: MatterShown, figure: (value: number) => string): string {
  const { progress, done } = body as { readonly progress?: number | null; readonly done?: number | null };
  if (done != null) return `${figure(done)} ${quantity?.unit ?? ""} `;
  return progress == null ? "" : `${figure(progress)}% `;
}
