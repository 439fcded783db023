// How serious a finding is, by word, shape and colour: a full square with a cross, a triangle with a bar, an empty square; a
// dismissed one is drawn in dashes.

import { useTranslation } from "react-i18next";
import type { Standing } from "./severities.ts";
import "./severity.css";

export function SeveritySign({ standing }: { standing: Standing }) {
  const { t } = useTranslation();
  return (
    <span className={`severity ${standing}`} title={t(`findings.means.${standing}`)}>
      <SeverityShape standing={standing} />
      {t(`findings.severity.${standing}`)}
    </span>
  );
}

/** The shape alone; whoever draws it says the word beside it. */
export function SeverityShape({ standing }: { standing: Standing }) {
  return (
    <svg className={`severity-shape ${standing}`} viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
      {shapes[standing]}
    </svg>
  );
}

const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.5 } as const;
const shapes = {
  error: (
    <>
      <path d="M0.500 0.500h11v11h-11z" fill="currentColor" />
      <path d="M3.500 3.500l5 5M8.500 3.500l-5 5" className="on-shape" fill="none" strokeWidth="1.500" />
    </>
  ),
  warning: (
    <>
      <path d="M6 1.200L11.200 10.800H0.800z" {...line} strokeLinejoin="round" />
      <path d="M6 4.600v3" {...line} />
    </>
  ),
  note: <path d="M1.500 1.500h9v9h-9z" {...line} />,
  dismissed: <path d="M1.500 1.500h9v9h-9z" {...line} strokeDasharray="2 1.600" />,
} as const satisfies { [S in Standing]: React.ReactNode };
