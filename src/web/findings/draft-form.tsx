// Where a draft is pasted, or read from a text file, and the report of the year before is chosen.

import { Button } from "antd";
import { useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useAddress } from "../app/address.ts";
import { useName } from "../app/name.ts";
import { useReports } from "../app/queries.ts";
import { isPlaced } from "../shelf/arrange.ts";
import { RegistersChoice } from "../told/draft-registers.tsx";
import { MOST, useCheck } from "./draft-check.ts";
import { useKept } from "./draft-kept.ts";

/** @param take reads a file as the draft */
export function DraftForm({ take }: { take: (file: File) => void }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { kept, change, clear } = useKept();
  const check = useCheck();
  const text = useId();
  const count = kept.text.length;
  return (
    <form
      className="draft-form"
      onSubmit={(event) => {
        event.preventDefault();
        check.run(params.get("previous"));
      }}
    >
      <label htmlFor={text}>{t("findings.draft.text")}</label>
      <textarea
        id={text}
        lang="zh-CN"
        rows={16}
        spellCheck={false}
        placeholder={t("findings.draft.hint")}
        value={kept.text}
        onChange={(event) => change({ text: event.target.value, checked: null })}
      />
      {count > MOST && <p role="alert">{t("findings.draft.tooLong", { count, most: MOST })}</p>}
      <div className="draft-tools">
        <Button htmlType="submit" type="primary" disabled={!check.can} loading={check.isPending}>
          {t(check.isPending ? "findings.draft.checking" : "findings.draft.check")}
        </Button>
        <PreviousChoice />
        <RegistersChoice />
        <ChooseFile take={take} />
        {count > 0 && (
          <>
            <span className="soft figures">{t("findings.draft.characters", { count })}</span>
            <button type="button" className="link" onClick={clear}>
              {t("findings.draft.clear")}
            </button>
          </>
        )}
      </div>
    </form>
  );
}

/** The browser's own list of reports, the latest year first. */
function PreviousChoice() {
  const { t } = useTranslation();
  const [params, move] = useAddress();
  const name = useName();
  const reports = useReports();
  const id = useId();
  const inOrder = (reports.data ?? []).filter(isPlaced).sort((a, b) => b.planYear - a.planYear);
  return (
    <span className="finding-choice">
      <label htmlFor={id}>{t("findings.draft.previous")}</label>
      <select id={id} value={params.get("previous") ?? ""} onChange={(event) => move({ previous: event.target.value })}>
        <option value="">{t("findings.draft.noPrevious")}</option>
        {inOrder.map((report) => (
          <option key={report.id} value={report.id}>
            {name(report).year} {report.government}
          </option>
        ))}
      </select>
    </span>
  );
}

function ChooseFile({ take }: { take: (file: File) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{t("findings.draft.file")}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".txt,text/plain"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) take(file);
          event.target.value = "";
        }}
      />
    </>
  );
}
