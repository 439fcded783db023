// One matter on its line of the table: light, title with what it is measured by, owner, stage, progress, what is due next.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MatterRow } from "../../../wire/index.ts";
import { along, useAddress } from "../../app/address.ts";
import { dayIn } from "../asked.ts";
import { DueWords } from "../due-words.tsx";
import { useFigure } from "../figure.ts";
import { LightSign } from "../light-sign.tsx";
import { matterPath } from "../matter-line.tsx";

interface RowProps {
  readonly row: MatterRow;
  readonly index: number;
  readonly measured: (row: HTMLTableRowElement | null) => void;
  readonly isOn: boolean;
  /** Null where nothing can be chosen. */
  readonly chosen: boolean | null;
  readonly toggle: (row: MatterRow) => void;
}

export function BoardRow({ row, index, measured, isOn, chosen, toggle }: RowProps) {
  const { t } = useTranslation();
  const { state } = row;
  return (
    <tr ref={measured} data-index={index} aria-rowindex={index + 2} aria-current={isOn || undefined}>
      {chosen !== null && (
        <td className="col-choose">
          <input
            type="checkbox"
            aria-label={t("registers.bulk.choose", { title: row.title })}
            checked={chosen}
            onChange={() => toggle(row)}
          />
        </td>
      )}
      <td className="col-light">
        <LightSign light={state.light} />
      </td>
      <td className="col-title">
        <Title row={row} />
      </td>
      <td className="col-lead" lang="zh-CN">
        {state.lead ?? "—"}
      </td>
      <td className="col-stage" lang="zh-CN">
        {state.stage.name}
      </td>
      <td className="col-progress figures">
        <Progress row={row} />
      </td>
      <td className="col-due">
        {state.next === null ? (
          <span className="soft">{t(state.closed ? "registers.board.closed" : "registers.board.nothingOwed")}</span>
        ) : (
          <>
            <small lang="zh-CN">{state.next.name}</small>
            <DueWords due={state.next.due} on={state.date} unpublished={state.next.unpublished} />
          </>
        )}
      </td>
    </tr>
  );
}

function Title({ row }: { row: MatterRow }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const figure = useFigure();
  const date = dayIn(params);
  const { quantity, state, origins } = row;
  return (
    <>
      <Link to={along(params, matterPath(row.id), date === null ? {} : { date })} lang="zh-CN">
        {row.title}
      </Link>
      {quantity !== null && !row.title.includes(String(quantity.value)) && (
        <small className="quantity figures" lang="zh-CN">
          {" "}
          {figure(quantity.value)}
          <span className="soft">{quantity.unit}</span>
        </small>
      )}
      {row.example && <span className="tag">{t("example")}</span>}
      {state.reopened > 0 && <span className="tag">{t("registers.reopened", { count: state.reopened })}</span>}
      {origins === 0 && row.year !== null && <span className="tag">{t("registers.noOrigin")}</span>}
      <small className="on-phone" lang="zh-CN">
        {[state.lead, state.stage.name].filter((words) => words !== null).join(" · ")}
      </small>
    </>
  );
}

/** What was reported of what was to be expected. */
function Progress({ row: { state } }: { row: MatterRow }) {
  const { t } = useTranslation();
  const figure = useFigure();
  const { progress } = state;
  if (progress === null) return <span className="soft">—</span>;
  const reported = progress.reported === null ? t("registers.progress.none") : `${figure(progress.reported)}%`;
  return (
    <span className={progress.behind ? "progress behind" : "progress"}>
      <b>{reported}</b>
      <small className="soft">{t("registers.progress.of", { expected: figure(progress.expected) })}</small>
    </span>
  );
}

/** Stands in the place of a line that is being fetched. */
export function Placeholder({ index }: { index: number }) {
  const { t } = useTranslation();
  return (
    <tr className="placeholder" data-index={index}>
      <td colSpan={3}>
        <span className="unseen">{t("loading")}</span>
      </td>
    </tr>
  );
}
