// The words of the log for what the program wrote in codes: kinds of entries, names of keys, values of a closed list.

import i18next from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { eventWords, type LogEntry, type PersonRole } from "../../../wire/index.ts";
import { wordsOf } from "./told.ts";

/** What is said of a value, a key, an entry. */
export interface LogWords {
  readonly kindWord: (entry: Pick<LogEntry, "subject" | "kind">) => string;
  readonly keyWord: (key: string) => string;
  readonly valueWord: (key: string, value: unknown) => string;
}

/** The words; a code that has none stands for itself, so that nothing is ever left out. */
export function useLogWords(): LogWords {
  const { t } = useTranslation();
  return useMemo(() => {
    const orItself = (path: string, code: string): string =>
      i18next.exists(`${path}.${code}`) ? String(t(`${path}.${code}` as "people.none")) : code;
    const words = { yes: t("people.yes"), no: t("people.no"), none: t("people.none"), join: t("people.rules.join") };
    return {
      kindWord: ({ subject, kind }) =>
        subject === "matter" && kind in eventWords
          ? t(`registers.event.${kind as keyof typeof eventWords}`)
          : orItself("people.log.kind", kind),
      keyWord: (key) => orItself("people.log.key", key),
      valueWord: (key, value) =>
        key === "role" && i18next.exists(`people.role.${String(value)}`)
          ? t(`people.role.${String(value) as PersonRole}`)
          : wordsOf(value, words),
    };
  }, [t]);
}
