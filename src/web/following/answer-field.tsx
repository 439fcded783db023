// Where a person finds the words that answer a promise: a few words to search for in the later report, or the sentence pasted.

import { Input } from "antd";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Anchor, ReportDetail, ReportSummary } from "../../wire/index.ts";
import { useReport } from "../app/queries.ts";
import { anchorOf } from "../report/over/measure-draft.ts";
import { toDelivered } from "../report/places.ts";
import { type Found, placesOf, taken } from "./answers.ts";

interface AnswerProps {
  readonly later: ReportSummary;
  readonly value?: Anchor | null;
  readonly onChange?: (answer: Anchor | null) => void;
}

export function AnswerField({ later, value = null, onChange = () => {} }: AnswerProps) {
  const { t } = useTranslation();
  const report = useReport(later.id).data;
  const [sought, seek] = useState("");
  const id = useId();
  return (
    <div className="answer-field">
      <label htmlFor={id}>{t("following.judge.answer", { year: later.planYear })}</label>
      {value !== null ? (
        <>
          <blockquote lang="zh-CN">{value.quote}</blockquote>
          <button type="button" id={id} className="link" onClick={() => onChange(null)}>
            {t("following.judge.unchoose")}
          </button>
        </>
      ) : (
        <>
          <Input
            id={id}
            type="search"
            value={sought}
            placeholder={t("following.judge.answerHint")}
            onChange={(event) => seek(event.target.value)}
            onKeyDown={(event) => {
              // Enter searches nothing more and must not send the form.
              if (event.key === "Enter") event.preventDefault();
            }}
          />
          {report !== undefined && sought.trim() !== "" && <Places report={report} sought={sought} choose={onChange} />}
        </>
      )}
    </div>
  );
}

interface PlacesProps {
  readonly report: ReportDetail;
  readonly sought: string;
  readonly choose: (answer: Anchor) => void;
}

function Places({ report, sought, choose }: PlacesProps) {
  const { t } = useTranslation();
  const asked = useDeferredValue(sought);
  const { found, count } = useMemo(() => placesOf(report.text, asked), [report, asked]);
  return (
    <>
      <p className="soft" role="status">
        {count === 0
          ? t("following.judge.noPlace")
          : t("following.judge.places", { count, shown: Math.min(count, found.length) })}
      </p>
      <ol className="answer-places">
        {found.map((place) => (
          <li key={place.start}>
            <button
              type="button"
              className="plain"
              lang="zh-CN"
              onClick={() => choose(anchorOf(report, toDelivered(report.repairs, taken(place))))}
            >
              <Place text={report.text} place={place} />
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function Place({ text, place: { start, end, sentence } }: { text: string; place: Found }) {
  return (
    <>
      {text.slice(sentence.start, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, sentence.end)}
    </>
  );
}
