// A verdict by word, shape and colour: ● met, ◐ under way, ○ with a bar missed, ╌ never mentioned; what is not due yet is told
// in grey words. And how many there are of each, as a line of shapes with their numbers.

import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { VerdictCounts } from "../../wire/index.ts";
import { counted, type Standing } from "./verdicts.ts";
import "./verdicts.css";

/** Sign and word. */
export function VerdictSign({ standing }: { standing: Standing }) {
  const { t } = useTranslation();
  return (
    <span className={`verdict ${standing}`}>
      <VerdictShape standing={standing} />
      {t(`following.verdict.${standing}`)}
    </span>
  );
}

/** The sign alone, where the word stands elsewhere. */
export function VerdictShape({ standing }: { standing: Standing }) {
  if (standing === "pending") return null;
  return (
    <svg className={`verdict-shape ${standing}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {shapes[standing]}
    </svg>
  );
}

const shapes: { readonly [S in Exclude<Standing, "pending">]: ReactNode } = {
  met: <circle cx="6" cy="6" r="4.500" fill="currentColor" />,
  progress: (
    <>
      <circle cx="6" cy="6" r="4.250" fill="none" stroke="currentColor" strokeWidth="1.500" />
      <path d="M6 1.500a4.500 4.500 0 0 0 0 9z" fill="currentColor" />
    </>
  ),
  missed: (
    <>
      <circle cx="6" cy="6" r="4.250" fill="none" stroke="currentColor" strokeWidth="1.500" />
      <path d="M3 6h6" stroke="currentColor" strokeWidth="1.800" />
    </>
  ),
  unreported: <path d="M0 6h3M4.500 6h3M9 6h3" stroke="currentColor" strokeWidth="1.600" />,
};

interface VerdictLineProps {
  readonly counts: VerdictCounts;
  /** Draws around a sign with its number, for instance a link. */
  readonly around?: (standing: Standing, sign: ReactNode) => ReactNode;
}

/** One bar whose parts are told apart by shape, and below it every verdict that occurs with its number. */
export function VerdictLine({ counts, around = (_, sign) => sign }: VerdictLineProps) {
  const parts = counted(counts);
  return (
    <div className="verdict-line">
      <div className="verdict-bar" aria-hidden="true">
        {parts.map(({ standing, count }) => (
          <span key={standing} className={standing} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul>
        {parts.map(({ standing, count }) => (
          <li key={standing}>
            {around(
              standing,
              <>
                <VerdictSign standing={standing} /> <b className="figures">{count}</b>
              </>,
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
