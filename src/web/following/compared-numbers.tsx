// The comparison in words and numbers: 目标 6%左右 · 结果 5.8% · 容差 0.3 · 差 −0.2.

import { useTranslation } from "react-i18next";
import type { FollowedPromise } from "../../wire/index.ts";
import { digits, Figure } from "../report/figure.tsx";
import { gapOf, unitOfGap } from "./compared.ts";

/** The target as it was said, with its qualifier; where the promise says it in no measure of its own, the number alone. */
export function TargetFigure({ followed: { promise, comparison } }: { followed: FollowedPromise }) {
  if (promise.measure != null && promise.measure.value !== null) return <Figure measure={promise.measure} />;
  if (comparison === null) return null;
  const { target: value, unit, basis } = comparison;
  return <Figure measure={{ value, unit, basis, bound: null }} />;
}

/** All four numbers, each with its name. */
export function ComparedNumbers({ followed }: { followed: FollowedPromise }) {
  const { t } = useTranslation();
  const { comparison } = followed;
  if (comparison === null) return null;
  const { result: value, unit, basis, tolerance } = comparison;
  const gap = gapOf(comparison);
  const points = unitOfGap(comparison);
  return (
    <dl className="compared-numbers">
      <div>
        <dt>{t("following.target")}</dt>
        <dd>
          <TargetFigure followed={followed} />
        </dd>
      </div>
      <div>
        <dt>{t("following.result")}</dt>
        <dd>
          <Figure measure={{ value, unit, basis, bound: null }} />
        </dd>
      </div>
      <div>
        <dt>{t("following.tolerance")}</dt>
        <dd>{tolerance === 0 ? t("following.noTolerance") : <Amount value={tolerance} unit={points} />}</dd>
      </div>
      {gap !== null && (
        <div>
          <dt>{t("following.gap")}</dt>
          <dd>
            <Amount value={gap} unit={points} signed />
          </dd>
        </div>
      )}
    </dl>
  );
}

function Amount({ value, unit, signed = false }: { value: number; unit: string | null; signed?: boolean }) {
  return (
    <span className="figure">
      <b>
        {signed && value > 0 && "+"}
        {digits(value)}
      </b>
      {unit !== null && (
        <small className="unit" lang="zh-CN">
          {" "}
          {unit}
        </small>
      )}
    </span>
  );
}
