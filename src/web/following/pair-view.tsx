// One promise whole: last year's sentence beside this year's, the numbers compared, the reason, and what people judged.

import { Button } from "antd";
import { Fragment, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FollowedPromise, Following, PromiseDetail } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { PromiseOutcomes } from "../told/promise-outcome.tsx";
import { Answers } from "./answers-shown.tsx";
import { useCopyPair } from "./cite-pair.ts";
import { certaintyOf, sharing } from "./compared.ts";
import { ComparedNumbers } from "./compared-numbers.tsx";
import { JudgeForm } from "./judge-form.tsx";
import { Judgements } from "./judgements.tsx";
import { OPEN } from "./promise-keys.ts";
import { usePromise } from "./queries.ts";
import { Quoted } from "./quoted.tsx";
import { VerdictSign } from "./verdict-sign.tsx";
import { standingOf } from "./verdicts.ts";

interface PairProps {
  readonly following: Following;
  readonly followed: FollowedPromise;
}

export function PairView({ following, followed }: PairProps) {
  const { t } = useTranslation();
  const { earlier } = following;
  const detail = usePromise(earlier.id, followed.promise.id);
  if (detail.isError) return <Failed error={detail.error} retry={() => void detail.refetch()} small />;
  return (
    // The frame stays when the next promise is opened, so that whoever stands on it does not lose their place.
    <article id={OPEN} className="open-promise" tabIndex={-1} aria-label={t("following.openPromise")}>
      <Fragment key={followed.promise.id}>
        <Verdicts followed={followed} />
        <TwoYears following={following} followed={followed} context={detail.data?.context ?? null} />
        <ComparedNumbers followed={followed} />
        <Reason followed={followed} />
        <PromiseOutcomes report={following.earlier.id} statement={followed.promise.id} />
        <Shared following={following} followed={followed} />
        <Acts following={following} followed={followed} />
        {detail.data !== undefined && <Judgements earlier={earlier.id} judgements={detail.data.judgements} />}
      </Fragment>
    </article>
  );
}

/** The verdict in force; where a person gave it, the machine's stands beside it. */
function Verdicts({ followed }: { followed: FollowedPromise }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const { judgement, machine } = followed;
  return (
    <div className="open-head">
      <h2>
        <VerdictSign standing={standingOf(followed)} />
      </h2>
      {judgement !== null && (
        <p>
          {t("following.judgedBy", { who: judgement.who })}
          {machine !== null && (
            <span className="soft">
              {" · "}
              {t("following.machine")} <VerdictSign standing={machine} />
            </span>
          )}
        </p>
      )}
      <button type="button" className="link" onClick={() => move({ s: null }, "keep")}>
        {t("close")}
      </button>
    </div>
  );
}

function TwoYears({ following, followed, context }: PairProps & { context: PromiseDetail["context"] | null }) {
  const { t } = useTranslation();
  const { earlier, later } = following;
  const { promise } = followed;
  return (
    <div className="two-years">
      <Year title={t("following.saidIn", { year: earlier.planYear })}>
        <Quoted
          report={earlier.id}
          statement={promise.id}
          words={promise}
          sentence={context?.promise ?? { ...promise, text: promise.quote }}
        />
        <Deadline followed={followed} earlier={earlier.planYear} />
      </Year>
      <Year title={t("following.answeredIn", { year: earlier.planYear + 1 })}>
        <Answers later={later} followed={followed} context={context} year={earlier.planYear + 1} />
      </Year>
    </div>
  );
}

function Year({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="figures">{title}</h3>
      {children}
    </section>
  );
}

/** A promise that is not due yet says so: what is not done is not failed. */
function Deadline({ followed, earlier }: { followed: FollowedPromise; earlier: number }) {
  const { t } = useTranslation();
  const deadline = followed.promise.commitment?.deadline;
  const to = followed.promise.period?.to ?? earlier;
  const year = deadline == null ? to : Math.max(to, Number(deadline.date.slice(0, 4)));
  if (year <= earlier) return null;
  return <p className="not-due">{t("following.notDue", { year })}</p>;
}

function Reason({ followed: { reason, confidence, machine } }: { followed: FollowedPromise }) {
  const { t } = useTranslation();
  if (machine === null) return null;
  const percent = Math.round(confidence * 100);
  return (
    <dl className="reason">
      <div>
        <dt>{t("following.reason")}</dt>
        <dd lang="zh-CN">{reason}</dd>
      </div>
      <div>
        <dt>{t("following.confidence")}</dt>
        <dd>
          {t(`following.certainty.${certaintyOf(confidence)}`)} <small className="soft figures">{percent} %</small>
        </dd>
      </div>
    </dl>
  );
}

/** How many others are named. */
const MOST = 5;

/** The same words answer other promises too: said, because they then prove less for each. */
function Shared({ following, followed }: PairProps) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const others = sharing(following.promises, followed);
  if (others.length === 0) return null;
  return (
    <div className="shared">
      <p>{t("following.shared", { count: others.length })}</p>
      <ul>
        {others.slice(0, MOST).map((other) => (
          <li key={other.promise.id}>
            <VerdictSign standing={standingOf(other)} />{" "}
            <button type="button" className="link" lang="zh-CN" onClick={() => move({ s: other.promise.id }, "keep")}>
              {other.promise.quote.trim()}
            </button>
          </li>
        ))}
      </ul>
      {others.length > MOST && <p className="soft">{t("ledger.moreNumbers", { count: others.length - MOST })}</p>}
    </div>
  );
}

function Acts({ following, followed }: PairProps) {
  const { t } = useTranslation();
  const copy = useCopyPair(following);
  const [judging, setJudging] = useState(false);
  return (
    <>
      <p className="open-acts">
        <Button size="small" onClick={() => void copy(followed)}>
          {t("ledger.copy")}
        </Button>
        <Button size="small" aria-expanded={judging} onClick={() => setJudging(!judging)}>
          {t("following.judge.open")}
        </Button>
      </p>
      {judging && <JudgeForm following={following} followed={followed} done={() => setJudging(false)} />}
    </>
  );
}
