// The promises of one report at work: choices above, the list, and the open promise beside it; on a phone below its line.

import { useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { FollowedPromise, Following } from "../../wire/index.ts";
import { useAddress, useTyped } from "../app/address.ts";
import { Downloads } from "../app/downloads.tsx";
import { Hints } from "./hints.tsx";
import { useNarrow } from "./narrow.ts";
import { PairView } from "./pair-view.tsx";
import { PrintedPromises } from "./printed-promises.tsx";
import { PromiseFilters } from "./promise-filters.tsx";
import { usePromiseKeys } from "./promise-keys.ts";
import { PromiseList } from "./promise-list.tsx";
import { fitting, unfiltered, wantedOf } from "./wanted.ts";

export function PairDesk({ following }: { following: Following }) {
  const [params, move] = useAddress();
  const [text, type] = useTyped("q");
  const sought = useDeferredValue(text);
  const wanted = useMemo(() => wantedOf(params, sought), [params, sought]);
  const found = useMemo(() => fitting(following.promises, wanted), [following, wanted]);
  const selected = following.promises.find(({ promise }) => promise.id === params.get("s")) ?? null;
  const narrow = useNarrow();
  usePromiseKeys(found);
  const clear = () => {
    // What was typed a moment ago has not reached the address yet.
    type("");
    move(unfiltered, "keep");
  };
  const view = selected !== null && <PairView following={following} followed={selected} />;
  const listed = selected !== null && found.includes(selected);
  return (
    <>
      <PromiseFilters all={following.promises} wanted={wanted} text={text} type={type} />
      <ListHead following={following} found={found} />
      {selected !== null && !listed && <LeftOut clear={clear} />}
      <div className="promise-panes">
        {narrow && selected !== null && !listed && <div className="pair-place">{view}</div>}
        {found.length === 0 ? (
          <Nothing clear={clear} />
        ) : (
          <PromiseList found={found} selected={selected} below={narrow && listed ? view : null} />
        )}
        {!narrow && <div className="pair-place">{view === false ? <Hints /> : view}</div>}
      </div>
      <PrintedPromises following={following} found={found} />
    </>
  );
}

/** How many are shown, and what can be taken away of them. */
function ListHead({ following, found }: { following: Following; found: readonly FollowedPromise[] }) {
  const { t } = useTranslation();
  const [params, move] = useAddress();
  const { earlier, counts } = following;
  const silent = params.get("verdict") === "unreported";
  return (
    <div className="list-head">
      <span role="status" className="figures">
        {t("following.shown", { shown: found.length, of: following.promises.length })}
      </span>
      {counts.unreported > 0 && !silent && (
        <button
          type="button"
          className="link"
          onClick={() => move({ ...unfiltered, s: null, verdict: "unreported" }, "keep")}
        >
          {t("following.neverAgain", { count: counts.unreported })}
        </button>
      )}
      <button type="button" className="link" onClick={() => window.print()}>
        {t(silent ? "following.printSilent" : "report.print")}
      </button>
      <Downloads tables={["promises"]} reports={[earlier.id]} />
    </div>
  );
}

interface Clearing {
  /** Takes every filter away. */
  readonly clear: () => void;
}

function LeftOut({ clear }: Clearing) {
  const { t } = useTranslation();
  return (
    <p className="promise-left-out">
      {t("ledger.leftOut")} <ClearFilters clear={clear} />
    </p>
  );
}

function Nothing({ clear }: Clearing) {
  const { t } = useTranslation();
  return (
    <p className="nothing">
      {t("following.nothing")} <ClearFilters clear={clear} />
    </p>
  );
}

function ClearFilters({ clear }: Clearing) {
  const { t } = useTranslation();
  return (
    <button type="button" className="link" onClick={clear}>
      {t("shelf.clear")}
    </button>
  );
}
