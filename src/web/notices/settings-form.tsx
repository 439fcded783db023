// The form of the settings. A secret that is kept is never shown: an empty field leaves it as it is.

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Checkbox, Form, Input, InputNumber, Select } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { MailSecurity, NoticeSettings, NoticeSettingsInput } from "../../wire/index.ts";
import { useSay } from "../app/toast.tsx";
import { RefusalNote } from "../people/refusal-note.tsx";
import { saveSettings } from "./ask.ts";

/** What the fields hold. */
interface Given {
  readonly address?: string;
  readonly digest: string;
  readonly mail: Partial<Record<"host" | "user" | "from" | "password", string>> & {
    readonly port: number;
    readonly security: MailSecurity;
    readonly forget?: boolean;
  };
  readonly webhook: Partial<Record<"url" | "secret", string>> & {
    readonly privateAllowed?: boolean;
    readonly forget?: boolean;
  };
}

export function SettingsForm({ settings }: { settings: NoticeSettings }) {
  const { t } = useTranslation();
  const say = useSay();
  const client = useQueryClient();
  const [form] = Form.useForm<Given>();
  const saving = useMutation({
    mutationFn: saveSettings,
    onSuccess: (saved) => {
      client.setQueryData(["notice-settings"], saved);
      form.resetFields([
        ["mail", "password"],
        ["mail", "forget"],
        ["webhook", "secret"],
        ["webhook", "forget"],
      ]);
      say({ text: t("notices.settings.saved"), tone: "plain" });
    },
  });
  return (
    <Form<Given>
      form={form}
      className="people-form"
      layout="vertical"
      requiredMark={false}
      initialValues={shownIn(settings)}
      onFinish={(given) => saving.mutate(inputOf(given))}
    >
      {saving.isError && <RefusalNote error={saving.error} />}
      <General settings={settings} />
      <h2>{t("notices.settings.mail")}</h2>
      <Mail settings={settings} />
      <h2>{t("notices.settings.webhook")}</h2>
      <Webhook settings={settings} />
      <Button htmlType="submit" type="primary" loading={saving.isPending}>
        {t("notices.settings.save")}
      </Button>
    </Form>
  );
}

interface PartProps {
  readonly settings: NoticeSettings;
}

/** Whether the environment has the say, and what stands below a field. */
function useFixed({ fromEnvironment }: NoticeSettings) {
  const { t } = useTranslation();
  const isFixed = (name: string): boolean => fromEnvironment.includes(name);
  const below = (name: string, hint: ReactNode = null): ReactNode =>
    isFixed(name) ? t("notices.settings.environment") : hint;
  return { isFixed, below };
}

function General({ settings }: PartProps) {
  const { t } = useTranslation();
  const { isFixed, below } = useFixed(settings);
  const clock = /^([01]\d|2[0-3]):[0-5]\d$/;
  return (
    <>
      <Form.Item
        name="address"
        label={t("notices.settings.address")}
        extra={below("address", t("notices.settings.addressHint"))}
      >
        <Input maxLength={500} disabled={isFixed("address")} inputMode="url" autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="digest"
        label={t("notices.settings.digest")}
        extra={below("digest", t("notices.settings.digestHint"))}
        rules={[{ required: true, pattern: clock, message: t("notices.settings.need.time") }]}
      >
        <Input className="short" maxLength={5} disabled={isFixed("digest")} autoComplete="off" />
      </Form.Item>
    </>
  );
}

function Mail({ settings }: PartProps) {
  const { t } = useTranslation();
  const { isFixed, below } = useFixed(settings);
  const host = Form.useWatch<string | undefined>(["mail", "host"]);
  const word = (name: "host" | "user" | "from", hint: ReactNode = null, needed = false) => (
    <Form.Item
      name={["mail", name]}
      label={t(`notices.settings.${name}`)}
      extra={below(`mail.${name}`, hint)}
      rules={needed ? [{ required: true, whitespace: true, message: t("notices.settings.need.from") }] : []}
    >
      <Input maxLength={300} disabled={isFixed(`mail.${name}`)} autoComplete="off" spellCheck={false} />
    </Form.Item>
  );
  const securities = (["tls", "starttls", "none"] as const).map((value) => ({
    value,
    label: t(`notices.settings.${value}`),
  }));
  return (
    <>
      {word("host", t("notices.settings.hostHint"))}
      <div className="beside">
        <Form.Item name={["mail", "port"]} label={t("notices.settings.port")} extra={below("mail.port")}>
          <InputNumber min={1} max={65535} precision={0} disabled={isFixed("mail.port")} />
        </Form.Item>
        <Form.Item name={["mail", "security"]} label={t("notices.settings.security")} extra={below("mail.security")}>
          <Select options={securities} disabled={isFixed("mail.security")} />
        </Form.Item>
      </div>
      {word("from", t("notices.settings.fromHint"), (host ?? "") !== "")}
      {word("user")}
      <Secret name={["mail", "password"]} isSet={settings.mail.passwordSet} fixed={isFixed("mail.password")} />
    </>
  );
}

function Webhook({ settings }: PartProps) {
  const { t } = useTranslation();
  const { isFixed, below } = useFixed(settings);
  return (
    <>
      <Form.Item
        name={["webhook", "url"]}
        label={t("notices.settings.url")}
        extra={below("webhook.url", t("notices.settings.urlHint"))}
      >
        <Input maxLength={2000} disabled={isFixed("webhook.url")} inputMode="url" autoComplete="off" />
      </Form.Item>
      <Secret name={["webhook", "secret"]} isSet={settings.webhook.secretSet} fixed={isFixed("webhook.secret")} />
      <Form.Item
        name={["webhook", "privateAllowed"]}
        valuePropName="checked"
        extra={below("webhook.privateAllowed", t("notices.settings.privateHint"))}
      >
        <Checkbox disabled={isFixed("webhook.privateAllowed")}>{t("notices.settings.private")}</Checkbox>
      </Form.Item>
    </>
  );
}

interface SecretProps {
  readonly name: readonly ["mail", "password"] | readonly ["webhook", "secret"];
  readonly isSet: boolean;
  readonly fixed: boolean;
}

function Secret({ name, isSet, fixed }: SecretProps) {
  const { t } = useTranslation();
  const isHook = name[0] === "webhook";
  const hint = fixed ? t("notices.settings.environment") : isHook ? t("notices.settings.secretHint") : null;
  return (
    <>
      <Form.Item
        name={[...name]}
        label={t(isHook ? "notices.settings.secret" : "notices.settings.password")}
        extra={hint}
        rules={isHook ? [{ min: 16, message: t("notices.settings.need.secret") }] : []}
      >
        <Input.Password
          maxLength={500}
          disabled={fixed}
          autoComplete="new-password"
          placeholder={t(
            isSet ? "notices.settings.kept" : isHook ? "notices.settings.noSecret" : "notices.settings.empty",
          )}
        />
      </Form.Item>
      {isSet && !fixed && (
        <Form.Item name={[name[0], "forget"]} valuePropName="checked">
          <Checkbox>{t(isHook ? "notices.settings.forgetSecret" : "notices.settings.forget")}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}

const shownIn = ({ address, digest, mail, webhook }: NoticeSettings) => ({ address, digest, mail, webhook });

/** An empty field is nothing; an empty secret is the one that is kept. */
function inputOf({ address, digest, mail, webhook }: Given): NoticeSettingsInput {
  const word = (value: string | null | undefined): string | null => value?.trim() || null;
  const secret = (value: string | undefined, forget = false) => (forget ? null : value || undefined);
  const password = secret(mail.password, mail.forget);
  const key = secret(webhook.secret, webhook.forget);
  return {
    address: word(address),
    digest,
    mail: {
      ...{
        host: word(mail.host),
        port: mail.port,
        security: mail.security,
        user: word(mail.user),
        from: word(mail.from),
      },
      ...(password === undefined ? {} : { password }),
    },
    webhook: {
      ...{ url: word(webhook.url), privateAllowed: webhook.privateAllowed ?? false },
      ...(key === undefined ? {} : { secret: key }),
    },
  };
}
