// Recording a promise the machine did not read: what is to be done, how firmly, by when, and whether a later report could check it.

import { Button, Form, Input, Select } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { strengthNames } from "../../../wire/index.ts";
import { rememberedWho } from "../../app/who.ts";
import { useCorrect } from "../acts.ts";
import { type Form as OpenForm, useDesk } from "../desk.tsx";
import type { Commitment } from "../shapes.ts";
import { begun, type PromiseDraft, promiseOf } from "./promise-draft.ts";
import { Signature } from "./strike-form.tsx";

type Fields = PromiseDraft & { who: string; why?: string };
type PromiseOf = Extract<OpenForm, { kind: "promise" }>;

const strengths = Object.keys(strengthNames) as readonly Commitment["strength"][];

export function PromiseForm({ form: { anchor }, done }: { form: PromiseOf; done: () => void }) {
  const { report } = useDesk();
  const { t } = useTranslation();
  const correct = useCorrect(done);
  const begin = useMemo(() => begun(report, anchor), [report, anchor]);
  const save = ({ who, why, ...draft }: Fields) => {
    const statement = promiseOf({ ...begin, ...draft }, report, anchor);
    correct.mutate({ kind: "add", anchor, statement, who: who.trim(), why: why?.trim() ?? "" });
  };
  return (
    <Form<Fields>
      layout="vertical"
      requiredMark={false}
      className="promise-form"
      initialValues={{ ...begin, who: rememberedWho() }}
      onFinish={save}
    >
      <blockquote lang="zh-CN">{anchor.quote}</blockquote>
      <PromiseFields />
      <Signature />
      <p className="soft">{t("correction.beside")}</p>
      <Button htmlType="submit" type="primary" loading={correct.isPending}>
        {t("correction.save")}
      </Button>
    </Form>
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
