// 台账: what somebody owes and by when, what waits for them or came in, and below it all registers with their lights. What stands first
// follows from the role: a leader sees red and orange, a deputy what they asked for, whoever carries out what is owed.

import { useTranslation } from "react-i18next";
import type { Me, MyDay } from "../../../wire/index.ts";
import { Failed } from "../../app/failure.tsx";
import { useTitle } from "../../app/title.ts";
import { Waiting } from "../../app/waiting.tsx";
import { useMe } from "../../people/queries.ts";
import { ToldWays } from "../../told/told-ways.tsx";
import { Acts } from "../acts/acts.tsx";
import { supervises } from "../acts/kinds.ts";
import { useDayWords } from "../due-words.tsx";
import { useLive } from "../live.ts";
import { useMyDay, useRegisters } from "../queries.ts";
import { Asked } from "./asked-for.tsx";
import { Grave } from "./grave.tsx";
import { Incoming } from "./incoming.tsx";
import { Owed } from "./owed.tsx";
import { RegisterList } from "./register-list.tsx";
import "../registers.css";
import "./day.css";

export function RegistersPage() {
  const { t } = useTranslation();
  const me = useMe();
  useTitle(t("registers.nav"));
  if (me.isError) return <Failed error={me.error} retry={() => void me.refetch()} />;
  if (me.data === undefined) return <Waiting />;
  return me.data.role === "public" ? (
    <div className="registers">
      <h1>{t("registers.nav")}</h1>
      <RegisterList />
      <ToldWays />
    </div>
  ) : (
    <SignedIn me={me.data} />
  );
}

/** Deputies and auditors carry nothing out; supervisors are told that nothing is theirs only where nothing else stands above. */
const owes = (role: Me["role"], { owed, waiting, incoming }: MyDay): boolean =>
  role !== "deputy" &&
  role !== "auditor" &&
  (!supervises(role) || owed.length + waiting.length > 0 || incoming.length === 0);

/** The post or the name, with the unit where it does not say it already. */
function calledOf({ unitName, post, name }: NonNullable<Me["person"]>): string {
  const called = post ?? name;
  return unitName === null || called.includes(unitName) ? called : `${unitName} ${called}`;
}

function SignedIn({ me }: { me: Me }) {
  const { t } = useTranslation();
  const registers = useRegisters();
  const day = useMyDay();
  const dayWords = useDayWords();
  useLive();
  const failed = [registers, day].find(({ isError }) => isError);
  if (failed !== undefined) return <Failed error={failed.error} retry={() => void failed.refetch()} />;
  if (registers.data === undefined || day.data === undefined) return <Waiting />;
  const { date } = day.data;
  return (
    <Acts>
      <div className="registers">
        <div className="registers-head">
          <h1>{t("registers.nav")}</h1>
          <p className="soft">
            {dayWords(date, "")}
            {me.person !== null && (
              <span lang="zh-CN">
                {" · "}
                {calledOf(me.person)}
              </span>
            )}
          </p>
        </div>
        {me.role === "leader" && <Grave registers={registers.data} />}
        {me.role === "deputy" && <Asked registers={registers.data} person={me.person} />}
        {day.data.incoming.length > 0 && <Incoming rows={day.data.incoming} />}
        {owes(me.role, day.data) && <Owed day={day.data} role={me.role} />}
        <RegisterList />
        <ToldWays />
      </div>
    </Acts>
  );
}
