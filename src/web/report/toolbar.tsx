// One line above the report: whose it is, which text is shown, and what else can be looked at or done.

import { Button, Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { along, useAddress } from "../app/address.ts";
import { linesOf } from "../app/client.ts";
import { useName } from "../app/name.ts";
import { useRemoval } from "../app/queries.ts";
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
      <ListLink list="targets" label={t("targets.title")} />
      <ListLink
        list="repairs"
        label={repairs.length === 0 ? t("report.noRepairs") : t("report.repairsOf", { count: repairs.length })}
      />
      <ListLink
        list="corrections"
        label={inForce === 0 ? t("report.noCorrections") : t("report.corrections", { count: inForce })}
      />
      <ListLink list="deliveries" label={t("report.deliveries", { count: deliveries.length })} />
      <a className="link" href={linesOf(summary.id)} title={t("report.exportWhat")} download>
        {t("report.export")}
      </a>
      <button type="button" className="link wide-only" onClick={() => window.print()}>
        {t("report.print")}
      </button>
      <ListLink list="keys" label={t("report.keyboard")} wide />
      <Remove />
    </div>
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
