// 为什么: what makes a promise checkable and when it is due, the rules that read a statement, the words they read, and what was
// repaired in them.

import { useTranslation } from "react-i18next";
import type { ShownStatement, Why } from "../../wire/index.ts";
import { Failed } from "../app/failure.tsx";
import { useWhy } from "../app/queries.ts";
import { CheckSign } from "./check-sign.tsx";
import { useDesk } from "./desk.tsx";
import { RepairWords } from "./repair-note.tsx";
import type { Commitment } from "./shapes.ts";

export function WhyView({ statement }: { statement: ShownStatement }) {
  const { t } = useTranslation();
  const { report } = useDesk();
  const why = useWhy(report.summary.id, report.readAt, statement, statement.id);
  const { start, end, source } = statement;
  return (
    <section className="why" aria-label={t("why.title")}>
      {why.isPending && <p className="soft">{t("loading")}</p>}
      {why.isError && <Failed small error={why.error} retry={() => void why.refetch()} />}
      {statement.commitment !== undefined && <PromiseReasons commitment={statement.commitment} />}
      {why.data !== undefined && <Reasons why={why.data} />}
      <p className="soft figures">{t("why.place", { start, end, from: source.start, to: source.end })}</p>
    </section>
  );
}

const having = ["deliverable", "number", "time", "owner"] as const;

/** Why a promise can be checked or cannot, what it names, and where its date comes from. */
function PromiseReasons({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation();
  const { measurable, why, has, deadline, strength, verb } = commitment;
  return (
    <dl>
      <dt>{t("why.check")}</dt>
      <dd>
        <CheckSign measurable={measurable} /> <span lang="zh-CN">{why}</span>
      </dd>
      <dt>{t("why.has")}</dt>
      <dd className="having">
        {having.map((part) => (
          <span key={part} className={has[part] ? "" : "soft"}>
            {has[part] ? "✓" : "–"} {t(`has.${part}`)}
          </span>
        ))}
      </dd>
      <dt>{t("ledger.deadline")}</dt>
      <dd>{deadline === null ? <span className="soft">{t("deadline.none")}</span> : <Due deadline={deadline} />}</dd>
      <dt>{t("ledger.strength")}</dt>
      <dd>
        {t(`strength.${strength}`)} <span className="soft">{t("why.verb", { verb })}</span>
      </dd>
    </dl>
  );
}

function Due({ deadline: { text, date, implied } }: { deadline: NonNullable<Commitment["deadline"]> }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="figures">{date}</span>{" "}
      <span className="soft">{implied || text === null ? t("deadline.why") : t("deadline.said", { text })}</span>
    </>
  );
}

function Reasons({ why: { rules, tokens, repairs } }: { why: Why }) {
  const { t } = useTranslation();
  return (
    <dl>
      <dt>{t("why.rules")}</dt>
      <dd>
        {rules.length === 0 && <span className="soft">{t("why.noRules")}</span>}
        <ol className="rules">
          {rules.map((rule, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same rule may have read two stretches
            <li key={index} style={{ paddingInlineStart: rule.depth * 16 }}>
              <code lang="zh-CN">{rule.name}</code> <span lang="zh-CN">{rule.text}</span>
            </li>
          ))}
        </ol>
      </dd>
      {tokens.length > 0 && (
        <>
          <dt>{t("why.tokens")}</dt>
          <dd className="tokens" lang="zh-CN">
            {tokens.map((token) => (
              <span key={`${token.start} ${token.kind}`}>
                {token.text}
                <small>{token.kind}</small>
              </span>
            ))}
          </dd>
        </>
      )}
      <dt>{t("why.repairs")}</dt>
      <dd>
        {repairs.length === 0 && <span className="soft">{t("why.noRepairs")}</span>}
        {repairs.map((repair) => (
          <p key={repair.source.start} className="why-repair">
            <RepairWords repair={repair} />
          </p>
        ))}
      </dd>
    </dl>
  );
}
