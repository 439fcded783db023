// The places of a year that cannot be ranked: said in words, not said, or not held.

import { useTranslation } from "react-i18next";
import { CellShown, Why } from "./cell-shown.tsx";
import type { Group } from "./dots.ts";
import { PlaceName } from "./place-name.tsx";

/** Those without a number on the scale: what they say instead, why they say nothing, and who is not held. */
export function Silents({ groups }: { groups: readonly Group[] }) {
  const { t } = useTranslation();
  const otherwise = groups.flatMap((group) => group.otherwise);
  const silent = groups.flatMap((group) => group.silent);
  return (
    <>
      {otherwise.length > 0 && (
        <section>
          <h3>{t("compare.otherwise")}</h3>
          <ul className="silents">
            {otherwise.map(({ place, cell }) => (
              <li key={cell.row.report}>
                <PlaceName place={place} /> <CellShown cell={cell} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {silent.length > 0 && (
        <section>
          <h3>{t("compare.silentOnes", { count: silent.length })}</h3>
          <ul className="silents">
            {silent.map(({ place, cell }) => (
              <li key={cell.report}>
                <PlaceName place={place} /> <Why cell={cell} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <NotHeld groups={groups} />
    </>
  );
}

function NotHeld({ groups }: { groups: readonly Group[] }) {
  const { t } = useTranslation();
  const places = groups.flatMap(({ notHeld }) => notHeld);
  if (places.length === 0) return null;
  return (
    <details className="not-held-list">
      <summary>{t("compare.notHeldOnes", { count: places.length })}</summary>
      <p lang="zh-CN">{places.map(({ place }) => place).join("、")}</p>
    </details>
  );
}
