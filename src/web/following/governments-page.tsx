// The governments whose reports are held: their years with the gaps drawn, and how their promises fared.

import { Input } from "antd";
import { useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { GovernmentChain } from "../../wire/index.ts";
import { along, useAddress, useTyped } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { Rows } from "../shelf/rows.tsx";
import { useGovernments } from "./queries.ts";
import { VerdictLine } from "./verdict-sign.tsx";
import { totalOf } from "./verdicts.ts";
import { bySeat, fitsGovernment, stripOf } from "./years.ts";
import "./following.css";
import "./governments.css";

export function GovernmentsPage() {
  const { t } = useTranslation();
  const governments = useGovernments();
  useTitle(t("following.places"));
  if (governments.isPending) return <Waiting />;
  if (governments.isError) return <Failed error={governments.error} retry={() => void governments.refetch()} />;
  return (
    <div className="governments">
      <h1>{t("following.places")}</h1>
      {governments.data.length === 0 ? <NoReports /> : <Chains chains={governments.data} />}
    </div>
  );
}

/** Nothing is held yet: what to do first. */
export function NoReports() {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <p className="nothing">
      {t("following.noReports")} <Link to={along(params, "/")}>{t("following.addReports")}</Link>
    </p>
  );
}

function Chains({ chains }: { chains: readonly GovernmentChain[] }) {
  const { t } = useTranslation();
  const [query, type] = useTyped("q");
  const sought = useDeferredValue(query);
  const shown = useMemo(() => chains.filter((chain) => fitsGovernment(chain, sought)).sort(bySeat), [chains, sought]);
  return (
    <>
      <p className="lead soft">{t("following.placesNote")}</p>
      <search className="governments-tools">
        <Input
          type="search"
          aria-label={t("shelf.search")}
          placeholder={t("following.filterHint")}
          value={query}
          onChange={(event) => type(event.target.value)}
        />
        <span className="soft figures" role="status">
          {t("following.governmentsShown", { shown: shown.length, of: chains.length })}
        </span>
      </search>
      {shown.length > 0 ? (
        <ChainTable chains={shown} />
      ) : (
        <p className="nothing">
          {t("following.noGovernment", { query: sought })}{" "}
          <button type="button" className="link" onClick={() => type("")}>
            {t("shelf.clear")}
          </button>
        </p>
      )}
    </>
  );
}

function ChainTable({ chains }: { chains: readonly GovernmentChain[] }) {
  const { t } = useTranslation();
  return (
    <table className="chains">
      <thead>
        <tr>
          <th scope="col">{t("shelf.place")}</th>
          <th scope="col">{t("following.yearsHeld")}</th>
          <th scope="col">{t("following.fared")}</th>
        </tr>
      </thead>
      <Rows
        count={chains.length}
        height={72}
        columns={3}
        row={(index, measured) => (
          <tr key={chains[index]!.key} ref={measured} data-index={index}>
            <ChainCells chain={chains[index]!} />
          </tr>
        )}
      />
    </table>
  );
}

function ChainCells({ chain }: { chain: GovernmentChain }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { key, name, parents, tier, verdicts } = chain;
  return (
    <>
      <th scope="row">
        <Link to={along(params, `/governments/${encodeURIComponent(key)}`)} lang="zh-CN">
          {name}
        </Link>
        <small>{[...parents, t(`tier.${tier ?? "unknown"}`)].join(" · ")}</small>
        {chain.joinedTo !== null && (
          <small>
            <Link to={along(params, `/governments/${encodeURIComponent(chain.joinedTo)}`)}>
              {t("following.joinedTo")}
            </Link>
          </small>
        )}
      </th>
      <td>
        <YearStrip chain={chain} />
      </td>
      <td>
        {totalOf(verdicts) === 0 ? (
          <span className="soft">{t("following.noPromises")}</span>
        ) : (
          <VerdictLine counts={verdicts} />
        )}
      </td>
    </>
  );
}

/** Every year from the first held to the last; a dashed one is missing. */
function YearStrip({ chain }: { chain: GovernmentChain }) {
  const { t } = useTranslation();
  return (
    <ol className="year-strip">
      {stripOf(chain).map(({ year, held }) => (
        <li key={year} className={held ? "held" : "gap"} {...(held ? {} : { title: t("following.notHeld", { year }) })}>
          {year}
          {!held && <span className="unseen"> {t("shelf.gap")}</span>}
        </li>
      ))}
    </ol>
  );
}
