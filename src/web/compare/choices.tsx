// What is compared and where: the indicator found by its name, target or result, the sense, places with everything under them, tiers.

import { Segmented, Select } from "antd";
import { useId, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { HeldIndicator } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { bases, type Status, toggled } from "./asked.ts";
import { choicesOf, tierCounts } from "./held.ts";
import type { Setting } from "./setting.ts";

interface ChoicesProps {
  readonly setting: Setting;
  readonly indicators: readonly HeldIndicator[];
}

export function Choices({ setting, indicators }: ChoicesProps) {
  const isPhrase = setting.asked.view === "spread";
  return (
    <search className="compare-choices">
      {!isPhrase && (
        <>
          <IndicatorChoice indicator={setting.indicator} indicators={indicators} />
          {setting.asked.view !== "tiers" && <StatusChoice status={setting.asked.status} />}
          <BasisChoice basis={setting.asked.basis} />
        </>
      )}
      {setting.asked.view !== "tiers" && (
        <>
          <PlaceChoice setting={setting} />
          <TierChoice setting={setting} />
        </>
      )}
    </search>
  );
}

interface IndicatorProps {
  readonly indicator: string;
  readonly indicators: readonly HeldIndicator[];
}

function IndicatorChoice({ indicator, indicators }: IndicatorProps) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const [sought, seek] = useState("");
  const id = useId();
  const choose = (value: string) => move({ indicator: value, basis: null }, "keep");
  const options = useIndicatorOptions(indicator, indicators);
  const other = sought.trim();
  return (
    <span className="compare-choice wide">
      <label htmlFor={id}>{t("compare.indicator")}</label>
      <Select
        id={id}
        showSearch={{ onSearch: seek, filterOption: (typed, option) => option?.words.includes(typed.trim()) ?? false }}
        popupMatchSelectWidth={false}
        value={indicator}
        placeholder={t("compare.indicatorHint")}
        options={options}
        optionRender={({ data }) => (
          <span className="indicator-option">
            <b lang="zh-CN">{data.label}</b> <small>{data.counts}</small>
          </span>
        )}
        notFoundContent={
          other === "" ? null : (
            <button type="button" className="link" onClick={() => choose(other)}>
              {t("compare.otherIndicator", { name: other })}
            </button>
          )
        }
        onInputKeyDown={({ key }) => {
          if (key === "Enter" && other !== "" && !options.some(({ words }) => words.includes(other))) choose(other);
        }}
        onChange={choose}
      />
    </span>
  );
}

function useIndicatorOptions(indicator: string, indicators: readonly HeldIndicator[]) {
  const { t } = useTranslation();
  return useMemo(() => {
    const held = indicators.map(({ id, name, targets, results, places, reports }) => ({
      value: id,
      label: name,
      words: `${name} ${id}`,
      counts: t("compare.indicatorHeld", { targets, results, places, reports }),
    }));
    if (held.some(({ value }) => value === indicator)) return held;
    return [{ value: indicator, label: indicator, words: indicator, counts: "" }, ...held];
  }, [indicator, indicators, t]);
}

function StatusChoice({ status }: { status: Status }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  return (
    <Segmented<Status>
      aria-label={t("compare.status")}
      value={status}
      options={(["target", "actual"] as const).map((value) => ({ value, label: t(`compare.statuses.${value}`) }))}
      onChange={(next) =>
        move({ status: next === "target" ? null : next, year: null, years: null, sort: null }, "keep")
      }
    />
  );
}

function BasisChoice({ basis }: { basis: string | null }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const id = useId();
  return (
    <span className={basis === null ? "compare-choice" : "compare-choice on"}>
      <label htmlFor={id}>{t("compare.basis")}</label>
      <select id={id} value={basis ?? ""} onChange={({ target }) => move({ basis: target.value }, "keep")}>
        <option value="">{t("compare.commonest")}</option>
        {bases.map((value) => (
          <option key={value} value={value}>
            {t(`basis.${value}`)}
          </option>
        ))}
      </select>
    </span>
  );
}

function PlaceChoice({ setting: { asked, all } }: { setting: Setting }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const id = useId();
  const options = useMemo(
    () => choicesOf(all).map((choice) => ({ ...choice, label: choice.value.replaceAll("/", " · ") })),
    [all],
  );
  return (
    <span className="compare-choice wider">
      <label htmlFor={id}>{t("compare.places")}</label>
      <Select
        id={id}
        mode="multiple"
        showSearch={{ optionFilterProp: "label" }}
        allowClear
        popupMatchSelectWidth={false}
        maxTagCount="responsive"
        placeholder={t("compare.placesHint")}
        value={[...asked.places]}
        options={options}
        optionRender={({ data }) => (
          <span className="place-option" style={{ paddingInlineStart: data.depth * 16 }}>
            <span lang="zh-CN">{data.name}</span> <small>{t("compare.placeHeld", { count: data.count })}</small>
          </span>
        )}
        onChange={(places) => move({ place: places.join(",") }, "keep")}
      />
    </span>
  );
}

function TierChoice({ setting: { asked, all } }: { setting: Setting }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  return (
    <fieldset className="tier-chips">
      <legend className="unseen">{t("compare.tiers")}</legend>
      <button type="button" aria-pressed={asked.tiers.length === 0} onClick={() => move({ tier: null }, "keep")}>
        {t("compare.allTiers")} <span className="figures">{all.length}</span>
      </button>
      {tierCounts(all).map(({ tier, count }) => (
        <button
          key={tier}
          type="button"
          aria-pressed={asked.tiers.includes(tier)}
          onClick={() => move({ tier: toggled(asked.tiers, tier) }, "keep")}
        >
          {t(`tier.${tier}`)} <span className="figures">{count}</span>
        </button>
      ))}
    </fieldset>
  );
}
