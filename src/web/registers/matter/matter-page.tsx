// One matter: where it stands and what is owed, what may be done, the sentences it came from, its progress, steps, files, and everything
// that happened to it; now, or as it stood on a past day.

import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { MatterShown, Me } from "../../../wire/index.ts";
import { useAddress } from "../../app/address.ts";
import { Failed } from "../../app/failure.tsx";
import { useTitle } from "../../app/title.ts";
import { Waiting } from "../../app/waiting.tsx";
import { useMe } from "../../people/queries.ts";
import { Acts } from "../acts/acts.tsx";
import { dayIn } from "../asked.ts";
import { useLive } from "../live.ts";
import { PastNote } from "../past-note.tsx";
import { useMatter } from "../queries.ts";
import { History } from "./history.tsx";
import { MatterActs } from "./matter-acts.tsx";
import { MatterFacts } from "./matter-facts.tsx";
import { MatterHead } from "./matter-head.tsx";
import { useMatterKeys } from "./matter-keys.ts";
import { Notices } from "./notices.tsx";
import { Origins } from "./origins.tsx";
import { ProgressLine } from "./progress-line.tsx";
import { ScoreTable } from "./score-table.tsx";
import { StepsList } from "./steps-list.tsx";
import { Talk } from "./talk.tsx";
import "../registers.css";
import "./matter.css";

export function MatterPage() {
  const { id = "" } = useParams();
  const [params] = useAddress();
  const date = dayIn(params);
  const matter = useMatter(id, date);
  const me = useMe();
  useTitle(matter.data?.title ?? null);
  useMatterKeys(id);
  const failed = [matter, me].find(({ isError }) => isError);
  if (failed !== undefined) return <Failed error={failed.error} retry={() => void failed.refetch()} />;
  if (matter.data === undefined || me.data === undefined) return <Waiting />;
  return (
    <Acts>
      {me.data.role !== "public" && <Live />}
      <Shown key={id} matter={matter.data} me={me.data} date={date} />
    </Acts>
  );
}

function Live() {
  useLive();
  return null;
}

interface ShownProps {
  readonly matter: MatterShown;
  readonly me: Me;
  /** A past day; null for the present. */
  readonly date: string | null;
}

function Shown({ matter, me, date }: ShownProps) {
  const { t } = useTranslation();
  const isPast = date !== null;
  return (
    <article className="matter-page">
      <MatterHead matter={matter} date={date} />
      {isPast && <PastNote date={date} />}
      {!isPast && <MatterActs matter={matter} role={me.role} />}
      <Notices matter={matter} />
      <div className="matter-panes">
        <div className="matter-main">
          {matter.origins.length > 0 && <Origins origins={matter.origins} />}
          {matter.state.progress !== null && <ProgressLine matter={matter} />}
          <ScoreTable matter={matter} />
          <StepsList matter={matter} />
          <section aria-labelledby="history">
            <h2 id="history">{t("registers.matter.history")}</h2>
            {matter.may.comment && !isPast && <Talk matter={matter} />}
            <History matter={matter} isPast={isPast} />
          </section>
        </div>
        <MatterFacts matter={matter} />
      </div>
    </article>
  );
}
