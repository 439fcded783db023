// The record of corrections: what, by whom, when, why, whether it is in force, and the way back. Nothing is ever deleted from it.

import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { Correction } from "../../../wire/index.ts";
import { minute } from "../../app/format.ts";
import { useTakeBack } from "../acts.ts";
import { useDesk } from "../desk.tsx";
import { digits } from "../figure.tsx";

export function CorrectionsList() {
  const { t } = useTranslation();
  const { report } = useDesk();
  if (report.corrections.length === 0) return <p className="nothing">{t("correction.empty")}</p>;
  const latest = [...report.corrections].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <ol className="record">
      {latest.map((correction) => (
        <CorrectionLine key={correction.id} record={correction} />
      ))}
    </ol>
  );
}

function CorrectionLine({ record }: { record: Correction }) {
  const { t } = useTranslation();
  const { point } = useDesk();
  const takeBack = useTakeBack();
  const { correction, state } = record;
  return (
    <li className={state}>
      <p>
        <b>{t(`correction.kind.${correction.kind}`)}</b> <What correction={correction} />
      </p>
      {correction.kind !== "facts" && (
        <button type="button" className="link" lang="zh-CN" onClick={() => point(correction.anchor)}>
          {correction.anchor.quote}
        </button>
      )}
      <p>
        <small>
          {t("ledger.by", { who: correction.who, at: minute(record.at) })}
          {correction.why !== "" && ` · ${t("ledger.because", { why: correction.why })}`}
        </small>
      </p>
      <p>
        <small className={`state ${state}`}>
          {t(`correction.state.${state}`)}
          {record.undoneAt !== null && ` ${minute(record.undoneAt)}`}
        </small>
        {state !== "undone" && (
          <Button size="small" type="text" loading={takeBack.isPending} onClick={() => takeBack.mutate(record.id)}>
            {t("ledger.takeBack")}
          </Button>
        )}
      </p>
    </li>
  );
}

/** What was changed, in a few words. */
function What({ correction }: { correction: Correction["correction"] }) {
  const { t } = useTranslation();
  if (correction.kind === "facts") {
    const { government, planYear, reviewYear, tier, code } = correction.facts;
    const changed = [
      [t("report.facts.government"), government],
      [t("report.facts.planYear"), planYear],
      [t("report.facts.reviewYear"), reviewYear],
      [t("report.facts.tier"), tier == null ? tier : t(`tier.${tier}`)],
      [t("report.facts.code"), code],
    ] as const;
    return (
      <>
        {changed
          .filter(([, value]) => value !== undefined)
          .map(([name, value]) => t("correction.changed", { name, value: value ?? t("correction.none") }))
          .join(" · ")}
      </>
    );
  }
  return <span lang="zh-CN">{wordsOf(correction)}</span>;
}

/** A statement that was corrected, in a few words. */
function wordsOf(correction: Exclude<Correction["correction"], { kind: "facts" }>): string {
  const said = correction.kind === "strike" ? correction.was : correction.statement;
  if ("subject" in said) return said.subject;
  if ("commitment" in said) return `${said.commitment.verb} · ${said.commitment.object}`;
  const { indicator, value, unit, text } = "measure" in said ? said.measure : said;
  return [indicator.name, value === null ? text : digits(value), unit].filter(Boolean).join(" ");
}
