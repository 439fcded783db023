// The reports of a government year by year, missing years among them: what became of the promises of each, and what a check of it
// found. Every number leads to the list behind it.

import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { GovernmentDetail } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { VerdictLine } from "./verdict-sign.tsx";
import { type Standing, totalOf } from "./verdicts.ts";

type Held = GovernmentDetail["reports"][0];
type Line = { readonly kind: "held"; readonly held: Held } | { readonly kind: "gap"; readonly year: number };

/** Reports and missing years, the newest first. */
function linesOf({ reports, missing }: GovernmentDetail): Line[] {
  const lines: Line[] = [
    ...reports.map((held): Line => ({ kind: "held", held })),
    ...missing.map((year): Line => ({ kind: "gap", year })),
  ];
  return lines.sort((a, b) => yearOf(b) - yearOf(a));
}

const yearOf = (line: Line): number => (line.kind === "gap" ? line.year : line.held.summary.planYear);

export function YearTable({ government }: { government: GovernmentDetail }) {
  const { t } = useTranslation();
  const { years, missing } = government;
  const held = years.length;
  return (
    <section className="by-year" aria-labelledby="by-year">
      <h2 id="by-year">{t("following.byYear")}</h2>
      <p className="soft figures">
        {missing.length === 0
          ? t("following.heldAll", { held })
          : t("following.heldWithGaps", { held, missing: missing.join("、") })}
      </p>
      <table className="year-table">
        <thead>
          <tr>
            <th scope="col">{t("following.report")}</th>
            <th scope="col">{t("following.fared")}</th>
            <th scope="col">{t("following.findings")}</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(government).map((line) =>
            line.kind === "gap" ? (
              <GapRow key={line.year} year={line.year} />
            ) : (
              <HeldRow key={line.held.summary.id} held={line.held} government={government} />
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}

function GapRow({ year }: { year: number }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <tr className="gap-row">
      <th scope="row" className="figures">
        <span className="year-gap">{year}</span>
      </th>
      <td colSpan={2}>
        <span className="soft">{t("following.notHeld", { year })}</span>{" "}
        <Link to={along(params, "/")}>{t("following.addReports")}</Link>
      </td>
    </tr>
  );
}

interface HeldProps {
  readonly held: Held;
  readonly government: GovernmentDetail;
}

function HeldRow({ held, government }: HeldProps) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { summary, joined, later } = held;
  return (
    <tr>
      <th scope="row" className="figures">
        <Link to={along(params, `/reports/${encodeURIComponent(summary.id)}`)}>
          {t("year", { year: summary.planYear })}
        </Link>
        {(joined || summary.government !== government.name) && <small lang="zh-CN">{summary.government}</small>}
      </th>
      <td>
        {later === null ? (
          <Awaited held={held} government={government} />
        ) : (
          <Fared held={held} government={government} />
        )}
      </td>
      <td>
        <Findings held={held} />
      </td>
    </tr>
  );
}

/** The promises of a report whose next year is held, by verdict. */
function Fared({ held: { summary, verdicts }, government }: HeldProps) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const list = (verdict: Record<string, Standing>) =>
    along(params, "/promises", { government: government.key, earlier: summary.id, ...verdict });
  return (
    <>
      <p className="pair-of-years">
        <Link to={list({})}>{t("following.pair", { earlier: summary.planYear, later: summary.planYear + 1 })}</Link>{" "}
        <small className="soft figures">{t("following.promisesOf", { count: totalOf(verdicts) })}</small>
      </p>
      <VerdictLine
        counts={verdicts}
        around={(verdict, sign) => (
          <Link className="verdict-link" to={list({ verdict })}>
            {sign}
          </Link>
        )}
      />
    </>
  );
}

/** The promises of a report whose next year is not held: how many wait for it. */
function Awaited({ held: { summary, verdicts }, government }: HeldProps) {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <p className="soft">
      {t("following.noLater", { year: summary.planYear + 1 })}{" "}
      <Link className="figures" to={along(params, "/promises", { government: government.key, earlier: summary.id })}>
        {t("following.promisesOf", { count: totalOf(verdicts) })}
      </Link>
    </p>
  );
}

const severities = ["error", "warning", "note", "dismissed"] as const;

function Findings({ held: { summary, findings } }: { held: Held }): ReactNode {
  const { t } = useTranslation();
  const [params] = useAddress();
  const found = severities.filter((severity) => findings[severity] > 0);
  return (
    <Link className="findings-link" to={along(params, "/checks", { report: summary.id })}>
      {found.length === 0
        ? t("following.noFindings")
        : found.map((severity) => (
            <span key={severity} className={severity}>
              {t(`findings.severity.${severity}`)} <b className="figures">{findings[severity]}</b>
            </span>
          ))}
    </Link>
  );
}
