// What the overview looks at: as of which day, beside which day, which registers.

import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { OverviewShown } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { type Asked, type Span, spans, todayInChina } from "./asked.ts";
import { RegisterChips } from "./register-chips.tsx";

export function OverviewChoices({ asked, overview }: { asked: Asked; overview: OverviewShown }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const id = useId();
  const look = (span: Span) =>
    move({ span: span === "month" ? "month" : null, since: span === "day" ? overview.since : null }, "keep");
  return (
    <search className="leaders-choices">
      <span className="choice">
        <label htmlFor={id}>{t("leaders.date")}</label>
        <input
          id={id}
          type="date"
          max={todayInChina()}
          value={overview.date}
          onChange={({ target: { value } }) => {
            // Half a date is typed through: only a whole one is gone to.
            if (value >= "2000") move({ date: value === todayInChina() ? null : value }, "keep");
          }}
        />
      </span>
      <fieldset className="chips">
        <legend>{t("leaders.against")}</legend>
        {spans.map((span) => (
          <button key={span} type="button" aria-pressed={asked.span === span} onClick={() => look(span)}>
            {t(`leaders.spans.${span}`)}
          </button>
        ))}
        {asked.span === "day" && (
          <input
            type="date"
            aria-label={t("leaders.sinceDay")}
            max={overview.date}
            value={overview.since}
            onChange={({ target: { value } }) => {
              if (value >= "2000") move({ since: value }, "keep");
            }}
          />
        )}
      </fieldset>
      <RegisterChips chosen={asked.registers} />
    </search>
  );
}
