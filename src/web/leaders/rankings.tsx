// Units of each register by rank, with the counts and the quotient behind it, and the red and black list.

import { useTranslation } from "react-i18next";
import type { FigureShown, Ranking } from "../../wire/index.ts";
import { CountLink } from "./count-link.tsx";

export function Rankings({ rankings }: { rankings: readonly Ranking[] }) {
  const { t } = useTranslation();
  if (rankings.length === 0) return null;
  return (
    <section className="rankings" aria-labelledby="ranks">
      <h2 id="ranks">{t("leaders.ranks")}</h2>
      {rankings.map((ranking) => (
        <RankTable key={ranking.register} ranking={ranking} />
      ))}
      <p className="soft legend">{t("leaders.ranksNote")}</p>
    </section>
  );
}

function RankTable({ ranking: { registerName, rate, columns, rows } }: { ranking: Ranking }) {
  const { t } = useTranslation();
  return (
    <>
      <h3 lang="zh-CN" title={rate.words}>
        {t("leaders.ranksBy", { register: registerName, rate: rate.name })}
      </h3>
      <div className="lights-scroll">
        <table className="rank-table">
          <thead>
            <tr>
              <th scope="col" className="number">
                {t("leaders.rank")}
              </th>
              <th scope="col">{t("leaders.unit")}</th>
              {columns.map((name) => (
                <th key={name} scope="col" className="number" lang="zh-CN">
                  {name}
                </th>
              ))}
              <th scope="col" className="number" lang="zh-CN">
                {rate.name}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <td className="number figures">{row.rank ?? "—"}</td>
                <th scope="row" lang="zh-CN">
                  {row.name}{" "}
                  {row.list !== null && <span className={`list ${row.list}`}>{t(`leaders.list.${row.list}`)}</span>}
                </th>
                {row.counts.map((figure, at) => (
                  <td key={columns[at]} className="number">
                    <CountLink query={figure.query} label={`${row.name} ${columns[at]} ${figure.value}`}>
                      {figure.value}
                    </CountLink>
                  </td>
                ))}
                <td className="number rate">
                  <RateShown figure={row.rate} name={`${row.name} ${rate.name}`} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** 66.7%（2/3）: the rate opens its numerator, the denominator opens itself. */
export function RateShown({ figure: { value, digits, query, share }, name }: { figure: FigureShown; name: string }) {
  if (value === null || share === null) return <span>—</span>;
  return (
    <>
      <CountLink query={query} label={`${name} ${value.toFixed(digits)}%`}>
        {value.toFixed(digits)}%
      </CountLink>
      <small>
        （{share.numerator}/
        <CountLink query={share.of} label={`${name} ${share.denominator}`}>
          {share.denominator}
        </CountLink>
        ）
      </small>
    </>
  );
}
