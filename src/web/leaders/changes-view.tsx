// What changed since the other day: every kind with its count, and the matters with the light they had and have.

import { useTranslation } from "react-i18next";
import type { ChangedShown } from "../../wire/index.ts";
import { useDayWords } from "../registers/due-words.tsx";
import { CountLink } from "./count-link.tsx";
import { ListedLine } from "./listed-line.tsx";

/** Matters that stand under a kind. */
const FIRST = 5;

export function ChangesView({ changes, since }: { changes: readonly ChangedShown[]; since: string }) {
  const { t } = useTranslation();
  const dayWords = useDayWords();
  const some = changes.filter(({ matters }) => matters.length > 0);
  return (
    <section className="changes" aria-labelledby="changes">
      <h2 id="changes">
        {t("leaders.changes")} <small>{t("leaders.changesWhat", { from: dayWords(since, "") })}</small>
      </h2>
      {some.length === 0 && <p className="soft">{t("leaders.noChanges")}</p>}
      {some.map(({ kind, figure, matters }) => (
        <div key={kind} className="change">
          <h3>
            {t(`leaders.kind.${kind}`)} <CountLink query={figure.query}>{figure.value}</CountLink>
          </h3>
          <ul>
            {matters.slice(0, FIRST).map((line) => (
              <ListedLine key={line.matter} line={line} moved {...adjusted(line.adjustment, kind)} />
            ))}
          </ul>
          {(figure.value ?? 0) > FIRST && (
            <p className="rest">
              <CountLink query={figure.query}>{t("leaders.andMore", { count: figure.value ?? 0 })}</CountLink>
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

/** Of what was adjusted, why and who approved it. */
const adjusted = (adjustment: ChangedShown["matters"][number]["adjustment"], kind: ChangedShown["kind"]) =>
  kind !== "adjusted" || adjustment === null
    ? {}
    : { note: <span lang="zh-CN">{`${adjustment.reason}（${adjustment.approver}）`}</span> };
