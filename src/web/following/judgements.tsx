// The record of what people judged of a promise: verdict, by whom, when, why, whether it stands, and the way back. Nothing is ever
// deleted from it.

import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { Judgement } from "../../wire/index.ts";
import { minute } from "../app/format.ts";
import { useTakeBackJudgement } from "./queries.ts";
import { VerdictSign } from "./verdict-sign.tsx";

export function Judgements({ earlier, judgements }: { earlier: string; judgements: readonly Judgement[] }) {
  const { t } = useTranslation();
  if (judgements.length === 0) return null;
  return (
    <section className="judgements">
      <h3>{t("following.judge.record")}</h3>
      <ol>
        {judgements.map((judgement) => (
          <JudgementLine key={judgement.id} earlier={earlier} judgement={judgement} />
        ))}
      </ol>
    </section>
  );
}

function JudgementLine({ earlier, judgement }: { earlier: string; judgement: Judgement }) {
  const { t } = useTranslation();
  const takeBack = useTakeBackJudgement(earlier);
  const { verdict, machine, who, at, why, answer, state, undoneAt } = judgement;
  return (
    <li className={state}>
      <p>
        <VerdictSign standing={verdict} />{" "}
        {machine !== null && (
          <span className="soft">
            {t("following.judge.machineThen")} <VerdictSign standing={machine} />
          </span>
        )}
      </p>
      <p>{why}</p>
      {answer !== null && <blockquote lang="zh-CN">{answer.quote}</blockquote>}
      <p className="soft">
        {t("ledger.by", { who, at: minute(at) })} · {t(`following.judge.state.${state}`)}
        {undoneAt !== null && ` ${minute(undoneAt)}`}{" "}
        {state !== "undone" && (
          <Button size="small" type="text" loading={takeBack.isPending} onClick={() => takeBack.mutate(judgement.id)}>
            {t("ledger.takeBack")}
          </Button>
        )}
      </p>
    </li>
  );
}
