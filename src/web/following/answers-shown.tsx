// What the later report answers: the words a person found, those the machine found, or that there are none; absence is drawn.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { FollowedPromise, Following, PromiseDetail } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { Quoted } from "./quoted.tsx";

interface AnswersProps {
  readonly later: Following["later"];
  readonly followed: FollowedPromise;
  readonly context: PromiseDetail["context"] | null;
  readonly year: number;
}

export function Answers({ later, followed, context, year }: AnswersProps) {
  const { t } = useTranslation();
  const { outcomes, judgement } = followed;
  if (later === null) return <NotHeld year={year} />;
  const answer = judgement?.answer ?? null;
  return (
    <>
      {answer !== null && (
        <>
          <p className="found-by">{t("following.foundBy", { who: judgement?.who ?? "" })}</p>
          <Quoted
            report={later.id}
            statement={null}
            words={answer}
            sentence={context?.answer ?? { ...answer, text: answer.quote }}
          />
        </>
      )}
      {answer !== null && outcomes.length > 0 && <p className="found-by">{t("following.foundByMachine")}</p>}
      {distinct(outcomes).map((outcome) => (
        <Quoted
          key={`${outcome.start}-${outcome.end}`}
          report={later.id}
          statement={isStatement(outcome.id) ? outcome.id : null}
          words={outcome}
          sentence={context?.outcomes[outcomes.indexOf(outcome)] ?? { ...outcome, text: outcome.quote }}
        />
      ))}
      {answer === null && outcomes.length === 0 && <NeverMentioned later={later} />}
    </>
  );
}

/** Two answers may be the same words: a sentence and the measure in it. They are shown once. */
const distinct = (outcomes: FollowedPromise["outcomes"]): FollowedPromise["outcomes"] =>
  outcomes.filter((each, n) => outcomes.findIndex(({ start, end }) => start === each.start && end === each.end) === n);

/** A clause that no statement of the report stands for has an id of its own. */
const isStatement = (id: string): boolean => /^s\d/.test(id);

function NeverMentioned({ later }: { later: NonNullable<Following["later"]> }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <div className="absent-answer">
      <p>{t("following.silent", { year: later.planYear })}</p>
      <p>
        <Link to={along(params, `/reports/${encodeURIComponent(later.id)}`)}>{t("following.readLater")}</Link>
      </p>
    </div>
  );
}

function NotHeld({ year }: { year: number }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <div className="absent-answer">
      <p>{t("following.noLater", { year })}</p>
      <p>
        <Link to={along(params, "/")}>{t("following.addNext", { year })}</Link>
      </p>
    </div>
  );
}
