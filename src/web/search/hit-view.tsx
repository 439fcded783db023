// One sentence that was found: the words marked, each leading to its place in the report; below it whose it is, of which year, from
// which part of the report and of what kind.

import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Hit } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { type Span, writeSpan } from "../report/places.ts";
import { useCopyHit } from "./copy-hit.ts";
import { runsOf } from "./hit.ts";

export const HitView = memo(function HitView({ hit }: { hit: Hit }) {
  const { t } = useTranslation();
  const address = useAddressIn(hit);
  const runs = runsOf(hit);
  const copy = useCopyHit();
  const first = runs.find(({ at }) => at !== null)?.at ?? hit.source;
  return (
    <article className="hit">
      <p className="hit-text" lang="zh-CN">
        {runs.map(({ start, text, at }) =>
          at === null ? (
            text
          ) : (
            <Link key={start} to={address(at)} tabIndex={-1}>
              <mark>{text}</mark>
            </Link>
          ),
        )}
      </p>
      <p className="hit-line">
        <Link
          className="hit-place"
          to={address(first)}
          aria-label={t("search.open", { place: hit.place, year: hit.year })}
        >
          <span lang="zh-CN">{hit.place}</span> <span className="figures">{t("year", { year: hit.year })}</span>
        </Link>
        <Above hit={hit} />
        <span>{t(`report.role.${hit.role}`)}</span>
        {hit.kinds.length > 0 && <span>{hit.kinds.map((kind) => t(`kind.${kind}`)).join(t("search.and"))}</span>}
        <button type="button" className="link" onClick={() => copy(hit)}>
          {t("ledger.copy")}
        </button>
      </p>
    </article>
  );
});

/** Which governments it belongs to: many counties share a name. */
function Above({ hit: { parents } }: { hit: Hit }) {
  return parents.length === 0 ? null : <span lang="zh-CN">{parents.join(" ")}</span>;
}

/** The address of delivered characters in the report of a sentence. */
function useAddressIn({ report }: Hit): (at: Span) => string {
  const [params] = useAddress();
  return (at) => along(params, `/reports/${encodeURIComponent(report)}`, { at: writeSpan(at) });
}
