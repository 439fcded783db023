// The status of a statement by word and by shape, so that it is told apart without colour: ■ actual, ◧ estimate, ▷ target.

import { useTranslation } from "react-i18next";
import type { Status } from "./shapes.ts";

export function StatusSign({ status }: { status: Status | null }) {
  const { t } = useTranslation();
  return (
    <span className={`status ${status ?? "none"}`}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
        <Shape status={status} />
      </svg>
      {t(`status.${status ?? "none"}`)}
    </span>
  );
}

function Shape({ status }: { status: Status | null }) {
  switch (status) {
    case "actual":
      return <rect x="1.5" y="1.5" width="9" height="9" fill="currentColor" />;
    case "estimate":
      return (
        <>
          <rect x="1.75" y="1.75" width="8.500" height="8.500" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <rect x="1.5" y="1.5" width="4.500" height="9" fill="currentColor" />
        </>
      );
    case "target":
      return (
        <path
          d="M2 1.700L10.300 6 2 10.300z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      );
    default:
      return <path d="M1 6h3M7 6h4" stroke="currentColor" strokeWidth="1.5" />;
  }
}
