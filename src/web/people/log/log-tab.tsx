// 日志: everything that was changed, newest first, and whether its chain of hashes holds. Nothing can be changed here.

import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useAddress } from "../../app/address.ts";
import { Failed } from "../../app/failure.tsx";
import { Waiting } from "../../app/waiting.tsx";
import { type LogWanted, useLog } from "./ask.ts";
import { EntryLine } from "./entry-line.tsx";
import { LogFilters } from "./log-filters.tsx";
import { useNames } from "./names.ts";
import { type LogSubject, logSubjects } from "./subjects.ts";
import { Verification } from "./verification.tsx";
import "./log.css";

const wantedOf = (params: URLSearchParams): LogWanted => ({
  subject: logSubjects.find((subject: LogSubject) => subject === params.get("subject")) ?? null,
  id: params.get("id"),
  who: params.get("who"),
});

export function LogTab() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const wanted = wantedOf(params);
  return (
    <div className="log">
      <p className="soft admin-what">{t("people.log.what")}</p>
      <Verification />
      <LogFilters wanted={wanted} />
      <Entries wanted={wanted} />
    </div>
  );
}

function Entries({ wanted }: { wanted: LogWanted }) {
  const { t } = useTranslation();
  const log = useLog(wanted);
  const pages = log.data?.pages ?? [];
  const nameOf = useNames(Object.assign({}, ...pages.map(({ titles }) => titles)));
  if (log.isPending) return <Waiting />;
  if (log.isError) return <Failed error={log.error} retry={() => void log.refetch()} small />;
  const entries = pages.flatMap((page) => page.entries);
  if (entries.length === 0) return <Nothing filtered={Object.values(wanted).some((value) => value !== null)} />;
  return (
    <>
      <ol className="log-entries">
        {entries.map((entry) => (
          <EntryLine key={entry.seq} entry={entry} name={nameOf(entry)} />
        ))}
      </ol>
      <p className="log-more">
        {log.hasNextPage ? (
          <Button loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            {t("people.log.more")}
          </Button>
        ) : (
          <span className="soft">{t("people.log.beginning")}</span>
        )}
      </p>
    </>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  if (!filtered) return <p className="nothing">{t("people.log.empty")}</p>;
  return (
    <p className="nothing">
      {t("people.log.noneFits")}{" "}
      <button type="button" className="link" onClick={() => move({ subject: null, id: null, who: null }, "keep")}>
        {t("shelf.clear")}
      </button>
    </p>
  );
}
