// A person's correction beside the machine's reading: who, when, why, and the way back.

import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { ShownStatement } from "../../wire/index.ts";
import { minute } from "../app/format.ts";
import { useTakeBack } from "./acts.ts";
import { useDesk } from "./desk.tsx";
import { Figure } from "./figure.tsx";
import type { Measure } from "./shapes.ts";

const said = { add: "ledger.manual", mend: "ledger.mended", strike: "ledger.struck" } as const;

export function Corrected({ statement }: { statement: ShownStatement }) {
  const { t } = useTranslation();
  const { report } = useDesk();
  const takeBack = useTakeBack();
  const { correction } = statement;
  if (correction === null) return null;
  const record = report.corrections.find(({ id }) => id === correction.id);
  return (
    <div className="corrected">
      {correction.machine !== null && <Machine measure={correction.machine.measure} />}
      <p>
        <b>{t(said[correction.kind])}</b>
        {record !== undefined && (
          <small>
            {t("ledger.by", { who: record.correction.who, at: minute(record.at) })}
            {record.correction.why !== "" && ` · ${t("ledger.because", { why: record.correction.why })}`}
          </small>
        )}
        <Button size="small" type="text" loading={takeBack.isPending} onClick={() => takeBack.mutate(correction.id)}>
          {t("ledger.takeBack")}
        </Button>
      </p>
    </div>
  );
}

/** What the machine had read, smaller and grey. */
function Machine({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  return (
    <p className="machine">
      <small>{t("ledger.machine")}</small> <span lang="zh-CN">{measure.indicator.name}</span>{" "}
      <Figure measure={measure} /> <small>{t(`basis.${measure.basis}`)}</small>
    </p>
  );
}
