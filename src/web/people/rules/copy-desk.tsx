// A register more, from the rules of one that is there: first its code and its name, then its file as with any other.

import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAddress } from "../../app/address.ts";
import { copyOf } from "./copy.ts";
import { EditDesk } from "./edit-desk.tsx";

interface Named {
  readonly code: string;
  readonly name: string;
}

export function CopyDesk({ file, codes }: { file: string; codes: readonly string[] }) {
  const [named, setNamed] = useState<Named | null>(null);
  return named === null ? (
    <NameForm codes={codes} named={setNamed} />
  ) : (
    <EditDesk code={named.code} file={copyOf(file, named.code, named.name)} isNew />
  );
}

function NameForm({ codes, named }: { codes: readonly string[]; named: (named: Named) => void }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  return (
    <Form<Named>
      className="people-form"
      layout="vertical"
      requiredMark={false}
      onFinish={({ code, name }) => named({ code: code.trim(), name: name.trim() })}
    >
      <p className="soft">{t("people.rules.copyWhat")}</p>
      <Form.Item
        name="name"
        label={t("people.rules.newName")}
        rules={[{ required: true, whitespace: true, message: t("people.need.registerName") }]}
      >
        <Input maxLength={50} autoFocus />
      </Form.Item>
      <Form.Item
        name="code"
        label={t("people.rules.newCode")}
        extra={t("people.rules.newCodeHint")}
        rules={[
          { required: true, pattern: /^[a-z][a-z0-9-]{1,48}$/, message: t("people.need.registerCode") },
          {
            validator: (_, code?: string) =>
              codes.includes(code?.trim() ?? "")
                ? Promise.reject(new Error(t("people.rules.codeTaken")))
                : Promise.resolve(),
          },
        ]}
      >
        <Input maxLength={50} autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <p className="acts">
        <Button htmlType="submit" type="primary">
          {t("people.rules.copyOn")}
        </Button>
        <Button onClick={() => move({ do: null }, "keep")}>{t("cancel")}</Button>
      </p>
    </Form>
  );
}
