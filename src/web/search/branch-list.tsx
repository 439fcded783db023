// One filter: its values as boxes to tick, those above others unfolding. A long list begins with its first values.

import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SearchFilter } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { VerdictShape } from "../following/verdict-sign.tsx";
import { type Listed, toggled } from "./asked.ts";
import { type Branch, holds } from "./branches.ts";

/** Values shown of a long list; a list that is hardly longer is shown whole. */
const FEW = 8;
const SLACK = 3;

interface ListProps {
  readonly name: Listed;
  readonly branches: readonly Branch[];
  readonly filter: SearchFilter;
}

export function BranchList({ name, branches, filter }: ListProps) {
  const { t } = useTranslation();
  const [all, showAll] = useState(false);
  const long = branches.length > FEW + SLACK;
  const shown = long && !all ? branches.filter((branch, n) => n < FEW || holds(branch, filter[name])) : branches;
  return (
    <fieldset className={branches.some(({ under }) => under.length > 0) ? "facet with-parts" : "facet"}>
      <legend>{t(`search.facet.${name}`)}</legend>
      <ul>
        {shown.map((branch) => (
          <BranchLine key={branch.value} name={name} branch={branch} filter={filter} />
        ))}
      </ul>
      {long && (
        <button type="button" className="link" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? t("search.fewer") : t("search.allOf", { count: branches.length })}
        </button>
      )}
    </fieldset>
  );
}

function BranchLine({ name, branch, filter }: Omit<ListProps, "branches"> & { branch: Branch }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const { value, label, count, under } = branch;
  const chosen: readonly string[] = filter[name];
  const [open, setOpen] = useState(() => under.some((each) => holds(each, chosen)));
  return (
    <li>
      <div className="facet-line">
        {under.length > 0 && (
          <button
            type="button"
            className="plain"
            aria-expanded={open}
            aria-label={t("search.under", { of: label })}
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden="true">{open ? "▾" : "▸"}</span>
          </button>
        )}
        <Tick on={chosen.includes(value)} turn={() => move(toggled(filter, name, value), "keep")}>
          {name === "verdict" && <VerdictShape standing={value as SearchFilter["verdict"][number]} />}
          <span lang={name === "place" ? "zh-CN" : undefined}>{label}</span>
          <span className="figures soft">{count}</span>
        </Tick>
      </div>
      {open && under.length > 0 && (
        <ul>
          {under.map((each) => (
            <BranchLine key={each.value} name={name} branch={each} filter={filter} />
          ))}
        </ul>
      )}
    </li>
  );
}

interface TickProps {
  readonly on: boolean;
  readonly turn: () => void;
  readonly children: ReactNode;
}

/** A box with its label that shows at once what was ticked; the address follows. */
function Tick({ on, turn, children }: TickProps) {
  const [ticked, tick] = useState(on);
  useEffect(() => tick(on), [on]);
  const change = () => {
    tick(!ticked);
    turn();
  };
  return (
    <label>
      <input type="checkbox" checked={ticked} onChange={change} />
      {children}
    </label>
  );
}
