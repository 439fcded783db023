// The choices among the promises, each with how many it would leave: verdict, field of work, kind, whether it can be checked, words.

import { Input } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { FollowedPromise } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { domainIds, useDomainName } from "../report/domains.ts";
import { type Kind, kinds } from "../report/shapes.ts";
import { FILTER } from "./promise-keys.ts";
import { VerdictSign } from "./verdict-sign.tsx";
import { standings } from "./verdicts.ts";
import { countsBy, type Facet, fitting, type Wanted } from "./wanted.ts";

interface FiltersProps {
  readonly all: readonly FollowedPromise[];
  readonly wanted: Wanted;
  readonly text: string;
  readonly type: (text: string) => void;
}

export function PromiseFilters({ all, wanted, text, type }: FiltersProps) {
  const { t } = useTranslation();
  return (
    <search className="promise-filters">
      <VerdictChips all={all} wanted={wanted} />
      <div className="promise-choices">
        <Choice facet="domain" options={useDomains(all, wanted)} />
        <Choice facet="kind" options={useKinds(all, wanted)} />
        <Choice facet="measurable" options={useChecks(all, wanted)} />
        <Input
          id={FILTER}
          type="search"
          aria-label={t("following.filter")}
          placeholder={t("following.filterPromises")}
          value={text}
          onChange={(event) => type(event.target.value)}
        />
      </div>
    </search>
  );
}

function VerdictChips({ all, wanted }: Pick<FiltersProps, "all" | "wanted">) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const counts = countsBy(all, wanted, "verdict");
  const shown = standings.filter((standing) => counts.has(standing) || wanted.verdict === standing);
  return (
    <fieldset className="verdict-chips">
      <legend className="unseen">{t("following.facet.verdict")}</legend>
      <button type="button" aria-pressed={wanted.verdict === null} onClick={() => move({ verdict: null }, "keep")}>
        {t("ledger.all")} <span className="figures">{fitting(all, wanted, "verdict").length}</span>
      </button>
      {shown.map((standing) => (
        <button
          key={standing}
          type="button"
          aria-pressed={wanted.verdict === standing}
          onClick={() => move({ verdict: wanted.verdict === standing ? null : standing }, "keep")}
        >
          <VerdictSign standing={standing} /> <span className="figures">{counts.get(standing) ?? 0}</span>
        </button>
      ))}
    </fieldset>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

type Counted = Pick<FiltersProps, "all" | "wanted">;

function useDomains(all: Counted["all"], wanted: Wanted): Option[] {
  const name = useDomainName();
  const counts = countsBy(all, wanted, "domain");
  return [...domainIds, "none"]
    .filter((id) => counts.has(id))
    .map((value) => ({ value, label: `${name(value === "none" ? null : value)} ${counts.get(value)}` }));
}

function useKinds(all: Counted["all"], wanted: Wanted): Option[] {
  const { t } = useTranslation();
  const counts = countsBy(all, wanted, "kind");
  return kinds
    .filter((kind) => counts.has(kind))
    .map((kind: Kind) => ({ value: kind, label: `${t(`kind.${kind}`)} ${counts.get(kind)}` }));
}

function useChecks(all: Counted["all"], wanted: Wanted): Option[] {
  const { t } = useTranslation();
  const counts = countsBy(all, wanted, "measurable");
  return (["true", "false"] as const)
    .filter((value) => counts.has(value))
    .map((value) => ({ value, label: `${t(value === "true" ? "check.yes" : "check.no")} ${counts.get(value)}` }));
}

/** The browser's own list: it needs no code, and a phone shows it as a phone does. */
function Choice({ facet, options }: { facet: Exclude<Facet, "verdict">; options: readonly Option[] }) {
  const { t } = useTranslation();
  const [params, move] = useAddress();
  const id = useId();
  const value = params.get(facet) ?? "";
  const known = value === "" || options.some((option) => option.value === value);
  return (
    <span className={value === "" ? "promise-choice" : "promise-choice on"}>
      <label htmlFor={id}>{t(`following.facet.${facet}`)}</label>
      <select id={id} value={value} onChange={(event) => move({ [facet]: event.target.value }, "keep")}>
        <option value="">{t("ledger.all")}</option>
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
