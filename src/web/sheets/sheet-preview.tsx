// What a sheet that came back would do: put right from what to what, recorded, entered. One word does all of it, or nothing.

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { SheetPreview } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { useSay, useSayProblem } from "../app/toast.tsx";
import { applySheet } from "./ask.ts";
import { Troubles } from "./troubles.tsx";

interface PreviewProps {
  readonly code: string;
  readonly preview: SheetPreview;
  readonly close: () => void;
}

export function Preview({ code, preview, close }: PreviewProps) {
  const { t, i18n } = useTranslation();
  const { fileName, rows, untouched, amended, recorded, born, troubles, notices } = preview;
  const nothing = amended.length + recorded.length + born.length === 0;
  return (
    <div className="sheet-preview">
      <p className="sheet-sum" role="status">
        <b>{fileName}</b>{" "}
        {t("sheets.sum", { rows, amended: amended.length, recorded: recorded.length, born: born.length, untouched })}
      </p>
      <Troubles troubles={troubles} what={t("sheets.troubled", { count: troubles.length })} />
      <ul className="sheet-notices">
        {notices.map(({ zh, en }) => (
          <li key={zh}>{i18n.language === "en" ? en : zh}</li>
        ))}
      </ul>
      {troubles.length === 0 && nothing && <p className="nothing">{t("sheets.nothing")}</p>}
      {troubles.length === 0 && !nothing && (
        <>
          <Changes preview={preview} />
          <Word code={code} preview={preview} close={close} />
        </>
      )}
    </div>
  );
}

function Changes({ preview: { amended, recorded, born } }: { preview: SheetPreview }) {
  const { t } = useTranslation();
  return (
    <>
      <Part title={t("sheets.amended", { count: amended.length })} many={amended.length}>
        {amended.map(({ id, row, title, changes }) => (
          <Row key={id} row={row} title={title} id={id}>
            {changes.map(({ heading, from, to }) => (
              <span key={heading} className="change">
                {heading}：<del>{from || t("sheets.empty")}</del> → <ins>{to || t("sheets.empty")}</ins>
              </span>
            ))}
          </Row>
        ))}
      </Part>
      <Part title={t("sheets.recorded", { count: recorded.length })} many={recorded.length}>
        {recorded.map(({ id, row, title, events }) => (
          <Row key={id} row={row} title={title} id={id}>
            {events.map(({ words, note }) => (
              <span key={words} className="change">
                {words}
                {note === null ? "" : `（${note}）`}
              </span>
            ))}
          </Row>
        ))}
      </Part>
      <Part title={t("sheets.born", { count: born.length })} many={born.length}>
        {born.map(({ row, title, owners }) => (
          <Row key={row} row={row} title={title} id={null}>
            <span className="change">{owners.map(({ name }) => name).join("、")}</span>
          </Row>
        ))}
      </Part>
    </>
  );
}

function Part({ title, many, children }: { title: string; many: number; children: ReactNode }) {
  if (many === 0) return null;
  return (
    <section className="sheet-changes">
      <h3>{title}</h3>
      <ol lang="zh-CN">{children}</ol>
    </section>
  );
}

function Row({ row, title, id, children }: { row: number; title: string; id: string | null; children: ReactNode }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <li>
      <span className="row-number figures">{t("sheets.row", { row })}</span>
      <span className="row-what">
        {id === null ? <b>{title}</b> : <Link to={along(params, `/matters/${id}`)}>{title}</Link>}
        <span className="changes">{children}</span>
      </span>
    </li>
  );
}

/** The reason, where something is put right, and the word. */
function Word({ code, preview, close }: PreviewProps) {
  const { t } = useTranslation();
  const id = useId();
  const [why, setWhy] = useState("");
  const client = useQueryClient();
  const say = useSay();
  const sayProblem = useSayProblem();
  const needed = preview.amended.length > 0;
  const applying = useMutation({
    mutationFn: () => applySheet(code, preview.preview, why.trim()),
    onSuccess: async (done) => {
      say({ text: t("sheets.applied", { ...done }), tone: "plain" });
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
        if (!needed || why.trim() !== "") applying.mutate();
      }}
    >
      {needed && (
        <>
          <label htmlFor={id}>{t("sheets.why")}</label>
          <Input
            id={id}
            value={why}
            maxLength={2000}
            placeholder={t("sheets.whyHint")}
            onChange={(event) => setWhy(event.target.value)}
          />
        </>
      )}
      <span className="sheet-acts">
        <Button type="primary" htmlType="submit" loading={applying.isPending} disabled={needed && why.trim() === ""}>
          {t("sheets.apply")}
        </Button>
        <Button onClick={close}>{t("sheets.discard")}</Button>
      </span>
    </form>
  );
}
