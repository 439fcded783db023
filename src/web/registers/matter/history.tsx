// Everything that happened to a matter, newest first: who, when, what, from and to, why, with which files. What was taken back stays,
// struck through.

import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EventShown, Evidence, MatterShown } from "../../../wire/index.ts";
import { minute, size } from "../../app/format.ts";
import { useActing } from "../acts/acting.ts";
import { fileAddress } from "../ask.ts";
import { useEventWord } from "../event-word.ts";
import { useBodyWords } from "./body-words.ts";

/** Entries that are shown before the rest is asked for. */
const FEW = 30;

interface HistoryProps {
  readonly matter: MatterShown;
  readonly isPast: boolean;
}

export function History({ matter, isPast }: HistoryProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? matter.events : matter.events.slice(0, FEW);
  return (
    <>
      <ol className="history">
        {shown.map((event) => (
          <Happened key={event.id} event={event} matter={matter} isPast={isPast} />
        ))}
      </ol>
      {shown.length < matter.events.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t("registers.day.rest", { count: matter.events.length - shown.length })}
        </button>
      )}
    </>
  );
}

/** The day it counts from, with the time where there is one. */
const momentOf = (at: string): string => (at.endsWith("Z") ? minute(at) : at.slice(0, 16).replace("T", " "));

/** What cannot be taken back. */
const lasting: ReadonlySet<EventShown["kind"]> = new Set(["created", "amended", "commented", "voided"]);

function Happened({ event, matter, isPast }: { event: EventShown; matter: MatterShown; isPast: boolean }) {
  const { t } = useTranslation();
  const wordOf = useEventWord();
  const bodyWords = useBodyWords(matter);
  const { open } = useActing();
  const { kind, at, recordedAt, who, note, files, voided } = event;
  const mayTakeBack = !isPast && !voided && !lasting.has(kind) && matter.may.events.includes("voided");
  const isLater = at.slice(0, 10) !== minute(recordedAt).slice(0, 10);
  return (
    <li className={voided ? "voided" : undefined}>
      <p className="what">
        <b>{wordOf(kind)}</b> <span lang="zh-CN">{who}</span>{" "}
        <time className="figures soft" dateTime={at}>
          {momentOf(at)}
        </time>
        {isLater && <small className="soft"> {t("registers.history.later", { at: minute(recordedAt) })}</small>}
        {voided && <span className="tag">{t("registers.history.voided")}</span>}
        {mayTakeBack && (
          <button
            type="button"
            className="link take-back"
            aria-label={t("registers.act.of", {
              what: t("registers.history.takeBack"),
              title: `${wordOf(kind)} ${at}`,
            })}
            onClick={() => open({ matter: matter.id, kind: "voided", event: event.id })}
          >
            {t("registers.history.takeBack")}
          </button>
        )}
      </p>
      {bodyWords(event).map((words) => (
        <p key={words} lang="zh-CN">
          {words}
        </p>
      ))}
      {note !== null && (
        <p className="note" lang="zh-CN">
          {note}
        </p>
      )}
      <Files files={files} />
    </li>
  );
}

/** Files of evidence to take away. */
export function Files({ files }: { files: readonly Evidence[] }) {
  if (files.length === 0) return null;
  return (
    <ul className="files">
      {files.map(({ id, fileName, bytes }) => (
        <li key={id}>
          <a href={fileAddress(id)} download={fileName}>
            {fileName}
          </a>{" "}
          <small className="soft figures">{size(bytes)}</small>
        </li>
      ))}
    </ul>
  );
}
