// Who leads a task, who helps, and which leader it stands under: chosen from those that are known, or typed.

import { AutoComplete, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BirthRegister } from "../../wire/index.ts";
import { useAtWork } from "./at-work.tsx";
import { Labelled, type PartProps } from "./labelled.tsx";

/** The roles of the register, each with its names. */
export function Owners({ register, task, change }: PartProps & { register: BirthRegister }) {
  const { t } = useTranslation();
  const { units, leaders } = useAtWork();
  const set = (role: string, names: readonly string[]) =>
    change({
      owners: [...task.owners.filter((owner) => owner.role !== role), ...names.map((name) => ({ role, name }))],
    });
  return (
    <div className="task-row">
      {register.owners.map(({ code, name, many, required, leads }) => {
        const names = task.owners.filter(({ role }) => role === code).map((owner) => owner.name);
        const label = required ? `${name}（${t("births.required")}）` : name;
        const known = leads || code === "helping" ? units : leaders;
        return many ? (
          <Labelled key={code} label={label}>
            {(id) => (
              <Select
                id={id}
                mode="tags"
                value={names}
                options={known.map((value) => ({ value }))}
                tokenSeparators={["、", "，", ",", "；"]}
                onChange={(next: string[]) => set(code, next)}
              />
            )}
          </Labelled>
        ) : (
          <NameField
            key={code}
            label={label}
            value={names[0] ?? ""}
            known={known}
            put={(one) => set(code, one === "" ? [] : [one])}
          />
        );
      })}
    </div>
  );
}

/** A name that may be chosen or typed. */
function NameField(props: { label: string; value: string; known: readonly string[]; put: (name: string) => void }) {
  const { label, value, known, put } = props;
  const [typed, setTyped] = useState(value);
  const keep = (name: string) => {
    if (name.trim() !== value) put(name.trim());
  };
  return (
    <Labelled label={label}>
      {(id) => (
        <AutoComplete
          id={id}
          value={typed}
          options={known.filter((name) => name.includes(typed) || typed === value).map((name) => ({ value: name }))}
          onChange={(next: string) => setTyped(next)}
          onSelect={(next: string) => keep(next)}
          onBlur={() => keep(typed)}
        />
      )}
    </Labelled>
  );
}
