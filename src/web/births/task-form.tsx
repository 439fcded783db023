// One draft, put right in place: what is changed is kept at once, and whoever changes a proposal takes it over.

import { Button, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BirthLine, BirthRegister, TaskDraft } from "../../wire/index.ts";
import { useAtWork } from "./at-work.tsx";
import { Labelled, type PartProps } from "./labelled.tsx";
import { endOf } from "./nodes.ts";
import { NodesField } from "./nodes-field.tsx";
import { Owners } from "./owners-field.tsx";
import { tasksOf } from "./states.ts";

interface FormProps {
  readonly line: BirthLine;
  readonly task: TaskDraft;
  /** Its place among the drafts of the line, from 0. */
  readonly nth: number;
}

export function TaskForm({ line, task, nth }: FormProps) {
  const { t } = useTranslation();
  const { desk, run } = useAtWork();
  const tasks = tasksOf(line);
  const register = desk.registers.find(({ code }) => code === task.register);
  const put = (next: readonly TaskDraft[]) =>
    run({ kind: "edit", statement: line.statement.id, tasks: [...next] }, t("births.said.edit"));
  const change = (to: Partial<TaskDraft>) => put(tasks.map((one, at) => (at === nth ? { ...one, ...to } : one)));
  if (register === undefined) return null;
  return (
    <fieldset className="task-form" disabled={!desk.may}>
      <legend className={tasks.length > 1 ? "" : "unseen"}>{t("births.task", { nth: nth + 1 })}</legend>
      <RegisterField line={line} task={task} change={change} />
      <Typed label={t("births.titleOf")} value={task.title} rows put={(title) => title !== "" && change({ title })} />
      <div className="task-row">
        <Amount task={task} change={change} />
        <Deadline task={task} change={change} />
      </div>
      <Owners register={register} task={task} change={change} />
      <Fields register={register} task={task} change={change} />
      <NodesField task={task} change={change} />
      {task.register === "problems" && <Answers line={line} task={task} change={change} />}
      {desk.may && (
        <p className="task-acts">
          <button type="button" className="link" onClick={() => put([...tasks, { ...task, quantity: null }])}>
            {t("births.addTask")}
          </button>
          {tasks.length > 1 && (
            <button type="button" className="link" onClick={() => put(tasks.filter((_, at) => at !== nth))}>
              {t("births.dropTask")}
            </button>
          )}
        </p>
      )}
    </fieldset>
  );
}

/** A box whose words are kept when it is left, or with Enter. */
function Typed(props: {
  label: string;
  value: string;
  put: (value: string) => void;
  rows?: boolean;
  narrow?: boolean;
}) {
  const { label, value, put, rows = false, narrow = false } = props;
  const [typed, setTyped] = useState(value);
  const leave = () => {
    if (typed.trim() !== value) put(typed.trim());
  };
  return (
    <Labelled label={label}>
      {(id) =>
        rows ? (
          <Input.TextArea
            id={id}
            lang="zh-CN"
            rows={typed.length > 34 ? 3 : 2}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={leave}
          />
        ) : (
          <Input
            id={id}
            className={narrow ? "narrow-box" : ""}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={leave}
            onPressEnter={leave}
          />
        )
      }
    </Labelled>
  );
}

/** Sends the draft to another register; its owners keep their parts. */
function RegisterField({ line, task, change }: PartProps & { line: BirthLine }) {
  const { t } = useTranslation();
  const { desk, run } = useAtWork();
  const send = (code: string) => {
    const isWhole = tasksOf(line).length === 1 && line.decision === null;
    const to = desk.registers.find((register) => register.code === code);
    if (isWhole) run({ kind: "take", statements: [line.statement.id], register: code }, t("births.said.edit"));
    else if (to !== undefined) change({ register: code, fields: {}, owners: movedTo(desk.registers, task, to) });
  };
  return (
    <Labelled label={t("births.register")}>
      {(id) => (
        <select id={id} value={task.register} onChange={({ target }) => send(target.value)}>
          {desk.registers.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** Owners by the roles of another register: who leads leads, the others keep the role where there is one. */
function movedTo(registers: readonly BirthRegister[], task: TaskDraft, to: BirthRegister): TaskDraft["owners"] {
  const leads = (code: string) =>
    registers
      .find((register) => register.code === task.register)
      ?.owners.some((role) => role.code === code && role.leads);
  const lead = to.owners.find((role) => role.leads)?.code;
  return task.owners.flatMap(({ role, name }) => {
    const part = leads(role) ? lead : role;
    return part !== undefined && to.owners.some(({ code }) => code === part) ? [{ role: part, name }] : [];
  });
}

function Amount({ task: { quantity }, change }: PartProps) {
  const { t } = useTranslation();
  const put = (value: string, unit: string) => {
    const amount = Number(value);
    if (value === "") change({ quantity: null });
    else if (Number.isFinite(amount)) change({ quantity: { value: amount, unit: unit === "" ? "项" : unit } });
  };
  return (
    <>
      <Typed
        narrow
        label={t("births.amount")}
        value={quantity === null ? "" : String(quantity.value)}
        put={(value) => put(value, quantity?.unit ?? "")}
      />
      {quantity !== null && (
        <Typed
          narrow
          label={t("births.unit")}
          value={quantity.unit}
          put={(unit) => put(String(quantity.value), unit)}
        />
      )}
    </>
  );
}

function Deadline({ task: { deadline }, change }: PartProps) {
  const { t } = useTranslation();
  const { desk } = useAtWork();
  const [typed, setTyped] = useState(deadline ?? "");
  const leave = () => {
    if (typed !== (deadline ?? "")) change({ deadline: typed === "" ? null : typed });
  };
  const yearEnd = endOf(desk.year, 12);
  return (
    <Labelled label={t("births.deadline")}>
      {(id) => (
        <span className="with-quick">
          <Input
            id={id}
            type="date"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={leave}
            onPressEnter={leave}
          />
          {deadline === null && (
            <Button size="small" onClick={() => change({ deadline: yearEnd })}>
              {t("births.yearEnd")}
            </Button>
          )}
        </span>
      )}
    </Labelled>
  );
}

/** Fields of the register that must be filled in or are. */
function Fields({ register, task, change }: PartProps & { register: BirthRegister }) {
  const { t } = useTranslation();
  const shown = register.fields.filter(({ code, required }) => required || task.fields[code] !== undefined);
  if (shown.length === 0) return null;
  const set = (code: string, value: string, isNumber: boolean) => {
    const { [code]: _, ...others } = task.fields;
    change({ fields: value === "" ? others : { ...others, [code]: isNumber ? Number(value) : value } });
  };
  return (
    <div className="task-row">
      {shown.map(({ code, name, required, choices, type }) => {
        const label = required ? `${name}（${t("births.required")}）` : name;
        const value = String(task.fields[code] ?? "");
        return choices.length > 0 ? (
          <Labelled key={code} label={label}>
            {(id) => (
              <select id={id} value={value} onChange={({ target }) => set(code, target.value, false)}>
                <option value="">{t("births.chooseNone")}</option>
                {choices.map((choice) => (
                  <option key={choice}>{choice}</option>
                ))}
              </select>
            )}
          </Labelled>
        ) : (
          <Typed key={code} label={label} value={value} put={(next) => set(code, next, type === "number")} />
        );
      })}
    </div>
  );
}

/** The promises whose tasks answer an admitted problem. */
function Answers({ line, task, change }: PartProps & { line: BirthLine }) {
  const { t } = useTranslation();
  const { desk } = useAtWork();
  const others = desk.lines.filter(
    ({ statement, decision }) =>
      statement.id !== line.statement.id && statement.kind !== "problem" && decision?.kind !== "left-out",
  );
  return (
    <Labelled label={t("births.answers")}>
      {(id) => (
        <Select
          id={id}
          mode="multiple"
          placeholder={t("births.answersHint")}
          value={task.answers}
          optionFilterProp="label"
          options={others.map(({ statement }) => ({ value: statement.id, label: statement.quote.trim() }))}
          onChange={(answers: string[]) => change({ answers })}
        />
      )}
    </Labelled>
  );
}
