// What the ledger shows: by words, kind, status, bound and part of the report, in reading order or by indicator.

import { Input } from "antd";
import { useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useAddress } from "../app/address.ts";
import { useDesk } from "./desk.tsx";
import { countBy, countsBySection } from "./entries.ts";
import { FILTER } from "./ledger-keys.ts";
import { flatten } from "./pieces.ts";
import type { Bound, Kind, Status } from "./shapes.ts";

const kinds: readonly Kind[] = [
  "measure",
  "commitment",
  "project",
  "achievement",
  "livelihood",
  "honour",
  "problem",
  "term",
  "closeout",
];
const statuses: readonly (Status | "none")[] = ["actual", "estimate", "target", "none"];
const bounds: readonly Bound[] = ["exact", "about", "at_least", "above", "at_most", "below", "range"];

interface FiltersProps {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly shown: number;
}

export function LedgerFilters({ text, type, shown }: FiltersProps) {
  const { t } = useTranslation();
  const { report } = useDesk();
  return (
    <search className="filters">
      <Input
        id={FILTER}
        type="search"
        aria-label={t("ledger.filter")}
        placeholder={t("ledger.filterHint")}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      <span className="soft figures" role="status">
        {t("ledger.count", { shown, of: report.statements.length })}
      </span>
      <Choices />
    </search>
  );
}

function Choices() {
  const { t } = useTranslation();
  const { report } = useDesk();
  const { statements } = report;
  const counts = useMemo(
    () => ({
      kind: countBy(statements, ({ kind }) => kind),
      status: countBy(statements, ({ status }) => status ?? "none"),
      bound: countBy(statements, ({ measure }) => measure?.bound ?? null),
      part: countsBySection({ statements }),
    }),
    [statements],
  );
  const parts = useMemo(
    () =>
      flatten(report.outline)
        .filter(({ section }) => counts.part.has(section.id))
        .map(({ section, depth }) => ({
          value: section.id,
          label: `${"　".repeat(depth - 1)}${section.heading?.trim() ?? t(`report.role.${section.role}`)}`,
        })),
    [report.outline, counts.part, t],
  );
  const listed = <V extends string>(
    values: readonly V[],
    of: ReadonlyMap<string, number>,
    name: (value: V) => string,
  ) => values.filter((value) => of.has(value)).map((value) => ({ value, label: `${name(value)} ${of.get(value)}` }));
  return (
    <div className="choices">
      <Choice name="kind" options={listed(kinds, counts.kind, (kind) => t(`kind.${kind}`))} />
      <Choice name="status" options={listed(statuses, counts.status, (status) => t(`status.${status}`))} />
      <Choice name="bound" options={listed(bounds, counts.bound, (bound) => t(`bound.${bound}`))} />
      <Choice name="part" options={parts} />
      <Choice
        name="sort"
        options={[{ value: "indicator", label: t("ledger.byIndicator") }]}
        rest={t("ledger.reading")}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly name: "kind" | "status" | "bound" | "part" | "sort";
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What stands where nothing is chosen. */
  readonly rest?: string;
}

/** The browser's own list: it needs no code, and a phone shows it as a phone does. */
function Choice({ name, options, rest }: ChoiceProps) {
  const { t } = useTranslation();
  const [params, move] = useAddress();
  const id = useId();
  const value = params.get(name) ?? "";
  if (options.length === 0 && value === "") return null;
  const known = value === "" || options.some((option) => option.value === value);
  return (
    <span className={value === "" ? "choice" : "choice on"}>
      <label htmlFor={id}>{t(`ledger.${name}`)}</label>
      <select id={id} value={value} onChange={(event) => move({ [name]: event.target.value }, "keep")}>
        <option value="">{rest ?? t("ledger.all")}</option>
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
