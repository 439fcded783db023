// Whose report is it, and of which year? What the text says stands there already; what it does not say must be filled in.

import { Button, Input } from "antd";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AddOutcome } from "../../wire/index.ts";
import { correct } from "../app/client.ts";
import { useForget } from "../app/queries.ts";
import { useSayProblem } from "../app/toast.tsx";
import { rememberedWho, rememberWho } from "../app/who.ts";
import { changedFacts, flawOf, type Given } from "./facts-given.ts";

type Asked = Pick<AddOutcome, "reportId" | "deliveryId" | "government" | "planYear" | "needsFacts">;

interface ConfirmProps {
  readonly asked: Asked;
  /** The facts are right now: as they stood, or as they were corrected. */
  readonly done: (given: Given) => void;
}

export function ConfirmFacts({ asked, done }: ConfirmProps) {
  const { t } = useTranslation();
  const [government, setGovernment] = useState(asked.government ?? "");
  const [year, setYear] = useState(asked.planYear === null ? "" : String(asked.planYear));
  const [who, setWho] = useState(rememberedWho);
  const [tried, setTried] = useState(false);
  const confirming = useConfirming(asked, done);
  const given = { government: government.trim(), planYear: year.trim() };
  const flaw = flawOf(given);
  const changed = Object.keys(changedFacts(given, asked)).length > 0;
  const signed = !changed || who.trim() !== "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (flaw === null && signed) void confirming.confirm(given, who.trim());
  };
  return (
    <form className="confirm" onSubmit={submit} noValidate>
      <Field
        label={t("add.government")}
        value={government}
        change={setGovernment}
        flaw={flaw === "government" ? t("add.governmentMissing") : null}
        tried={tried}
      />
      <Field
        label={t("add.planYear")}
        value={year}
        change={setYear}
        numeric
        flaw={flaw === "year" ? t(year === "" ? "add.mustAsk" : "add.wrongYear") : null}
        tried={tried}
      />
      {changed && (
        <Field
          label={t("add.whoConfirmed")}
          value={who}
          change={setWho}
          flaw={signed ? null : t("correction.needWho")}
          tried={tried}
        />
      )}
      <Button htmlType="submit" type={asked.needsFacts ? "primary" : "default"} loading={confirming.busy}>
        {t("add.confirm")}
      </Button>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  /** What is still wrong with it; said quietly until somebody tries to confirm. */
  readonly flaw: string | null;
  readonly tried: boolean;
  readonly numeric?: boolean;
}

function Field({ label, value, change, flaw, tried, numeric = false }: FieldProps) {
  const id = useId();
  const refused = flaw !== null && tried;
  return (
    <div className={numeric ? "field year" : "field"}>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        value={value}
        inputMode={numeric ? "numeric" : "text"}
        {...(refused ? { status: "error", "aria-invalid": true } : {})}
        onChange={(event) => change(event.target.value)}
      />
      {flaw !== null && <em {...(refused ? { role: "alert" } : {})}>{flaw}</em>}
    </div>
  );
}

/** Confirms as it stands, or records what is different as a correction of this delivery's facts. */
function useConfirming({ reportId, deliveryId, ...was }: Asked, done: (given: Given) => void) {
  const { t } = useTranslation();
  const forget = useForget();
  const sayProblem = useSayProblem();
  const [busy, setBusy] = useState(false);
  const confirm = async (given: Given, who: string): Promise<void> => {
    const facts = changedFacts(given, was);
    if (reportId === null || Object.keys(facts).length === 0) return done(given);
    setBusy(true);
    try {
      await correct(reportId, { kind: "facts", facts, who, why: t("add.whyConfirmed") }, deliveryId);
      rememberWho(who);
      done(given);
      await forget(reportId);
    } catch (error) {
      sayProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return { busy, confirm };
}
