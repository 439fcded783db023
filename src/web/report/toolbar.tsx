// One line above the report: whose it is, which text is shown, and what else can be looked at or done.

import { Button, Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { along, useAddress } from "../app/address.ts";
import { Downloads } from "../app/downloads.tsx";
import { useName } from "../app/name.ts";
import { useRemoval } from "../app/queries.ts";
import { useFindings } from "../findings/queries.ts";
import { worst } from "../findings/severities.ts";
import { SeverityShape } from "../findings/severity-sign.tsx";
import { useMe } from "../people/queries.ts";
import { isPlaced } from "../shelf/arrange.ts";
import { type List, useDesk } from "./desk.tsx";
import { MarksControl } from "./marks.tsx";
import type { View } from "./places.ts";

export function Toolbar({ openOutline }: { openOutline: () => void }) {
  const { t } = useTranslation();
  const { report } = useDesk();
  const { government, year } = useName()(report.summary);
  const { example } = report.summary;
  return (
    <div className="toolbar">
      <Button className="outline-button" size="small" onClick={openOutline}>
        {t("report.outline")}
      </Button>
      <h1>
        <span lang="zh-CN">{government}</span> <span className="figures">{year}</span>
        {example && (
          <span className="tag" title={t("exampleWhat")}>
            {t("example")}
          </span>
        )}
      </h1>
      <TextSwitch />
      <MarksControl />
      <Lists />
    </div>
  );
}

/** Restored or delivered text. What is pointed at keeps its place in both. */
function TextSwitch() {
  const { t } = useTranslation();
  const { view, show } = useDesk();
  return (
    <Segmented<View>
      size="small"
      aria-label={t("report.textView")}
      value={view}
      options={[
        { value: "restored", label: t("report.restored") },
        { value: "delivered", label: t("report.delivered") },
      ]}
      onChange={(next) => show({ text: next === "delivered" ? "delivered" : null }, "keep")}
    />
  );
}

function Lists() {
  const { t } = useTranslation();
  const { report } = useDesk();
  const { summary, repairs, deliveries, corrections } = report;
  const inForce = corrections.filter(({ state }) => state !== "undone").length;
  return (
    <div className="toolbar-lists">
      <Promises />
      <Tasks />
      <ListLink list="targets" label={t("targets.title")} />
      <FindingsLink />
      <ListLink
        list="repairs"
        label={repairs.length === 0 ? t("report.noRepairs") : t("report.repairsOf", { count: repairs.length })}
      />
      <ListLink
        list="corrections"
        label={inForce === 0 ? t("report.noCorrections") : t("report.corrections", { count: inForce })}
      />
      <ListLink list="deliveries" label={t("report.deliveries", { count: deliveries.length })} />
      <Downloads reports={[summary.id]} />
      <button type="button" className="link wide-only" onClick={() => window.print()}>
        {t("report.print")}
      </button>
      <ListLink list="keys" label={t("report.keyboard")} wide />
      <Remove />
    </div>
  );
}

/** What became of the promises; there is no telling while nobody has said whose report it is and of which year. */
function Promises() {
  const { t } = useTranslation();
  const { summary } = useDesk().report;
  const [params] = useAddress();
  if (!isPlaced(summary)) return null;
  return (
    <Link className="link" to={along(params, "/promises", { earlier: summary.id })}>
      {t("following.nav")}
    </Link>
  );
}

/** Who may see a report on its way to become tasks. */
const taskRoles: readonly string[] = ["administrator", "supervisor", "leader", "auditor"];

/** Breaking the report into tasks, for those whose work it is. */
function Tasks() {
  const { t } = useTranslation();
  const { summary } = useDesk().report;
  const [params] = useAddress();
  const role = useMe().data?.role;
  if (!isPlaced(summary) || role === undefined || !taskRoles.includes(role)) return null;
  return (
    <Link className="link" to={along(params, `/reports/${encodeURIComponent(summary.id)}/tasks`)}>
      {t("births.title")}
    </Link>
  );
}

/** How much was found, with the shape of the most serious of it. */
function FindingsLink() {
  const { t } = useTranslation();
  const { report, show } = useDesk();
  const found = useFindings(report.summary.id).data;
  const standing = found?.findings.filter(({ dismissal }) => dismissal === null) ?? [];
  const count = standing.length;
  return (
    <button type="button" className="link findings-link" onClick={() => show({ open: "findings", f: null }, "keep")}>
      {count > 0 && <SeverityShape standing={worst(standing)} />}
      {found === undefined
        ? t("findings.inReport.title")
        : t(count === 0 ? "findings.inReport.none" : "findings.inReport.some", { count })}
    </button>
  );
}

function ListLink({ list, label, wide = false }: { list: List; label: string; wide?: boolean }) {
  const { show } = useDesk();
  return (
    <button type="button" className={wide ? "link wide-only" : "link"} onClick={() => show({ open: list }, "keep")}>
      {label}
    </button>
  );
}

/** Takes the report off the shelf and goes there; the message offers the way back. */
function Remove() {
  const { t } = useTranslation();
  const { report } = useDesk();
  const [params] = useAddress();
  const navigate = useNavigate();
  const { id } = report.summary;
  const { government, year } = useName()(report.summary);
  const removal = useRemoval(
    () => void navigate(along(params, "/")),
    () => void navigate(along(params, `/reports/${id}`)),
  );
  return (
    <button
      type="button"
      className="link"
      disabled={removal.isPending}
      onClick={() => removal.mutate({ id, name: `${government} ${year}` })}
    >
      {t("report.remove")}
    </button>
  );
}
