// The filters that narrow, by name, each with the way out of it.

import { useTranslation } from "react-i18next";
import type { Facets, SearchFilter } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { active, cleared, unfiltered } from "./asked.ts";
import { useNarrowing } from "./labels.ts";

export function Chosen({ filter, facets }: { filter: SearchFilter; facets: Facets }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const narrowing = useNarrowing(facets, filter);
  const names = active(filter);
  if (names.length === 0) return null;
  return (
    <ul className="chosen" aria-label={t("search.chosen")}>
      {names.map((name) => (
        <li key={name}>
          <button
            type="button"
            aria-label={t("search.without", { filter: narrowing(name) })}
            onClick={() => move(cleared(name), "keep")}
          >
            <span>{narrowing(name)}</span> <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {names.length > 1 && (
        <li>
          <button type="button" className="link" onClick={() => move(unfiltered, "keep")}>
            {t("shelf.clear")}
          </button>
        </li>
      )}
    </ul>
  );
}
