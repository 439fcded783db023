// One entry: when, who, what of which thing, from what to what, and why.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { LogEntry } from "../../../wire/index.ts";
import { along, useAddress } from "../../app/address.ts";
import { minute, short } from "../../app/format.ts";
import { Changes } from "../rules/changes.tsx";
import { changedLines } from "../rules/lines.ts";
import { useLogWords } from "./log-words.ts";
import type { Named } from "./names.ts";
import { besides, type EntryTold, type Told, toldOf } from "./told.ts";

export function EntryLine({ entry, name }: { entry: LogEntry; name: Named }) {
  const { t } = useTranslation();
  const { kindWord } = useLogWords();
  const { seq, at, who, subject, hash } = entry;
  const told = toldOf(entry);
  return (
    <li id={`entry-${seq}`}>
      <div className="entry-when figures">
        <time dateTime={at}>{minute(at)}</time>
        <small title={hash}>
          {t("people.log.number", { seq })} <code translate="no">{short(hash)}</code>
        </small>
      </div>
      <div className="entry-who" lang="zh-CN">
        {who}
      </div>
      <div className="entry-what">
        <p>
          <b>{kindWord(entry)}</b> <span className="soft">{t(`people.log.subject.${subject}`)}</span>{" "}
          <About name={name} />
          <Happened entry={entry} />
        </p>
        <Said told={told} name={name.name} />
      </div>
    </li>
  );
}

/** The day it happened, where it was written down on another. */
function Happened({ entry: { at, body } }: { entry: LogEntry }) {
  const { t } = useTranslation();
  const day = typeof body.at === "string" ? body.at.slice(0, 10) : null;
  // The office's days are those of China; a minute after midnight there is no other day.
  const near = [-8, 0, 8].map((hours) => new Date(Date.parse(at) + hours * 3_600_000).toISOString().slice(0, 10));
  if (day === null || near.includes(day)) return null;
  return <span className="soft figures"> {t("people.log.happened", { day })}</span>;
}

function About({ name: { name, path } }: { name: Named }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  if (path === null) return name === null ? null : <span lang="zh-CN">{name}</span>;
  const [pathname = "", search = ""] = path.split("?");
  return (
    <Link to={along(params, pathname, Object.fromEntries(new URLSearchParams(search)))} lang="zh-CN">
      {name ?? t("people.log.look")}
    </Link>
  );
}

function Said({ told, name }: { told: EntryTold; name: string | null }) {
  const { t } = useTranslation();
  const { why, note, file } = told;
  const parts = besides(told, name);
  return (
    <>
      {parts.length > 0 && (
        <ul className="entry-parts">
          {parts.map((part) => (
            <Part key={part.key} part={part} />
          ))}
        </ul>
      )}
      {note !== null && (
        <p className="entry-note" lang="zh-CN">
          “{note}”
        </p>
      )}
      {why !== null && (
        <p className="entry-why">
          {t("people.log.why")}
          <span lang="zh-CN">{why}</span>
        </p>
      )}
      {file !== null && <Changes lines={changedLines(file.from, file.to)} folded />}
    </>
  );
}

function Part({ part: { key, from, to } }: { part: Told }) {
  const { t } = useTranslation();
  const { keyWord, valueWord } = useLogWords();
  return (
    <li>
      <span className="soft">{keyWord(key)}</span>{" "}
      <span lang="zh-CN">
        {from !== undefined && (
          <>
            <del>{valueWord(key, from)}</del> <span aria-hidden="true">→</span>
            <span className="unseen">{t("people.log.to")}</span>{" "}
          </>
        )}
        {valueWord(key, to)}
      </span>
    </li>
  );
}
