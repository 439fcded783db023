// Putting right what a matter says of itself: only what was changed is sent, with the reason; what it said before stays in its history.

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AmendmentInput, MatterShown, RegisterShown } from "../../../wire/index.ts";
import { useSay, useSayProblem } from "../../app/toast.tsx";
import { amend } from "../ask.ts";
import { keepMatter, useRegister } from "../queries.ts";
import { changesOf, draftOf, type Filled, filledFrom } from "./draft.ts";
import { MatterFields } from "./matter-fields.tsx";
import "./forms.css";

interface AmendProps {
  readonly matter: MatterShown;
  readonly close: () => void;
}

export function AmendMatter({ matter, close }: AmendProps) {
  const { t } = useTranslation();
  // The form holds the matter as it was when it was opened.
  const [base] = useState(matter);
  const register = useRegister(matter.register);
  if (register.data === undefined) return <p role="status">{t("loading")}</p>;
  return <AmendForm matter={base} register={register.data} close={close} />;
}

type Amended = Filled & { readonly why?: string };

function AmendForm({ matter, register, close }: AmendProps & { register: RegisterShown }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const say = useSay();
  const sayProblem = useSayProblem();
  const [same, setSame] = useState(false);
  const before = filledFrom(matter, register);
  const save = useMutation({
    mutationFn: (input: AmendmentInput) => amend(matter.id, input),
    onSuccess: async (shown) => {
      await keepMatter(client, shown);
      say({ text: t("registers.amend.done", { title: shown.title }), tone: "plain" });
      close();
    },
    onError: (error) => {
      sayProblem(error);
      void client.invalidateQueries({ queryKey: ["work", "matter", matter.id] });
    },
  });
  const send = ({ why, ...filled }: Amended) => {
    const to = changesOf(draftOf(register, before), draftOf(register, filled));
    setSame(Object.keys(to).length === 0);
    if (Object.keys(to).length > 0) save.mutate({ to, why: (why ?? "").trim(), version: matter.version });
  };
  return (
    <Form<Amended>
      layout="vertical"
      requiredMark={false}
      className="matter-form"
      aria-label={t("registers.amend.title")}
      initialValues={before}
      onFinish={send}
    >
      <MatterFields register={register} />
      <Form.Item
        name="why"
        label={t("registers.amend.why")}
        rules={[{ required: true, whitespace: true, message: t("registers.amend.needWhy") }]}
      >
        <Input maxLength={2000} />
      </Form.Item>
      {same && <p role="alert">{t("registers.amend.same")}</p>}
      <p className="open-acts">
        <Button htmlType="submit" type="primary" loading={save.isPending}>
          {t("registers.amend.save")}
        </Button>
        <Button onClick={close}>{t("cancel")}</Button>
      </p>
    </Form>
  );
}
