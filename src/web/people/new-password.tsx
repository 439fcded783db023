// A new password: the rules said beforehand, how strong it is by its length, shown or hidden as one likes.

import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { LEAST, levels, strengthOf } from "./strength.ts";

/** Asked for once: whoever can show what they typed need not type it twice. */
export function NewPassword({ name }: { name: string }) {
  const { t } = useTranslation();
  const given = Form.useWatch<string | undefined>(name) ?? "";
  return (
    <>
      <Form.Item
        name={name}
        label={t("people.newPassword.label")}
        extra={t("people.newPassword.rule", { least: LEAST })}
        rules={[
          { required: true, message: t("people.need.newPassword") },
          {
            validator: (_, value?: string) =>
              value === undefined || value === "" || [...value].length >= LEAST
                ? Promise.resolve()
                : Promise.reject(new Error(t("people.newPassword.short", { count: LEAST - [...value].length }))),
          },
        ]}
        validateTrigger="onBlur"
      >
        <Input.Password autoComplete="new-password" maxLength={128} />
      </Form.Item>
      <Strength password={given} />
    </>
  );
}

function Strength({ password }: { password: string }) {
  const { t } = useTranslation();
  const strength = strengthOf(password);
  return (
    <p className="strength" role="status">
      <meter min={0} max={4} value={levels.indexOf(strength)} aria-label={t("people.newPassword.strength")} />
      <span>{password === "" ? "" : t(`people.newPassword.level.${strength}`)}</span>
    </p>
  );
}
