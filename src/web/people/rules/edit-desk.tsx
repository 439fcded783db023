// The file of a register, to be changed: its text with what is wrong at its lines, beside it what it says; what is different from
// the file in force, and why, before it is saved.

import { Button, Form, Input } from "antd";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAddress } from "../../app/address.ts";
import { useSay } from "../../app/toast.tsx";
import { RefusalNote } from "../refusal-note.tsx";
import { useConfigure } from "./ask.ts";
import { Changes } from "./changes.tsx";
import { type EditorHandle, FileEditor } from "./file-editor.tsx";
import { useTroubles } from "./found.ts";
import { InWords } from "./in-words.tsx";
import { changedLines } from "./lines.ts";
import { Troubles } from "./troubles.tsx";

interface DeskProps {
  readonly code: string;
  /** What stands in the editor at first; for a register that is there, the file in force. */
  readonly file: string;
  readonly isNew: boolean;
}

export function EditDesk({ code, file, isNew }: DeskProps) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const say = useSay();
  const [text, setText] = useState(file);
  const editor = useRef<EditorHandle>(null);
  const saving = useConfigure((saved) => {
    say({ text: t(isNew ? "people.rules.added" : "people.rules.saved"), tone: "plain" });
    move({ register: saved, do: null }, "keep");
  });
  const settled = useDeferredValue(text);
  const changes = useMemo(() => changedLines(isNew ? "" : file, settled), [file, settled, isNew]);
  const found = useTroubles(settled, saving.variables?.file === text ? saving.data : undefined);
  return (
    <div className="rules-desk">
      <div className="rules-file">
        <FileEditor
          ref={editor}
          value={text}
          change={setText}
          marked={found.flatMap(({ line }) => line ?? [])}
          label={t("people.rules.file", { code })}
        />
        <Troubles found={found} go={(line) => editor.current?.go(line)} />
        {!isNew && <Changes lines={changes} />}
        {saving.isError && <RefusalNote error={saving.error} />}
        <SaveForm
          disabled={found.length > 0 || changes.length === 0}
          saving={saving.isPending}
          save={(why) => saving.mutate({ code, file: text, why })}
          cancel={() => move({ do: null }, "keep")}
        />
      </div>
      <InWords file={text} />
    </div>
  );
}

interface SaveProps {
  readonly disabled: boolean;
  readonly saving: boolean;
  readonly save: (why: string) => void;
  readonly cancel: () => void;
}

function SaveForm({ disabled, saving, save, cancel }: SaveProps) {
  const { t } = useTranslation();
  return (
    <Form<{ why: string }>
      className="rules-save"
      layout="vertical"
      requiredMark={false}
      onFinish={({ why }) => save(why.trim())}
    >
      <Form.Item
        name="why"
        label={t("people.why")}
        rules={[{ required: true, whitespace: true, message: t("people.need.why") }]}
      >
        <Input maxLength={2000} placeholder={t("people.rules.whyHint")} />
      </Form.Item>
      <p className="acts">
        <Button htmlType="submit" type="primary" disabled={disabled} loading={saving}>
          {t("people.rules.save")}
        </Button>
        <Button onClick={cancel}>{t("cancel")}</Button>
      </p>
    </Form>
  );
}
