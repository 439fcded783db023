// 我的事: what is to be received, what is late, due today, within seven days and later, what came back. One click on a line opens its form.

import { Button } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { MyDay, PersonRole } from "../../../wire/index.ts";
import { useActing } from "../acts/acting.ts";
import { eventOf } from "../acts/happening.ts";
import { supervises } from "../acts/kinds.ts";
import { useActs } from "../acts/use-act.ts";
import { MatterLine } from "../matter-line.tsx";
import { useTrail } from "../trail.ts";
import { type Arranged, arrange, groups, type OwedLine } from "./arrange.ts";

export function Owed({ day, role }: { day: MyDay; role: PersonRole }) {
  const { t } = useTranslation();
  const arranged = useMemo(() => arrange(day), [day]);
  const { toReceive, byDue, back } = arranged;
  useTrail([...toReceive, ...groups.flatMap((group) => byDue[group]), ...back].map(({ id }) => id));
  if (toReceive.length + back.length + groups.reduce((sum, group) => sum + byDue[group].length, 0) === 0)
    return <Nothing open={day.counts.open} role={role} />;
  return (
    <section className="my-day" aria-labelledby="my-day">
      <h2 id="my-day">{t("registers.day.title")}</h2>
      <Summary arranged={arranged} open={day.counts.open} />
      {toReceive.length > 0 && <ToReceive rows={toReceive} />}
      {groups.map((group) =>
        byDue[group].length === 0 ? null : <Group key={group} name={group} lines={byDue[group]} />,
      )}
      {back.length > 0 && (
        <div className="day-group">
          <h3>{t("registers.day.back", { count: back.length })}</h3>
          {back.map((row) => (
            <MatterLine key={row.id} row={row} note={<b lang="zh-CN"> · {row.why}</b>}>
              <ReportButton id={row.id} title={row.title} />
            </MatterLine>
          ))}
        </div>
      )}
    </section>
  );
}

/** How much there is of everything, in one line. */
function Summary({ arranged: { toReceive, byDue }, open }: { arranged: Arranged; open: number }) {
  const { t } = useTranslation();
  const counts = [
    ["toReceive", toReceive.length],
    ...(["late", "today", "week"] as const).map((group) => [group, byDue[group].length] as const),
    ["open", open],
  ] as const;
  return (
    <p className="day-summary figures" role="status">
      {counts
        .filter(([, count]) => count > 0)
        .map(([name, count]) => (
          <span key={name} className={name}>
            {t(`registers.day.count.${name}`)} <b>{count}</b>
          </span>
        ))}
    </p>
  );
}

function ToReceive({ rows }: { rows: Arranged["toReceive"] }) {
  const { t } = useTranslation();
  const { now, isActing } = useActing();
  const all = useActs(() => {});
  const receiveAll = () =>
    all.mutate(rows.map(({ id, version }) => ({ matter: id, input: eventOf("received", {}, [], version) })));
  return (
    <div className="day-group">
      <h3>
        {t("registers.day.toReceive", { count: rows.length })}
        {rows.length > 1 && (
          <Button size="small" loading={all.isPending} onClick={receiveAll}>
            {t("registers.day.receiveAll", { count: rows.length })}
          </Button>
        )}
      </h3>
      {rows.map((row) => (
        <MatterLine key={row.id} row={row} step={row.step}>
          <Button
            size="small"
            disabled={isActing || all.isPending}
            aria-label={t("registers.act.of", { what: t("registers.event.received"), title: row.title })}
            onClick={() => now(row, "received")}
          >
            {t("registers.event.received")}
          </Button>
        </MatterLine>
      ))}
    </div>
  );
}

/** Lines of a group that are shown before the rest is asked for. */
const FEW = 20;

function Group({ name, lines }: { name: (typeof groups)[number]; lines: readonly OwedLine[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, FEW);
  return (
    <div className={`day-group ${name}`}>
      <h3>{t(`registers.day.group.${name}`, { count: lines.length })}</h3>
      {shown.map((line) => (
        <MatterLine
          key={`${line.id} ${line.step.code} ${line.step.round}`}
          row={line}
          step={line.step}
          note={<Notes line={line} />}
        >
          <ReportButton id={line.id} title={line.title} />
        </MatterLine>
      ))}
      {shown.length < lines.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t("registers.day.rest", { count: lines.length - shown.length })}
        </button>
      )}
    </div>
  );
}

function Notes({ line: { urgedAt, why } }: { line: OwedLine }) {
  const { t } = useTranslation();
  return (
    <>
      {urgedAt !== null && <span className="tag urged">{t("registers.day.urged", { on: urgedAt.slice(5, 10) })}</span>}
      {why !== null && <b lang="zh-CN"> · {why}</b>}
    </>
  );
}

function ReportButton({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation();
  const { open } = useActing();
  return (
    <Button
      size="small"
      aria-label={t("registers.act.of", { what: t("registers.event.reported"), title })}
      onClick={() => open({ matter: id, kind: "reported" })}
    >
      {t("registers.event.reported")}
    </Button>
  );
}

/** Nothing is owed: said, with the next step. */
function Nothing({ open, role }: { open: number; role: PersonRole }) {
  const { t } = useTranslation();
  return (
    <section className="my-day" aria-labelledby="my-day">
      <h2 id="my-day">{t("registers.day.title")}</h2>
      <p className="nothing">
        {supervises(role) && open === 0
          ? t("registers.day.nothingSupervising")
          : t(open === 0 ? "registers.day.nothing" : "registers.day.nothingDue", { count: open })}
      </p>
    </section>
  );
}
