// The ledger as a table, for paper only: what the filters show, in the order they are shown, under their fields of work where
// they are grouped so. It is drawn when the browser is about to print and gone afterwards.

import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ShownStatement } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { usePrinting } from "../app/printing.ts";
import { useDesk } from "./desk.tsx";
import { useDomainName } from "./domains.ts";
import { chosen, type Entry, entriesOf, wantedOf } from "./entries.ts";
import { Amounts, Standing, Subject } from "./row-parts.tsx";

export function PrintedLedger() {
  return usePrinting() ? <Table /> : null;
}

function Table() {
  const { t } = useTranslation();
  const { report } = useDesk();
  const [params] = useAddress();
  const found = useMemo(() => chosen(report.statements, wantedOf(params, params.get("q") ?? "")), [report, params]);
  const { order } = wantedOf(params, "");
  const entries = entriesOf(found, report.outline, order, new Set()).filter(({ kind }) => kind !== "section");
  return (
    <section className="printed-ledger">
      <h2>
        {t("ledger.title")} <small>{t("ledger.count", { shown: found.length, of: report.statements.length })}</small>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("ledger.subject")}</th>
            <th scope="col">{t("correction.value")}</th>
            <th scope="col">{t("ledger.standing")}</th>
            <th scope="col">{t("ledger.quote")}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, index) =>
            entry.kind === "statement" ? (
              <Row key={entry.statement.id} statement={entry.statement} />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
              <Heading key={index} entry={entry} />
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}

function Row({ statement }: { statement: ShownStatement }) {
  return (
    <tr className={statement.correction?.kind === "strike" ? "statement struck" : "statement"}>
      <td>
        <Subject statement={statement} />
      </td>
      <td className="figures">
        <Amounts statement={statement} />
      </td>
      <td>
        <Standing statement={statement} />
      </td>
      <td lang="zh-CN">{statement.quote}</td>
    </tr>
  );
}

function Heading({ entry }: { entry: Exclude<Entry, { kind: "statement" }> }) {
  const name = useDomainName();
  if (entry.kind === "section") return null;
  return (
    <tr className={entry.kind}>
      <th scope="rowgroup" colSpan={4}>
        {name(entry.domain)} <small className="figures">{entry.count}</small>
      </th>
    </tr>
  );
}
