// 提醒的发送: mail and webhook, a message to try them with, and what became of what was sent.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { NoticeSettings } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { minute } from "../app/format.ts";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { useSettings } from "./queries.ts";
import { SettingsForm } from "./settings-form.tsx";
import { TryOut } from "./try-out.tsx";
import "../people/people.css";
import "./notices.css";

export function NoticeSettingsPage() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const settings = useSettings();
  useTitle(t("notices.settings.title"));
  if (settings.isPending) return <Waiting />;
  if (settings.isError) return <Failed error={settings.error} retry={() => void settings.refetch()} />;
  return (
    <div className="notices notice-settings">
      <p className="notice-back">
        <Link to={along(params, "/admin")}>← {t("notices.settings.back")}</Link>
      </p>
      <h1>{t("notices.settings.title")}</h1>
      <p className="notice-lead">{t("notices.settings.lead")}</p>
      <SettingsForm settings={settings.data} />
      <TryOut settings={settings.data} />
      <Sendings settings={settings.data} />
    </div>
  );
}

function Sendings({ settings: { sendings } }: { settings: NoticeSettings }) {
  const { t } = useTranslation();
  const { waiting, sent, failed, troubles } = sendings;
  return (
    <section aria-labelledby="sendings">
      <h2 id="sendings">{t("notices.settings.sendings")}</h2>
      <p className="figures">{t("notices.settings.counts", { waiting, sent, failed })}</p>
      {troubles.length === 0 ? (
        <p className="soft">{t("notices.settings.noTroubles")}</p>
      ) : (
        <>
          <h3>{t("notices.settings.troubles")}</h3>
          <ul className="troubles">
            {troubles.map(({ at, to, final, why }) => (
              <li key={`${at}${to}`}>
                <span className="figures soft">{minute(at)}</span> <b>{to}</b>{" "}
                <span className="tag">{t(final ? "notices.settings.final" : "notices.settings.again")}</span>
                <br />
                <span className="trouble-why">{why}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
