// One line of the list: where it stands, the report's words, and what its task would be in short; with the two acts that most lines need.

import { Checkbox } from "antd";
import { memo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { BirthLine, TaskDraft } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { useAtWork } from "./at-work.tsx";
import { StateSign } from "./state-sign.tsx";
import { stateOf, tasksOf } from "./states.ts";

interface RowProps {
  readonly line: BirthLine;
  readonly on: boolean;
  readonly below: ReactNode;
}

export function LineRow({ line, on, below }: RowProps) {
  const { t } = useTranslation();
  const { desk, selected, select, run, ask } = useAtWork();
  const [, move] = useAddress();
  const { id, quote } = line.statement;
  const state = stateOf(line);
  return (
    <div className={`promise birth ${state}${on ? " on" : ""}`} {...(on ? { "aria-current": "true" } : {})}>
      <div className="birth-line">
        {desk.may && (
          <Checkbox
            aria-label={t("births.choose", { quote: quote.trim() })}
            checked={selected.has(id)}
            onChange={({ target }) => select([id], target.checked)}
          />
        )}
        <button
          type="button"
          className="promise-line"
          aria-expanded={on}
          onClick={() => move({ s: on ? null : id }, "keep")}
        >
          <StateSign state={state} />
          <Words line={line} />
        </button>
        {desk.may && state === "open" && (
          <span className="birth-acts">
            <button
              type="button"
              className="link"
              onClick={() =>
                run({ kind: "take", statements: [id], register: null }, t("births.said.take", { count: 1 }))
              }
            >
              {t("births.take")}
            </button>
            <button type="button" className="link" onClick={() => ask({ kind: "leave", lines: [line] })}>
              {t("births.leave")}
            </button>
          </span>
        )}
      </div>
      {below}
    </div>
  );
}

const Words = memo(function Words({ line }: { line: BirthLine }) {
  const { quote } = line.statement;
  return (
    <span className="promise-words">
      <span lang="zh-CN">{quote.trim()}</span>
      <small>
        <Short line={line} />
      </small>
    </span>
  );
});

/** What became of it, or what its task would be. */
function Short({ line }: { line: BirthLine }) {
  const { t } = useTranslation();
  const { desk } = useAtWork();
  const { decision } = line;
  if (decision?.kind === "left-out") return <>{decision.reason}</>;
  if (decision?.kind === "merged") {
    const into = desk.lines.find(({ statement }) => statement.id === decision.into);
    return <>{t("births.into", { quote: into?.statement.quote.trim() ?? "" })}</>;
  }
  const tasks = tasksOf(line);
  const [task] = tasks;
  const merged = decision?.kind === "task" ? decision.with.length : 0;
  const parts = [
    t(`kind.${line.statement.kind}`),
    ...(tasks.length > 1 ? [t("births.splitInto", { count: tasks.length })] : task === undefined ? [] : inShort(task)),
    ...(merged > 0 ? [t("births.merges", { count: merged })] : []),
  ];
  return <>{parts.join(" · ")}</>;
}

/** Quantity, deadline, who leads. */
const inShort = ({ quantity, deadline, owners }: TaskDraft): string[] => [
  ...(quantity === null ? [] : [`${quantity.value}${quantity.unit}`]),
  ...(deadline === null ? [] : [deadline]),
  ...owners.slice(0, 2).map(({ name }) => name),
];
