// Striking a statement out: the machine read something that the report does not say.

import { Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { type ShownStatement, subjectOf } from "../../../wire/index.ts";
import { rememberedWho } from "../../app/who.ts";
import { useCorrect } from "../acts.ts";
import { useDesk } from "../desk.tsx";
import { Figure } from "../figure.tsx";
import { anchorOf } from "./measure-draft.ts";

export function StrikeForm({ statement, done }: { statement: ShownStatement; done: () => void }) {
  const { t } = useTranslation();
  const { report } = useDesk();
  const correct = useCorrect(done);
  const { measure, kind } = statement;
  const strike = ({ who, why }: { who: string; why?: string }) =>
    correct.mutate({
      kind: "strike",
      anchor: anchorOf(report, statement.source),
      was: measure ?? { kind, subject: subjectOf(statement) },
      who: who.trim(),
      why: why?.trim() ?? "",
    });
  return (
    <Form layout="vertical" requiredMark={false} initialValues={{ who: rememberedWho() }} onFinish={strike}>
      <blockquote lang="zh-CN">{statement.quote}</blockquote>
      <p>
        {t(`kind.${kind}`)} · <span lang="zh-CN">{subjectOf(statement)}</span>{" "}
        {measure !== undefined && <Figure measure={measure} />}
      </p>
      <p className="soft">{t("correction.struckNote")}</p>
      <Signature />
      <Button htmlType="submit" type="primary" loading={correct.isPending}>
        {t("correction.strikeNow")}
      </Button>
    </Form>
  );
}

/** Who corrects, and why. */
export function Signature() {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name="who"
        label={t("correction.who")}
        rules={[{ required: true, whitespace: true, message: t("correction.needWho") }]}
      >
        <Input placeholder={t("correction.whoHint")} autoComplete="name" />
      </Form.Item>
      <Form.Item name="why" label={t("correction.why")}>
        <Input placeholder={t("correction.whyHint")} />
      </Form.Item>
    </>
  );
}
