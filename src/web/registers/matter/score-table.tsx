// How the score of an appraised unit came about: every item with its points and the sum in words. What it disputes it appeals.

import { useTranslation } from "react-i18next";
import type { MatterShown } from "../../../wire/index.ts";

export function ScoreTable({ matter: { score } }: { matter: MatterShown }) {
  const { t } = useTranslation();
  if (score === null) return null;
  const { value, rank, of, words, items } = score;
  return (
    <section className="score" aria-labelledby="score">
      <h2 id="score">{t("registers.score.title")}</h2>
      <p>
        <b className="figures">{value ?? "—"}</b>
        {rank !== null && <span className="soft"> {t("registers.score.rank", { rank, of })}</span>}
      </p>
      <table className="score-table">
        <thead>
          <tr>
            <th scope="col">{t("registers.score.item")}</th>
            <th scope="col">{t("registers.score.points")}</th>
            <th scope="col">{t("registers.score.how")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.code}>
              <th scope="row" lang="zh-CN">
                {item.name}
              </th>
              <td className="figures">
                {item.points ?? "—"} / {item.weight}
                {item.appealed !== 0 && (
                  <small> {t("registers.score.appealed", { points: signed(item.appealed) })}</small>
                )}
              </td>
              <td lang="zh-CN">{item.words}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft" lang="zh-CN">
        {words}
      </p>
    </section>
  );
}

const signed = (points: number): string => (points > 0 ? `+${points}` : `−${-points}`);
