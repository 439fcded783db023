// Recording a measure the machine did not read, or mending one it read wrongly. The fields stand filled in already.

import { AutoComplete, Form, Input, InputNumber, Select } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useCorrect } from "../acts.ts";
import { type Form as OpenForm, useDesk } from "../desk.tsx";
import type { Bound, Measure, Status } from "../shapes.ts";
import { anchorOf, type Draft, draftOf, indicatorNames, statementOf, suggested } from "./measure-draft.ts";
import { RecordForm, type Signed } from "./record-form.tsx";

type MeasureOf = Extract<OpenForm, { kind: "add" | "mend" | "strike" }>;

const bases: readonly Measure["basis"][] = ["level", "growth", "avg_growth", "change", "share", "rank", "relation"];
const bounds: readonly Bound[] = ["exact", "about", "at_least", "above", "at_most", "below", "range"];
const statuses: readonly Status[] = ["actual", "estimate", "target"];

export function MeasureForm({ form, done }: { form: MeasureOf; done: () => void }) {
  const { report } = useDesk();
  const correct = useCorrect(done);
  const was = form.kind === "add" ? null : (form.statement.measure ?? null);
  const anchor = form.kind === "add" ? form.anchor : anchorOf(report, form.statement.source);
  const begin = useMemo(
    () => (form.kind === "add" || was === null ? suggested(report, anchor) : draftOf(form.statement, was)),
    [form, was, report, anchor],
  );
  const save = (draft: Draft, signed: Signed) => {
    const statement = statementOf(draft, report, was);
    if (was === null) correct.mutate({ kind: "add", anchor, statement, ...signed });
    else correct.mutate({ kind: "mend", anchor, was, statement, ...signed });
  };
  return (
    <RecordForm className="measure-form" quote={anchor.quote} begin={begin} isSaving={correct.isPending} save={save}>
      <MeasureFields names={indicatorNames(report)} />
    </RecordForm>
  );
}

function MeasureFields({ names }: { names: readonly string[] }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<Draft>();
  const basis = Form.useWatch("basis", form);
  const bound = Form.useWatch("bound", form);
  const none = { value: null, label: t("correction.none") };
  return (
    <>
      <Form.Item
        name="indicator"
        label={t("correction.indicator")}
        rules={[{ required: true, whitespace: true, message: t("correction.needIndicator") }]}
      >
        <AutoComplete
          options={names.map((value) => ({ value }))}
          showSearch={{ filterOption: (typed, option) => option?.value.includes(typed) === true }}
        />
      </Form.Item>
      <div className="pair">
        <Form.Item name="basis" label={t("correction.basis")}>
          <Select options={bases.map((value) => ({ value, label: t(`basis.${value}`) }))} />
        </Form.Item>
        <Form.Item name="status" label={t("correction.status")}>
          <Select options={[none, ...statuses.map((value) => ({ value, label: t(`status.${value}`) }))]} />
        </Form.Item>
      </div>
      {basis === "relation" ? (
        <Form.Item
          name="text"
          label={t("correction.text")}
          rules={[{ required: true, whitespace: true, message: t("correction.needText") }]}
        >
          <Input placeholder={t("correction.textHint")} />
        </Form.Item>
      ) : (
        <ValueFields range={bound === "range"} />
      )}
      <div className="pair">
        <Form.Item name="stance" label={t("correction.stance")}>
          <Select
            options={[
              none,
              ...(["strive", "ensure"] as const).map((value) => ({ value, label: t(`stance.${value}`) })),
            ]}
          />
        </Form.Item>
        <div className="pair">
          <Form.Item name="from" label={t("correction.from")}>
            <InputNumber min={1949} max={2100} precision={0} controls={false} />
          </Form.Item>
          <Form.Item name="to" label={t("correction.to")}>
            <InputNumber min={1949} max={2100} precision={0} controls={false} />
          </Form.Item>
        </div>
      </div>
    </>
  );
}

function ValueFields({ range }: { range: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="pair">
        <Form.Item
          name="value"
          label={t("correction.value")}
          rules={[{ required: true, message: t("correction.needValue") }]}
        >
          <InputNumber controls={false} />
        </Form.Item>
        {range && (
          <Form.Item name="valueHigh" label={t("correction.valueHigh")}>
            <InputNumber controls={false} />
          </Form.Item>
        )}
        <Form.Item name="unit" label={t("correction.unit")}>
          <Input />
        </Form.Item>
      </div>
      <Form.Item name="bound" label={t("correction.bound")}>
        <Select options={bounds.map((value) => ({ value, label: t(`bound.${value}`) }))} />
      </Form.Item>
    </>
  );
}
