// One matter on one line: its light, what it is called, who answers for it, what is owed next and until when. Whatever else
// belongs on the line, such as a button, is given to it.

import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MatterRow, StepShown } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { DueWords } from "./due-words.tsx";
import { LightSign } from "./light-sign.tsx";
import "./signs.css";

interface MatterLineProps {
  readonly row: MatterRow;
  /** The step that is meant; the one owed next without. */
  readonly step?: StepShown | null;
  /** What stands below the title beside owner and step. */
  readonly note?: ReactNode;
  /** What can be done, at the end of the line. */
  readonly children?: ReactNode;
}

export function MatterLine({ row, step = row.state.next, note, children }: MatterLineProps) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { state } = row;
  return (
    <div className="matter-line">
      <LightSign light={state.light} />
      <div className="matter-line-words">
        <Link to={along(params, matterPath(row.id))} lang="zh-CN">
          {row.title}
        </Link>
        <small>
          <span lang="zh-CN">{row.registerName}</span>
          {state.lead !== null && <span lang="zh-CN"> · {state.lead}</span>}
          {step !== null && <span lang="zh-CN"> · {step.name}</span>}
          {row.example && <span className="tag">{t("example")}</span>}
          {note}
        </small>
      </div>
      {step === null ? (
        <span className="due" />
      ) : (
        <DueWords due={step.due} on={state.date} unpublished={step.unpublished} />
      )}
      {children !== undefined && <div className="matter-line-acts">{children}</div>}
    </div>
  );
}

/** Where the page of a matter stands. */
export const matterPath = (id: string): string => `/matters/${encodeURIComponent(id)}`;
