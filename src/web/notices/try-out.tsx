// One message, to see whether the settings do.

import { useMutation } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import type { NoticeSettings } from "../../wire/index.ts";
import { useSay } from "../app/toast.tsx";
import { RefusalNote } from "../people/refusal-note.tsx";
import { tryOut } from "./ask.ts";

export function TryOut({ settings: { mail, webhook } }: { settings: NoticeSettings }) {
  const { t } = useTranslation();
  const say = useSay();
  const trying = useMutation({
    mutationFn: tryOut,
    onSuccess: ({ to }) => say({ text: t("notices.settings.trialSent", { to }), tone: "plain" }),
  });
  const canCall = webhook.url !== null && webhook.secretSet;
  return (
    <section aria-labelledby="try-out">
      <h2 id="try-out">{t("notices.settings.trial")}</h2>
      <p className="soft">{t("notices.settings.trialHint")}</p>
      {trying.isError && <RefusalNote error={trying.error} />}
      <Form<{ to?: string }>
        className="people-form try-out"
        layout="vertical"
        requiredMark={false}
        onFinish={({ to }) => trying.mutate({ channel: "mail", to: to || null })}
      >
        <Form.Item name="to" label={t("notices.settings.trialTo")} rules={[{ type: "email" }]}>
          <Input type="email" autoComplete="email" />
        </Form.Item>
        <p className="acts">
          <Button htmlType="submit" disabled={mail.host === null} loading={trying.isPending}>
            {t("notices.settings.trialMail")}
          </Button>
          <Button
            disabled={!canCall || trying.isPending}
            onClick={() => trying.mutate({ channel: "webhook", to: null })}
          >
            {t("notices.settings.trialHook")}
          </Button>
        </p>
      </Form>
    </section>
  );
}
