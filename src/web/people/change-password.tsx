// Another password in place of the present one.

import { useMutation } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { useSay } from "../app/toast.tsx";
import { changePassword } from "./ask.ts";
import { NewPassword } from "./new-password.tsx";
import { RefusalNote } from "./refusal-note.tsx";

interface Passwords {
  readonly from: string;
  readonly to: string;
}

export function ChangePassword({ username }: { username: string }) {
  const { t } = useTranslation();
  const say = useSay();
  const [form] = Form.useForm<Passwords>();
  const changing = useMutation({
    mutationFn: ({ from, to }: Passwords) => changePassword(from, to),
    onSuccess: () => {
      form.resetFields();
      say({ text: t("people.account.passwordChanged"), tone: "plain" });
    },
  });
  return (
    <section aria-labelledby="password-title">
      <h2 id="password-title">{t("people.account.password")}</h2>
      <Form<Passwords>
        form={form}
        className="people-form"
        layout="vertical"
        requiredMark={false}
        onFinish={(given) => changing.mutate(given)}
      >
        {changing.isError && <RefusalNote error={changing.error} />}
        <input type="hidden" autoComplete="username" value={username} readOnly />
        <Form.Item
          name="from"
          label={t("people.account.present")}
          rules={[{ required: true, message: t("people.need.password") }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <NewPassword name="to" />
        <Button htmlType="submit" loading={changing.isPending}>
          {t("people.account.change")}
        </Button>
      </Form>
    </section>
  );
}
