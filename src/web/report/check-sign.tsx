// Whether a later report could check a promise, by word and by shape: a box with a tick, or one drawn in dashes.

import { useTranslation } from "react-i18next";

export function CheckSign({ measurable }: { measurable: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={measurable ? "check yes" : "check no"}>
      <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true" fill="none" stroke="currentColor">
        {measurable ? (
          <path d="M1.500 1.500h9v9h-9zM3.500 6l2 2 3.300-4" />
        ) : (
          <path d="M1.500 1.500h9v9h-9z" strokeDasharray="2 1.600" />
        )}
      </svg>
      {t(measurable ? "check.yes" : "check.no")}
    </span>
  );
}
