// Who is at this screen, at the right of the line on top: a word that opens a short menu. Until there are accounts it says so, and
// what to do about it.

import { type ToggleEvent, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import type { Me, Person } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { usePersonRoleName } from "./person-role.ts";
import { useMe, useSignOut } from "./queries.ts";
import { tabsFor } from "./tabs.ts";
import "./me-menu.css";

export function MeMenu() {
  const me = useMe();
  if (me.data === undefined) return <span className="me" />;
  const { person, unguarded } = me.data;
  if (person === null && !unguarded) return <SignInLink />;
  return <Menu me={me.data} />;
}

function SignInLink() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { pathname, search, hash } = useLocation();
  const besides: Record<string, string> = ["/", "/sign-in"].includes(pathname)
    ? {}
    : { to: `${pathname}${search}${hash}` };
  return (
    <span className="me">
      <Link to={along(params, "/sign-in", besides)}>{t("people.signIn.act")}</Link>
    </span>
  );
}

function Menu({ me }: { me: Me }) {
  const { t } = useTranslation();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const place = (event: ToggleEvent<HTMLDivElement>) => {
    const there = button.current?.getBoundingClientRect();
    if (event.newState !== "open" || there === undefined) return;
    event.currentTarget.style.top = `${there.bottom + 4}px`;
    event.currentTarget.style.right = `${Math.max(8, document.documentElement.clientWidth - there.right)}px`;
  };
  // A popover stays open when one of its links leads to another page.
  const close = ({ target, currentTarget }: { target: EventTarget; currentTarget: HTMLElement }) => {
    if (target instanceof Element && target.closest("a, button") !== null) currentTarget.hidePopover();
  };
  return (
    <span className="me">
      <button ref={button} type="button" className="plain" popoverTarget={id}>
        <span className="me-name">{me.person?.name ?? t("people.me.nobody")}</span>
        {me.unread > 0 && (
          <span className="me-unread figures">
            {me.unread > 99 ? "99+" : me.unread}
            <span className="unseen"> {t("people.me.unread", { count: me.unread })}</span>
          </span>
        )}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: it closes behind its own links */}
      <div id={id} className="me-menu" popover="auto" onBeforeToggle={place} onClick={close}>
        {me.person === null ? <Unguarded me={me} /> : <Known me={me} person={me.person} />}
      </div>
    </span>
  );
}

/** Nobody has an account: what that means, and how to set one up. */
function Unguarded({ me }: { me: Me }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t("people.me.unguarded")}</p>
      <p className="soft">{t("people.me.setUp")}</p>
      <ul>
        <Item to="/admin/people" words={t("people.me.firstPerson")} />
        {me.examples.length > 0 && <Item to="/sign-in" words={t("people.me.actAs")} />}
        <Item
          to="/notices"
          words={me.unread > 0 ? t("people.me.noticesNew", { count: me.unread }) : t("people.me.notices")}
        />
        <Item to="/admin" words={t("people.admin.title")} />
      </ul>
    </>
  );
}

function Known({ me, person }: { me: Me; person: Person }) {
  const { t } = useTranslation();
  const roleName = usePersonRoleName();
  const signOut = useSignOut();
  return (
    <>
      <p>
        <b>{person.name}</b>
        {person.example && <span className="tag">{t("example")}</span>}
        <br />
        <span className="soft">
          {[roleName(person.role), person.post, person.unitName].filter((word) => word !== null).join(" · ")}
        </span>
      </p>
      <ul>
        <Item to="/account" words={t("people.account.title")} />
        <Item
          to="/notices"
          words={me.unread > 0 ? t("people.me.noticesNew", { count: me.unread }) : t("people.me.notices")}
        />
        {tabsFor(me.role).length > 0 && <Item to="/admin" words={t("people.admin.title")} />}
        {me.examples.length > 0 && <Item to="/sign-in" words={t("people.me.actAsAnother")} />}
        <li>
          <button type="button" className="plain" onClick={() => signOut.mutate()}>
            {t("people.me.signOut")}
          </button>
        </li>
      </ul>
    </>
  );
}

function Item({ to, words }: { to: string; words: string }) {
  const [params] = useAddress();
  return (
    <li>
      <Link to={along(params, to)}>{words}</Link>
    </li>
  );
}
