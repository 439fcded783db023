// 管理: people, units, registers, calendar, log, each under an address of its own. Whoever may not see it is told so, and who may.

import { type ComponentType, lazy } from "react";
import { useTranslation } from "react-i18next";
import { Link, Navigate, NavLink, useLocation, useParams } from "react-router";
import type { Me } from "../../../wire/index.ts";
import { along, useAddress } from "../../app/address.ts";
import { Failed, NotFound } from "../../app/failure.tsx";
import { useTitle } from "../../app/title.ts";
import { Waiting } from "../../app/waiting.tsx";
import { useMe } from "../queries.ts";
import { type Tab, tabs, tabsFor } from "../tabs.ts";
import "../people.css";
import "./admin.css";

const parts: Readonly<Record<Tab, ComponentType<{ me: Me }>>> = {
  people: lazy(async () => ({ default: (await import("./people-tab.tsx")).PeopleTab })),
  units: lazy(async () => ({ default: (await import("../units/units-tab.tsx")).UnitsTab })),
  registers: lazy(async () => ({ default: (await import("../rules/registers-tab.tsx")).RegistersTab })),
  calendar: lazy(async () => ({ default: (await import("../calendar/calendar-tab.tsx")).CalendarTab })),
  log: lazy(async () => ({ default: (await import("../log/log-tab.tsx")).LogTab })),
};

export function AdminPage() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { tab } = useParams();
  const me = useMe();
  const here = tabs.find((one) => one === tab) ?? null;
  useTitle(here === null ? t("people.admin.title") : `${t(`people.admin.tab.${here}`)} · ${t("people.admin.title")}`);
  if (me.isPending) return <Waiting />;
  if (me.isError) return <Failed error={me.error} retry={() => void me.refetch()} />;
  const mine = tabsFor(me.data.role);
  if (mine.length === 0) return <Refused me={me.data} />;
  if (tab === undefined) return <Navigate to={along(params, `/admin/${mine[0]}`)} replace />;
  if (here === null) return <NotFound />;
  const Part = parts[here];
  return (
    <div className="admin">
      <h1>{t("people.admin.title")}</h1>
      <nav className="admin-tabs" aria-label={t("people.admin.title")}>
        {mine.map((one) => (
          <NavLink key={one} to={along(params, `/admin/${one}`)}>
            {t(`people.admin.tab.${one}`)}
          </NavLink>
        ))}
        {me.data.role === "administrator" && (
          <NavLink to={along(params, "/admin/notices")}>{t("notices.settings.title")}</NavLink>
        )}
      </nav>
      <Part me={me.data} />
    </div>
  );
}

/** Who may see the administration, who is asking, and what to do. */
function Refused({ me }: { me: Me }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { pathname, search } = useLocation();
  return (
    <section className="failed">
      <h1>{t("people.admin.refused")}</h1>
      <p>
        {me.person === null
          ? t("people.admin.refusedUnknown")
          : t("people.admin.refusedWhat", { name: me.person.name, role: t(`people.role.${me.role}`) })}
      </p>
      <p className="acts">
        <Link to={along(params, "/sign-in", { to: `${pathname}${search}` })}>
          {t(me.person === null ? "people.signIn.act" : "people.admin.asAnother")}
        </Link>
        <Link to={along(params, "/")}>{t("failure.back")}</Link>
      </p>
    </section>
  );
}
