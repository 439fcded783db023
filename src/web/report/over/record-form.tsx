// What the forms that record a statement share: the words it stands for, the fields in between, who signs it, and the button.

import { Button, Form } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { rememberedWho } from "../../app/who.ts";
import { Signature } from "./strike-form.tsx";

/** Who records something, and why. */
export interface Signed {
  readonly who: string;
  readonly why: string;
}

/** A form for a draft that stands filled in already. */
export function RecordForm<Draft extends object>(props: {
  className: string;
  quote: string;
  begin: Draft;
  isSaving: boolean;
  save: (draft: Draft, signed: Signed) => void;
  children: ReactNode;
}) {
  const { className, quote, begin, isSaving, save, children } = props;
  const { t } = useTranslation();
  const finish = ({ who, why, ...draft }: Draft & { who: string; why?: string }) =>
    save({ ...begin, ...draft }, { who: who.trim(), why: why?.trim() ?? "" });
  return (
    <Form<Draft & { who: string; why?: string }>
      layout="vertical"
      requiredMark={false}
      className={className}
      initialValues={{ ...begin, who: rememberedWho() }}
      onFinish={finish}
    >
      <blockquote lang="zh-CN">{quote}</blockquote>
      {children}
      <Signature />
      <p className="soft">{t("correction.beside")}</p>
      <Button htmlType="submit" type="primary" loading={isSaving}>
        {t("correction.save")}
      </Button>
    </Form>
  );
}
