// One year: its sheet, and what the office enters of it, by a click on a day or as text. Nothing counts until it is saved with a reason.

import { Button, Checkbox, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OfficeDays } from "../../../registers/index.ts";
import { RefusalNote } from "../refusal-note.tsx";
import { useEnterDays } from "./ask.ts";
import { daysIn, type Fault, textOf, type YearDays } from "./days-text.ts";
import { ofYear, sourceOf, toggled, withYear } from "./year.ts";
import { YearSheet } from "./year-sheet.tsx";

interface DeskProps {
  readonly year: number;
  readonly all: OfficeDays;
  readonly editable: boolean;
}

export function YearDesk({ year, all, editable }: DeskProps) {
  const { t } = useTranslation();
  const before = ofYear(all, year);
  const [text, setText] = useState(() => textOf(before));
  const [days, setDays] = useState<YearDays>(before);
  const read = daysIn(text, year);
  const write = (written: string) => {
    setText(written);
    const now = daysIn(written, year);
    if (now.kind === "days") setDays(now.days);
  };
  const put = (now: YearDays) => {
    setDays(now);
    setText(textOf(now));
  };
  return (
    <div className="year-desk">
      <YearSheet year={year} days={days} toggle={editable ? (day) => put(toggled(days, day)) : null} />
      <div className="year-side">
        <p className="hint">{t(`people.calendar.means.${sourceOf(all, year)}`, { year })}</p>
        <p className="soft">{t("people.calendar.legend")}</p>
        {editable ? (
          <EnterForm
            year={year}
            all={all}
            days={days}
            text={text}
            write={write}
            faults={read.kind === "faults" ? read.faults : []}
          />
        ) : (
          <p className="soft figures days-text" lang="zh-CN">
            {text === "" ? t("people.calendar.nothing") : text}
          </p>
        )}
      </div>
    </div>
  );
}

interface EnterProps {
  readonly year: number;
  readonly all: OfficeDays;
  readonly days: YearDays;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly faults: readonly Fault[];
}

function EnterForm({ year, all, days, text, write, faults }: EnterProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ why: string }>();
  const isKnown = sourceOf({ ...all, years: [] }, year) === "published";
  const [whole, setWhole] = useState(all.years.includes(year) || !isKnown);
  const entering = useEnterDays(() => form.resetFields());
  const next = withYear(all, year, days, whole);
  const changed =
    JSON.stringify(next) !== JSON.stringify(withYear(all, year, ofYear(all, year), all.years.includes(year)));
  const save = ({ why }: { why: string }) =>
    entering.mutate({ days: next, before: all, why: why.trim(), said: t("people.calendar.saved", { year }) });
  return (
    <Form<{ why: string }> form={form} className="people-form" layout="vertical" requiredMark={false} onFinish={save}>
      <Form.Item
        label={t("people.calendar.text", { year })}
        htmlFor="calendar-text"
        extra={t("people.calendar.textHint", { year })}
      >
        <Input.TextArea
          id="calendar-text"
          className="figures"
          value={text}
          rows={8}
          lang="zh-CN"
          onChange={(event) => write(event.target.value)}
        />
      </Form.Item>
      <Faults faults={faults} year={year} />
      <Checkbox checked={whole} onChange={(event) => setWhole(event.target.checked)}>
        {t("people.calendar.whole", { year })}
      </Checkbox>
      {entering.isError && <RefusalNote error={entering.error} />}
      <Form.Item
        name="why"
        label={t("people.why")}
        rules={[{ required: true, whitespace: true, message: t("people.need.why") }]}
      >
        <Input maxLength={2000} placeholder={t("people.calendar.whyHint")} />
      </Form.Item>
      <Button htmlType="submit" type="primary" disabled={faults.length > 0 || !changed} loading={entering.isPending}>
        {t("people.calendar.save")}
      </Button>
    </Form>
  );
}

/** What of the text was not understood. */
function Faults({ faults, year }: { faults: readonly Fault[]; year: number }) {
  const { t } = useTranslation();
  return (
    <ul className="troubles" role="status">
      {faults.map(({ piece, why }) => (
        <li key={piece} className="refusal">
          {t(`people.calendar.fault.${why}`, { piece, year })}
        </li>
      ))}
    </ul>
  );
}
