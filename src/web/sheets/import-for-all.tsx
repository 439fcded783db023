// What holds for all rows of a ledger: the report they came from, their year, the day they are entered on, and what no column gives.

import { Checkbox, Input, InputNumber, Select } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { LedgerImport, LedgerSettings } from "../../wire/index.ts";

export function ForAll({ ledger, put }: { ledger: LedgerImport; put: (settings: LedgerSettings) => void }) {
  const { t } = useTranslation();
  const [report, year, on] = [useId(), useId(), useId()];
  return (
    <section className="sheet-part" aria-labelledby="for-all">
      <h2 id="for-all">{t("sheets.forAll")}</h2>
      <div className="for-all">
        <label htmlFor={report}>{t("sheets.report")}</label>
        <Select<string>
          id={report}
          value={ledger.report ?? ""}
          onChange={(value) => put({ report: value === "" ? null : value })}
          options={[
            { value: "", label: t("sheets.noReport") },
            ...ledger.reports.map(({ id, label }) => ({ value: id, label })),
          ]}
          popupMatchSelectWidth={false}
        />
        <label htmlFor={year}>{t("sheets.year")}</label>
        <InputNumber id={year} min={1900} max={2200} value={ledger.year} onChange={(value) => put({ year: value })} />
        <label htmlFor={on}>{t("sheets.on")}</label>
        <Input
          id={on}
          type="date"
          value={ledger.on}
          onChange={(event) => event.target.value !== "" && put({ on: event.target.value })}
        />
        {ledger.lacking.map((one) => (
          <Constant key={one.code} one={one} ledger={ledger} put={put} />
        ))}
      </div>
      <Checkbox checked={ledger.handOut} onChange={(event) => put({ handOut: event.target.checked })}>
        {t("sheets.handOut")}
      </Checkbox>
    </section>
  );
}

interface ConstantProps {
  readonly one: LedgerImport["lacking"][number];
  readonly ledger: LedgerImport;
  readonly put: (settings: LedgerSettings) => void;
}

/** A value for every row, where the register wants one and no column has it. */
function Constant({ one: { code, name, choices }, ledger, put }: ConstantProps) {
  const { t } = useTranslation();
  const id = useId();
  const value = ledger.constants[code] ?? "";
  const set = (next: string) => {
    const { [code]: _, ...rest } = ledger.constants;
    put({ constants: next.trim() === "" ? rest : { ...rest, [code]: next.trim() } });
  };
  return (
    <>
      <label htmlFor={id}>{t("sheets.constant", { name })}</label>
      {choices.length > 0 ? (
        <Select<string>
          id={id}
          value={value}
          onChange={set}
          options={[
            { value: "", label: t("sheets.open") },
            ...choices.map((choice) => ({ value: choice, label: choice })),
          ]}
        />
      ) : (
        <Input
          id={id}
          defaultValue={value}
          placeholder={t("sheets.constantHint")}
          onBlur={(event) => event.target.value !== value && set(event.target.value)}
        />
      )}
    </>
  );
}
