// Upper against lower (层层加码): the target of a government as a line, those of the places under it as marks, and counts of how many
// set it higher than the government above them.

import { Button } from "antd";
import { useCallback, useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { TiersCompared } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { Chart } from "../app/chart/chart.tsx";
import { fileName } from "../app/chart/picture.ts";
import { csvOf } from "../app/csv.ts";
import { Failed } from "../app/failure.tsx";
import { Waiting } from "../app/waiting.tsx";
import { saveText } from "../report/targets/save.ts";
import { CellShown, Why } from "./cell-shown.tsx";
import { drawTiers, type TierLine } from "./drawn.ts";
import { signed } from "./figures.ts";
import { useFirst } from "./first-rows.tsx";
import { fullest, fullestYear, type Head, headsOf, pathOf } from "./held.ts";
import { PlaceName } from "./place-name.tsx";
import { useTiers } from "./queries.ts";
import { useSaid } from "./said.ts";
import { MOST, type Setting, useTitles } from "./setting.ts";
import { tiersSheet } from "./sheets.ts";
import { type LowerPlace, type TierGroup, tierGroupsOf } from "./tiers.ts";
import { useWordsOf } from "./words-of.ts";

export function TiersView({ setting }: { setting: Setting }) {
  const { t } = useTranslation();
  const { asked, indicator, all } = setting;
  const heads = useMemo(() => headsOf(all), [all]);
  const head = heads.find(({ seat }) => pathOf(seat) === asked.top) ?? fullest(heads);
  if (head === null) return <p className="nothing">{t("compare.noHeads")}</p>;
  const year = head.years.find((one) => one.year === asked.year)?.year ?? fullestYear(head).year;
  return (
    <section className="compare-view">
      <HeadChoice heads={heads} head={head} year={year} />
      {asked.status === "actual" && <p className="soft">{t("compare.tiersOnlyTargets")}</p>}
      <Asked indicator={indicator} basis={asked.basis} head={head} year={year} />
    </section>
  );
}

function HeadChoice({ heads, head, year }: { heads: readonly Head[]; head: Head; year: number }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const [top, which] = [useId(), useId()];
  return (
    <div className="head-choice">
      <span className="compare-choice">
        <label htmlFor={top}>{t("compare.tiersTop")}</label>
        <select
          id={top}
          value={pathOf(head.seat)}
          onChange={({ target }) => move({ top: target.value, year: null }, "keep")}
        >
          {heads.map(({ seat }) => (
            <option key={pathOf(seat)} value={pathOf(seat)}>
              {[...seat.parents, seat.place].join(" · ")}
            </option>
          ))}
        </select>
      </span>
      <span className="compare-choice">
        <label htmlFor={which}>{t("compare.year")}</label>
        <select id={which} value={year} onChange={({ target }) => move({ year: target.value }, "keep")}>
          {head.years.map((one) => (
            <option key={one.year} value={one.year}>
              {t("compare.tiersYear", one)}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}

interface AskedProps {
  readonly indicator: string;
  readonly basis: string | null;
  readonly head: Head;
  readonly year: number;
}

function Asked({ indicator, basis, head: { seat }, year }: AskedProps) {
  const tiers = useTiers({ indicator, basis, top: seat.code ?? seat.place, year });
  if (tiers.isPending) return <Waiting />;
  if (tiers.isError) return <Failed small error={tiers.error} retry={() => void tiers.refetch()} />;
  return <Tiers compared={tiers.data} />;
}

function Tiers({ compared }: { compared: TiersCompared }) {
  const { t } = useTranslation();
  const { titled, scale } = useTitles();
  const { indicator, year, basis, unit, top, places } = compared;
  const groups = useMemo(() => tierGroupsOf(compared), [compared]);
  const title = `${top.place} · ${titled(indicator.name, "target", year)}`;
  if (places.length === 0) return <p className="nothing">{t("compare.noUnder", { top: top.place, year })}</p>;
  return (
    <>
      <h2>
        {title} <small>{scale(basis, unit)}</small>
      </h2>
      <p className="top-target">
        {t("compare.tiersTarget", { top: top.place, year })} <CellShown cell={top.cell} />
      </p>
      {(basis === "level" || basis === "change") && <p className="soft">{t("compare.tiersAmounts")}</p>}
      <Counts groups={groups} />
      <div className="beside">
        {top.cell.kind === "stated" && top.cell.point !== null ? (
          <TierChart compared={compared} groups={groups} point={top.cell.point} title={title} />
        ) : (
          <p className="nothing">{t("compare.topSilent", { top: top.place, year })}</p>
        )}
        <TierTable compared={compared} groups={groups} title={title} />
      </div>
    </>
  );
}

/** How many of each tier go beyond the government above them. */
function Counts({ groups }: { groups: readonly TierGroup[] }) {
  const { t } = useTranslation();
  return (
    <table className="tier-counts figures">
      <thead>
        <tr>
          <td />
          <th scope="col">▲ {t("compare.higher")}</th>
          <th scope="col">＝ {t("compare.same")}</th>
          <th scope="col">▼ {t("compare.lower")}</th>
          <th scope="col">╌ {t("compare.silent")}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ tier, count }) => (
          <tr key={tier}>
            <th scope="row">{t(`tier.${tier ?? "unknown"}`)}</th>
            <td>{count.higher}</td>
            <td>{count.same}</td>
            <td>{count.lower}</td>
            <td>{count.silent}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface TierChartProps {
  readonly compared: TiersCompared;
  readonly groups: readonly TierGroup[];
  readonly point: number;
  readonly title: string;
}

function TierChart({ compared: { top, unit, basis, year }, groups, point, title }: TierChartProps) {
  const { t } = useTranslation();
  const { caption, scale } = useTitles();
  const said = useSaid();
  const wordsOf = useWordsOf();
  const navigate = useNavigate();
  const lines = useTierLines(groups);
  const draw = useMemo(() => {
    const head = t("compare.tiersTarget", { top: top.place, year });
    const words = top.cell.kind === "stated" ? `${head} ${said(top.cell.row)}` : head;
    return drawTiers(lines, { point, words }, unit, { said });
  }, [lines, point, unit, said, top, year, t]);
  const pick = useCallback(
    (index: number) => {
      const picked = lines[index];
      if (picked?.kind === "place") void navigate(wordsOf(picked.cell.row));
    },
    [lines, navigate, wordsOf],
  );
  return (
    <div>
      <p className="soft legend">{t("compare.tiersLead", { top: top.place })}</p>
      <Chart
        draw={draw}
        caption={caption(`${title} ${scale(basis, unit)}`, t("compare.tiersLead", { top: top.place }))}
        label={t("compare.chart.tiers", { title })}
        pick={pick}
      />
    </div>
  );
}

function useTierLines(groups: readonly TierGroup[]): readonly TierLine[] {
  const { t } = useTranslation();
  return useMemo(
    () =>
      groups.flatMap(({ tier, measured, count }): TierLine[] => {
        if (measured.length === 0) return [];
        const { higher, same, lower } = count;
        const name = t("compare.tierHead", { tier: t(`tier.${tier ?? "unknown"}`), n: measured.length });
        const rows = measured.slice(0, MOST);
        return [
          { kind: "head", name, words: `▲ ${higher}　＝ ${same}　▼ ${lower}`, below: rows.length },
          ...rows.map(
            ({ place, cell, numbers, over }): TierLine => ({ kind: "place", name: place.place, cell, numbers, over }),
          ),
        ];
      }),
    [groups, t],
  );
}

function TierTable({ compared, groups, title }: Omit<TierChartProps, "point">) {
  const { t } = useTranslation();
  const rows = groups.flatMap(({ measured, rest }) => [...measured.map(({ place }) => place), ...rest]);
  const [first, more] = useFirst(rows);
  const save = () =>
    saveText(fileName(title, "csv"), "text/csv", csvOf(t("compare.headsTiers").split("|"), tiersSheet(compared)));
  return (
    <div>
      <table className="compare-table">
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("compare.place")}</th>
            <th scope="col" className="number">
              {t("compare.target")}
            </th>
            <th scope="col" className="number">
              {t("compare.aboveOf")}
            </th>
            <th scope="col" className="number">
              {t("compare.overTop", { top: compared.top.place })}
            </th>
          </tr>
        </thead>
        <tbody>
          {first.map((place) => (
            <TierRow key={pathOf(place)} place={place} top={compared.top.place} />
          ))}
        </tbody>
      </table>
      <p className="table-acts">
        {more}
        <Button size="small" onClick={save}>
          {t("compare.csv")}
        </Button>
      </p>
    </div>
  );
}

function TierRow({ place, top }: { place: LowerPlace; top: string }) {
  const { t } = useTranslation();
  const { cell, above, overTop } = place;
  return (
    <tr>
      <th scope="row">
        <PlaceName place={place} tier />
      </th>
      {cell.kind === "stated" ? (
        <>
          <td className="number" data-label={t("compare.target")}>
            <CellShown cell={cell} />
          </td>
          <td className="number figures" data-label={t("compare.aboveOf")}>
            {above === null ? "╌" : <OverPlace above={above} />}
          </td>
          <td className="number figures" data-label={t("compare.overTop", { top })}>
            {overTop === null ? "╌" : signed(overTop)}
          </td>
        </>
      ) : (
        <td className="number" colSpan={3}>
          <Why cell={cell} />
        </td>
      )}
    </tr>
  );
}

function OverPlace({ above: { place, over } }: { above: NonNullable<LowerPlace["above"]> }) {
  return (
    <>
      {over > 0 ? "▲ " : over < 0 ? "▼ " : "＝ "}
      {signed(over)} <small lang="zh-CN">{place}</small>
    </>
  );
}
