// 日历: for which years the days off are known, a year as a sheet, and entering what has not been published or is different here.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { OfficeDays } from "../../../registers/index.ts";
import type { Me } from "../../../wire/index.ts";
import { along, useAddress } from "../../app/address.ts";
import { Failed } from "../../app/failure.tsx";
import { Waiting } from "../../app/waiting.tsx";
import { mayChange } from "../tabs.ts";
import { useOfficeDays } from "./ask.ts";
import { sourceOf } from "./year.ts";
import { YearDesk } from "./year-desk.tsx";
import "./calendar.css";

export function CalendarTab({ me }: { me: Me }) {
  const days = useOfficeDays();
  if (days.isPending) return <Waiting />;
  if (days.isError) return <Failed error={days.error} retry={() => void days.refetch()} />;
  return <Years all={days.data} editable={mayChange(me.role, "calendar")} />;
}

const signs = { published: "●", office: "◆", unknown: "▲" } as const;

function Years({ all, editable }: { all: OfficeDays; editable: boolean }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const now = new Date().getFullYear();
  const asked = Number(params.get("year"));
  const entered = [...all.daysOff, ...all.workdays].map((day) => Number(day.slice(0, 4)));
  const around = [now - 1, now, now + 1, now + 2];
  const years = [...new Set([...around, ...all.years, ...entered])].sort((one, other) => one - other);
  const year = years.includes(asked) ? asked : now;
  return (
    <>
      <p className="soft admin-what">{t("people.calendar.what")}</p>
      <nav className="years" aria-label={t("people.calendar.years")}>
        {years.map((one) => {
          const source = sourceOf(all, one);
          return (
            <Link
              key={one}
              className={source}
              to={along(params, "/admin/calendar", { year: String(one) })}
              {...(one === year ? { "aria-current": "page" as const } : {})}
            >
              <b className="figures">{one}</b>
              <span>
                <i aria-hidden="true">{signs[source]}</i> {t(`people.calendar.source.${source}`)}
              </span>
            </Link>
          );
        })}
      </nav>
      <YearDesk key={year} year={year} all={all} editable={editable} />
    </>
  );
}
