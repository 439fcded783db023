// A box for every year, filled as far as its reports have the words. A year without reports is a dashed gap.

import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { PhraseSpread } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { askedOf, writtenIn } from "./asked.ts";

/** Pixels: from year to year, of a column, and of the lines of text above and below it. */
const STEP = 64;
const WIDTH = 36;
const HEIGHT = 40;
const TOP = 18;
const FOOT = 36;

type YearSpread = PhraseSpread["years"][number];

interface ColumnsProps {
  readonly spread: PhraseSpread;
  readonly drawing: RefObject<SVGSVGElement | null>;
}

export function SpreadColumns({ spread: { years }, drawing }: ColumnsProps) {
  const { t } = useTranslation();
  const all = allYears(years);
  return (
    <div ref={toEnd} className="strip-scroll">
      <svg ref={drawing} aria-label={t("search.spread.title")} width={all.length * STEP} height={TOP + HEIGHT + FOOT}>
        {all.map(({ year, of }, n) => (
          <g key={year} transform={`translate(${n * STEP} 0)`}>
            <Column year={year} of={of} />
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Where there is no room for all, the latest years are in sight. */
const toEnd = (box: HTMLElement | null): void => {
  if (box !== null) box.scrollLeft = box.scrollWidth;
};

/** Every year from the first to the last, also those of which nothing is held. */
function allYears(years: readonly YearSpread[]): { readonly year: number; readonly of: YearSpread | null }[] {
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? -1];
  return Array.from({ length: last - first + 1 }, (_, n) => ({
    year: first + n,
    of: years.find(({ year }) => year === first + n) ?? null,
  }));
}

function Column({ year, of }: { year: number; of: YearSpread | null }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const middle = STEP / 2;
  const box = { x: middle - WIDTH / 2, y: TOP, width: WIDTH, height: HEIGHT };
  if (of === null) {
    return (
      <g className="strip-gap">
        <rect {...box} />
        <text x={middle} y={TOP + HEIGHT / 2 + 4}>
          {t("shelf.gap")}
        </text>
        <text x={middle} y={TOP + HEIGHT + 16}>
          {year}
        </text>
      </g>
    );
  }
  const filled = (of.reports / of.held) * HEIGHT;
  const narrowed = { ...writtenIn(askedOf(params)), from: String(year), to: String(year) };
  return (
    <Link
      to={along(params, "/search", narrowed)}
      aria-label={t("search.spread.year", { year, sentences: of.sentences, reports: of.reports, held: of.held })}
    >
      <rect className="strip-hit" x={0} y={0} width={STEP} height={TOP + HEIGHT + FOOT} />
      <text x={middle} y={TOP - 6} className="strip-count">
        {t("search.spread.sentences", { count: of.sentences })}
      </text>
      <rect className="strip-held" {...box} />
      <rect className="strip-full" {...box} y={TOP + HEIGHT - filled} height={filled} />
      <text x={middle} y={TOP + HEIGHT + 16}>
        {year}
      </text>
      <text x={middle} y={TOP + HEIGHT + 31} className="strip-share">
        {of.reports}/{of.held}
      </text>
    </Link>
  );
}
