// The kinds of statements with how many there are, each to be switched on and off; with none switched on, all are shown.

import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useAddress } from "../app/address.ts";
import { useDesk } from "./desk.tsx";
import { countBy, wordsIn } from "./entries.ts";
import { type Kind, kinds } from "./shapes.ts";

export function KindChips() {
  const { t } = useTranslation();
  const { statements } = useDesk().report;
  const [params, move] = useAddress();
  const counts = useMemo(() => countBy(statements, ({ kind }) => kind), [statements]);
  const on = wordsIn(params, "kind");
  const turn = (kind: Kind) => {
    const next = kinds.filter((each) => (each === kind ? on?.has(each) !== true : on?.has(each) === true));
    move({ kind: next.join(" ") }, "keep");
  };
  const present = kinds.filter((kind) => counts.has(kind) || on?.has(kind) === true);
  return (
    <fieldset className="chips">
      <legend className="unseen">{t("ledger.kind")}</legend>
      <button type="button" className="chip" aria-pressed={on === null} onClick={() => move({ kind: null }, "keep")}>
        {t("ledger.all")} <span className="figures">{statements.length}</span>
      </button>
      {present.map((kind) => (
        <button
          key={kind}
          type="button"
          className="chip"
          aria-pressed={on?.has(kind) === true}
          onClick={() => turn(kind)}
        >
          {t(`kind.${kind}`)} <span className="figures">{counts.get(kind) ?? 0}</span>
        </button>
      ))}
    </fieldset>
  );
}
