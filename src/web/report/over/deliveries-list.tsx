// The files in which this report was delivered: which one is read, its original, where it came from; another one to read or add.

import { Button } from "antd";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Delivery } from "../../../wire/index.ts";
import { useQueue } from "../../add/queue.tsx";
import { QueueList } from "../../add/queue-list.tsx";
import { isSettled } from "../../add/stage.ts";
import { originalOf } from "../../app/client.ts";
import { minute, short, size } from "../../app/format.ts";
import { useForget } from "../../app/queries.ts";
import { useChoose } from "../acts.ts";
import { useDesk } from "../desk.tsx";

export function DeliveriesList() {
  const { t } = useTranslation();
  const { report } = useDesk();
  return (
    <>
      <p className="soft">{t("delivery.note")}</p>
      <ol className="record">
        {report.deliveries.map((delivery) => (
          <DeliveryLine key={delivery.id} delivery={delivery} />
        ))}
      </ol>
      <Another report={report.summary.id} />
    </>
  );
}

function DeliveryLine({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation();
  const choose = useChoose();
  const { report, fill } = useDesk();
  const several = report.deliveries.length > 1;
  const { fileName, encoding, bytes, characters, sha256, addedAt, url, publisher, retrieved, current } = delivery;
  const from = [publisher, retrieved].filter((each) => each !== null).join(" ");
  return (
    <li className={current ? "on" : ""}>
      <p>
        <b>{fileName}</b> {current && <span className="tag">{t("delivery.current")}</span>}
      </p>
      <p>
        <small>
          {encoding} · {size(bytes)} · {t("delivery.characters", { count: characters })} ·{" "}
          <code title={`SHA-256 ${sha256}`}>{short(sha256)}</code> · {t("delivery.added", { at: minute(addedAt) })}
        </small>
      </p>
      {(url !== null || from !== "") && (
        <p>
          <small>
            {t("delivery.source")} {from}{" "}
            {url !== null && (
              <a href={url} target="_blank" rel="noreferrer">
                {url}
              </a>
            )}
          </small>
        </p>
      )}
      <p className="entry-acts">
        <Button size="small" href={originalOf(delivery.id)} download>
          {t("delivery.original")}
        </Button>
        {several && (
          <Button size="small" onClick={() => fill({ kind: "facts", delivery: delivery.id })}>
            {t("delivery.elsewhere")}
          </Button>
        )}
        {!current && (
          <Button size="small" loading={choose.isPending} onClick={() => choose.mutate(delivery)}>
            {t("delivery.choose")}
          </Button>
        )}
      </p>
    </li>
  );
}

/** Adds a file; it joins this report if its text is of the same government and year. */
function Another({ report }: { report: string }) {
  const { t } = useTranslation();
  const { add, items } = useQueue();
  const forget = useForget();
  const input = useRef<HTMLInputElement>(null);
  const settled = items.filter(isSettled).length;
  useEffect(() => {
    if (settled > 0) void forget(report);
  }, [settled, report, forget]);
  return (
    <>
      <Button type="primary" onClick={() => input.current?.click()}>
        {t("delivery.another")}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        onChange={(event) => {
          add([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <QueueList />
    </>
  );
}
