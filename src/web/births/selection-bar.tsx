// What can be done to all selected lines at once; there only while something is selected.

import { AutoComplete, Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BirthAct, BirthDesk } from "../../wire/index.ts";
import { useAtWork } from "./at-work.tsx";
import { endOf } from "./nodes.ts";

export function SelectionBar() {
  const { t } = useTranslation();
  const { desk, selected, select, run, ask, units, leaders } = useAtWork();
  if (selected.size === 0 || !desk.may) return null;
  const ids = [...selected];
  const lines = desk.lines.filter(({ statement }) => selected.has(statement.id));
  const done = (act: BirthAct, said: string) => {
    run(act, said);
    select(ids, false);
  };
  const count = ids.length;
  const own = (role: string, label: string) => (name: string) =>
    run({ kind: "own", statements: ids, role, names: [name] }, t("births.said.own", { count, role: label }));
  const { leader, lead } = rolesOf(desk);
  return (
    <section className="selection-bar" aria-label={t("births.selected", { count })}>
      <b className="figures">{t("births.selected", { count })}</b>
      <Button
        size="small"
        onClick={() => done({ kind: "take", statements: ids, register: null }, t("births.said.take", { count }))}
      >
        {t("births.take")}
      </Button>
      <Button size="small" disabled={count < 2} onClick={() => ask({ kind: "merge", lines })}>
        {t("births.merge")}…
      </Button>
      <Button size="small" onClick={() => ask({ kind: "leave", lines })}>
        {t("births.leave")}…
      </Button>
      <SendTo send={(register) => run({ kind: "take", statements: ids, register }, t("births.said.take", { count }))} />
      {leader !== null && <Filling label={leader.name} known={leaders} put={own(leader.code, leader.name)} />}
      {lead !== null && <Filling label={lead.name} known={units} put={own(lead.code, lead.name)} />}
      <Due
        year={desk.year}
        put={(deadline) => run({ kind: "due", statements: ids, deadline }, t("births.said.due", { count }))}
      />
      <button type="button" className="link" onClick={() => select(ids, false)}>
        {t("births.drop")}
      </button>
    </section>
  );
}

/** The roles of the first register: who leads, and the leader above. */
function rolesOf({ registers }: BirthDesk) {
  const owners = registers[0]?.owners ?? [];
  return {
    lead: owners.find(({ leads }) => leads) ?? null,
    leader: owners.find(({ code, leads, many }) => !leads && !many && code === "leader") ?? null,
  };
}

function SendTo({ send }: { send: (register: string) => void }) {
  const { t } = useTranslation();
  const { desk } = useAtWork();
  return (
    <select aria-label={t("births.send")} value="" onChange={({ target }) => target.value !== "" && send(target.value)}>
      <option value="">{t("births.send")}</option>
      {desk.registers.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Filling({ label, known, put }: { label: string; known: readonly string[]; put: (name: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  return (
    <span className="filling">
      <AutoComplete
        size="small"
        aria-label={label}
        placeholder={label}
        value={typed}
        options={known.filter((name) => name.includes(typed)).map((name) => ({ value: name }))}
        onChange={(next: string) => setTyped(next)}
      />
      <Button
        size="small"
        disabled={typed.trim() === ""}
        aria-label={`${label} ${t("births.put")}`}
        onClick={() => put(typed.trim())}
      >
        {t("births.put")}
      </Button>
    </span>
  );
}

function Due({ year, put }: { year: number; put: (deadline: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(endOf(year, 12));
  return (
    <span className="filling">
      <Input
        size="small"
        type="date"
        aria-label={t("births.setDue")}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button
        size="small"
        disabled={typed === ""}
        aria-label={`${t("births.setDue")} ${t("births.put")}`}
        onClick={() => put(typed)}
      >
        {t("births.put")}
      </Button>
    </span>
  );
}
