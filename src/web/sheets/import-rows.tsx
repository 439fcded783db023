// The rows of a ledger beside the sentences of the report they may have come from: the best three of each, to be accepted, changed, or
// none of them. Sure ones can be accepted at once.

import { Button, Pagination, Radio, Segmented } from "antd";
import { useTranslation } from "react-i18next";
import type { LedgerChoices, LedgerImport, LedgerRowShown } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { Waiting } from "../app/waiting.tsx";
import type { Shown } from "./ask.ts";
import { PAGE, useDeciding, useRows } from "./queries.ts";

const shows: readonly Shown[] = ["all", "open", "chosen", "troubled", "omitted"];

export function Rows({ ledger, next }: { ledger: LedgerImport; next: () => void }) {
  const { t } = useTranslation();
  const [params, move] = useAddress();
  const show = shows.find((one) => one === params.get("show")) ?? "all";
  const page = Math.max(1, Number(params.get("page") ?? 1) || 1);
  const rows = useRows(ledger.id, show, page);
  const { choose } = useDeciding(ledger.id);
  const { counts } = ledger;
  return (
    <>
      <p role="status" className="figures">
        {ledger.report === null ? t("sheets.withoutReport") : t("sheets.matched", { ...counts })}
      </p>
      <div className="sheet-acts rows-bar">
        {counts.sure > 0 && (
          <Button type="primary" loading={choose.isPending} onClick={() => choose.mutate({ acceptSure: true })}>
            {t("sheets.acceptSure", { count: counts.sure })}
          </Button>
        )}
        <Segmented<Shown>
          aria-label={t("sheets.which")}
          value={show}
          options={shows.map((one) => ({ value: one, label: t(`sheets.show.${one}`) }))}
          onChange={(value) => move({ show: value === "all" ? null : value, page: null })}
        />
      </div>
      {rows.isError && <Failed error={rows.error} small />}
      {rows.data === undefined ? (
        <Waiting />
      ) : (
        <List rows={rows.data.rows} choose={(choices) => choose.mutate(choices)} />
      )}
      <div className="sheet-acts">
        <Button type="primary" onClick={next}>
          {t("sheets.next")}
        </Button>
        {(rows.data?.found ?? 0) > PAGE && (
          <Pagination
            size="small"
            current={page}
            pageSize={PAGE}
            total={rows.data?.found ?? 0}
            showSizeChanger={false}
            onChange={(value) => move({ page: value === 1 ? null : String(value) })}
          />
        )}
      </div>
    </>
  );
}

type Choose = (choices: LedgerChoices) => void;

function List({ rows, choose }: { rows: readonly LedgerRowShown[]; choose: Choose }) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p className="nothing">{t("sheets.noRows")}</p>;
  return (
    <ol className="ledger-rows">
      {rows.map((row) => (
        <Row key={row.key} row={row} choose={choose} />
      ))}
    </ol>
  );
}

function Row({ row, choose }: { row: LedgerRowShown; choose: Choose }) {
  const { t, i18n } = useTranslation();
  const { key, title, owners, deadline, events, troubles, omitted } = row;
  const said = [
    owners.map(({ name }) => name).join("、"),
    deadline ?? "",
    events.map(({ words }) => words).join("、"),
  ].filter(Boolean);
  return (
    <li className={omitted ? "omitted" : ""}>
      <div className="ledger-row" lang="zh-CN">
        <span className="row-number figures">{t("sheets.row", { row: row.row })}</span>
        <span className="row-what">
          <b>{title || t("sheets.noTask")}</b>
          <span className="soft">{said.join(" · ")}</span>
        </span>
        <button type="button" className="link" onClick={() => choose({ rows: [{ key, omit: !omitted }] })}>
          {t(omitted ? "sheets.takeIn" : "sheets.omit")}
        </button>
      </div>
      {troubles.map(({ zh, en }) => (
        <p key={zh} className="row-trouble">
          <span aria-hidden="true">✕</span> {i18n.language === "en" ? en : zh}
        </p>
      ))}
      {!omitted && <Sentences row={row} choose={choose} />}
    </li>
  );
}

/** A sign for how sure a sentence is, beside the word. */
const signs = { sure: "●", likely: "◐", faint: "○" } as const;

function Sentences({
  row: { key, title, candidates, chosen, decided },
  choose,
}: {
  row: LedgerRowShown;
  choose: Choose;
}) {
  const { t } = useTranslation();
  if (candidates.length === 0 && chosen === null) return <p className="soft no-sentence">╌ {t("sheets.noSentence")}</p>;
  const others = chosen !== null && !candidates.some(({ statement }) => statement === chosen.statement) ? [chosen] : [];
  return (
    <Radio.Group
      className="sentences"
      aria-label={t("sheets.sentenceOf", { title })}
      value={decided ? (chosen?.statement ?? "") : null}
      onChange={(event) =>
        choose({ rows: [{ key, statement: event.target.value === "" ? null : event.target.value }] })
      }
    >
      {[...others, ...candidates].map(({ statement, quote, sure }) => (
        <Radio key={statement} value={statement}>
          <span className={`sureness ${sure}`}>
            {signs[sure]} {t(`sheets.sure.${sure}`)}
          </span>{" "}
          <q lang="zh-CN">{quote}</q>
        </Radio>
      ))}
      <Radio value="">{t("sheets.none")}</Radio>
    </Radio.Group>
  );
}
