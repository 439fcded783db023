// What happened, in one word, in the language of the interface.

import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { EventShown } from "../../wire/index.ts";

/** The word for a kind of event: 签收, 报告, 退回. */
export function useEventWord(): (kind: EventShown["kind"]) => string {
  const { t } = useTranslation();
  return useCallback((kind) => t(`registers.event.${kind}`), [t]);
}
