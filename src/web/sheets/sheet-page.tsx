// A register as a sheet: taken away through the filters it was left with, and brought back, looked over before anything is written.

import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { SheetPreview } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { useTitle } from "../app/title.ts";
import { useSayProblem } from "../app/toast.tsx";
import { Waiting } from "../app/waiting.tsx";
import { divisionAt, previewSheet, sheetAt } from "./ask.ts";
import { FileDrop } from "./file-drop.tsx";
import { useRegisterOf } from "./register.ts";
import { Preview } from "./sheet-preview.tsx";
import "./sheets.css";

/** The filters of the board that go along to a sheet. */
const FILTERS = ["year", "unit", "leader", "stage", "light", "overdue", "open", "q", "sort"] as const;

export function SheetPage() {
  const { t } = useTranslation();
  const { code = "" } = useParams();
  const register = useRegisterOf(code);
  useTitle(register.data === undefined ? t("sheets.title") : `${t("sheets.title")} · ${register.data.name}`);
  if (register.isError) return <Failed error={register.error} retry={() => void register.refetch()} />;
  if (register.data === undefined) return <Waiting />;
  const { name, total, may } = register.data;
  return (
    <div className="sheets">
      <h1>
        {t("sheets.title")} <small lang="zh-CN">{name}</small>
      </h1>
      <Away code={code} total={total} />
      <Back code={code} />
      {may.import && <Ledgers code={code} />}
    </div>
  );
}

function Away({ code, total }: { code: string; total: number }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const filters = new URLSearchParams(
    FILTERS.flatMap((name) => (params.get(name) ? [[name, params.get(name) ?? ""]] : [])),
  );
  const said = [...filters]
    .filter(([name]) => name !== "sort")
    .map(([name, value]) => `${t(`sheets.filter.${name as (typeof FILTERS)[number]}`)} ${value}`);
  return (
    <section className="sheet-part" aria-labelledby="away">
      <h2 id="away">{t("sheets.away")}</h2>
      <p className="soft">{t("sheets.awayWhat")}</p>
      <p>
        {said.length === 0
          ? t("sheets.all", { count: total })
          : t("sheets.filtered", { filters: said.join(t("sheets.comma")) })}{" "}
        {said.length > 0 && <Link to={along(params, `/registers/${code}/sheet`)}>{t("sheets.unfilter")}</Link>}
      </p>
      <p className="sheet-acts">
        <Button type="primary" href={sheetAt(code, filters)} download disabled={total === 0}>
          {t("sheets.download")}
        </Button>
        <Button href={divisionAt(code, "docx", filters)} download disabled={total === 0}>
          {t("sheets.divisionDocx")}
        </Button>
        <Button href={divisionAt(code, "xlsx", filters)} download disabled={total === 0}>
          {t("sheets.divisionXlsx")}
        </Button>
      </p>
    </section>
  );
}

function Back({ code }: { code: string }) {
  const { t } = useTranslation();
  const [seen, setSeen] = useState<SheetPreview | null>(null);
  const sayProblem = useSayProblem();
  const looking = useMutation({
    mutationFn: (file: File) => previewSheet(code, file),
    onSuccess: setSeen,
    onError: sayProblem,
  });
  return (
    <section className="sheet-part" aria-labelledby="back">
      <h2 id="back">{t("sheets.back")}</h2>
      <p className="soft">{t("sheets.backWhat")}</p>
      <FileDrop
        words={t("sheets.drop")}
        busy={looking.isPending ? t("sheets.lookingOver", { file: looking.variables?.name ?? "" }) : null}
        take={(file) => {
          setSeen(null);
          looking.mutate(file);
        }}
      />
      {seen !== null && <Preview key={seen.preview} code={code} preview={seen} close={() => setSeen(null)} />}
    </section>
  );
}

function Ledgers({ code }: { code: string }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <section className="sheet-part" aria-labelledby="own">
      <h2 id="own">{t("sheets.own")}</h2>
      <p className="soft">{t("sheets.ownWhat")}</p>
      <p className="sheet-acts">
        <Link to={along(params, `/registers/${code}/import`)}>{t("sheets.toImport")}</Link>
      </p>
    </section>
  );
}
