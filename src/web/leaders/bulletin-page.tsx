// 督查通报: a month and registers are chosen, the bulletin stands there as it will print, the office writes its own parts beside it,
// and takes the document away or issues it.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Bulletin } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { useDayWords } from "../registers/due-words.tsx";
import { todayInChina } from "./asked.ts";
import { BulletinActs } from "./bulletin-acts.tsx";
import { BulletinForm } from "./bulletin-form.tsx";
import { BulletinPaper } from "./bulletin-paper.tsx";
import { IssuedList } from "./issued-list.tsx";
import { useBulletin } from "./queries.ts";
import { RegisterChips } from "./register-chips.tsx";
import { useTexts } from "./texts-kept.ts";
import "./leaders.css";
import "./bulletin.css";

/** Counts the others; only where it is asked for. */
const APPRAISAL = ["appraisal"];

export function BulletinPage() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const thisMonth = todayInChina().slice(0, 7);
  const asked = params.get("month") ?? "";
  const month = /^\d{4}-\d{2}$/.test(asked) && asked <= thisMonth ? asked : thisMonth;
  const registers = (params.get("registers") ?? "").split(",").filter((code) => code !== "");
  const bulletin = useBulletin({ month, ...(registers.length === 0 ? {} : { registers: registers.join(",") }) });
  useTitle(t("leaders.bulletin.nav"));
  return (
    <div className="bulletin">
      <div className="leaders-head">
        <h1>{t("leaders.bulletin.nav")}</h1>
        <p className="leaders-acts">
          <Link to={along(params, "/leaders")}>{t("leaders.nav")}</Link>
        </p>
      </div>
      <p className="soft lead">{t("leaders.bulletin.lead")}</p>
      <search className="leaders-choices">
        <MonthChoice month={month} />
        <RegisterChips chosen={registers} also={APPRAISAL} />
      </search>
      {bulletin.isError ? (
        <Failed small error={bulletin.error} retry={() => void bulletin.refetch()} />
      ) : bulletin.data === undefined ? (
        <Waiting />
      ) : (
        <Desk key={bulletin.data.month} bulletin={bulletin.data} />
      )}
      <IssuedList />
    </div>
  );
}

function MonthChoice({ month }: { month: string }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  return (
    <label className="choice">
      {t("leaders.bulletin.month")}{" "}
      <input
        type="month"
        max={todayInChina().slice(0, 7)}
        value={month}
        onChange={({ target: { value } }) => {
          // Half a month is typed through: only a whole one is gone to.
          if (value >= "2000") move({ month: value }, "keep");
        }}
      />
    </label>
  );
}

function Desk({ bulletin }: { bulletin: Bulletin }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const dayWords = useDayWords();
  const kept = useTexts(bulletin.month, bulletin.texts);
  if (bulletin.registers.length === 0)
    return (
      <p className="nothing">
        {t("leaders.none")} <Link to={along(params, "/registers")}>{t("leaders.toRegisters")}</Link>
      </p>
    );
  return (
    <>
      {isRunning(bulletin) && (
        <p className="running">{t("leaders.bulletin.running", { day: dayWords(bulletin.date, "") })}</p>
      )}
      <div className="bulletin-desk">
        <div className="bulletin-side">
          <BulletinForm {...kept} />
          <BulletinActs bulletin={bulletin} texts={kept.texts} />
        </div>
        <BulletinPaper bulletin={bulletin} texts={kept.texts} />
      </div>
    </>
  );
}

/** The day after the last it looks at is of the same month. */
const isRunning = ({ date, month }: Bulletin): boolean =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().startsWith(month);
