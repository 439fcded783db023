// One line of the ledger. Selected, it shows its words, what else is said at the same place and what can be done with it; the
// machine's reading and a person's correction stand side by side.

import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { type ShownStatement, subjectOf } from "../../wire/index.ts";
import { PromiseOutcomes } from "../told/promise-outcome.tsx";
import { useCopy } from "./cite.ts";
import { Corrected } from "./corrected.tsx";
import { useDesk } from "./desk.tsx";
import { besides } from "./pieces.ts";
import { Amounts, Standing, Subject } from "./row-parts.tsx";
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
        <Amounts statement={statement} />
        <Standing statement={statement} />
      </button>
      {statement.correction !== null && <Corrected statement={statement} />}
      {on && <Selected statement={statement} why={why} />}
    </div>
  );
}

/** What unfolds below the selected line. */
function Selected({ statement, why }: { statement: ShownStatement; why: boolean }) {
  const { t } = useTranslation();
  const { report, show, fill } = useDesk();
  const copy = useCopy();
  const { quote, source, measure, correction } = statement;
  return (
    <div className="entry-more">
      <blockquote lang="zh-CN">{quote}</blockquote>
      <Besides statement={statement} />
      <PromiseOutcomes report={report.summary.id} statement={statement.id} />
      <p className="entry-acts">
        <Button size="small" aria-expanded={why} onClick={() => show({ why: why ? null : "1" })}>
          {t("ledger.why")}
        </Button>
        <Button size="small" onClick={() => copy(quote, { at: source, statement })}>
          {t("ledger.copy")}
        </Button>
        {correction === null && (
          <>
            {measure !== undefined && (
              <Button size="small" onClick={() => fill({ kind: "mend", statement })}>
                {t("ledger.mend")}
              </Button>
            )}
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

/** How many other statements are named. */
const MOST = 6;

/** What else is said at the same place, of whatever kind, each leading there. */
function Besides({ statement }: { statement: ShownStatement }) {
  const { t } = useTranslation();
  const { report, select } = useDesk();
  const others = besides(report.statements, statement);
  if (others.length === 0) return null;
  return (
    <p className="besides">
      <span className="soft">{t("ledger.besides")}</span>
      {others.slice(0, MOST).map((other) => (
        <button key={other.id} type="button" className="link" onClick={() => select(other, "elsewhere", "keep")}>
          {t(`kind.${other.kind}`)} <span lang="zh-CN">{short(subjectOf(other))}</span>
        </button>
      ))}
      {others.length > MOST && <span className="soft">{t("ledger.moreNumbers", { count: others.length - MOST })}</span>}
    </p>
  );
}

/** Characters of a subject that are shown. */
const LENGTH = 14;

const short = (subject: string): string => (subject.length > LENGTH ? `${subject.slice(0, LENGTH)}…` : subject);
