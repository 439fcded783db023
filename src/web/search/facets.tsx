// The filters: every value with how many sentences it would leave. Each choice is written into the address.

import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Facets, SearchFilter } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { bounded, type Listed, listed } from "./asked.ts";
import { BranchList } from "./branch-list.tsx";
import { type Branch, domainBranches, placeBranches, plainBranches, withChosen } from "./branches.ts";
import { useLabel } from "./labels.ts";

interface FacetsProps {
  readonly facets: Facets;
  readonly filter: SearchFilter;
}

export function FacetsShown({ facets, filter }: FacetsProps) {
  const { t } = useTranslation();
  const label = useLabel(facets, filter);
  return (
    <search className="facets" aria-label={t("search.filters")}>
      {listed.map((name) => {
        const labelOf = (value: string) => label(name, value);
        const branches = withChosen(branchesOf(name, facets, labelOf), filter[name], labelOf);
        return (
          <div key={name}>
            {branches.length > 0 && <BranchList name={name} branches={branches} filter={filter} />}
            {name === "place" && <Years facets={facets} filter={filter} />}
          </div>
        );
      })}
    </search>
  );
}

function branchesOf(name: Listed, facets: Facets, labelOf: (value: string) => string): Branch[] {
  if (name === "place") return placeBranches(facets.place);
  if (name === "domain") return domainBranches(facets.domain, labelOf);
  return plainBranches(name, facets, labelOf);
}

function Years({ facets, filter }: FacetsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="facet">
      <legend>{t("search.facet.year")}</legend>
      <div className="facet-years">
        <Year end="from" facets={facets} filter={filter} />
        <Year end="to" facets={facets} filter={filter} />
      </div>
    </fieldset>
  );
}

/** The browser's own list: a phone shows it as a phone does. */
function Year({ end, facets, filter }: FacetsProps & { end: "from" | "to" }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const id = useId();
  const value = filter[end];
  const years = facets.year.some((year) => year.value === value) || value === null ? [] : [{ value, count: 0 }];
  return (
    <>
      <label htmlFor={id}>{t(`search.${end}`)}</label>
      <select
        id={id}
        value={value ?? ""}
        onChange={({ target }) => move(bounded(filter, end, target.value === "" ? null : Number(target.value)), "keep")}
      >
        <option value="">{t("search.anyYear")}</option>
        {[...years, ...facets.year]
          .sort((a, b) => b.value - a.value)
          .map((year) => (
            <option key={year.value} value={year.value}>
              {t("search.yearWith", { year: year.value, count: year.count })}
            </option>
          ))}
      </select>
    </>
  );
}
