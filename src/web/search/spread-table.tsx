// The table of the spread: place × year, the number of sentences, each leading to them. Only the lines in sight are in the page.

import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { PhraseSpread } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { filterValue } from "./spread-csv.ts";

/** Pixels of a line. */
const LINE = 32;

type PlaceSpread = PhraseSpread["places"][number];

export function SpreadTable({ spread: { phrase, places, years } }: { spread: PhraseSpread }) {
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: places.length,
    estimateSize: () => LINE,
    overscan: 10,
    getScrollElement: () => box.current,
  });
  const shown = virtual.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const columns = years.map(({ year }) => year);
  return (
    <section ref={box} className="strip-table" aria-label={t("search.spread.table")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("shelf.place")}</th>
            {columns.map((year) => (
              <th key={year} scope="col" className="figures">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Space height={before} columns={columns.length + 1} />}
          {shown.map(({ index, key }) => (
            <tr key={key}>
              <Cells phrase={phrase} place={places[index]!} years={columns} />
            </tr>
          ))}
          {after > 0 && <Space height={after} columns={columns.length + 1} />}
        </tbody>
      </table>
    </section>
  );
}

const Space = ({ height, columns }: { height: number; columns: number }) => (
  <tr>
    <td colSpan={columns} style={{ height, padding: 0 }} />
  </tr>
);

function Cells({ phrase, place, years }: { phrase: string; place: PlaceSpread; years: readonly number[] }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <>
      <th scope="row" lang="zh-CN">
        {place.place} <small className="soft">{place.parents.join(" ")}</small>
      </th>
      {years.map((year) => {
        const held = place.years.find((one) => one.year === year);
        return (
          <td key={year} className="figures">
            {held === undefined ? (
              <span className="soft">{t("shelf.gap")}</span>
            ) : held.sentences === 0 ? (
              <span className="soft">0</span>
            ) : (
              <Link
                to={along(params, "/search", {
                  q: phrase,
                  place: filterValue(place),
                  from: String(year),
                  to: String(year),
                })}
                aria-label={t("search.spread.cell", { place: place.place, year, count: held.sentences })}
              >
                {held.sentences}
              </Link>
            )}
          </td>
        );
      })}
    </>
  );
}
