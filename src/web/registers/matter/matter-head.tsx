// The name of a matter, where it stands, what is owed next; the way back to its register and to its neighbours in the list.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MatterShown } from "../../../wire/index.ts";
import { along, useAddress } from "../../app/address.ts";
import { registerPath } from "../day/register-list.tsx";
import { DueWords } from "../due-words.tsx";
import { LightSign } from "../light-sign.tsx";
import { matterPath } from "../matter-line.tsx";
import { DateChoice } from "../past-note.tsx";
import { beside } from "../trail.ts";

export function MatterHead({ matter, date }: { matter: MatterShown; date: string | null }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <div className="matter-head">
      <div className="matter-crumbs">
        <p className="crumb">
          <Link to={along(params, "/registers")}>{t("registers.nav")}</Link>
          {" › "}
          <Link to={along(params, registerPath(matter.register))} lang="zh-CN">
            {matter.registerName}
          </Link>
          {matter.year !== null && <span className="figures"> · {t("year", { year: matter.year })}</span>}
        </p>
        <Neighbours id={matter.id} />
      </div>
      <h1 lang="zh-CN">
        {matter.title}
        {matter.example && <span className="tag">{t("example")}</span>}
      </h1>
      <Standing matter={matter} />
      <DateChoice date={date} />
    </div>
  );
}

function Standing({ matter: { state } }: { matter: MatterShown }) {
  const { t } = useTranslation();
  return (
    <p className="standing">
      <span className="standing-light">
        <LightSign light={state.light} />
      </span>
      <b lang="zh-CN">{state.stage.name}</b>
      {state.outcome !== null && <span lang="zh-CN">{state.outcome.name}</span>}
      {state.grade !== null && <span lang="zh-CN">{state.grade.name}</span>}
      {state.paused && <span className="tag">{t("registers.paused")}</span>}
      {state.reopened > 0 && <span className="tag">{t("registers.reopened", { count: state.reopened })}</span>}
      {state.next === null ? (
        <span className="soft">{t(state.closed ? "registers.board.closed" : "registers.board.nothingOwed")}</span>
      ) : (
        <span>
          {t("registers.matter.next")}
          <span lang="zh-CN">{state.next.name}</span>{" "}
          <DueWords due={state.next.due} on={state.date} unpublished={state.next.unpublished} />
        </span>
      )}
    </p>
  );
}

/** The matters before and after this one in the list somebody came from. */
function Neighbours({ id }: { id: string }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { previous, next, place, of } = beside(id);
  if (place === null || of < 2) return null;
  return (
    <nav className="neighbours" aria-label={t("registers.matter.neighbours")}>
      {previous !== null && (
        <Link to={along(params, matterPath(previous))} aria-keyshortcuts="k">
          {t("keys.previous")}
        </Link>
      )}
      <span className="figures soft">
        {place}/{of}
      </span>
      {next !== null && (
        <Link to={along(params, matterPath(next))} aria-keyshortcuts="j">
          {t("keys.next")}
        </Link>
      )}
    </nav>
  );
}
