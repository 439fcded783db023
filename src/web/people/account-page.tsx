// 我的账号: who one is here, the password, the second factor.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Me, Person } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { MailPreference } from "../notices/shared.ts";
import { ChangePassword } from "./change-password.tsx";
import { useMe } from "./queries.ts";
import { TwoFactor } from "./two-factor.tsx";
import "./people.css";

export function AccountPage() {
  const { t } = useTranslation();
  const me = useMe();
  useTitle(t("people.account.title"));
  if (me.isPending) return <Waiting />;
  if (me.isError) return <Failed error={me.error} retry={() => void me.refetch()} />;
  return (
    <div className="account">
      <h1>{t("people.account.title")}</h1>
      {me.data.person === null ? <NoAccount me={me.data} /> : <Mine person={me.data.person} />}
    </div>
  );
}

function NoAccount({ me }: { me: Me }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  return me.unguarded ? (
    <p className="nothing">
      {t("people.me.unguarded")} <Link to={along(params, "/admin/people")}>{t("people.me.firstPerson")}</Link>
    </p>
  ) : (
    <p className="nothing">
      {t("people.account.signInFirst")}{" "}
      <Link to={along(params, "/sign-in", { to: "/account" })}>{t("people.signIn.act")}</Link>
    </p>
  );
}

function Mine({ person }: { person: Person }) {
  const { t } = useTranslation();
  const facts = [
    ["people.name", person.name],
    ["people.username", person.username],
    ["people.roleLabel", t(`people.role.${person.role}`)],
    ["people.unit", person.unitName],
    ["people.post", person.post],
    ["people.email", person.email],
  ] as const;
  return (
    <>
      <section>
        <dl className="facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>{value ?? <span className="soft">{t("people.none")}</span>}</dd>
            </div>
          ))}
        </dl>
        <p className="soft">{t("people.account.changedBy")}</p>
      </section>
      {person.example ? (
        <p className="nothing">{t("people.account.example")}</p>
      ) : (
        <>
          <ChangePassword username={person.username} />
          <MailPreference />
          <TwoFactor person={person} />
        </>
      )}
    </>
  );
}
