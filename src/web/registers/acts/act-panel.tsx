// What stands in the drawer: which matter, where it came from, what is due, what else may be done, and the form of the act.

import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MatterShown } from "../../../wire/index.ts";
import { along, useAddress } from "../../app/address.ts";
import { Failed } from "../../app/failure.tsx";
import { useMe } from "../../people/queries.ts";
import { DueWords } from "../due-words.tsx";
import { useEventWord } from "../event-word.ts";
import { LightSign } from "../light-sign.tsx";
import { matterPath } from "../matter-line.tsx";
import { useMatter, useRegister } from "../queries.ts";
import { ActForm } from "./act-form.tsx";
import type { Opening } from "./acting.ts";
import { type ActKind, ordered } from "./kinds.ts";

interface PanelProps {
  readonly opening: Opening;
  readonly open: (opening: Opening) => void;
  readonly close: () => void;
}

export function ActPanel({ opening, open, close }: PanelProps) {
  const { t } = useTranslation();
  const matter = useMatter(opening.matter);
  const register = useRegister(matter.data?.register ?? null);
  const failed = [matter, register].find(({ isError }) => isError);
  if (failed !== undefined) return <Failed small error={failed.error} retry={() => void failed.refetch()} />;
  if (matter.data === undefined || register.data === undefined) return <p role="status">{t("loading")}</p>;
  const { kind } = opening;
  const isAllowed = kind !== null && matter.data.may.events.includes(kind);
  return (
    <>
      <PanelHead matter={matter.data} />
      {kind !== null && !isAllowed && (
        <p role="alert" className="act-notice">
          {t("registers.act.notNow", { what: t(`registers.event.${kind}`) })}
        </p>
      )}
      {kind !== null && isAllowed && (
        <ActForm
          matter={matter.data}
          register={register.data}
          kind={kind}
          event={opening.event ?? null}
          open={open}
          close={close}
        />
      )}
      <OtherActs matter={matter.data} now={isAllowed ? kind : null} open={open} />
    </>
  );
}

function PanelHead({ matter }: { matter: MatterShown }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const [origin] = matter.origins;
  const { state } = matter;
  return (
    <div className="act-head">
      <p>
        <LightSign light={state.light} /> <span lang="zh-CN">{matter.registerName}</span>
        {" · "}
        <span lang="zh-CN">{state.stage.name}</span>
      </p>
      <h2 lang="zh-CN">
        <Link to={along(params, matterPath(matter.id))}>{matter.title}</Link>
      </h2>
      {origin !== undefined && (
        <blockquote lang="zh-CN">
          {origin.quote}
          {origin.label !== null && <cite>{origin.label}</cite>}
        </blockquote>
      )}
      {state.next !== null && (
        <p>
          <span lang="zh-CN">{state.next.name}</span>
          {t("registers.colon")}
          <DueWords due={state.next.due} on={state.date} unpublished={state.next.unpublished} />
        </p>
      )}
    </div>
  );
}

/** How many other acts are shown before the rest is asked for. */
const FEW = 4;

function OtherActs({ matter, now, open }: { matter: MatterShown; now: ActKind | null; open: PanelProps["open"] }) {
  const { t } = useTranslation();
  const wordOf = useEventWord();
  const me = useMe();
  const [all, setAll] = useState(false);
  const kinds = ordered(matter.may.events, me.data?.role ?? "public", matter.events).filter((kind) => kind !== now);
  if (kinds.length === 0) return now === null ? <p className="soft">{t("registers.act.none")}</p> : null;
  const shown = all ? kinds : kinds.slice(0, FEW);
  return (
    <p className="act-others">
      <span className="soft">{t(now === null ? "registers.act.may" : "registers.act.instead")}</span>
      {shown.map((kind) => (
        <Button key={kind} size="small" onClick={() => open({ matter: matter.id, kind })}>
          {wordOf(kind)}
        </Button>
      ))}
      {shown.length < kinds.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t("registers.act.more")}
        </button>
      )}
    </p>
  );
}
