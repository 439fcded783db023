// One line of the ledger: what is measured, how much, on which basis, actual or target, of which period. Selected, it shows
// its words and what can be done with it; the machine's reading and a person's correction stand side by side.

import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { ShownStatement } from "../../wire/index.ts";
import { useCopy } from "./cite.ts";
import { Corrected } from "./corrected.tsx";
import { useDesk } from "./desk.tsx";
import { Figure } from "./figure.tsx";
import { StatusSign } from "./status-sign.tsx";
import { WhyView } from "./why.tsx";

export function LedgerRow({ statement }: { statement: ShownStatement }) {
  const { selected, select, why } = useDesk();
  const on = selected?.id === statement.id;
  const struck = statement.correction?.kind === "strike" ? " struck" : "";
  return (
    <div
      {...(on ? { "aria-current": "true" } : {})}
      className={`entry ${statement.kind}${on ? " on" : ""}${struck}`}
      data-statement={statement.id}
    >
      <button
        type="button"
        className="entry-line"
        aria-expanded={on}
        onClick={() => select(on ? null : statement, "ledger", "keep")}
      >
        <Subject statement={statement} />
        {statement.measure !== undefined && <Figure measure={statement.measure} />}
        <span className="entry-status">
          <StatusSign status={statement.status} />
          <Period period={statement.period} />
        </span>
      </button>
      {statement.correction !== null && <Corrected statement={statement} />}
      {on && <Selected statement={statement} why={why} />}
    </div>
  );
}

/** What the statement is about, and the sort of thing said. */
function Subject({ statement }: { statement: ShownStatement }) {
  const { t } = useTranslation();
  const { measure, commitment, kind, quote } = statement;
  if (measure !== undefined) {
    const known = measure.indicator.id !== null;
    return (
      <span className="entry-subject">
        <span lang="zh-CN">{measure.indicator.name}</span>
        <small title={known ? undefined : t("ledger.notInDictionary")}>{t(`basis.${measure.basis}`)}</small>
      </span>
    );
  }
  return (
    <span className="entry-subject">
      <span lang="zh-CN">{commitment === undefined ? quote : `${commitment.verb}${commitment.object}`}</span>
      <small>
        {t(`kind.${kind}`)}
        {commitment !== undefined && ` · ${t(commitment.measurable ? "ledger.measurable" : "ledger.unmeasurable")}`}
        {commitment?.deadline != null &&
          ` · ${t("ledger.deadline")} ${commitment.deadline.text ?? commitment.deadline.date}`}
        {commitment?.owner != null && ` · ${commitment.owner.text}`}
      </small>
    </span>
  );
}

function Period({ period }: { period: ShownStatement["period"] }) {
  if (period === null) return null;
  const { from, to } = period;
  return <small className="figures">{from === to ? from : `${from}–${to}`}</small>;
}

/** What unfolds below the selected line. */
function Selected({ statement, why }: { statement: ShownStatement; why: boolean }) {
  const { t } = useTranslation();
  const { show, fill } = useDesk();
  const copy = useCopy();
  const { quote, source, measure, correction } = statement;
  return (
    <div className="entry-more">
      <blockquote lang="zh-CN">{quote}</blockquote>
      <p className="entry-acts">
        <Button size="small" aria-expanded={why} onClick={() => show({ why: why ? null : "1" })}>
          {t("ledger.why")}
        </Button>
        <Button size="small" onClick={() => copy(quote, { at: source, statement })}>
          {t("ledger.copy")}
        </Button>
        {measure !== undefined && correction === null && (
          <>
            <Button size="small" onClick={() => fill({ kind: "mend", statement })}>
              {t("ledger.mend")}
            </Button>
            <Button size="small" onClick={() => fill({ kind: "strike", statement })}>
              {t("ledger.strike")}
            </Button>
          </>
        )}
      </p>
      {why && <WhyView statement={statement} />}
    </div>
  );
}
