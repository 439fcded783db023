// The desk at work: choices above, the list, the open line beside it; on a phone below its row.

import { Button } from "antd";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { BirthDesk, BirthLine } from "../../wire/index.ts";
import { useAddress, useTyped } from "../app/address.ts";
import { useNarrow } from "../following/narrow.ts";
import { useUnits } from "../people/queries.ts";
import { type Asking, type AtWork, AtWorkProvider } from "./at-work.tsx";
import { Dialogs } from "./dialogs.tsx";
import { Filters } from "./filters.tsx";
import { useBirthKeys } from "./keys.ts";
import { LineList } from "./line-list.tsx";
import { OpenLine } from "./open-line.tsx";
import { useActs } from "./queries.ts";
import { SelectionBar } from "./selection-bar.tsx";
import { fitting, namesIn, wantedOf } from "./states.ts";

export function DeskView({ desk }: { desk: BirthDesk }) {
  const [params, move] = useAddress();
  const [text, type] = useTyped("q");
  const sought = useDeferredValue(text);
  const found = useMemo(() => fitting(desk, wantedOf(params, sought)), [desk, params, sought]);
  const open = desk.lines.find(({ statement }) => statement.id === params.get("s")) ?? null;
  const { work, asking, undo } = useWork(desk);
  useBirthKeys(found, work, undo);
  const narrow = useNarrow();
  const view = open !== null && <OpenLine key={open.statement.id} line={open} />;
  const listed = open !== null && found.includes(open);
  const clear = () => {
    type("");
    move({ state: null, domain: null, q: null }, "keep");
  };
  return (
    <AtWorkProvider value={work}>
      <Filters text={text} type={type} />
      <ListHead found={found} />
      <SelectionBar />
      <div className="promise-panes">
        {narrow && open !== null && !listed && <div className="pair-place">{view}</div>}
        {found.length === 0 ? (
          <Nothing clear={clear} />
        ) : (
          <LineList found={found} open={open} below={narrow && listed ? view : null} />
        )}
        {!narrow && <div className="pair-place">{view === false ? <Hints /> : view}</div>}
      </div>
      <Dialogs asking={asking} />
    </AtWorkProvider>
  );
}

/** Selection and questions belong to this window; everything else is in the address or with the service. */
function useWork(desk: BirthDesk): {
  readonly work: AtWork;
  readonly asking: Asking | null;
  readonly undo: () => void;
} {
  const { run, undo } = useActs(desk.report.id);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [asking, ask] = useState<Asking | null>(null);
  const names = useNames(desk);
  const select = useCallback(
    (ids: readonly string[], on: boolean) =>
      setSelected((before) => {
        const next = new Set(before);
        for (const id of ids) on ? next.add(id) : next.delete(id);
        return next;
      }),
    [],
  );
  const work = useMemo(() => ({ desk, selected, select, run, ask, ...names }), [desk, selected, select, run, names]);
  return { work, asking, undo };
}

/** Units as they are kept, before those that drafts name; leaders as drafts name them. */
function useNames(desk: BirthDesk): Pick<AtWork, "units" | "leaders"> {
  const units = useUnits().data;
  return useMemo(() => {
    const kept = (units ?? []).filter(({ mergedInto }) => mergedInto === null).map(({ name }) => name);
    const roles = desk.registers.flatMap(({ owners }) => owners);
    const leads = new Set(
      roles.filter(({ code, leads: isLead }) => isLead || code === "helping").map(({ code }) => code),
    );
    const others = new Set(roles.map(({ code }) => code).filter((code) => !leads.has(code)));
    return { units: [...new Set([...kept, ...namesIn(desk, leads)])], leaders: namesIn(desk, others) };
  }, [units, desk]);
}

function ListHead({ found }: { found: readonly BirthLine[] }) {
  const { t } = useTranslation();
  return (
    <AtWorkProvider.Consumer>
      {(work) =>
        work !== null && (
          <div className="list-head births-list-head">
            <span role="status" className="figures">
              {t("births.shown", { shown: found.length, of: work.desk.lines.length })}
            </span>
            {work.desk.may && found.length > 0 && (
              <button
                type="button"
                className="link"
                onClick={() =>
                  work.select(
                    found.map(({ statement }) => statement.id),
                    true,
                  )
                }
              >
                {t("births.chooseAll", { count: found.length })}
              </button>
            )}
            {work.desk.may && (
              <Button
                type="primary"
                className="enter-button"
                disabled={work.desk.counts.ready === 0}
                onClick={() => work.ask({ kind: "enter" })}
              >
                {work.desk.counts.ready === 0
                  ? t("births.enterNothing")
                  : t("births.enter", { count: work.desk.counts.ready })}
              </Button>
            )}
          </div>
        )
      }
    </AtWorkProvider.Consumer>
  );
}

function Nothing({ clear }: { clear: () => void }) {
  const { t } = useTranslation();
  return (
    <p className="nothing">
      {t("births.nothing")}{" "}
      <button type="button" className="link" onClick={clear}>
        {t("births.clear")}
      </button>
    </p>
  );
}

function Hints() {
  const { t } = useTranslation();
  return (
    <div className="hints">
      <p>{t("births.pick")}</p>
      <p className="soft">{t("births.pickWhat")}</p>
      <p className="soft key-hints">{t("births.keys")}</p>
    </div>
  );
}
