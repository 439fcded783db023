// The numbers that are not in the ledger, by the reason why, and those in doubt, each with its words and the way to it; then what
// is not counted at all.

import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { uncoveredNames } from "../../../wire/index.ts";
import { useDesk } from "../desk.tsx";
import type { Span } from "../places.ts";

/** Characters shown before and after the number. */
const AROUND = 14;

/** A number with its place in both texts. */
type Placed = Span & { readonly source: Span };
const reasons = Object.keys(uncoveredNames) as readonly (keyof typeof uncoveredNames)[];

export function NumbersList() {
  const { t } = useTranslation();
  const { coverage, notes } = useDesk().report;
  const { numbers, covered, rest, uncounted } = coverage;
  const doubtful = notes.filter(({ code }) => code === "doubtful-number");
  const groups = [
    ...reasons.map((reason) => ({
      title: t(`coverage.reason.${reason}`),
      of: rest.filter((number) => number.reason === reason),
    })),
    { title: t("coverage.inDoubt"), of: doubtful },
  ];
  return (
    <div className="numbers-list">
      <p>{t("coverage.sum", { numbers, covered, rest: rest.length })}</p>
      {groups
        .filter(({ of }) => of.length > 0)
        .map(({ title, of }) => (
          <Fragment key={title}>
            <h3>
              {title} <small className="figures">{of.length}</small>
            </h3>
            <ol>
              {of.map((number) => (
                <li key={number.start}>
                  <NumberLine at={number} />
                </li>
              ))}
            </ol>
          </Fragment>
        ))}
      <p className="soft">{t("coverage.uncounted", { ...uncounted })}</p>
    </div>
  );
}

function NumberLine({ at }: { at: Placed & { readonly message?: string | null } }) {
  const { report, point } = useDesk();
  const { start, end } = at;
  return (
    <button type="button" className="list-line" onClick={() => point(at.source)}>
      <span lang="zh-CN">
        {report.text.slice(Math.max(0, start - AROUND), start).replaceAll(/\s/g, "")}
        <mark>{report.text.slice(start, end)}</mark>
        {report.text.slice(end, end + AROUND).replaceAll(/\s/g, "")}
      </span>
      {at.message != null && <small>{at.message}</small>}
    </button>
  );
}
