// The quiet dot on top of the page: something on it was just brought up to date.

import { useTranslation } from "react-i18next";
import { useFresh } from "./live.ts";
import "./live.css";

export function LiveDot() {
  const { t } = useTranslation();
  const fresh = useFresh();
  return (
    <span className={fresh ? "live-dot fresh" : "live-dot"} aria-live="polite">
      {fresh && (
        <>
          <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
            <circle cx="4" cy="4" r="3" fill="currentColor" />
          </svg>
          {t("registers.live")}
        </>
      )}
    </span>
  );
}
