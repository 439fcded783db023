// 看板: a column for every stage with the first of its matters; the rest is in the table.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MatterRow, RegisterBoard } from "../../../wire/index.ts";
import { along, useAddress } from "../../app/address.ts";
import { type Asked, queryOf } from "../asked.ts";
import { DueWords } from "../due-words.tsx";
import { LightSign } from "../light-sign.tsx";
import { matterPath } from "../matter-line.tsx";
import { useBoard } from "../queries.ts";

/** Matters that a column shows. */
const FEW = 20;

type Stage = RegisterBoard["stages"][number];

export function StagesView({ board, asked }: { board: RegisterBoard; asked: Asked }) {
  const { t } = useTranslation();
  const shown = board.stages.filter(({ code, count }) => count > 0 && (asked.by.stage ?? code) === code);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="stages" aria-label={t("registers.board.views.stages")} tabIndex={0}>
      {shown.map((stage) => (
        <Column key={stage.code} code={board.register.code} stage={stage} asked={asked} />
      ))}
    </section>
  );
}

function Column({ code, stage, asked }: { code: string; stage: Stage; asked: Asked }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const board = useBoard(code, { ...queryOf(asked), stage: stage.code }, FEW);
  const rows = board.data?.rows ?? [];
  return (
    <section className="stage" aria-labelledby={`stage-${stage.code}`}>
      <h2 id={`stage-${stage.code}`}>
        <span lang="zh-CN">{stage.name}</span> <span className="figures soft">{stage.count}</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <Card key={row.id} row={row} date={asked.date} />
        ))}
      </ul>
      {rows.length > 0 && stage.count > rows.length && (
        <button type="button" className="link" onClick={() => move({ view: null, stage: stage.code }, "keep")}>
          {t("registers.day.rest", { count: stage.count - rows.length })}
        </button>
      )}
    </section>
  );
}

function Card({ row: { id, title, state }, date }: { row: MatterRow; date: string | null }) {
  const [params] = useAddress();
  return (
    <li>
      <Link to={along(params, matterPath(id), date === null ? {} : { date })} lang="zh-CN">
        {title}
      </Link>
      <small>
        <LightSign light={state.light} /> <span lang="zh-CN">{state.lead ?? ""}</span>
      </small>
      {state.next !== null && (
        <small>
          <span lang="zh-CN">{state.next.name}</span> <DueWords due={state.next.due} on={state.date} />
        </small>
      )}
    </li>
  );
}
