// Somebody leaves: the account is closed, with a reason; what they did keeps their name, and it can be opened again.

import { Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import type { Person } from "../../../wire/index.ts";
import { useChangePerson } from "../queries.ts";
import { RefusalNote } from "../refusal-note.tsx";

export function DeactivateForm({ person, done }: { person: Person; done: () => void }) {
  const { t } = useTranslation();
  const changing = useChangePerson(done);
  const { name } = person;
  const send = ({ why }: { why: string }) =>
    changing.mutate({
      person,
      to: { active: false, why: why.trim() },
      from: { active: true, why: t("people.admin.people.undoWhy") },
      said: t("people.admin.people.deactivated", { name }),
    });
  return (
    <Form<{ why: string }> className="people-form" layout="vertical" requiredMark={false} onFinish={send}>
      <p>{t("people.admin.people.deactivateWhat", { name })}</p>
      {changing.isError && <RefusalNote error={changing.error} />}
      <Form.Item
        name="why"
        label={t("people.why")}
        rules={[{ required: true, whitespace: true, message: t("people.need.why") }]}
      >
        <Input autoFocus maxLength={2000} placeholder={t("people.admin.people.deactivateHint")} />
      </Form.Item>
      <Button htmlType="submit" danger loading={changing.isPending}>
        {t("people.admin.people.act.deactivate")}
      </Button>
    </Form>
  );
}
