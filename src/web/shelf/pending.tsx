// Reports whose government or year nobody has said yet: they stand in no row of the table, so they are asked for here.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ReportSummary } from "../../wire/index.ts";
import { ConfirmFacts } from "../add/confirm-facts.tsx";
import { useQueue } from "../add/queue.tsx";
import { along, useAddress } from "../app/address.ts";
import { day } from "../app/format.ts";
import { isPlaced } from "./arrange.ts";

export function Pending({ reports }: { reports: readonly ReportSummary[] }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  // What is being added is asked for where it is added.
  const adding = useQueue().items.map(({ stage }) => (stage.kind === "done" ? stage.outcome.reportId : null));
  const pending = reports.filter((report) => !isPlaced(report) && !adding.includes(report.id));
  if (pending.length === 0) return null;
  return (
    <section className="pending" aria-labelledby="pending">
      <h2 id="pending">{t("shelf.pending", { count: pending.length })}</h2>
      <p className="soft">{t("add.confirmNote")}</p>
      <ol>
        {pending.map(({ id, government, planYear, title, counts, addedAt }) => (
          <li key={id}>
            <p>
              <Link to={along(params, `/reports/${id}`)} lang="zh-CN">
                {title ?? t("shelf.untitled")}
              </Link>{" "}
              <small className="soft figures">
                {t("report.facts.length", { characters: counts.characters })} ·{" "}
                {t("delivery.added", { at: day(addedAt) })}
              </small>
            </p>
            <ConfirmFacts
              asked={{
                reportId: id,
                deliveryId: null,
                government: government === "" ? null : government,
                planYear: planYear === 0 ? null : planYear,
                needsFacts: true,
              }}
              done={() => {}}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
