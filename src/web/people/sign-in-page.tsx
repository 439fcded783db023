// 登录: name and password, then the code of the second factor where one is asked for; and, while nobody has an account of their
// own, the people of the examples with one click.

import { useTranslation } from "react-i18next";
import { useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { backOf } from "./back.ts";
import { ExamplePeople } from "./example-people.tsx";
import { useMe } from "./queries.ts";
import { SignInForm } from "./sign-in-form.tsx";
import "./people.css";

export function SignInPage() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const me = useMe();
  useTitle(t("people.signIn.title"));
  if (me.isPending) return <Waiting />;
  if (me.isError) return <Failed error={me.error} retry={() => void me.refetch()} />;
  const { person, unguarded, examples } = me.data;
  const to = withLanguage(backOf(params.get("to")), params);
  return (
    <div className={examples.length > 0 ? "entry wide" : "entry"}>
      <section className="entry-form">
        <h1>{t("people.signIn.title")}</h1>
        {person !== null && (
          <p className="entry-note">
            {t("people.signIn.already", { name: person.name, role: t(`people.role.${person.role}`) })}
          </p>
        )}
        {unguarded && <p className="entry-note">{t("people.signIn.unguarded")}</p>}
        <SignInForm to={to} />
      </section>
      {examples.length > 0 && <ExamplePeople people={examples} now={person?.id ?? null} to={to} />}
    </div>
  );
}

/** The language chosen here goes along. */
function withLanguage(to: string, params: URLSearchParams): string {
  const lang = params.get("lang");
  if (lang === null) return to;
  const there = new URL(to, window.location.origin);
  there.searchParams.set("lang", lang);
  return `${there.pathname}${there.search}${there.hash}`;
}
