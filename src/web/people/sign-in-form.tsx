// Name and password; then, for whoever set one up, the code of the second factor. A refusal stands above the fields it is about.

import { useMutation } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SignInInput } from "../../wire/index.ts";
import { signIn } from "./ask.ts";
import { isCodeWanted } from "./code-wanted.ts";
import { useAsAnother } from "./queries.ts";
import { RefusalNote } from "./refusal-note.tsx";

export function SignInForm({ to }: { to: string }) {
  const { t } = useTranslation();
  const asAnother = useAsAnother();
  const [codeWanted, wantCode] = useState(false);
  const signing = useMutation({
    mutationFn: ({ username, password, code }: SignInInput) =>
      signIn({ username: username.trim(), password, ...(code === undefined ? {} : { code: code.replace(/\s/g, "") }) }),
    onSuccess: () => asAnother(to),
    onError: (error) => wantCode((already) => already || isCodeWanted(error)),
  });
  // That the code is wanted is no refusal: the field says so.
  const refused = signing.isError && !(isCodeWanted(signing.error) && signing.variables.code === undefined);
  return (
    <Form<SignInInput>
      className="people-form"
      layout="vertical"
      requiredMark={false}
      aria-label={t("people.signIn.title")}
      onFinish={(given) => signing.mutate(given)}
    >
      {refused && <RefusalNote error={signing.error} />}
      <Form.Item
        name="username"
        label={t("people.username")}
        rules={[{ required: true, whitespace: true, message: t("people.need.username") }]}
      >
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus />
      </Form.Item>
      <Form.Item
        name="password"
        label={t("people.password")}
        rules={[{ required: true, message: t("people.need.password") }]}
      >
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      {codeWanted && (
        <Form.Item
          name="code"
          label={t("people.signIn.code")}
          extra={t("people.signIn.codeHint")}
          rules={[{ required: true, whitespace: true, message: t("people.need.code") }]}
        >
          <Input autoComplete="one-time-code" inputMode="numeric" autoFocus />
        </Form.Item>
      )}
      <Button htmlType="submit" type="primary" loading={signing.isPending}>
        {t("people.signIn.act")}
      </Button>
      <p className="soft entry-lost">{t("people.signIn.lost")}</p>
    </Form>
  );
}
