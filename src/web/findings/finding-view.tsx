// One finding: how serious, by which rule, the words it points at, the sum worked out, and the places it was held against, each
// with a way to its words.

import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Finding, HeldFinding, ReportSummary } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { writeSpan } from "../report/places.ts";
import { useRuleName, useRuleSays } from "./rule-name.ts";
import { standingOf } from "./severities.ts";
import { SeveritySign } from "./severity-sign.tsx";
import "./finding-view.css";

/** Words of a finding: its own, or those it was held against. */
export type Words = Pick<Finding, "start" | "end" | "source" | "quote">;

/** How the words of a finding are reached. */
export interface Whereabouts {
  /** Id of the report they stand in, or what shows them where one is. */
  readonly here: string | ((words: Words) => void);
  /** The report of the year before. */
  readonly previous: Pick<ReportSummary, "id" | "planYear"> | null;
}

interface FindingViewProps {
  readonly finding: Finding | HeldFinding;
  readonly whereabouts: Whereabouts;
  /** Whether it is the one that was asked for. */
  readonly on?: boolean;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

export function FindingView({ finding, whereabouts, on = false, children }: FindingViewProps) {
  const ruleName = useRuleName();
  const heading = useId();
  const standing = standingOf(finding);
  return (
    <article
      className={`finding ${standing}${on ? " on" : ""}`}
      aria-labelledby={heading}
      {...(on ? { "aria-current": "true" } : {})}
    >
      <h2 id={heading}>
        <SeveritySign standing={standing} /> <span className="finding-rule">{ruleName(finding.rule)}</span>
      </h2>
      <blockquote>
        <Quote words={finding} whereabouts={whereabouts} of="this" />
      </blockquote>
      <Sum finding={finding} />
      <Related finding={finding} whereabouts={whereabouts} />
      {children}
    </article>
  );
}

/** What leads to what: the message shows the sum, and the two ends of it stand below each other. */
function Sum({ finding: { rule, message, expected, found } }: { finding: Finding }) {
  const { t } = useTranslation();
  const says = useRuleSays();
  const lines = [
    { name: t("findings.sum"), value: message, chinese: true },
    { name: t("findings.expected"), value: expected, chinese: true },
    { name: t("findings.found"), value: found, chinese: true },
    { name: t("findings.rule"), value: says(rule), chinese: false },
  ].filter(({ value }) => value !== null && value !== "");
  return (
    <dl className="finding-sum">
      {lines.map(({ name, value, chinese }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={chinese ? "figures" : "soft"} {...(chinese ? { lang: "zh-CN" } : {})}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Related({ finding: { related }, whereabouts }: { finding: Finding; whereabouts: Whereabouts }) {
  const { t } = useTranslation();
  if (related.length === 0) return null;
  const { previous } = whereabouts;
  const before = previous === null ? t("findings.previous") : t("findings.previousOf", { year: previous.planYear });
  return (
    <section className="finding-related">
      <h3>{t("findings.related")}</h3>
      <ul>
        {related.map((words) => (
          <li key={`${words.report} ${words.start} ${words.end}`}>
            <small>{words.report === "this" ? t("findings.here") : before}</small>
            <Quote words={words} whereabouts={whereabouts} of={words.report} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface QuoteProps {
  readonly words: Words;
  readonly whereabouts: Whereabouts;
  readonly of: "this" | "previous";
}

/** The words themselves lead to where they stand. */
function Quote({ words, whereabouts: { here, previous }, of }: QuoteProps) {
  const [params] = useAddress();
  const quote = words.quote.replaceAll(/\s*[\r\n]+\s*/g, " ").trim();
  const report = of === "previous" ? (previous?.id ?? null) : here;
  if (report === null) return <span lang="zh-CN">{quote}</span>;
  if (typeof report === "function") {
    return (
      <button type="button" className="link" lang="zh-CN" onClick={() => report(words)}>
        {quote}
      </button>
    );
  }
  const to = along(params, `/reports/${encodeURIComponent(report)}`, { at: writeSpan(words.source) });
  return (
    <Link to={to} lang="zh-CN">
      {quote}
    </Link>
  );
}
