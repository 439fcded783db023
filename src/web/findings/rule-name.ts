// The rules of a check in the language of the page.

import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { ruleNames } from "../../wire/index.ts";

/** What a rule is called; one that is not known goes by its own name. */
export function useRuleName(): (rule: string) => string {
  const { i18n } = useTranslation();
  return useCallback((rule) => ruleNames[rule]?.[i18n.language === "en" ? "en" : "zh"] ?? rule, [i18n.language]);
}

/** What a rule looks at, a sentence; empty for one that is not known. */
export function useRuleSays(): (rule: string) => string {
  const { i18n } = useTranslation();
  return useCallback((rule) => ruleNames[rule]?.says[i18n.language === "en" ? "en" : "zh"] ?? "", [i18n.language]);
}
