// What the report says of itself, above its text: government, congress, date, speaker, years, file. What it does not say is said
// to be missing; what a person corrected stands beside what the machine read.

import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReportDetail } from "../../wire/index.ts";
import { short } from "../app/format.ts";
import { useDesk } from "./desk.tsx";

interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  /** What the machine read, where a person says otherwise. */
  readonly machine: string | null;
}

export function Facts() {
  const { t } = useTranslation();
  const { report, fill } = useDesk();
  const facts = useFacts(report);
  const [all, setAll] = useState(false);
  return (
    <section className={all ? "facts all" : "facts"} aria-label={t("report.facts.title")}>
      <dl>
        {facts.map(({ name, value, machine }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value ?? <span className="absent">{t("report.facts.none")}</span>}
              {machine !== null && <small> {t("report.facts.machine", { value: machine })}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" className="link more" aria-expanded={all} onClick={() => setAll(!all)}>
        {t(all ? "report.facts.less" : "report.facts.more")}
      </button>
      <Button size="small" onClick={() => fill({ kind: "facts", delivery: null })}>
        {t("report.facts.mend")}
      </Button>
    </section>
  );
}

function useFacts(report: ReportDetail): Fact[] {
  const { t } = useTranslation();
  const { facts, machineFacts, summary, version } = report;
  const none = t("report.facts.none");
  const government = facts.government?.name ?? (summary.government === "" ? null : summary.government);
  const was = (now: string | number | null, machine: string | number | null | undefined): string | null =>
    now === (machine ?? null) ? null : machine == null ? none : String(machine);
  const planYear = facts.planYear ?? (summary.planYear === 0 ? null : summary.planYear);
  const plain = (name: string, value: string | number | null): Fact => ({ name, value, machine: null });
  const year = (name: string, value: number | null, machine: number | null): Fact => ({
    name,
    value: value === null ? null : String(value),
    machine: was(value, machine),
  });
  const speaker = [facts.speaker?.post, facts.speaker?.name].filter((each) => each != null).join(" ");
  return [
    {
      name: t("report.facts.government"),
      value: government === null ? null : <Place report={report} />,
      machine: was(government, machineFacts.government?.name),
    },
    plain(t("report.facts.congress"), facts.congress),
    plain(t("report.facts.date"), facts.date),
    plain(t("report.facts.speaker"), speaker === "" ? null : speaker),
    year(t("report.facts.reviewYear"), facts.reviewYear, machineFacts.reviewYear),
    year(t("report.facts.planYear"), planYear, machineFacts.planYear),
    { name: t("report.facts.file"), value: <CurrentFile report={report} />, machine: null },
    { name: t("report.facts.rules"), value: <code>{short(version.rules)}</code>, machine: null },
  ];
}

/** The government with those above it, its tier and its code. */
function Place({ report: { facts, summary } }: { report: ReportDetail }) {
  const { t } = useTranslation();
  const { name, parents, tier, code } = facts.government ?? { ...summary, name: summary.government };
  return (
    <>
      <span lang="zh-CN">{[...parents, name].join(" › ")}</span>
      <small>
        {" "}
        {t(`tier.${tier ?? "unknown"}`)}
        {code !== null && ` ${code}`}
      </small>
    </>
  );
}

function CurrentFile({ report }: { report: ReportDetail }) {
  const { t } = useTranslation();
  const { show } = useDesk();
  const current = report.deliveries.find((delivery) => delivery.current);
  if (current === undefined) return null;
  return (
    <>
      <button type="button" className="link" onClick={() => show({ open: "deliveries" }, "keep")}>
        {current.fileName}
      </button>
      <small>
        {" "}
        <code title={`SHA-256 ${current.sha256}`}>{short(current.sha256)}</code>{" "}
        {t("report.facts.length", { characters: current.characters })}
      </small>
    </>
  );
}
