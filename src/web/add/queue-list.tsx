// One line for each file: how far it is, what became of it, and whose report it was taken for, to be confirmed.

import { Button } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { AddOutcome } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { useDetail } from "../app/failure.tsx";
import { ConfirmFacts } from "./confirm-facts.tsx";
import type { Given } from "./facts-given.ts";
import { useQueue } from "./queue.tsx";
import { AT_ONCE, type Item, type Stage } from "./stage.ts";
import { tally, wantsConfirming } from "./tally.ts";

export function QueueList() {
  const { t } = useTranslation();
  const { items, clear } = useQueue();
  if (items.length === 0) return null;
  const counts = tally(items, AT_ONCE);
  const running = counts.done < counts.of;
  return (
    <div className="queue">
      <div className="queue-head">
        <span role="status">{running ? t("add.progress", { ...counts }) : t("add.finished", { ...counts })}</span>
        <progress value={counts.done} max={counts.of} aria-label={t("add.title")} />
        {counts.remaining !== null && <span className="soft">{t("add.remaining", { seconds: counts.remaining })}</span>}
        {!running && <span className="soft">{t("add.tally", { ...counts })}</span>}
        {!running && (
          <Button size="small" onClick={clear}>
            {t("add.clear")}
          </Button>
        )}
      </div>
      {counts.unconfirmed > 0 && (
        <p className="soft">
          <strong>{t("add.confirmTitle")}</strong> {t("add.confirmNote")}
        </p>
      )}
      <ol className="queue-items">
        {items.map((item) => (
          <QueueItem key={item.key} item={item} />
        ))}
      </ol>
    </div>
  );
}

/** Refusals that may be gone next time; a file that cannot be read stays one. */
const passing: ReadonlySet<string> = new Set(["offline", "busy", "internal"]);

function QueueItem({ item }: { item: Item }) {
  const { t } = useTranslation();
  const { again } = useQueue();
  const { stage } = item;
  return (
    <li className={`queue-item ${stage.kind}`}>
      <span className="file-name">{item.file.webkitRelativePath || item.file.name}</span>
      <Progress stage={stage} />
      {stage.kind === "done" && <Outcome outcome={stage.outcome} given={item.confirmed} />}
      {stage.kind === "refused" && passing.has(stage.problem.code) && (
        <Button size="small" onClick={() => again(item)}>
          {t("add.again")}
        </Button>
      )}
      {stage.kind === "done" && wantsConfirming(item) && <Confirmation item={item} outcome={stage.outcome} />}
    </li>
  );
}

function Confirmation({ item, outcome }: { item: Item; outcome: AddOutcome }) {
  const { t } = useTranslation();
  const { confirm } = useQueue();
  if (item.confirmed !== null) return <span className="confirmed">{t("add.confirmed")} ✓</span>;
  return <ConfirmFacts asked={outcome} done={(given) => confirm(item.key, given)} />;
}

/** How far a file is, or why it was refused. */
function Progress({ stage }: { stage: Stage }) {
  const { t } = useTranslation();
  const detail = useDetail();
  switch (stage.kind) {
    case "waiting":
      return <span className="soft">{t("add.waiting")}</span>;
    case "sending":
      return <span>{t("add.sending", { percent: Math.round(stage.share * 100) })}</span>;
    case "reading":
      return <Reading since={stage.since} />;
    case "refused":
      return (
        <span className="refusal">
          <b>{t("add.refused")}</b> {detail(stage.problem)}
        </span>
      );
    case "done":
      return null;
  }
}

function Reading({ since }: { since: number }) {
  const { t } = useTranslation();
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return <span>{t("add.reading", { seconds: Math.max(0, Math.round((now - since) / 1000)) })}</span>;
}

const words = {
  added: "add.added",
  held: "add.held",
  "another-delivery": "add.another",
  refused: "add.refused",
} as const;

function Outcome({ outcome, given }: { outcome: AddOutcome; given: Given | null }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { government, planYear } = given ?? outcome;
  return (
    <span className="outcome">
      <b>{t(words[outcome.outcome])}</b>
      {outcome.reportId !== null && (
        <Link to={along(params, `/reports/${outcome.reportId}`)}>
          {government === null ? t("add.read") : `${government} ${planYear ?? ""}`}
        </Link>
      )}
    </span>
  );
}
