// Which entries are shown: about what, by whom, or about one thing that a link names. The address keeps the choice.

import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { useAddress, useTyped } from "../../app/address.ts";
import { Choice } from "../admin/people-filters.tsx";
import type { LogWanted } from "./ask.ts";
import { logSubjects } from "./subjects.ts";

export function LogFilters({ wanted }: { wanted: LogWanted }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const [who, typeWho] = useTyped("who");
  return (
    <search className="admin-filters">
      <Choice name="subject" value={wanted.subject} label={t("people.log.about")}>
        {logSubjects.map((subject) => (
          <option key={subject} value={subject}>
            {t(`people.log.subject.${subject}`)}
          </option>
        ))}
      </Choice>
      <Input
        type="search"
        aria-label={t("people.log.who")}
        placeholder={t("people.log.whoHint")}
        value={who}
        onChange={(event) => typeWho(event.target.value)}
      />
      {wanted.id !== null && (
        <button type="button" className="link" onClick={() => move({ id: null }, "keep")}>
          {t("people.log.oneThing")}
        </button>
      )}
      <button type="button" className="link print-act" onClick={() => window.print()}>
        {t("report.print")}
      </button>
    </search>
  );
}
