// Saying something about a matter, with files where there are any. What was said stands in the history.

import { useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { MatterShown } from "../../../wire/index.ts";
import { useSayProblem } from "../../app/toast.tsx";
import { EvidenceField, useFiles } from "../acts/evidence-field.tsx";
import { keepMatter, useComment } from "../queries.ts";

export function Talk({ matter }: { matter: MatterShown }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (open) return <TalkForm matter={matter} close={() => setOpen(false)} />;
  return (
    <p className="talk">
      <Button size="small" onClick={() => setOpen(true)}>
        {t("registers.talk.act")}
      </Button>
    </p>
  );
}

function TalkForm({ matter, close }: { matter: MatterShown; close: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const files = useFiles(matter.id);
  const sayProblem = useSayProblem();
  const comment = useComment(matter.id);
  const send = ({ words }: { words: string }) =>
    comment.mutate(
      { words: words.trim(), files: [...files.ids] },
      {
        onSuccess: async (shown) => {
          await keepMatter(client, shown);
          close();
        },
        onError: sayProblem,
      },
    );
  return (
    <Form className="talk" layout="vertical" requiredMark={false} aria-label={t("registers.talk.act")} onFinish={send}>
      <Form.Item
        name="words"
        label={t("registers.talk.words")}
        rules={[{ required: true, whitespace: true, message: t("registers.talk.need") }]}
      >
        <Input.TextArea autoFocus rows={2} maxLength={5000} />
      </Form.Item>
      {matter.may.file && <EvidenceField files={files} />}
      <p className="open-acts">
        <Button htmlType="submit" type="primary" loading={comment.isPending} disabled={files.isSending}>
          {t("registers.talk.send")}
        </Button>
        <Button onClick={close}>{t("cancel")}</Button>
      </p>
    </Form>
  );
}
