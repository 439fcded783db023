// A light by word, shape and colour: the graver, the more corners. And how many there are of each, as a line of shapes with numbers.

import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { LightName } from "../../wire/index.ts";
import "./signs.css";

/** Every light, the gravest first. */
export const lights: readonly LightName[] = ["red", "orange", "yellow", "blue", "green", "none"];

/** Shape and word. */
export function LightSign({ light }: { light: LightName }) {
  const { t } = useTranslation();
  return (
    <span className={`light ${light}`}>
      <LightShape light={light} />
      {t(`registers.light.${light}`)}
    </span>
  );
}

/** The shape alone, where the word stands elsewhere. */
export function LightShape({ light }: { light: LightName }) {
  return (
    <svg className={`light-shape ${light}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {shapes[light]}
    </svg>
  );
}

const shapes: { readonly [L in LightName]: ReactNode } = {
  none: <path d="M1 6h2.500M4.750 6h2.500M8.500 6h2.500" stroke="currentColor" strokeWidth="1.600" />,
  green: <circle cx="6" cy="6" r="4.500" fill="currentColor" />,
  blue: (
    <>
      <circle cx="6" cy="6" r="4.250" fill="none" stroke="currentColor" strokeWidth="1.500" />
      <circle cx="6" cy="6" r="1.750" fill="currentColor" />
    </>
  ),
  yellow: <path d="M6 1.250 11.250 10.500H.750z" fill="currentColor" />,
  orange: <path d="M6 .500 11.500 6 6 11.500.500 6z" fill="currentColor" />,
  red: (
    <>
      <path d="M1 1h10v10H1z" fill="currentColor" />
      <path className="on-light" d="M3 6h6" strokeWidth="2" />
    </>
  ),
};

interface CountsProps {
  readonly counts: Readonly<Record<LightName, number>>;
  /** Draws around a sign with its number, for instance a button. */
  readonly around?: (light: LightName, sign: ReactNode) => ReactNode;
}

/** Every light that occurs with its number, the gravest first. */
export function LightCounts({ counts, around = (_, sign) => sign }: CountsProps) {
  return (
    <ul className="light-counts">
      {lights
        .filter((light) => counts[light] > 0)
        .map((light) => (
          <li key={light}>
            {around(
              light,
              <>
                <LightSign light={light} /> <b className="figures">{counts[light]}</b>
              </>,
            )}
          </li>
        ))}
    </ul>
  );
}
