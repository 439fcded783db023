// That what is shown is a past day: in so many words, with the way back. Nothing can be done there.

import { useTranslation } from "react-i18next";
import { useAddress } from "../app/address.ts";
import { useDayWords } from "./due-words.tsx";

export function PastNote({ date }: { date: string }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const dayWords = useDayWords();
  return (
    <p className="past-note" role="status">
      <b>{t("registers.past.title", { day: dayWords(date, "") })}</b> {t("registers.past.what")}{" "}
      <button type="button" className="link" onClick={() => move({ date: null }, "keep")}>
        {t("registers.past.back")}
      </button>
    </p>
  );
}

/** Chooses the day of the state that is shown. */
export function DateChoice({ date }: { date: string | null }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  return (
    <label className={date === null ? "date-choice" : "date-choice on"}>
      {t("registers.past.choose")}{" "}
      <input
        type="date"
        value={date ?? ""}
        onChange={({ target }) => {
          // Half a date is typed through: only a whole one is gone to.
          if (target.value === "" || target.value >= "2000") move({ date: target.value }, "keep");
        }}
      />
    </label>
  );
}
