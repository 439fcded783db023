// A figure as it stands in a column: 力争 above, the number in tabular figures, its unit smaller, 以上 or 左右 after it.

import { useTranslation } from "react-i18next";
import type { Measure } from "./shapes.ts";
import "./figure.css";

/** A number as the text has it, with a true minus. */
export const digits = (value: number): string => String(value).replace("-", "−");

/** What a figure shows of a measure, of a number of the text, or of an amount of money. */
export type Shown = Pick<Measure, "value" | "unit" | "bound"> & Partial<Measure>;

/** Value, unit and qualifiers. */
export function Figure({ measure }: { measure: Shown }) {
  const { t } = useTranslation();
  const { value, valueHigh = null, unit, bound, stance = null, text = null, basis } = measure;
  const before = [
    stance === null ? "" : t(`stance.${stance}`),
    bound === null ? "" : t(`boundBefore.${bound}`),
    basis === "rank" && value !== null ? t("rankBefore") : "",
  ].filter((word) => word !== "");
  const after = bound === null ? "" : t(`boundAfter.${bound}`);
  if (value === null) {
    return (
      <span className="figure wording" lang="zh-CN">
        {before.join(" ")} {text ?? "—"}
      </span>
    );
  }
  return (
    <span className="figure">
      {before.length > 0 && <small className="qualifier">{before.join(" ")} </small>}
      <b>
        {digits(value)}
        {valueHigh !== null && `–${digits(valueHigh)}`}
      </b>
      {unit !== null && (
        <small className="unit" lang="zh-CN">
          {unit === "%" ? "%" : ` ${unit}`}
        </small>
      )}
      {after !== "" && <small className="qualifier"> {after}</small>}
    </span>
  );
}
