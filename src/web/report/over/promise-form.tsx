// Recording a promise the machine did not read: what is to be done, how firmly, by when, and whether a later report could check it.

import { Form, Input, Select } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { strengthNames } from "../../../wire/index.ts";
import { useCorrect } from "../acts.ts";
import { type Form as OpenForm, useDesk } from "../desk.tsx";
import type { Commitment } from "../shapes.ts";
import { begun, type PromiseDraft, promiseOf } from "./promise-draft.ts";
import { RecordForm, type Signed } from "./record-form.tsx";

type PromiseOf = Extract<OpenForm, { kind: "promise" }>;

const strengths = Object.keys(strengthNames) as readonly Commitment["strength"][];

export function PromiseForm({ form: { anchor }, done }: { form: PromiseOf; done: () => void }) {
  const { report } = useDesk();
  const correct = useCorrect(done);
  const begin = useMemo(() => begun(report, anchor), [report, anchor]);
  const save = (draft: PromiseDraft, signed: Signed) =>
    correct.mutate({ kind: "add", anchor, statement: promiseOf(draft, report, anchor), ...signed });
  return (
    <RecordForm className="promise-form" quote={anchor.quote} begin={begin} isSaving={correct.isPending} save={save}>
      <PromiseFields />
    </RecordForm>
  );
}

function PromiseFields() {
  const { t } = useTranslation();
  const needed = (message: string) => [{ required: true, whitespace: true, message }];
  return (
    <>
      <div className="pair">
        <Form.Item name="verb" label={t("ledger.verb")} rules={needed(t("correction.needVerb"))}>
          <Input placeholder={t("correction.verbHint")} />
        </Form.Item>
        <Form.Item name="strength" label={t("ledger.strength")}>
          <Select options={strengths.map((value) => ({ value, label: t(`strength.${value}`) }))} />
        </Form.Item>
      </div>
      <Form.Item name="object" label={t("correction.object")} rules={needed(t("correction.needObject"))}>
        <Input />
      </Form.Item>
      <div className="pair">
        <Form.Item name="deadline" label={t("correction.deadline")}>
          <Input placeholder={t("deadline.implied")} />
        </Form.Item>
        <Form.Item
          name="date"
          label={t("correction.date")}
          rules={[{ pattern: /^\d{4}-\d{2}-\d{2}$/, message: t("correction.wrongDate") }]}
        >
          <Input inputMode="numeric" placeholder="2026-12-31" maxLength={10} />
        </Form.Item>
      </div>
      <div className="pair">
        <Form.Item name="owner" label={t("ledger.owner")}>
          <Input />
        </Form.Item>
        <Form.Item name="measurable" label={t("ledger.check")}>
          <Select
            options={[
              { value: true, label: t("check.yes") },
              { value: false, label: t("check.no") },
            ]}
          />
        </Form.Item>
      </div>
    </>
  );
}
