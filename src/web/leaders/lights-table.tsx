// Lights by unit, leader or area: a bar as long as the matters are many, parted by light, and beside it every count as a link.

import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { LightName, SideTally } from "../../wire/index.ts";
import { fileName } from "../app/chart/picture.ts";
import { csvOf } from "../app/csv.ts";
import { LightShape, lights } from "../registers/shared.ts";
import { saveText } from "../report/targets/save.ts";
import { CountLink } from "./count-link.tsx";

export type Side = "lead" | "leader" | "area";

/** Rows that stand without asking. */
const FIRST = 10;

export function LightsTable({ side, tallies }: { side: Side; tallies: readonly SideTally[] }) {
  const { t } = useTranslation();
  const [whole, show] = useState(false);
  if (tallies.length === 0) return null;
  const most = Math.max(...tallies.map(({ total }) => total));
  const shown = lights.filter((light) => tallies.some((tally) => tally.lights[light] > 0));
  const title = t(`leaders.sides.${side}`);
  return (
    <section className="lights-by" aria-labelledby={`by-${side}`}>
      <h2 id={`by-${side}`}>{title}</h2>
      <div className="lights-scroll">
        <table className="lights-table">
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t(`leaders.name.${side}`)}</th>
              <th scope="col" className="number">
                {t("leaders.total")}
              </th>
              <th scope="col" className="lights-bar-head">
                <span className="unseen">{t("leaders.lights")}</span>
              </th>
              {shown.map((light) => (
                <th key={light} scope="col" className="number">
                  <LightShape light={light} />
                  <span className="unseen">{t(`registers.light.${light}`)}</span>
                </th>
              ))}
              <th scope="col" className="number">
                {t("leaders.overdue")}
              </th>
            </tr>
          </thead>
          <tbody>
            {(whole ? tallies : tallies.slice(0, FIRST)).map((tally) => (
              <Row key={tally.name} tally={tally} most={most} shown={shown} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="table-acts">
        {!whole && tallies.length > FIRST && (
          <Button size="small" onClick={() => show(true)}>
            {t("leaders.showAll", { count: tallies.length })}
          </Button>
        )}
        <SaveTable title={title} tallies={tallies} head={t(`leaders.name.${side}`)} />
      </p>
    </section>
  );
}

interface RowProps {
  readonly tally: SideTally;
  readonly most: number;
  readonly shown: readonly LightName[];
}

function Row({ tally: { name, query, total, overdue, lights: counts }, most, shown }: RowProps) {
  const { t } = useTranslation();
  const said = (what: string, count: number): string => `${name} ${what} ${count}`;
  return (
    <tr>
      <th scope="row" lang="zh-CN">
        {name}
      </th>
      <td className="number">
        <CountLink query={query} label={said(t("leaders.total"), total)}>
          {total}
        </CountLink>
      </td>
      <td className="lights-bar">
        <span className="bar" style={{ width: `${(total / most) * 100}%` }} aria-hidden="true">
          {shown
            .filter((light) => counts[light] > 0)
            .map((light) => (
              <i key={light} className={light} style={{ flexGrow: counts[light] }} />
            ))}
        </span>
      </td>
      {shown.map((light) => (
        <td key={light} className="number">
          {counts[light] > 0 && (
            <CountLink query={{ ...query, lights: [light] }} label={said(t(`registers.light.${light}`), counts[light])}>
              {counts[light]}
            </CountLink>
          )}
        </td>
      ))}
      <td className="number">
        {overdue > 0 && (
          <CountLink query={{ ...query, overdue: true }} label={said(t("leaders.overdue"), overdue)}>
            {overdue}
          </CountLink>
        )}
      </td>
    </tr>
  );
}

function SaveTable({ title, tallies, head }: { title: string; tallies: readonly SideTally[]; head: string }) {
  const { t } = useTranslation();
  const heads = [
    head,
    t("leaders.total"),
    ...lights.map((light) => t(`registers.light.${light}`)),
    t("leaders.overdue"),
  ];
  const save = () =>
    saveText(
      fileName(title, "csv"),
      "text/csv",
      csvOf(
        heads,
        tallies.map(({ name, total, overdue, lights: counts }) => [
          name,
          total,
          ...lights.map((light) => counts[light]),
          overdue,
        ]),
      ),
    );
  return (
    <Button size="small" onClick={save}>
      {t("leaders.csv")}
    </Button>
  );
}
