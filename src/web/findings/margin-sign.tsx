// A sign beside a line of text: shape and word of the most serious finding that begins there, and how many there are. Its words
// are drawn by the style sheet, so that they are no part of the text when it is selected or searched.

import { useTranslation } from "react-i18next";
import type { Finding } from "../../wire/index.ts";
import { useRuleName } from "./rule-name.ts";
import { worst } from "./severities.ts";
import { SeverityShape } from "./severity-sign.tsx";
import "./margin.css";

interface MarginSignProps {
  readonly findings: readonly Finding[];
  /** Whether one of them is open. */
  readonly on: boolean;
  readonly open: () => void;
}

export function MarginSign({ findings, on, open }: MarginSignProps) {
  const { t, i18n } = useTranslation();
  const ruleName = useRuleName();
  const severity = worst(findings);
  const said = findings.map((each) => `${t(`findings.severity.${each.severity}`)} · ${ruleName(each.rule)}`);
  const label = said.join(i18n.language === "en" ? "; " : "；");
  return (
    // Of its own line: without an element around it a sign before a line break would stand at the end of the line above.
    <span>
      <button
        type="button"
        className={on ? `margin-sign ${severity} on` : `margin-sign ${severity}`}
        aria-label={t("findings.sign", { what: label })}
        title={label}
        data-word={t(`findings.severity.${severity}`)}
        {...(findings.length > 1 ? { "data-count": findings.length } : {})}
        {...(on ? { "aria-current": "true" } : {})}
        onClick={open}
      >
        <SeverityShape standing={severity} />
      </button>
    </span>
  );
}
