// What the ledger shows: by kind, status, field of work, bound and part of the report, by whether a promise can be checked, by
// words; in the order of the text, by field of work, or by what is measured or promised.

import { Input, Segmented } from "antd";
import { useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useAddress } from "../app/address.ts";
import { useDesk } from "./desk.tsx";
import { domainIds, topOf, useDomainName } from "./domains.ts";
import { checkOf, countBy, countsBySection, type Order, orders } from "./entries.ts";
import { KindChips } from "./kind-chips.tsx";
import { FILTER } from "./ledger-keys.ts";
import { flatten } from "./pieces.ts";
import type { Bound, Status } from "./shapes.ts";

const statuses: readonly (Status | "none")[] = ["actual", "estimate", "target", "none"];
const bounds: readonly Bound[] = ["exact", "about", "at_least", "above", "at_most", "below", "range"];
const checks = ["yes", "no"] as const;

interface FiltersProps {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly order: Order;
}

export function LedgerFilters({ text, type, order }: FiltersProps) {
  const { t } = useTranslation();
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
      <OrderSwitch order={order} />
      <div className="filter-row">
        <KindChips />
        <Choices />
      </div>
    </search>
  );
}

function OrderSwitch({ order }: { order: Order }) {
  const { t } = useTranslation();
  const { show } = useDesk();
  return (
    <Segmented<Order>
      size="small"
      aria-label={t("ledger.sort")}
      value={order}
      options={orders.map((value) => ({ value, label: t(`ledger.order.${value}`) }))}
      onChange={(next) => show({ sort: next === "reading" ? null : next }, "keep")}
    />
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The values that occur, each with its number. */
const listed = <V extends string>(
  values: readonly V[],
  of: ReadonlyMap<string, number>,
  name: (value: V) => string,
): Option[] =>
  values.filter((value) => of.has(value)).map((value) => ({ value, label: `${name(value)} ${of.get(value)}` }));

function Choices() {
  const { t } = useTranslation();
  const { statements } = useDesk().report;
  const counts = useMemo(
    () => ({
      status: countBy(statements, ({ status }) => status ?? "none"),
      bound: countBy(statements, ({ measure }) => measure?.bound ?? null),
      check: countBy(statements, checkOf),
    }),
    [statements],
  );
  return (
    <div className="choices">
      <Choice name="domain" options={useDomainOptions()} />
      <Choice name="check" options={listed(checks, counts.check, (check) => t(`check.${check}`))} />
      <Choice name="status" options={listed(statuses, counts.status, (status) => t(`status.${status}`))} />
      <Choice name="bound" options={listed(bounds, counts.bound, (bound) => t(`bound.${bound}`))} />
      <Choice name="part" options={useParts()} />
    </div>
  );
}

/** Fields with their parts below them; what belongs to none comes last. Nothing to choose where nothing has a field. */
function useDomainOptions(): Option[] {
  const { statements } = useDesk().report;
  const name = useDomainName();
  const counts = useMemo(() => {
    const all = new Map(countBy(statements, ({ domain }) => topOf(domain) ?? "none"));
    for (const [id, count] of countBy(statements, ({ domain }) => domain)) if (id.includes("/")) all.set(id, count);
    return all;
  }, [statements]);
  if (counts.size < 2) return [];
  const indented = (id: string) => `${id.includes("/") ? "　" : ""}${name(id === "none" ? null : id)}`;
  return listed([...domainIds, "none"], counts, indented);
}

function useParts(): Option[] {
  const { t } = useTranslation();
  const { report } = useDesk();
  return useMemo(() => {
    const counts = countsBySection(report);
    return flatten(report.outline)
      .filter(({ section }) => counts.has(section.id))
      .map(({ section, depth }) => ({
        value: section.id,
        label: `${"　".repeat(depth - 1)}${section.heading?.trim() ?? t(`report.role.${section.role}`)}`,
      }));
  }, [report, t]);
}

interface ChoiceProps {
  readonly name: "domain" | "check" | "status" | "bound" | "part";
  readonly options: readonly Option[];
}

/** The browser's own list: it needs no code, and a phone shows it as a phone does. */
function Choice({ name, options }: ChoiceProps) {
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
        <option value="">{t("ledger.all")}</option>
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
