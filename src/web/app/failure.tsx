// What a person sees when something was not to be had: what happened, to which thing, what to do.

import { Button } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { isRouteErrorResponse, Link, useLocation, useRouteError } from "react-router";
import { along, useAddress } from "./address.ts";
import { type ProblemBody, Refusal } from "./client.ts";
import { useTitle } from "./title.ts";

/** The sentence of a problem in the language of the interface. */
export function useDetail(): (problem: ProblemBody) => string {
  const { i18n } = useTranslation();
  return useCallback(({ detail, detailEn }) => (i18n.language === "en" ? detailEn : detail), [i18n.language]);
}

/** A page that could not be had; with `small`, a part of one. */
export function Failed({ error, retry, small = false }: { error: unknown; retry?: () => void; small?: boolean }) {
  const { t } = useTranslation();
  const detail = useDetail();
  const [params] = useAddress();
  const { pathname, search } = useLocation();
  const refusal = error instanceof Refusal ? error : null;
  const title =
    refusal === null
      ? t("failure.crash")
      : refusal.code === "offline"
        ? t("failure.offline")
        : refusal.code === "not-found"
          ? t("failure.notFound")
          : t("failure.title");
  const again = retry ?? (() => window.location.reload());
  return (
    <section className={small ? "failed small" : "failed"} role="alert">
      {small ? <b>{title}</b> : <h1>{title}</h1>}
      <p>{refusal === null ? t("failure.crashWhat") : detail(refusal)}</p>
      <p className="acts">
        {refusal?.code !== "not-found" && (
          <Button type="primary" onClick={again}>
            {refusal === null ? t("failure.reload") : t("retry")}
          </Button>
        )}
        {refusal?.code === "unauthorized" && (
          <Link to={along(params, "/sign-in", { to: `${pathname}${search}` })}>{t("people.signIn.act")}</Link>
        )}
        {!small && <Link to={along(params, "/")}>{t("failure.back")}</Link>}
      </p>
    </section>
  );
}

/** The page for an address under which nothing stands. */
export function NotFound() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { pathname } = useLocation();
  useTitle(t("failure.notFound"));
  return (
    <section className="failed">
      <h1>{t("failure.notFound")}</h1>
      <p>{t("failure.notFoundWhat", { path: decodeURIComponent(pathname) })}</p>
      <p className="acts">
        <Link to={along(params, "/")}>{t("failure.back")}</Link>
      </p>
    </section>
  );
}

/** What stands in place of a page that threw. */
export function Crashed() {
  const error = useRouteError();
  return isRouteErrorResponse(error) && error.status === 404 ? <NotFound /> : <Failed error={error} />;
}
