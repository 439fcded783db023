// A new matter of a register. Whoever enters it comes to its page and hands it out from there.

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { RegisterShown } from "../../../wire/index.ts";
import { along, useAddress } from "../../app/address.ts";
import { useSay, useSayProblem } from "../../app/toast.tsx";
import { createMatter } from "../ask.ts";
import { matterPath } from "../matter-line.tsx";
import { draftOf, type Filled } from "./draft.ts";
import { MatterFields } from "./matter-fields.tsx";
import "./forms.css";

type Entered = Filled & { readonly year?: number | null };

export function NewMatter({ register, close }: { register: RegisterShown; close: () => void }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const client = useQueryClient();
  const go = useNavigate();
  const say = useSay();
  const sayProblem = useSayProblem();
  const create = useMutation({
    mutationFn: ({ year, ...filled }: Entered) =>
      createMatter(register.code, { ...draftOf(register, filled), year: year ?? null }),
    onSuccess: async (id, { title }) => {
      await client.invalidateQueries({ queryKey: ["work"] });
      close();
      say({ text: t("registers.new.done", { title: title?.trim() ?? "" }), tone: "plain" });
      await go(along(params, matterPath(id)));
    },
    onError: sayProblem,
  });
  return (
    <Form<Entered>
      layout="vertical"
      requiredMark={false}
      className="matter-form"
      aria-label={t("registers.new.act")}
      initialValues={{ year: register.years.at(-1) ?? null }}
      onFinish={(filled) => create.mutate(filled)}
    >
      <MatterFields register={register} />
      <Form.Item name="year" label={t("registers.form.year")}>
        <InputNumber min={1900} max={2200} precision={0} controls={false} className="number-input" />
      </Form.Item>
      <p className="open-acts">
        <Button htmlType="submit" type="primary" loading={create.isPending}>
          {t("registers.new.save")}
        </Button>
        <Button onClick={close}>{t("cancel")}</Button>
      </p>
    </Form>
  );
}
