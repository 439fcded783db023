// What a line of the ledger says of a statement of each kind: what it is about, how much, how it stands.

import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type ShownStatement, subjectOf } from "../../wire/index.ts";
import { CheckSign } from "./check-sign.tsx";
import { useDesk } from "./desk.tsx";
import { Figure, type Shown } from "./figure.tsx";
import type { Commitment } from "./shapes.ts";
import { StatusSign } from "./status-sign.tsx";

/** What the statement is about, and below it the kind of statement with what goes along. */
export function Subject({ statement }: { statement: ShownStatement }) {
  const { t } = useTranslation();
  return (
    <span className="entry-subject">
      <Title statement={statement} />
      <small>
        {t(`kind.${statement.kind}`)}
        <Details statement={statement} />
      </small>
    </span>
  );
}

function Title({ statement }: { statement: ShownStatement }) {
  const closeout = useCloseout(statement.closeout);
  const { commitment } = statement;
  if (closeout !== "") return <span>{closeout}</span>;
  if (commitment === undefined) return <span lang="zh-CN">{subjectOf(statement)}</span>;
  return (
    <span lang="zh-CN">
      <b className="verb">{commitment.verb}</b>
      {commitment.object !== "" && ` · ${commitment.object}`}
    </span>
  );
}

/** The counts of a close-out as a small sentence; nothing where there are none. */
function useCloseout(closeout: ShownStatement["closeout"]): string {
  const { t } = useTranslation();
  if (closeout === undefined) return "";
  const parts = (["announced", "done", "adjusted", "ongoing"] as const).flatMap((name) => {
    const count = closeout[name];
    return count === null ? [] : [t(`closeout.${name}`, { count })];
  });
  return parts.join(t("closeout.and"));
}

/** What goes along with the kind, after a dot each. */
function Details({ statement }: { statement: ShownStatement }) {
  const { t } = useTranslation();
  const { measure, commitment, project, livelihood, term } = statement;
  const parts: ReactNode[] = [];
  if (measure !== undefined) parts.push(<Basis key="basis" measure={measure} />);
  if (commitment !== undefined) {
    parts.push(<CheckSign key="check" measurable={commitment.measurable} />);
    if (commitment.deadline !== null) parts.push(<Deadline key="deadline" deadline={commitment.deadline} />);
    if (commitment.owner !== null) parts.push(<Owners key="owner" owners={[commitment.owner.text]} />);
  }
  if (project?.scale != null) parts.push(<span key="scale">{t("project.scale", { scale: project.scale })}</span>);
  if (livelihood !== undefined) {
    if (livelihood.number !== null) parts.push(<span key="n">{t("livelihood.number", { n: livelihood.number })}</span>);
    if (livelihood.owners.length > 0) parts.push(<Owners key="owners" owners={livelihood.owners} />);
  }
  if (term !== undefined) parts.push(<Wording key="meaning" text={term.meaning} />);
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one line never change places
    <span key={index}> · {part}</span>
  ));
}

function Basis({ measure }: { measure: NonNullable<ShownStatement["measure"]> }) {
  const { t } = useTranslation();
  const known = measure.indicator.id !== null;
  return <span title={known ? undefined : t("ledger.notInDictionary")}>{t(`basis.${measure.basis}`)}</span>;
}

/** When something is due: in the words of the text, or by the end of the year where it does not say. */
function Deadline({ deadline }: { deadline: NonNullable<Commitment["deadline"]> }) {
  const { t } = useTranslation();
  const { planYear } = useDesk().report.facts;
  const { text, date, implied } = deadline;
  const year = date.slice(0, 4);
  const end = year === String(planYear) ? t("deadline.implied") : t("deadline.impliedOf", { year });
  return (
    <span title={date}>
      {t("ledger.deadline")} {implied || text === null ? end : <Wording text={text} />}
    </span>
  );
}

function Owners({ owners }: { owners: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <>
      {t("ledger.owner")} <Wording text={owners.join("、")} />
    </>
  );
}

const Wording = ({ text }: { text: string }) => <span lang="zh-CN">{text}</span>;

/** How many figures a line shows. */
const MOST = 2;

/** The figures of a statement: of a measure its value, of a project its money, of anything else the numbers in it. */
export function Amounts({ statement }: { statement: ShownStatement }) {
  const { t } = useTranslation();
  const { measure, project } = statement;
  const numbers = useNumbersIn(statement);
  if (measure !== undefined) return <Figure measure={measure} />;
  if (project !== undefined) return <Money project={project} />;
  if (numbers.length === 0) return <span className="amounts" />;
  return (
    <span className="amounts">
      {numbers.slice(0, MOST).map((number, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two numbers of one statement may be alike
        <Figure key={index} measure={number} />
      ))}
      {numbers.length > MOST && <small>{t("ledger.moreNumbers", { count: numbers.length - MOST })}</small>}
    </span>
  );
}

function useNumbersIn({ id, kind, commitment }: ShownStatement): readonly Shown[] {
  const { numbersIn } = useDesk();
  const counted = commitment !== undefined || kind === "achievement" || kind === "livelihood";
  return useMemo(() => (counted ? (numbersIn.get(id) ?? []) : []), [numbersIn, id, counted]);
}

function Money({ project: { planned, invested } }: { project: NonNullable<ShownStatement["project"]> }) {
  const { t } = useTranslation();
  return (
    <span className="amounts">
      {planned !== null && (
        <span>
          <small>{t("project.planned")} </small>
          <Figure measure={planned} />
        </span>
      )}
      {invested !== null && (
        <span>
          <small>{t("project.invested")} </small>
          <Figure measure={invested} />
        </span>
      )}
    </span>
  );
}

/** How it stands: of a promise how firm it is, of a project its stage, else whether it is reached, expected or planned. */
export function Standing({ statement }: { statement: ShownStatement }) {
  const { t } = useTranslation();
  const { commitment, project, status, period } = statement;
  if (commitment !== undefined) {
    return (
      <span className="entry-status">
        <span title={t("ledger.strength")}>{t(`strength.${commitment.strength}`)}</span>
        <Period period={period} />
      </span>
    );
  }
  return (
    <span className="entry-status">
      {project?.stage != null ? t(`stage.${project.stage}`) : status !== null && <StatusSign status={status} />}
      {status === null && statement.measure !== undefined && <StatusSign status={null} />}
      <Period period={period} />
    </span>
  );
}

function Period({ period }: { period: ShownStatement["period"] }) {
  if (period === null) return null;
  const { from, to } = period;
  return <small className="figures">{from === to ? from : `${from}–${to}`}</small>;
}
