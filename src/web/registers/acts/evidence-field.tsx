// Files of evidence: chosen or dropped anywhere on the page while the form is open, sent at once, each with what became of it. The
// form is given the ids of those that arrived.

import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { filesDropped, wanted } from "../../add/dropped.ts";
import { Refusal } from "../../app/client.ts";
import { useDetail } from "../../app/failure.tsx";
import { size } from "../../app/format.ts";
import { fileEvidence } from "../ask.ts";

/** A file on its way. */
interface Sent {
  readonly key: number;
  readonly file: File;
  readonly id: string | null;
  readonly refused: Refusal | null;
}

/** The files of a form and how to add to them. */
export interface Files {
  readonly sent: readonly Sent[];
  /** Ids of those that arrived. */
  readonly ids: readonly string[];
  readonly isSending: boolean;
  readonly add: (files: readonly File[]) => void;
  readonly drop: (key: number) => void;
}

/** Sends the files of a matter as they are chosen. */
export function useFiles(matter: string): Files {
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const next = useRef(0);
  const send = async (one: Sent) => {
    const became = await fileEvidence(matter, one.file).then(
      ({ id }) => ({ id }),
      (refused: Refusal) => ({ refused }),
    );
    setSent((all) => all.map((each) => (each.key === one.key ? { ...each, ...became } : each)));
  };
  const add = (files: readonly File[]) => {
    const more = files.map((file): Sent => ({ key: next.current++, file, id: null, refused: null }));
    setSent((all) => [...all, ...more]);
    for (const one of more) void send(one);
  };
  return {
    sent,
    ids: sent.flatMap(({ id }) => id ?? []),
    isSending: sent.some(({ id, refused }) => id === null && refused === null),
    add,
    drop: (key) => setSent((all) => all.filter((each) => each.key !== key)),
  };
}

export function EvidenceField({ files }: { files: Files }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const over = useDroppedFiles(files.add);
  return (
    <div className={over ? "evidence over" : "evidence"}>
      <p>
        <Button size="small" onClick={() => input.current?.click()}>
          {t("registers.evidence.choose")}
        </Button>{" "}
        <small className="soft">{t("registers.evidence.drop")}</small>
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t("registers.evidence.title")}
        onChange={({ target }) => {
          files.add(wanted(target.files ?? []));
          target.value = "";
        }}
      />
      {files.sent.length > 0 && (
        <ul>
          {files.sent.map((one) => (
            <FileLine key={one.key} sent={one} drop={files.drop} />
          ))}
        </ul>
      )}
    </div>
  );
}

function FileLine({ sent: { key, file, id, refused }, drop }: { sent: Sent; drop: (key: number) => void }) {
  const { t } = useTranslation();
  const detail = useDetail();
  const state =
    refused !== null
      ? refused instanceof Refusal
        ? detail(refused)
        : String(refused)
      : t(id === null ? "registers.evidence.sending" : "registers.evidence.arrived");
  return (
    <li className={refused === null ? undefined : "refused"}>
      <span>{file.name}</span> <small className="soft figures">{size(file.size)}</small>{" "}
      <small role="status">{state}</small>{" "}
      <button
        type="button"
        className="link"
        aria-label={t("registers.evidence.leaveOutOf", { name: file.name })}
        onClick={() => drop(key)}
      >
        {t("registers.evidence.leaveOut")}
      </button>
    </li>
  );
}

const names = ["dragenter", "dragleave", "dragover", "drop"] as const;

/** Takes what is dropped before the shelf hears of it; true while files hang over the page. */
function useDroppedFiles(take: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const hear = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      setOver(event.type !== "drop" && !(event.type === "dragleave" && event.relatedTarget === null));
      if (event.type === "drop") void filesDropped(event.dataTransfer).then((files) => latest.current(wanted(files)));
    };
    for (const name of names) window.addEventListener(name, hear, { capture: true });
    return () => {
      for (const name of names) window.removeEventListener(name, hear, { capture: true });
    };
  }, []);
  return over;
}
