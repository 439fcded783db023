// What stands around every page: the seal, the way home, the language; and below them whatever is being added.

import { Segmented } from "antd";
import { Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link, NavLink, Outlet, ScrollRestoration, useLocation } from "react-router";
import { AddTray } from "../add/tray.tsx";
import { MeMenu } from "../people/me-menu.tsx";
import { LiveDot } from "../registers/live-dot.tsx";
import { along, useAddress } from "./address.ts";
import { type Language, languageOf, speak } from "./i18n.ts";
import seal from "./seal.svg";
import { Waiting } from "./waiting.tsx";

export function Shell() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const language = languageOf(params);
  useEffect(() => {
    void speak(language);
  }, [language]);
  useFocusOnPage();
  return (
    <>
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      <header className="top">
        <Link className="brand" to={along(params, "/")} aria-label={`${t("brand")} · ${t("home")}`}>
          <img src={seal} alt="" width={24} height={24} />
          <span>{t("brand")}</span>
        </Link>
        <Pages />
        <LiveDot />
        <LanguageSwitch language={language} />
        <MeMenu />
      </header>
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      <AddTray />
      <ScrollRestoration />
    </>
  );
}

/** Where one can go from anywhere. */
const pages = [
  { path: "/", words: "home" },
  { path: "/governments", words: "following.places" },
  { path: "/promises", words: "following.nav" },
  { path: "/checks", words: "findings.nav" },
  { path: "/compare", words: "compare.nav" },
  { path: "/registers", words: "registers.nav" },
  { path: "/leaders", words: "leaders.nav" },
  { path: "/search", words: "search.nav" },
] as const;

function Pages() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);
  // On a phone the line scrolls sideways: where one is must be in sight.
  useEffect(() => {
    if (pathname !== "")
      nav.current?.querySelector("a.active")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [pathname]);
  return (
    <nav ref={nav} className="pages" aria-label={t("pages")}>
      {pages.map(({ path, words }) => (
        <NavLink key={path} to={along(params, path)} end={path === "/"}>
          {t(words)}
        </NavLink>
      ))}
    </nav>
  );
}

/** Whoever reads with the keyboard or the ear goes on at the beginning of the new page, not at the link on the old one. */
function useFocusOnPage(): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [pathname]);
}

const languages: readonly { value: Language; label: string }[] = [
  { value: "zh-CN", label: "中文" },
  { value: "en", label: "EN" },
];

function LanguageSwitch({ language }: { language: Language }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  return (
    <Segmented<Language>
      className="language"
      size="small"
      aria-label={t("language")}
      value={language}
      options={[...languages]}
      onChange={(next) => move({ lang: next === "en" ? "en" : null }, "keep")}
    />
  );
}
