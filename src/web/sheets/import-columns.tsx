// What the columns of a ledger are taken for, sheet by sheet, and what holds for all its rows.

import { Button, Checkbox, InputNumber, Select } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { LedgerImport, LedgerSettings, LedgerSheetShown } from "../../wire/index.ts";
import { ForAll } from "./import-for-all.tsx";
import { useDeciding } from "./queries.ts";

export function Columns({ ledger, next }: { ledger: LedgerImport; next: () => void }) {
  const { t } = useTranslation();
  const { settle } = useDeciding(ledger.id);
  const put = (settings: LedgerSettings) => settle.mutate(settings);
  const ready = ledger.sheets.some(({ use, columns }) => use && columns.some(({ target }) => target === "title"));
  return (
    <>
      <p role="status">
        <b lang="zh-CN">{ledger.fileName}</b> {t("sheets.columnsWhat", { rows: ledger.counts.rows })}
      </p>
      {ledger.sheets.map((sheet) => (
        <Sheet key={sheet.index} sheet={sheet} ledger={ledger} put={put} />
      ))}
      <ForAll ledger={ledger} put={put} />
      <p className="sheet-acts">
        <Button type="primary" onClick={next} disabled={!ready} loading={settle.isPending}>
          {t("sheets.next")}
        </Button>
        {!ready && <span className="soft">{t("sheets.noTitle")}</span>}
      </p>
    </>
  );
}

interface SheetProps {
  readonly sheet: LedgerSheetShown;
  readonly ledger: LedgerImport;
  readonly put: (settings: LedgerSettings) => void;
}

function Sheet({ sheet, ledger, put }: SheetProps) {
  const { t } = useTranslation();
  const { index, name, use, head, columns, titles, rows, passed, proposedBy } = sheet;
  const change = (changed: Partial<NonNullable<LedgerSettings["sheets"]>[number]>) =>
    put({ sheets: [{ index, use, head, columns: columns.map(({ target }) => target), ...changed }] });
  return (
    <section className="ledger-sheet" aria-labelledby={`sheet-${index}`}>
      <h2 id={`sheet-${index}`}>
        <Checkbox checked={use} onChange={(event) => change({ use: event.target.checked })}>
          <span lang="zh-CN">{name}</span>
        </Checkbox>
        <small className="soft figures">{t("sheets.sheetRows", { rows })}</small>
      </h2>
      {titles.length > 0 && (
        <p className="soft" lang="zh-CN">
          {titles.join(" · ")}
        </p>
      )}
      <HeadRows head={head} change={(next) => change({ head: next })} />
      {head === null ? (
        <p className="nothing">{t("sheets.noHead")}</p>
      ) : (
        <>
          <p className="soft">{t(proposedBy === "memory" ? "sheets.remembered" : "sheets.proposed")}</p>
          <ol className="columns">
            {columns.map((column, at) => (
              <Column
                key={column.letters}
                column={column}
                targets={ledger.targets}
                change={(target) => change({ columns: columns.map((one, n) => (n === at ? target : one.target)) })}
              />
            ))}
          </ol>
        </>
      )}
      {passed.length > 0 && (
        <details>
          <summary>{t("sheets.passed", { count: passed.length })}</summary>
          <ul lang="zh-CN">
            {passed.map(({ row, words }) => (
              <li key={row} className="soft">
                {t("sheets.row", { row })} {words}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type Head = LedgerSheetShown["head"];

function HeadRows({ head, change }: { head: Head; change: (head: Head) => void }) {
  const { t } = useTranslation();
  const [from, to] = [useId(), useId()];
  const put = (first: number | null, last: number | null) => {
    if (first !== null && last !== null) change({ from: first, to: Math.max(first, last) });
  };
  return (
    <p className="head-rows">
      <label htmlFor={from}>{t("sheets.headFrom")}</label>
      <InputNumber
        id={from}
        size="small"
        min={1}
        max={20000}
        value={head?.from ?? null}
        changeOnBlur={false}
        onChange={(value) => put(value, Math.max(value ?? 1, head?.to ?? 1))}
      />
      <label htmlFor={to}>{t("sheets.headTo")}</label>
      <InputNumber
        id={to}
        size="small"
        min={1}
        max={20000}
        value={head?.to ?? null}
        onChange={(value) => put(Math.min(head?.from ?? value ?? 1, value ?? 1), value)}
      />
    </p>
  );
}

interface ColumnProps {
  readonly column: LedgerSheetShown["columns"][number];
  readonly targets: LedgerImport["targets"];
  readonly change: (target: string | null) => void;
}

function Column({ column: { letters, heading, target, samples }, targets, change }: ColumnProps) {
  const { t } = useTranslation();
  return (
    <li className={target === null ? "left-out" : ""}>
      <span className="letters figures">{letters}</span>
      <span className="heading" lang="zh-CN">
        <b>{heading || t("sheets.noHeading")}</b>
        <span className="soft samples">{samples.join(" / ")}</span>
      </span>
      <span className="arrow" aria-hidden="true">
        →
      </span>
      <Select<string>
        aria-label={t("sheets.becomes", { heading: heading || letters })}
        value={target ?? ""}
        onChange={(value) => change(value === "" ? null : value)}
        options={[
          { value: "", label: t("sheets.leftOut") },
          ...targets.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        popupMatchSelectWidth={false}
        showSearch={{ optionFilterProp: "label" }}
      />
    </li>
  );
}
