// The choices among the lines: where they stand, their field of work, words.

import { Input } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useAddress } from "../app/address.ts";
import { domainIds, topOf, useDomainName } from "../report/domains.ts";
import { useAtWork } from "./at-work.tsx";
import { FILTER } from "./keys.ts";
import { StateSign } from "./state-sign.tsx";
import { countStates, isLeaderless, states } from "./states.ts";

interface FiltersProps {
  readonly text: string;
  readonly type: (text: string) => void;
}

export function Filters({ text, type }: FiltersProps) {
  const { t } = useTranslation();
  return (
    <search className="promise-filters">
      <States />
      <div className="promise-choices">
        <Domains />
        <Input
          id={FILTER}
          type="search"
          aria-label={t("births.search")}
          placeholder={t("births.search")}
          value={text}
          onChange={(event) => type(event.target.value)}
        />
      </div>
    </search>
  );
}

function States() {
  const { t } = useTranslation();
  const { desk } = useAtWork();
  const [params, move] = useAddress();
  const counts = countStates(desk.lines);
  const wanted = params.get("state");
  const leaderless = desk.lines.filter((line) => isLeaderless(line, desk)).length;
  const toggle = (state: string) => move({ state: wanted === state ? null : state }, "keep");
  return (
    <fieldset className="verdict-chips">
      <legend className="unseen">{t("births.filterState")}</legend>
      <button type="button" aria-pressed={wanted === null} onClick={() => move({ state: null }, "keep")}>
        {t("births.all")} <span className="figures">{desk.lines.length}</span>
      </button>
      {states
        .filter((state) => counts.has(state) || wanted === state)
        .map((state) => (
          <button key={state} type="button" aria-pressed={wanted === state} onClick={() => toggle(state)}>
            <StateSign state={state} /> <span className="figures">{counts.get(state) ?? 0}</span>
          </button>
        ))}
      {(leaderless > 0 || wanted === "leaderless") && (
        <button type="button" aria-pressed={wanted === "leaderless"} onClick={() => toggle("leaderless")}>
          {t("births.leaderless")} <span className="figures">{leaderless}</span>
        </button>
      )}
    </fieldset>
  );
}

function Domains() {
  const { t } = useTranslation();
  const id = useId();
  const { desk } = useAtWork();
  const [params, move] = useAddress();
  const name = useDomainName();
  const counts = new Map<string, number>();
  for (const { statement } of desk.lines) {
    const top = topOf(statement.domain) ?? "none";
    counts.set(top, (counts.get(top) ?? 0) + 1);
  }
  const wanted = params.get("domain") ?? "";
  return (
    <span className={wanted === "" ? "promise-choice" : "promise-choice on"}>
      <label htmlFor={id}>{t("births.filterDomain")}</label>
      <select id={id} value={wanted} onChange={(event) => move({ domain: event.target.value }, "keep")}>
        <option value="">{t("births.anyDomain")}</option>
        {[...domainIds, "none"]
          .filter((domain) => counts.has(domain))
          .map((domain) => (
            <option key={domain} value={domain}>
              {name(domain === "none" ? null : domain)} {counts.get(domain)}
            </option>
          ))}
      </select>
    </span>
  );
}
