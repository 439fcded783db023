// How the words spread over years and places: a small column for every year, filled as far as its reports have them; the table, the
// picture and the data.

import { useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { PhraseSpread } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { useSpread } from "../compare/queries.ts";
import { saveDrawing } from "../following/save-drawing.ts";
import { saveText } from "../report/targets/save.ts";
import { SpreadColumns } from "./spread-columns.tsx";
import { spreadCsv } from "./spread-csv.ts";
import { SpreadTable } from "./spread-table.tsx";

export function SpreadStrip({ words, places }: { words: string; places: readonly string[] }) {
  const spread = useSpread(words, places);
  if (spread.isError) return <Failed error={spread.error} retry={() => void spread.refetch()} small />;
  if (spread.data === undefined) return <div className="strip" aria-busy="true" />;
  return spread.data.sentences === 0 ? null : <Strip spread={spread.data} />;
}

function Strip({ spread }: { spread: PhraseSpread }) {
  const { t } = useTranslation();
  const [params, move] = useAddress();
  const drawing = useRef<SVGSVGElement>(null);
  const open = params.get("table") !== null;
  const name = t("search.spread.name", { words: spread.phrase });
  const csv = useMemo(() => () => spreadCsv(spread, t("search.spread.heads").split("|")), [spread, t]);
  return (
    <section className="strip" aria-label={t("search.spread.title")}>
      <SpreadColumns spread={spread} drawing={drawing} />
      <p className="strip-note">
        <First spread={spread} /> <span className="soft">{t("search.spread.note")}</span>
      </p>
      <p className="strip-acts">
        <button
          type="button"
          className="link"
          aria-expanded={open}
          onClick={() => move({ table: open ? null : "1" }, "keep")}
        >
          {t(open ? "search.spread.fold" : "search.spread.table")}
        </button>
        <button type="button" className="link" onClick={() => saveText(fileOf(name, "csv"), "text/csv", csv())}>
          {t("search.spread.csv")}
        </button>
        <button
          type="button"
          className="link"
          onClick={() => drawing.current !== null && saveDrawing(drawing.current, name)}
        >
          {t("search.spread.svg")}
        </button>
        <Link to={along(params, "/compare", { view: "spread", phrase: spread.phrase })}>
          {t("search.spread.compare")}
        </Link>
      </p>
      {open && <SpreadTable spread={spread} />}
    </section>
  );
}

const fileOf = (name: string, ending: string): string => `${name.replaceAll(/[\\/:*?"<>|\s]+/g, "_")}.${ending}`;

/** How many places stand in the line; the table has the rest. */
const FEW = 3;

/** Where the words stood first, of what is held. */
function First({ spread: { first } }: { spread: PhraseSpread }) {
  const { t } = useTranslation();
  const [earliest] = first;
  if (earliest === undefined) return null;
  const names = first.slice(0, FEW).map(({ place }) => place);
  return (
    <span>
      {t(first.length > FEW ? "search.spread.firstOfMany" : "search.spread.first", {
        year: earliest.year,
        places: names.join(t("search.and")),
        count: first.length,
      })}
    </span>
  );
}
