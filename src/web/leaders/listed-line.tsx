// One matter on one line of a list: its light and the one before, its title, whose it is, how late, and its sentence.

import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type ListedMatter, placeQuery } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { LightShape, LightSign } from "../registers/shared.ts";

interface LineProps {
  readonly line: ListedMatter;
  /** The light it showed before stands with it. */
  readonly moved?: boolean;
  readonly note?: ReactNode;
}

export function ListedLine({ line, moved = false, note }: LineProps) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { light, lightBefore, title, lead, leaders, registerName, stage, late } = line;
  return (
    <li className="listed">
      <span className="listed-light">
        {moved && lightBefore !== null && lightBefore !== light && (
          <>
            <LightShape light={lightBefore} />
            <span className="unseen">{t(`registers.light.${lightBefore}`)}</span>
            <span aria-hidden="true">→</span>
          </>
        )}
        <LightSign light={light} />
      </span>
      <span className="listed-words" lang="zh-CN">
        <Link to={along(params, `/matters/${encodeURIComponent(line.matter)}`)}>{title}</Link>
        <small>
          {[registerName, stage, lead, ...leaders].filter((words) => words !== null).join(" · ")}
          {line.origin !== null && (
            <>
              {" · "}
              <Sentence line={line} />
            </>
          )}
        </small>
      </span>
      <span className="listed-late figures">
        {late !== null && <b>{t("leaders.late", { step: late.step, days: late.days })}</b>}
        {note}
      </span>
    </li>
  );
}

/** Leads to the characters of the report. */
function Sentence({ line: { origin } }: { line: ListedMatter }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  if (origin === null) return null;
  const lang = params.get("lang");
  const place = placeQuery({ source: { start: origin.start, end: origin.end } }, origin.statement);
  return (
    <Link
      to={`/reports/${encodeURIComponent(origin.report)}${place}${lang === null ? "" : `&lang=${lang}`}`}
      title={origin.quote}
    >
      {t("leaders.sentence")}
    </Link>
  );
}
