// The choices among findings, each with how many it would leave: how serious, by which rule.

import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Finding, HeldFinding } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { useRuleName } from "./rule-name.ts";
import { standings } from "./severities.ts";
import { SeveritySign } from "./severity-sign.tsx";
import { countsBy, fitting, type Wanted } from "./wanted.ts";

interface ChoicesProps {
  readonly all: readonly (Finding | HeldFinding)[];
  readonly wanted: Wanted;
}

export function Choices({ all, wanted }: ChoicesProps) {
  return (
    <search className="finding-choices">
      <SeverityChips all={all} wanted={wanted} />
      <RuleChoice all={all} wanted={wanted} />
    </search>
  );
}

function SeverityChips({ all, wanted }: ChoicesProps) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const counts = countsBy(all, wanted, "severity");
  const choose = (severity: string | null) => move({ severity, f: null }, "keep");
  return (
    <fieldset className="finding-chips">
      <legend className="unseen">{t("findings.list")}</legend>
      <button type="button" aria-pressed={wanted.severity === null} onClick={() => choose(null)}>
        {t("findings.all")} <span className="figures">{fitting(all, wanted, "severity").length}</span>
      </button>
      {standings
        .filter((standing) => counts.has(standing) || wanted.severity === standing)
        .map((standing) => (
          <button
            key={standing}
            type="button"
            aria-pressed={wanted.severity === standing}
            onClick={() => choose(wanted.severity === standing ? null : standing)}
          >
            <SeveritySign standing={standing} /> <span className="figures">{counts.get(standing) ?? 0}</span>
          </button>
        ))}
    </fieldset>
  );
}

/** The browser's own list. A rule that found nothing is not offered. */
function RuleChoice({ all, wanted }: ChoicesProps) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const name = useRuleName();
  const id = useId();
  const counts = countsBy(all, wanted, "rule");
  const rules = [...counts].sort(([, a], [, b]) => b - a);
  const missing = wanted.rule !== null && !counts.has(wanted.rule);
  return (
    <span className={wanted.rule === null ? "finding-choice" : "finding-choice on"}>
      <label htmlFor={id}>{t("findings.rule")}</label>
      <select
        id={id}
        value={wanted.rule ?? ""}
        onChange={(event) => move({ rule: event.target.value, f: null }, "keep")}
      >
        <option value="">{t("findings.all")}</option>
        {missing && wanted.rule !== null && <option value={wanted.rule}>{name(wanted.rule)} 0</option>}
        {rules.map(([rule, count]) => (
          <option key={rule} value={rule}>
            {name(rule)} {count}
          </option>
        ))}
      </select>
    </span>
  );
}
