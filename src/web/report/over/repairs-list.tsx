// Every repair once, with how often it was made; a click leads to the next place where it was.

import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDesk } from "../desk.tsx";
import { RepairWords } from "../repair-note.tsx";
import type { Repair } from "../shapes.ts";
import { LongList } from "./long-list.tsx";

/** The places of one and the same repair. */
type Same = readonly [Repair, ...Repair[]];

/** Repairs of the same kind with the same words, the most frequent first. */
function grouped(repairs: readonly Repair[]): Same[] {
  const groups = new Map<string, [Repair, ...Repair[]]>();
  for (const repair of repairs) {
    const key = JSON.stringify([repair.kind, repair.before, repair.after]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [repair]);
    else group.push(repair);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

export function RepairsList() {
  const { t } = useTranslation();
  const { report } = useDesk();
  const groups = useMemo(() => grouped(report.repairs), [report]);
  if (groups.length === 0) return <p className="nothing">{t("repair.none")}</p>;
  return <LongList count={groups.length} height={64} row={(index) => <RepairLine same={groups[index]!} />} />;
}

function RepairLine({ same }: { same: Same }) {
  const { t } = useTranslation();
  const { point } = useDesk();
  const [next, setNext] = useState(0);
  const go = () => {
    point((same[next % same.length] ?? same[0]).source);
    setNext(next + 1);
  };
  return (
    <button type="button" className="list-line" title={t("repair.show")} onClick={go}>
      <RepairWords repair={same[0]} />
      {same.length > 1 && <small className="figures">{t("repair.times", { count: same.length })}</small>}
    </button>
  );
}
