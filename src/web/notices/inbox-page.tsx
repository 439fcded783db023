// 通知: what one was told, by day, the newest first; each leads to its matter in one click.

import { Button, Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { along, useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { day as dayOf } from "../app/format.ts";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { useMe } from "../people/queries.ts";
import { useChanges } from "../registers/live.ts";
import { plusDays } from "../registers/shared.ts";
import { PAGE } from "./ask.ts";
import { grouped } from "./grouped.ts";
import { NoticeLine } from "./notice-line.tsx";
import { useMarkAll, useNotices } from "./queries.ts";
import "./notices.css";

/** A notice is written a moment after what it tells of. */
const AFTER = 1_200;

export function InboxPage() {
  const { t } = useTranslation();
  const [params, move] = useAddress();
  const unread = params.get("unread") === "1";
  const offset = Math.max(0, Number(params.get("from")) || 0);
  const me = useMe();
  const notices = useNotices(unread, offset);
  const marking = useMarkAll();
  useTitle(t("notices.title"));
  useChanges(() => void setTimeout(() => void notices.refetch(), AFTER));
  if (notices.isPending || me.isPending) return <Waiting />;
  if (notices.isError) return <Failed error={notices.error} retry={() => void notices.refetch()} />;
  const { total, unread: unreadCount, notices: held } = notices.data;
  return (
    <div className="notices">
      <h1>{t("notices.title")}</h1>
      {me.data?.person === null ? (
        <Nobody />
      ) : (
        <>
          <div className="notices-bar">
            <Segmented<string>
              aria-label={t("notices.which")}
              value={unread ? "unread" : "all"}
              options={[
                { value: "all", label: t("notices.all") },
                { value: "unread", label: t("notices.unreadOnly") },
              ]}
              onChange={(which) => move({ unread: which === "unread" ? "1" : null, from: null }, "keep")}
            />
            <span className="soft figures">{t("notices.counted", { total, unread: unreadCount })}</span>
            <Button disabled={unreadCount === 0} loading={marking.isPending} onClick={marking.all}>
              {t("notices.markAll")}
            </Button>
          </div>
          {held.length === 0 && <Nothing unread={unread} />}
          {grouped(held).map(({ day, notices: ofDay }) => (
            <section key={day} aria-label={day}>
              <h2>
                <DayName day={day} />
              </h2>
              <ol>
                {ofDay.map((notice) => (
                  <NoticeLine key={notice.id} notice={notice} />
                ))}
              </ol>
            </section>
          ))}
          <Turning offset={offset} total={total} />
        </>
      )}
    </div>
  );
}

function DayName({ day }: { day: string }) {
  const { t } = useTranslation();
  const today = dayOf(new Date().toISOString());
  const word = day === today ? t("notices.today") : day === plusDays(today, -1) ? t("notices.yesterday") : null;
  return (
    <>
      {word !== null && <b>{word} </b>}
      <span className="figures">{day}</span>
    </>
  );
}

function Turning({ offset, total }: { offset: number; total: number }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  if (total <= PAGE) return null;
  const to = (from: number) => move({ from: from <= 0 ? null : String(from) }, "keep");
  return (
    <p className="notices-turning">
      <Button disabled={offset === 0} onClick={() => to(offset - PAGE)}>
        {t("notices.newer")}
      </Button>
      <Button disabled={offset + PAGE >= total} onClick={() => to(offset + PAGE)}>
        {t("notices.older")}
      </Button>
    </p>
  );
}

function Nothing({ unread }: { unread: boolean }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <p className="nothing">
      {t(unread ? "notices.noneUnread" : "notices.none")}{" "}
      <Link to={along(params, unread ? "/notices" : "/registers")}>
        {t(unread ? "notices.showAll" : "notices.toRegisters")}
      </Link>
    </p>
  );
}

function Nobody() {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <p className="nothing">
      {t("notices.nobody")} <Link to={along(params, "/sign-in", { to: "/notices" })}>{t("notices.signIn")}</Link>
    </p>
  );
}
