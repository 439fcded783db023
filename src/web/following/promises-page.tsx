// What was promised and what became of it: one government and a pair of years, the promises with their verdicts, and beside the
// list last year's words and this year's.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { GovernmentDetail } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { ChoosePair } from "./choose-pair.tsx";
import { NoReports } from "./governments-page.tsx";
import { PairDesk } from "./pair-desk.tsx";
import { chosenReport, firstGovernment } from "./pairs.ts";
import { useFollowing, useGovernment, useGovernments } from "./queries.ts";
import "./following.css";
import "./promises.css";

export function PromisesPage() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const governments = useGovernments();
  const asked = params.get("government") ?? params.get("earlier");
  const key = asked ?? firstGovernment(governments.data ?? [])?.key ?? null;
  const government = useGovernment(key);
  useTitle(t("following.nav"));
  const failed = [governments, government].find(({ isError }) => isError);
  if (failed !== undefined) return <Failed error={failed.error} retry={() => void failed.refetch()} />;
  if (governments.data?.length === 0) {
    return (
      <div className="promises">
        <h1>{t("following.nav")}</h1>
        <NoReports />
      </div>
    );
  }
  if (governments.data === undefined || government.data === undefined) return <Waiting />;
  return (
    <div className="promises">
      <div className="promises-head">
        <h1>{t("following.nav")}</h1>
        <ChoosePair chains={governments.data} government={government.data} />
      </div>
      <Chosen government={government.data} />
    </div>
  );
}

function Chosen({ government }: { government: GovernmentDetail }) {
  const [params] = useAddress();
  const held = chosenReport(government.reports, params.get("earlier"));
  const following = useFollowing(held?.summary.id ?? null);
  if (following.isError) return <Failed error={following.error} retry={() => void following.refetch()} />;
  if (held === null || following.data === undefined) return <Waiting />;
  const { later, promises, rules } = following.data;
  return (
    <>
      {later === null && <NoLater year={held.summary.planYear + 1} government={government.name} />}
      {rules === null && <Updating />}
      {promises.length === 0 ? <NoPromises report={held.summary.id} /> : <PairDesk following={following.data} />}
    </>
  );
}

/** Nothing can be said of the promises yet: why, and what to do. */
function NoLater({ year, government }: { year: number; government: string }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <p className="no-later">
      <b>{t("following.noLater", { year })}</b> {t("following.noLaterWhat", { government, year })}{" "}
      <Link to={along(params, "/")}>{t("following.addNext", { year })}</Link>
    </p>
  );
}

function Updating() {
  const { t } = useTranslation();
  return <p className="no-later">{t("following.updating")}</p>;
}

function NoPromises({ report }: { report: string }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <p className="nothing">
      {t("following.noPromisesRead")}{" "}
      <Link to={along(params, `/reports/${encodeURIComponent(report)}`)}>{t("following.toReport")}</Link>
    </p>
  );
}
