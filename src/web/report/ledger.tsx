// The ledger: every statement of the report, filtered, in a list that holds thousands. Its rows find the text and are found.

import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ShownStatement } from "../../wire/index.ts";
import { useAddress, useTyped } from "../app/address.ts";
import { CoverageLine } from "./coverage-line.tsx";
import { useDesk } from "./desk.tsx";
import { topOf } from "./domains.ts";
import { chosen, entriesOf, type Folded, nameOfDomain, unfiltered, wantedOf, wordsIn } from "./entries.ts";
import { FoldAll } from "./fold.tsx";
import { LedgerFilters } from "./ledger-filters.tsx";
import { useLedgerKeys } from "./ledger-keys.ts";
import { Entries } from "./ledger-list.tsx";

const nothingFolded: Folded = new Set();

export function Ledger() {
  const { t } = useTranslation();
  const { report, sheet, show } = useDesk();
  const [params] = useAddress();
  const [text, type] = useTyped("q");
  const sought = useDeferredValue(text);
  const wanted = useMemo(() => wantedOf(params, sought), [params, sought]);
  const { order } = wanted;
  const found = useMemo(() => chosen(report.statements, wanted), [report, wanted]);
  const fold = params.get("fold");
  const folded = useMemo(
    () => (fold === null ? nothingFolded : (wordsIn(new URLSearchParams({ fold }), "fold") ?? nothingFolded)),
    [fold],
  );
  const entries = useMemo(() => entriesOf(found, report.outline, order, folded), [found, report, order, folded]);
  const shown = useMemo(
    () => entries.flatMap((entry) => (entry.kind === "statement" ? [entry.statement] : [])),
    [entries],
  );
  useLedgerKeys(shown);
  useUnfolding(found, order === "domain" ? folded : nothingFolded);
  return (
    <section className={sheet ? "ledger up" : "ledger"} aria-label={t("ledger.title")}>
      <button
        type="button"
        className="sheet-handle"
        aria-expanded={sheet}
        onClick={() => show({ side: sheet ? null : "ledger" })}
      >
        <span>
          {t("ledger.title")} <b className="figures">{found.length}</b>
        </span>
        <span>{t(sheet ? "ledger.fold" : "ledger.open")}</span>
      </button>
      <div className="ledger-head">
        <LedgerFilters text={text} type={type} order={order} />
        <CoverageLine shown={found.length}>
          {order === "domain" && <FoldAll found={found} folded={folded} />}
        </CoverageLine>
      </div>
      <LeftOut found={found} />
      {entries.length === 0 ? <NoEntries /> : <Entries entries={entries} folded={folded} />}
    </section>
  );
}

/** Unfolds the field of what is selected elsewhere, once, so that its line is there to be found. */
function useUnfolding(found: readonly ShownStatement[], folded: Folded): void {
  const { selected, from, show } = useDesk();
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (last.current === (selected?.id ?? null)) return;
    last.current = selected?.id ?? null;
    if (selected === null || from.current === "ledger" || !found.some(({ id }) => id === selected.id)) return;
    const name = nameOfDomain(topOf(selected.domain));
    if (folded.has(name)) show({ fold: [...folded].filter((each) => each !== name).join(" ") });
  }, [selected, found, folded, from, show]);
}

/** Says so when what is selected in the text is not among what the ledger shows. */
function LeftOut({ found }: { found: readonly ShownStatement[] }) {
  const { t } = useTranslation();
  const { selected, show } = useDesk();
  if (selected === null || found.some(({ id }) => id === selected.id)) return null;
  return (
    <p className="left-out">
      {t("ledger.leftOut")}{" "}
      <button type="button" className="link" onClick={() => show(unfiltered, "keep")}>
        {t("shelf.clear")}
      </button>
    </p>
  );
}

function NoEntries() {
  const { t } = useTranslation();
  const { report, show } = useDesk();
  if (report.statements.length === 0) {
    return (
      <p className="nothing">
        {t("ledger.empty")}
        <br />
        {t("ledger.emptyNext")}
      </p>
    );
  }
  return (
    <p className="nothing">
      {t("ledger.nothing")}{" "}
      <button type="button" className="link" onClick={() => show(unfiltered, "keep")}>
        {t("shelf.clear")}
      </button>
    </p>
  );
}
