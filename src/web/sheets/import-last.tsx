// The last look at a ledger: how many matters it becomes, what is still wrong, which units nobody knows. Then one word for all of it.

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { LedgerApplied, LedgerImport, UnitChoice } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { useSayProblem } from "../app/toast.tsx";
import { applyImport } from "./ask.ts";
import { useDeciding } from "./queries.ts";
import { Troubles } from "./troubles.tsx";

export function LastLook({ ledger, back }: { ledger: LedgerImport; back: () => void }) {
  const { t } = useTranslation();
  const { choose } = useDeciding(ledger.id);
  const client = useQueryClient();
  const sayProblem = useSayProblem();
  const [done, setDone] = useState<LedgerApplied | null>(null);
  const { counts, units, troubles, register } = ledger;
  const applying = useMutation({
    mutationFn: () => applyImport(ledger.id),
    onSuccess: async (answer) => {
      setDone(answer);
      await client.invalidateQueries({ queryKey: ["work"] });
    },
    onError: sayProblem,
  });
  if (done !== null) return <Entered done={done} code={register.code} />;
  return (
    <>
      <p className="sheet-sum figures" role="status">
        {applying.isPending ? t("sheets.entering", { count: counts.ready }) : t("sheets.lastSum", { ...counts })}
      </p>
      <Troubles troubles={troubles} what={t("sheets.rowsTroubled", { count: counts.troubled })} />
      {counts.troubled > 0 && (
        <p className="sheet-acts">
          <Button onClick={() => choose.mutate({ omitTroubled: true })}>
            {t("sheets.omitTroubled", { count: counts.troubled })}
          </Button>
          <Button onClick={back}>{t("sheets.backToColumns")}</Button>
        </p>
      )}
      {units.length > 0 && (
        <Units units={units} choose={(name, choice) => choose.mutate({ units: { [name]: choice } })} />
      )}
      <p className="sheet-acts">
        <Button
          type="primary"
          disabled={counts.troubled > 0 || counts.ready === 0}
          loading={applying.isPending}
          onClick={() => applying.mutate()}
        >
          {t("sheets.enter", { count: counts.ready })}
        </Button>
      </p>
    </>
  );
}

function Entered({ done, code }: { done: LedgerApplied; code: string }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <section className="sheet-part" role="status">
      <h2>● {t("sheets.entered", { ...done })}</h2>
      <p>{t("sheets.enteredWhat")}</p>
      <p className="sheet-acts">
        <Link to={along(params, `/registers/${code}`)}>{t("sheets.toBoard")}</Link>
        <Link to={along(params, `/registers/${code}/import`)}>{t("sheets.another")}</Link>
      </p>
    </section>
  );
}

interface UnitsProps {
  readonly units: LedgerImport["units"];
  readonly choose: (name: string, choice: UnitChoice) => void;
}

function Units({ units, choose }: UnitsProps) {
  const { t } = useTranslation();
  return (
    <section className="sheet-part" aria-labelledby="units">
      <h2 id="units">{t("sheets.units", { count: units.length })}</h2>
      <p className="soft">{t("sheets.unitsWhat")}</p>
      <ol className="unknown-units">
        {units.map((unit) => (
          <Unit key={unit.name} unit={unit} choose={(choice) => choose(unit.name, choice)} />
        ))}
      </ol>
    </section>
  );
}

function Unit({
  unit: { name, rows, like, choice },
  choose,
}: {
  unit: LedgerImport["units"][number];
  choose: (choice: UnitChoice) => void;
}) {
  const { t } = useTranslation();
  const [to, setTo] = useState(choice.kind === "map" ? choice.to : (like ?? ""));
  return (
    <li>
      <span className="row-what" lang="zh-CN">
        <b>{name}</b> <span className="soft figures">{t("sheets.inRows", { rows })}</span>
      </span>
      <Radio.Group
        aria-label={t("sheets.unitBecomes", { name })}
        value={choice.kind}
        onChange={(event) =>
          choose(event.target.value === "map" ? { kind: "map", to: to || name } : { kind: event.target.value })
        }
      >
        <Radio value="keep">{t("sheets.unit.keep")}</Radio>
        <Radio value="create">{t("sheets.unit.create")}</Radio>
        <Radio value="map">{t("sheets.unit.map")}</Radio>
      </Radio.Group>
      {choice.kind === "map" && (
        <Input
          size="small"
          aria-label={t("sheets.unitName", { name })}
          value={to}
          onChange={(event) => setTo(event.target.value)}
          onBlur={() => to.trim() !== "" && to !== choice.to && choose({ kind: "map", to: to.trim() })}
        />
      )}
    </li>
  );
}
