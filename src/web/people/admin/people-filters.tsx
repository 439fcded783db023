// Which people are shown: by words, role, unit and state. The address keeps the choice.

import { Input } from "antd";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import type { Person } from "../../../wire/index.ts";
import { useAddress, useTyped } from "../../app/address.ts";
import { states, type WantedPeople } from "./wanted.ts";

interface FiltersProps {
  readonly all: readonly Person[];
  readonly shown: number;
  readonly wanted: WantedPeople;
}

export function PeopleFilters({ all, shown, wanted }: FiltersProps) {
  const { t } = useTranslation();
  const [query, type] = useTyped("q");
  const roles = [...new Set(all.map(({ role }) => role))];
  const units = [...new Map(all.map(({ unit, unitName }) => [unit ?? "none", unitName ?? t("people.none")]))].sort(
    ([, one], [, other]) => one.localeCompare(other, "zh"),
  );
  return (
    <search className="admin-filters">
      <Input
        type="search"
        aria-label={t("shelf.search")}
        placeholder={t("people.admin.people.filterHint")}
        value={query}
        onChange={(event) => type(event.target.value)}
      />
      <Choice name="role" value={wanted.role} label={t("people.roleLabel")}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {t(`people.role.${role}`)}
          </option>
        ))}
      </Choice>
      <Choice name="unit" value={wanted.unit} label={t("people.unit")}>
        {units.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice name="state" value={wanted.state} label={t("people.stateLabel")}>
        {states.map((state) => (
          <option key={state} value={state}>
            {t(`people.state.${state}`)}
          </option>
        ))}
      </Choice>
      <span className="soft figures" role="status">
        {t("people.admin.people.shown", { shown, of: all.length })}
      </span>
    </search>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string | null;
  readonly label: string;
  readonly children: ReactNode;
}

/** The browser's own list, with “all” before the rest; the address keeps what is chosen. */
export function Choice({ name, value, label, children }: ChoiceProps) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const id = useId();
  return (
    <span className={value === null || value === "" ? "choice" : "choice on"}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ""} onChange={(event) => move({ [name]: event.target.value }, "keep")}>
        <option value="">{t("people.all")}</option>
        {children}
      </select>
    </span>
  );
}
