// The rates of a register over what is shown, each with its counts; its definition opens when it is pointed at or focused.

import { Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import type { RateShown } from "../../../wire/index.ts";
import { useFigure } from "../figure.ts";

export function RatesLine({ rates }: { rates: readonly RateShown[] }) {
  const { t } = useTranslation();
  const told = rates.filter(({ denominator }) => denominator > 0);
  if (told.length === 0) return null;
  return (
    <ul className="rates" aria-label={t("registers.rates.title")}>
      {told.map((rate) => (
        <Rate key={rate.code} rate={rate} />
      ))}
    </ul>
  );
}

function Rate({ rate: { name, words, numerator, denominator, value, digits, doubtful } }: { rate: RateShown }) {
  const { t } = useTranslation();
  const figure = useFigure();
  return (
    <li>
      <Tooltip title={<span lang="zh-CN">{words}</span>} trigger={["hover", "focus"]}>
        <button type="button" className="plain rate" aria-description={words}>
          <span lang="zh-CN">{name}</span>{" "}
          <b className="figures">{value === null ? t("registers.rates.none") : `${value.toFixed(digits)}%`}</b>{" "}
          <small className="figures soft">
            {figure(numerator)}/{figure(denominator)}
          </small>
          {doubtful && <span className="tag">{t("registers.rates.doubtful")}</span>}
        </button>
      </Tooltip>
    </li>
  );
}
