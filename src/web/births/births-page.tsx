// A report broken into tasks: its promises as a list with what was decided of each, and beside it the drafts of the open one.

import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { BirthDesk } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { useName } from "../app/name.ts";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { DeskView } from "./desk-view.tsx";
import { useDesk } from "./queries.ts";
import "../following/following.css";
import "../following/promises.css";
import "./births.css";

export function BirthsPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const desk = useDesk(id);
  const name = useName();
  useTitle(desk.data === undefined ? t("births.title") : t("births.of", name(desk.data.report)));
  if (desk.isError && desk.data === undefined) return <Failed error={desk.error} retry={() => void desk.refetch()} />;
  if (desk.data === undefined) return <Waiting />;
  return (
    <div className="promises births">
      <Head desk={desk.data} />
      {desk.data.lines.length === 0 ? <NoLines report={desk.data.report.id} /> : <DeskView desk={desk.data} />}
    </div>
  );
}

function Head({ desk: { report, counts, may } }: { desk: BirthDesk }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { government, year } = useName()(report);
  const done = counts.lines - counts.open;
  return (
    <div className="births-head">
      <h1>
        {t("births.title")}{" "}
        <small>
          <span lang="zh-CN">{government}</span> <span className="figures">{year}</span>
          {report.example && (
            <span className="tag" title={t("exampleWhat")}>
              {t("example")}
            </span>
          )}{" "}
          <Link to={along(params, `/reports/${encodeURIComponent(report.id)}`)}>{t("births.toReport")}</Link>
        </small>
      </h1>
      <p className="figures births-progress" role="status">
        {t("births.progress", { ...counts })}
        {counts.entered > 0 && ` · ${t("births.progressEntered", { entered: counts.entered })}`}
      </p>
      <div className="births-bar" aria-hidden="true">
        <span style={{ width: `${(100 * done) / Math.max(1, counts.lines)}%` }} />
      </div>
      {!may && <p className="no-later">{t("births.readOnly")}</p>}
    </div>
  );
}

function NoLines({ report }: { report: string }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <p className="nothing">
      {t("births.none")} {t("births.noneHint")}{" "}
      <Link to={along(params, `/reports/${encodeURIComponent(report)}`)}>{t("births.toReport")}</Link>
    </p>
  );
}
