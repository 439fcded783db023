// The open line: its words in their sentence, what was decided of it, what was born of it, and the drafts of its tasks.

import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { BirthLine } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { minute } from "../app/format.ts";
import { Quoted } from "../following/quoted.tsx";
import { useAtWork } from "./at-work.tsx";
import { OPEN } from "./keys.ts";
import { StateSign } from "./state-sign.tsx";
import { stateOf, tasksOf } from "./states.ts";
import { TaskForm } from "./task-form.tsx";

export function OpenLine({ line }: { line: BirthLine }) {
  const { t } = useTranslation();
  const { desk } = useAtWork();
  const { statement, sentence, decision, who, at } = line;
  const state = stateOf(line);
  const drafted = decision === null || decision.kind === "task";
  return (
    <section id={OPEN} className="open-promise open-birth" aria-label={statement.quote.trim()}>
      <div className="open-head">
        <h2>
          <StateSign state={state} />
        </h2>
        {who !== null && at !== null && <small className="soft">{t("births.by", { who, at: minute(at) })}</small>}
      </div>
      <Quoted
        report={desk.report.id}
        statement={statement.id}
        words={statement}
        sentence={{ start: sentence.start, end: sentence.start + sentence.text.length, text: sentence.text }}
      />
      <Born line={line} />
      <Standing line={line} />
      <Alike line={line} />
      {desk.may && <Acts line={line} />}
      {drafted && (
        <>
          <h3 className="birth-drafts">{t(decision === null ? "births.proposal" : "births.decided")}</h3>
          {tasksOf(line).map((task, nth) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: drafts have no name but their place
            <TaskForm key={`${line.version} ${nth}`} line={line} task={task} nth={nth} />
          ))}
        </>
      )}
    </section>
  );
}

function Born({ line: { born } }: { line: BirthLine }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  if (born.length === 0) return null;
  return (
    <div className="birth-born">
      {t("births.bornAs")}
      <ul>
        {born.map(({ matter, title, registerName }) => (
          <li key={matter}>
            <Link to={along(params, `/matters/${encodeURIComponent(matter)}`)} lang="zh-CN">
              {title}
            </Link>{" "}
            <small className="soft">{registerName}</small>
          </li>
        ))}
      </ul>
      <small className="soft">{t("births.againNote")}</small>
    </div>
  );
}

/** Why there is no draft. */
function Standing({ line: { decision } }: { line: BirthLine }) {
  const { t } = useTranslation();
  const { desk } = useAtWork();
  const [, move] = useAddress();
  if (decision?.kind === "left-out")
    return <p className="birth-note">{t("births.leftOutNote", { reason: decision.reason })}</p>;
  if (decision?.kind !== "merged") return null;
  const into = desk.lines.find(({ statement }) => statement.id === decision.into);
  return (
    <p className="birth-note">
      {t("births.mergedNote", { quote: into?.statement.quote.trim() ?? "" })}{" "}
      <button type="button" className="link" onClick={() => move({ s: decision.into }, "keep")}>
        {t("births.goTo")}
      </button>
    </p>
  );
}

/** Other lines that say the same, and merging with them. */
function Alike({ line }: { line: BirthLine }) {
  const { t } = useTranslation();
  const { desk, ask } = useAtWork();
  const [, move] = useAddress();
  const others = desk.lines.filter(({ statement }) => line.alike.includes(statement.id));
  if (others.length === 0 || line.decision?.kind === "merged") return null;
  return (
    <div className="birth-note">
      {t("births.alike")}
      <ul>
        {others.map(({ statement }) => (
          <li key={statement.id}>
            <button type="button" className="link" lang="zh-CN" onClick={() => move({ s: statement.id }, "keep")}>
              {statement.quote.trim()}
            </button>
          </li>
        ))}
      </ul>
      {desk.may && others.some((other) => other.decision?.kind !== "merged") && (
        <button type="button" className="link" onClick={() => ask({ kind: "merge", lines: [line, ...others] })}>
          {t("births.mergeAlike")}
        </button>
      )}
    </div>
  );
}

function Acts({ line }: { line: BirthLine }) {
  const { t } = useTranslation();
  const { run, ask } = useAtWork();
  const { id } = line.statement;
  const { decision } = line;
  return (
    <div className="open-acts">
      {decision?.kind !== "task" && (
        <Button
          type={decision === null && line.born.length === 0 ? "primary" : "default"}
          onClick={() => run({ kind: "take", statements: [id], register: null }, t("births.said.take", { count: 1 }))}
        >
          {t("births.take")}
        </Button>
      )}
      <Button onClick={() => ask({ kind: "split", line })}>{t("births.split")}…</Button>
      {decision?.kind !== "left-out" && (
        <Button onClick={() => ask({ kind: "leave", lines: [line] })}>{t("births.leave")}…</Button>
      )}
      {decision !== null && (
        <Button onClick={() => run({ kind: "open", statements: [id] }, t("births.said.open"))}>
          {t("births.open")}
        </Button>
      )}
    </div>
  );
}
