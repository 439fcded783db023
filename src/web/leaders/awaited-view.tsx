// What waits for a leader: their own steps, plans to approve, and what was carried up to them. Whoever prepares the page for
// somebody else chooses for whom.

import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { OverviewShown } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { useDayWords } from "../registers/due-words.tsx";
import { ListedLine } from "./listed-line.tsx";

/** What stands without scrolling far. */
const FIRST = 8;

export function AwaitedView({ overview }: { overview: OverviewShown }) {
  const { t } = useTranslation();
  const dayWords = useDayWords();
  const { called, awaited, leaders, date } = overview;
  if (leaders.length === 0 && called.length === 0) return null;
  return (
    <section className="awaited" aria-labelledby="awaited">
      <div className="section-head">
        <h2 id="awaited">{t("leaders.awaited")}</h2>
        <LeaderChoice names={leaders.map(({ name }) => name)} />
      </div>
      {awaited.length === 0 && (
        <p className="soft">
          {called.length === 0 ? t("leaders.awaitedNobody") : t("leaders.awaitedNone", { who: called.join("、") })}
        </p>
      )}
      <ul>
        {awaited.slice(0, FIRST).map(({ as, line, step, due }) => (
          <ListedLine
            key={`${line.matter} ${as} ${step}`}
            line={{ ...line, late: null }}
            note={
              <>
                <span className={`as ${as}`}>{t(`leaders.as.${as}`)}</span> <span lang="zh-CN">{step}</span>
                {due !== null && ` ${t("leaders.by", { day: dayWords(due, date) })}`}
              </>
            }
          />
        ))}
      </ul>
      {awaited.length > FIRST && <p className="rest soft">{t("leaders.andMore", { count: awaited.length })}</p>}
    </section>
  );
}

function LeaderChoice({ names }: { names: readonly string[] }) {
  const { t } = useTranslation();
  const [params, move] = useAddress();
  const id = useId();
  const chosen = params.get("leader") ?? "";
  const all = chosen === "" || names.includes(chosen) ? names : [chosen, ...names];
  return (
    <span className="choice">
      <label htmlFor={id}>{t("leaders.awaitedFor")}</label>
      <select id={id} value={chosen} onChange={({ target }) => move({ leader: target.value }, "keep")}>
        <option value="">—</option>
        {all.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </span>
  );
}
