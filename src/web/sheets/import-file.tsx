// The beginning of an import: the file. And what was imported before, each to be taken back as a whole while nothing else has happened.

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DoneImport } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { useSay, useSayProblem } from "../app/toast.tsx";
import { beginImport, endImport } from "./ask.ts";
import { FileDrop } from "./file-drop.tsx";
import { useDone } from "./queries.ts";

export function Begin({ code }: { code: string }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const client = useQueryClient();
  const sayProblem = useSayProblem();
  const beginning = useMutation({
    mutationFn: (file: File) => beginImport(code, file),
    onSuccess: (ledger) => {
      client.setQueryData(["import", ledger.id], ledger);
      move({ import: ledger.id, step: "columns" }, "keep");
    },
    onError: sayProblem,
  });
  return (
    <>
      <p className="soft">{t("sheets.beginWhat")}</p>
      <FileDrop
        words={t("sheets.dropLedger")}
        busy={beginning.isPending ? t("sheets.reading", { file: beginning.variables?.name ?? "" }) : null}
        take={(file) => beginning.mutate(file)}
      />
      <Before code={code} />
    </>
  );
}

function Before({ code }: { code: string }) {
  const { t } = useTranslation();
  const done = useDone(code);
  return (
    <section className="sheet-part" aria-labelledby="before">
      <h2 id="before">{t("sheets.before")}</h2>
      {done.data?.length === 0 && <p className="soft">{t("sheets.noneBefore")}</p>}
      <ol className="imports">
        {(done.data ?? []).map((one) => (
          <Done key={one.id} one={one} />
        ))}
      </ol>
    </section>
  );
}

function Done({ one: { id, at, who, fileName, matters, linked, takenBack } }: { one: DoneImport }) {
  const { t, i18n } = useTranslation();
  const [asked, setAsked] = useState(false);
  const moment = (when: string) =>
    new Date(when).toLocaleString(i18n.language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <li className={takenBack === null ? "" : "taken-back"}>
      <span className="row-what">
        <b lang="zh-CN">{fileName}</b> <span className="figures">{t("sheets.importedWhat", { matters, linked })}</span>
        <span className="soft figures">
          {moment(at)} · {who}
        </span>
        {takenBack !== null && (
          <span>◇ {t("sheets.takenBack", { at: moment(takenBack.at), who: takenBack.who, why: takenBack.why })}</span>
        )}
        {asked && <TakeBack id={id} close={() => setAsked(false)} />}
      </span>
      {takenBack === null && !asked && (
        <button type="button" className="link" onClick={() => setAsked(true)}>
          {t("sheets.takeBack")}
        </button>
      )}
    </li>
  );
}

function TakeBack({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation();
  const field = useId();
  const [why, setWhy] = useState("");
  const client = useQueryClient();
  const say = useSay();
  const sayProblem = useSayProblem();
  const taking = useMutation({
    mutationFn: () => endImport(id, why.trim()),
    onSuccess: async ({ matters }) => {
      say({ text: t("sheets.tookBack", { count: matters }), tone: "plain" });
      close();
      await client.invalidateQueries({ queryKey: ["work"] });
    },
    onError: sayProblem,
  });
  return (
    <form
      className="sheet-word"
      onSubmit={(event) => {
        event.preventDefault();
        if (why.trim() !== "") taking.mutate();
      }}
    >
      <label htmlFor={field}>{t("sheets.takeBackWhy")}</label>
      <Input id={field} value={why} onChange={(event) => setWhy(event.target.value)} />
      <span className="sheet-acts">
        <Button htmlType="submit" danger loading={taking.isPending} disabled={why.trim() === ""}>
          {t("sheets.takeBackNow")}
        </Button>
        <Button onClick={close}>{t("sheets.leave")}</Button>
      </span>
    </form>
  );
}
