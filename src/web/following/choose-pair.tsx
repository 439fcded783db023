// Whose promises, and of which year: the browser's own lists, written into the address.

import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { GovernmentChain, GovernmentDetail } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { chosenReport, type HeldReport } from "./pairs.ts";
import { unfiltered } from "./wanted.ts";
import { bySeat } from "./years.ts";

interface ChoosePairProps {
  readonly chains: readonly GovernmentChain[];
  readonly government: GovernmentDetail;
}

export function ChoosePair({ chains, government }: ChoosePairProps) {
  const { t } = useTranslation();
  const [params, move] = useAddress();
  const held = chosenReport(government.reports, params.get("earlier"));
  const places = useId();
  const years = useId();
  return (
    <div className="choose-pair">
      <span>
        <label htmlFor={places}>{t("following.government")}</label>
        <select
          id={places}
          value={government.key}
          onChange={(event) => move({ ...unfiltered, s: null, earlier: null, government: event.target.value }, "keep")}
        >
          {[...chains].sort(bySeat).map(({ key, name, parents }) => (
            <option key={key} value={key}>
              {[...parents, name].join(" ")}
            </option>
          ))}
        </select>
      </span>
      <span>
        <label htmlFor={years}>{t("following.years")}</label>
        <select
          id={years}
          value={held?.summary.id ?? ""}
          onChange={(event) =>
            move({ ...unfiltered, s: null, government: government.key, earlier: event.target.value }, "keep")
          }
        >
          <Years reports={government.reports} government={government.name} />
        </select>
      </span>
      <Link to={along(params, `/governments/${encodeURIComponent(government.key)}`)}>
        {t("following.toGovernment")}
      </Link>
    </div>
  );
}

/** The newest first; a report without a next one says so. */
function Years({ reports, government }: { reports: readonly HeldReport[]; government: string }) {
  const { t } = useTranslation();
  return [...reports].reverse().map(({ summary, later }) => {
    const years = { earlier: summary.planYear, later: summary.planYear + 1 };
    const whose = summary.government === government ? "" : ` ${summary.government}`;
    return (
      <option key={summary.id} value={summary.id}>
        {t(later === null ? "following.pairPending" : "following.pair", years)}
        {whose}
      </option>
    );
  });
}
