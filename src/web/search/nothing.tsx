// Nothing was found: which filter or word to leave out, and how many sentences that would find.

import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { along, useAddress } from "../app/address.ts";
import { type Asked, type Looser, looser, writtenIn } from "./asked.ts";
import { useNarrowing } from "./labels.ts";
import { useEverything, useTotals } from "./queries.ts";

export function Nothing({ asked }: { asked: Asked }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const ways = useMemo(() => looser(asked), [asked]);
  const totals = useTotals(useMemo(() => ways.map((way) => way.asked), [ways]));
  const helping = ways.flatMap((way, n) => ((totals[n] ?? 0) > 0 ? [{ way, total: totals[n] as number }] : []));
  const known = totals.every((total) => total !== null);
  const name = useWay(asked);
  return (
    <div className="nothing search-nothing">
      <p>{asked.words === "" ? t("search.nothing.filter") : t("search.nothing.words", { words: asked.words })}</p>
      {helping.length > 0 && (
        <ul>
          {helping.map(({ way, total }) => (
            <li key={name(way)}>
              <Link to={along(params, "/search", writtenIn(way.asked))}>{name(way)}</Link>{" "}
              <span className="figures soft">{t("search.total", { count: total })}</span>
            </li>
          ))}
        </ul>
      )}
      {known && helping.length === 0 && <p className="soft">{t("search.nothing.nowhere")}</p>}
    </div>
  );
}

/** What is left out, in words. */
function useWay({ filter }: Asked): (way: Looser) => string {
  const { t } = useTranslation();
  const everywhere = useEverything().data;
  const narrowing = useNarrowing(everywhere?.facets ?? NONE, filter);
  return (way) => {
    switch (way.kind) {
      case "filters":
        return t("shelf.clear");
      case "only":
        return t("search.only", { word: way.word });
      case "word":
        return t("search.without", { filter: `“${way.word}”` });
      default:
        return t("search.without", { filter: narrowing(way.name) });
    }
  };
}

const NONE = { place: [], tier: [], year: [], role: [], kind: [], domain: [], verdict: [] };
