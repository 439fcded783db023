// What a figure counts: its sum, its definition, the matters of its denominator that it does not count, and those that it does.

import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MatterRow, ToldFigure } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { Waiting } from "../app/waiting.tsx";
import { useFigure } from "../registers/figure.ts";
import { MatterLine } from "../registers/shared.ts";
import { useToldMatters } from "./queries.ts";
import { sumOf } from "./sums.ts";

export function FigureMatters({ figure, year }: { figure: ToldFigure; year: number }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const digits = useFigure();
  const { register, name, words, counted, rest } = figure;
  const matters = useToldMatters(register.code, name, year);
  return (
    <section className="told-matters" aria-label={name}>
      <dl>
        <div>
          <dt lang="zh-CN">{name}</dt>
          <dd className="figures" lang="zh-CN">
            {sumOf(figure, digits)}
          </dd>
        </div>
        <div>
          <dt>{t("told.figure.definition")}</dt>
          <dd lang="zh-CN">{words}</dd>
        </div>
      </dl>
      {matters.isError && <Failed small error={matters.error} retry={() => void matters.refetch()} />}
      {matters.isPending && <Waiting />}
      {matters.data !== undefined && (
        <>
          {rest > 0 && <Matters title={t("told.figure.rest", { count: rest })} rows={matters.data.rest} of={rest} />}
          <Matters title={t("told.figure.counted", { count: counted })} rows={matters.data.counted} of={counted} />
        </>
      )}
      <p>
        <Link to={along(params, `/registers/${encodeURIComponent(register.code)}`, { year: String(year) })}>
          {t("told.figure.toRegister")}
        </Link>
      </p>
    </section>
  );
}

/** How many are shown at first. */
const FEW = 8;

function Matters({ title, rows, of }: { title: string; rows: readonly MatterRow[]; of: number }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FEW);
  return (
    <section>
      <h3 className="figures">{title}</h3>
      <ul>
        {shown.map((row) => (
          <li key={row.id}>
            <MatterLine row={row} step={null} note={<span lang="zh-CN"> · {row.state.stage.name}</span>} />
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t("told.figure.all", { count: rows.length })}
        </button>
      )}
      {rows.length < of && <p className="soft">{t("told.figure.hidden", { count: of - rows.length })}</p>}
    </section>
  );
}
