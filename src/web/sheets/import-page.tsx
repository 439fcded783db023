// An office's own ledger on its way in, a step at a time: the file, its columns, the sentences its rows came from, a last look. Which
// ledger and which step stands in the address.

import { Steps } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { LedgerImport } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { Columns } from "./import-columns.tsx";
import { Begin } from "./import-file.tsx";
import { LastLook } from "./import-last.tsx";
import { Rows } from "./import-rows.tsx";
import { useImport } from "./queries.ts";
import { useRegisterOf } from "./register.ts";
import "./sheets.css";

const steps = ["file", "columns", "sentences", "preview"] as const;
type Step = (typeof steps)[number];

export function ImportPage() {
  const { t } = useTranslation();
  const { code = "" } = useParams();
  const [params, move] = useAddress();
  const id = params.get("import");
  const register = useRegisterOf(code);
  const ledger = useImport(id);
  useTitle(
    register.data === undefined ? t("sheets.importTitle") : `${t("sheets.importTitle")} · ${register.data.name}`,
  );
  if (register.isError) return <Failed error={register.error} />;
  if (register.data === undefined) return <Waiting />;
  const at: Step = id === null ? "file" : (steps.find((step) => step === params.get("step")) ?? "columns");
  const go = (step: Step) => move(step === "file" ? { import: null, step: null } : { step }, "keep");
  return (
    <div className="sheets import">
      <h1>
        {t("sheets.importTitle")} <small lang="zh-CN">{register.data.name}</small>
      </h1>
      <Steps
        size="small"
        responsive
        current={steps.indexOf(at)}
        items={steps.map((step) => ({ title: t(`sheets.step.${step}`), disabled: id === null && step !== "file" }))}
        onChange={(next) => go(steps[next] ?? "file")}
      />
      {id === null ? <Begin code={code} /> : <At step={at} ledger={ledger} go={go} />}
      <p className="soft sheet-foot">
        <Link to={along(params, `/registers/${code}`)}>{t("sheets.toBoard")}</Link> ·{" "}
        <Link to={along(params, `/registers/${code}/sheet`)}>{t("sheets.title")}</Link>
      </p>
    </div>
  );
}

interface AtProps {
  readonly step: Step;
  readonly ledger: { readonly data: LedgerImport | undefined; readonly error: unknown; readonly isError: boolean };
  readonly go: (step: Step) => void;
}

function At({ step, ledger: { data, isError, error }, go }: AtProps) {
  const { t } = useTranslation();
  if (isError && data === undefined)
    return (
      <div>
        <Failed error={error} small />
        <p className="sheet-acts">
          <button type="button" className="link" onClick={() => go("file")}>
            {t("sheets.again")}
          </button>
        </p>
      </div>
    );
  if (data === undefined) return <Waiting />;
  if (step === "sentences") return <Rows ledger={data} next={() => go("preview")} />;
  if (step === "preview") return <LastLook ledger={data} back={() => go("columns")} />;
  return <Columns ledger={data} next={() => go(data.reports.length === 0 ? "preview" : "sentences")} />;
}
