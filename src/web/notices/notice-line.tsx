// One notice: what it is by word, shape and colour, the matter it leads to, and the sentence.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Notice } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { minute } from "../app/format.ts";
import { LightShape } from "../registers/shared.ts";
import { useMark } from "./queries.ts";

export function NoticeLine({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const mark = useMark();
  const { id, matter, words, readAt } = notice;
  const unread = readAt === null;
  return (
    <li className={unread ? "notice unread" : "notice"}>
      <span className="notice-mark">{unread && <span className="unseen">{t("notices.unreadMark")}</span>}</span>
      <Sign notice={notice} />
      <div className="notice-words">
        <Link
          to={along(params, `/matters/${encodeURIComponent(matter)}`)}
          onClick={() => unread && mark.mutate({ ids: [id], read: true })}
        >
          {words.title}
        </Link>
        <p>
          <Sentence notice={notice} />
        </p>
        <small className="soft">{words.registerName}</small>
      </div>
      <time className="figures soft" dateTime={notice.at}>
        {minute(notice.at).slice(11)}
      </time>
      <button
        type="button"
        className="plain notice-act"
        disabled={mark.isPending}
        onClick={() => mark.mutate({ ids: [id], read: unread })}
      >
        {t(unread ? "notices.markRead" : "notices.markUnread")}
      </button>
    </li>
  );
}

const acts = [
  ...(["handed-out", "urged", "returned", "planned", "settled", "accepted", "paused", "resumed", "extended"] as const),
  ...(["adjusted", "reopened", "struck-off", "handed-over", "appealed", "decided", "commented"] as const),
];

/** Late or due with its light; an act by its word. */
function Sign({ notice: { kind, level, words } }: { notice: Notice }) {
  const { t } = useTranslation();
  if (kind !== "warning" || level === null) {
    return <b className="notice-act-word">{t(`notices.act.${acts.find((act) => act === kind) ?? "other"}`)}</b>;
  }
  const light = t(`registers.light.${level}`);
  return (
    <span className={`light ${level}`}>
      <LightShape light={level} />
      {t(words.daysLate > 0 ? "notices.level.late" : "notices.level.due", { light })}
    </span>
  );
}

function Sentence({ notice: { kind, words } }: { notice: Notice }) {
  const { t } = useTranslation();
  const { step, due, daysLate, who, on, why, instead } = words;
  const parts =
    kind === "warning"
      ? [
          t(daysLate > 0 ? "notices.late" : "notices.dueSoon", { step, due, days: daysLate }),
          instead !== null && t("notices.instead", { name: instead }),
        ]
      : [t("notices.did", { who, on }), due !== null && t("notices.until", { due }), why];
  return parts
    .filter((part) => part !== false && part !== null)
    .map((part) => (
      <span key={part} className="notice-part">
        {part}
      </span>
    ));
}
