// What the values of filters are called in the language of the page.

import { useTranslation } from "react-i18next";
import type { Facets, SearchFilter } from "../../wire/index.ts";
import { useDomainName } from "../report/domains.ts";
import type { FilterName, Listed } from "./asked.ts";
import { useEverything } from "./queries.ts";

/** The name of a value. Places not among those found are called as they are anywhere. */
export function useLabel(facets: Facets, filter: SearchFilter): (name: Listed, value: string) => string {
  const { t } = useTranslation();
  const domain = useDomainName();
  const there = (value: string) => facets.place.find((place) => place.value === value);
  const everywhere = useEverything(filter.place.some((value) => there(value) === undefined)).data;
  return (name, value) => {
    switch (name) {
      case "place":
        return (there(value) ?? everywhere?.facets.place.find((place) => place.value === value))?.place ?? value;
      case "tier":
        return t(`tier.${value as SearchFilter["tier"][number]}`);
      case "role":
        return t(`report.role.${value as SearchFilter["role"][number]}`);
      case "kind":
        return t(`kind.${value as SearchFilter["kind"][number]}`);
      case "verdict":
        return t(`following.verdict.${value as SearchFilter["verdict"][number]}`);
      default:
        return domain(value);
    }
  };
}

/** What a filter narrows to, in one line: “层级：县级、地级”. */
export function useNarrowing(facets: Facets, filter: SearchFilter): (name: FilterName) => string {
  const { t } = useTranslation();
  const label = useLabel(facets, filter);
  const years = useYears();
  return (name) => {
    const values =
      name === "year" ? years(filter) : filter[name].map((value) => label(name, value)).join(t("search.and"));
    return `${t(`search.facet.${name}`)}${t("search.colon")}${values}`;
  };
}

/** `2023–2025`, one year, or one end alone. */
function useYears(): (filter: SearchFilter) => string {
  const { t } = useTranslation();
  return ({ from, to }) => {
    if (from === null) return t("search.until", { year: to });
    if (to === null) return t("search.since", { year: from });
    return t("year", { year: from === to ? from : `${from}–${to}` });
  };
}
