// One field of a comparison in words: the figure that leads to its sentence, or why there is none, told apart by word and shape.

import { useQueryClient } from "@tanstack/react-query";
import type { MouseEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import type { MeasureRow, ReportDetail } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { askReport } from "../app/client.ts";
import { Figure, type Shown } from "../report/figure.tsx";
import { toDelivered, writeSpan } from "../report/places.ts";
import type { Cell, Silent } from "./figures.ts";
import { type Said, useWordsOf } from "./words-of.ts";

/** A figure that leads to its words. */
export function Worded({ said, children }: { said: Said & Shown & { readonly quote: string }; children?: ReactNode }) {
  const wordsOf = useWordsOf();
  return (
    <Link to={wordsOf(said)} title={said.quote}>
      <Figure measure={said} />
      {children}
    </Link>
  );
}

/** Whatever stands in a cell. */
export const CellShown = ({ cell }: { cell: Cell }) =>
  cell.kind === "stated" ? <Worded said={cell.row} /> : <Why cell={cell} />;

/** Why there is no number. */
export function Why({ cell }: { cell: Silent }) {
  const { t } = useTranslation();
  const what = t(`compare.whyWhat.${cell.kind}`);
  const word = <Sign kind={cell.kind} />;
  if (cell.kind === "not-held") return <span title={what}>{word}</span>;
  if (cell.kind === "not-stated" && cell.instead !== null) return <Instead instead={cell.instead} />;
  return (
    <PlaceLink report={cell.report} naming={cell.kind === "not-read" ? cell.naming : null} title={what}>
      {word}
    </PlaceLink>
  );
}

const signs = { "not-stated": "╌", "not-read": "◌", "not-held": "▢" } as const;

/** Shape and word of a missing number. */
export function Sign({ kind }: { kind: Silent["kind"] }) {
  const { t } = useTranslation();
  return (
    <span className={`why-empty ${kind}`}>
      <span aria-hidden="true">{signs[kind]}</span> {t(`compare.why.${kind}`)}
    </span>
  );
}

/** What a report says in place of the number. */
function Instead({ instead }: { instead: MeasureRow }) {
  const { t } = useTranslation();
  return (
    <span className="said-instead">
      <Sign kind="not-stated" />
      <small>
        {t("compare.instead")} <Worded said={instead} />
      </small>
    </span>
  );
}

interface PlaceLinkProps {
  readonly report: string;
  readonly naming: { readonly start: number; readonly end: number; readonly quote: string } | null;
  readonly title: string;
  readonly children: ReactNode;
}

/** Leads to the report; where it names the indicator, to those words, which are found by their place in the delivered text. */
function PlaceLink({ report, naming, title, children }: PlaceLinkProps) {
  const [params] = useAddress();
  const client = useQueryClient();
  const navigate = useNavigate();
  const path = `/reports/${encodeURIComponent(report)}`;
  const open = async (event: MouseEvent) => {
    if (naming === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const detail = await client
      .fetchQuery<ReportDetail>({ queryKey: ["report", report], queryFn: () => askReport(report) })
      .catch(() => null);
    const at = detail === null ? {} : { at: writeSpan(toDelivered(detail.repairs, naming)) };
    await navigate(along(params, path, at));
  };
  return (
    <Link to={along(params, path)} title={naming === null ? title : `${title}：${naming.quote}`} onClick={open}>
      {children}
    </Link>
  );
}
