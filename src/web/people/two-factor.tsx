// The second factor: set up with a picture to scan or a secret to type, confirmed by its first code; taken off again with the password.

import { useMutation } from "@tanstack/react-query";
import { Button, Form, Input, QRCode } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Person, TwoFactorBegun } from "../../wire/index.ts";
import { useSay } from "../app/toast.tsx";
import { beginSecondFactor, confirmSecondFactor, removeSecondFactor } from "./ask.ts";
import { BackupCodes } from "./backup-codes.tsx";
import { useForgetPeople } from "./queries.ts";
import { RefusalNote } from "./refusal-note.tsx";

export function TwoFactor({ person }: { person: Person }) {
  const { t } = useTranslation();
  const [begun, setBegun] = useState<TwoFactorBegun | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const confirmed = () => {
    setCodes(begun?.backupCodes ?? null);
    setBegun(null);
  };
  return (
    <section aria-labelledby="second-title">
      <h2 id="second-title">
        {t("people.second.title")}
        <span className={person.twoFactor ? "standing yes" : "standing"}>
          {t(person.twoFactor ? "people.second.on" : "people.second.off")}
        </span>
      </h2>
      {codes !== null && <BackupCodes codes={codes} username={person.username} done={() => setCodes(null)} />}
      {codes === null && person.twoFactor && <Remove />}
      {codes === null && !person.twoFactor && begun === null && <Begin begun={setBegun} />}
      {begun !== null && !person.twoFactor && (
        <Confirm factor={begun} confirmed={confirmed} cancel={() => setBegun(null)} />
      )}
    </section>
  );
}

interface ByPasswordProps<T> {
  readonly act: string;
  readonly what: string;
  readonly does: (password: string) => Promise<T>;
  readonly done: (answered: T) => void;
  readonly danger?: boolean;
}

/** An act that asks for the password once more: whoever finds an open screen must not change who can get in. */
function ByPassword<T>({ act, what, does, done, danger = false }: ByPasswordProps<T>) {
  const { t } = useTranslation();
  const doing = useMutation({
    mutationFn: ({ password }: { password: string }) => does(password),
    onSuccess: done,
    gcTime: 0,
  });
  return (
    <Form<{ password: string }>
      className="people-form"
      layout="vertical"
      requiredMark={false}
      onFinish={(given) => doing.mutate(given)}
    >
      <p className="soft">{what}</p>
      {doing.isError && <RefusalNote error={doing.error} />}
      <Form.Item
        name="password"
        label={t("people.account.present")}
        rules={[{ required: true, message: t("people.need.password") }]}
      >
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Button htmlType="submit" danger={danger} loading={doing.isPending}>
        {act}
      </Button>
    </Form>
  );
}

function Begin({ begun }: { begun: (factor: TwoFactorBegun) => void }) {
  const { t } = useTranslation();
  return (
    <ByPassword act={t("people.second.begin")} what={t("people.second.what")} does={beginSecondFactor} done={begun} />
  );
}

function Remove() {
  const { t } = useTranslation();
  const say = useSay();
  const forget = useForgetPeople();
  const done = async () => {
    await forget();
    say({ text: t("people.second.removed"), tone: "plain" });
  };
  return (
    <ByPassword
      act={t("people.second.remove")}
      what={t("people.second.removeWhat")}
      does={removeSecondFactor}
      done={() => void done()}
      danger
    />
  );
}

interface ConfirmProps {
  readonly factor: TwoFactorBegun;
  readonly confirmed: () => void;
  readonly cancel: () => void;
}

function Confirm({ factor, confirmed, cancel }: ConfirmProps) {
  const { t } = useTranslation();
  const forget = useForgetPeople();
  const confirming = useMutation({
    mutationFn: ({ code }: { code: string }) => confirmSecondFactor(code.replace(/\s/g, "")),
    onSuccess: async () => {
      confirmed();
      await forget();
    },
  });
  return (
    <div className="second-factor">
      <div className="second-factor-code">
        {/* Always black on white: phones read nothing else. */}
        <QRCode type="svg" value={factor.uri} size={184} color="#000000" bgColor="#ffffff" bordered={false} />
      </div>
      <div>
        <ol className="steps">
          <li>{t("people.second.scan")}</li>
          <li>
            {t("people.second.orType")}
            <br />
            <code className="secret" translate="no">
              {inFours(factor.secret)}
            </code>
          </li>
          <li>{t("people.second.thenCode")}</li>
        </ol>
        <Form<{ code: string }>
          className="people-form"
          layout="vertical"
          requiredMark={false}
          onFinish={(given) => confirming.mutate(given)}
        >
          {confirming.isError && <RefusalNote error={confirming.error} />}
          <Form.Item
            name="code"
            label={t("people.second.code")}
            rules={[{ required: true, whitespace: true, message: t("people.need.code") }]}
          >
            <Input inputMode="numeric" autoComplete="one-time-code" maxLength={10} autoFocus />
          </Form.Item>
          <p className="acts">
            <Button htmlType="submit" type="primary" loading={confirming.isPending}>
              {t("people.second.confirm")}
            </Button>
            <Button onClick={cancel}>{t("cancel")}</Button>
          </p>
        </Form>
      </div>
    </div>
  );
}

/** In groups of four, as one reads it out. */
const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, "$1 ");
