// 台账 beside a promise: what its matters came to by rule, the sum, and each matter with a way to it. Nothing where it has none.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { PromiseOutcome } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { LightShape } from "../registers/light-sign.tsx";
import { matterPath } from "../registers/matter-line.tsx";
import { useOutcomes } from "./queries.ts";
import "./outcome.css";

export function PromiseOutcomes({ report, statement }: { report: string; statement: string }) {
  const outcomes = useOutcomes(report);
  const outcome = outcomes.data?.outcomes.find((one) => one.statement === statement);
  return outcome === undefined ? null : <Outcome outcome={outcome} />;
}

function Outcome({ outcome: { upshot, sum, matters } }: { outcome: PromiseOutcome }) {
  const { t } = useTranslation();
  const of = Number(/^\d+/.exec(sum)?.[0] ?? 0);
  return (
    <section className="outcome" aria-label={t("told.outcome.title")}>
      <h3>
        {t("told.outcome.title")} <UpshotSign upshot={upshot} />
      </h3>
      <p className="outcome-sum" lang="zh-CN">
        {sum}
      </p>
      <ul>
        {matters.map((matter) => (
          <Matter key={matter.id} matter={matter} />
        ))}
      </ul>
      {matters.length < of && <p className="soft">{t("told.outcome.others")}</p>}
    </section>
  );
}

const shapes: { readonly [U in PromiseOutcome["upshot"]]: string } = {
  met: "●",
  "met-late": "◕",
  partly: "◑",
  "under-way": "◐",
  missed: "○",
  adjusted: "◇",
  "not-begun": "╌",
};

function UpshotSign({ upshot }: { upshot: PromiseOutcome["upshot"] }) {
  const { t } = useTranslation();
  return (
    <span className={`upshot ${upshot}`}>
      <span aria-hidden="true">{shapes[upshot]}</span> {t(`told.outcome.upshot.${upshot}`)}
    </span>
  );
}

function Matter({ matter }: { matter: PromiseOutcome["matters"][number] }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { id, title, light, result, done, deadline, lead, quantity, reached, adjusted } = matter;
  const when = done === null ? (deadline === null ? null : t("told.outcome.due", { date: deadline })) : null;
  return (
    <li>
      <LightShape light={light} />
      <span>
        <Link to={along(params, matterPath(id))} lang="zh-CN">
          {title}
        </Link>
        <small>
          {lead !== null && <span lang="zh-CN">{lead} · </span>}
          {t(`told.outcome.result.${result}`)}
          {done !== null && ` · ${t("told.outcome.done", { date: done })}`}
          {when !== null && ` · ${when}`}
          {quantity !== null &&
            reached !== null &&
            ` · ${t("told.outcome.reached", { reached, wanted: quantity.value, unit: quantity.unit })}`}
          {adjusted !== null && <span lang="zh-CN"> · {adjusted}</span>}
        </small>
      </span>
    </li>
  );
}
