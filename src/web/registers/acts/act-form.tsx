// The form of one act: its fields, a remark, files, and the day where it is written down later. Whoever else changes the matter in the
// meantime is told of, and what was filled in stays.

import { useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { Fragment, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EventShown, MatterShown, RegisterShown } from "../../../wire/index.ts";
import { Refusal } from "../../app/client.ts";
import { useDetail } from "../../app/failure.tsx";
import { minute } from "../../app/format.ts";
import { askMatter } from "../ask.ts";
import { useEventWord } from "../event-word.ts";
import type { Opening } from "./acting.ts";
import { EvidenceField, useFiles } from "./evidence-field.tsx";
import { fields } from "./fields.tsx";
import { eventOf, type Filled } from "./happening.ts";
import { type ActKind, asks } from "./kinds.ts";
import { LastTime } from "./last-time.tsx";
import { useAct } from "./use-act.ts";

interface FormProps {
  readonly matter: MatterShown;
  readonly register: RegisterShown;
  readonly kind: ActKind;
  readonly event: string | null;
  readonly open: (opening: Opening) => void;
  readonly close: () => void;
}

/** What of an act is said in a sentence of its own rather than in a remark. */
const withoutNote: ReadonlySet<ActKind> = new Set([
  "voided",
  "returned",
  "reopened",
  "paused",
  "requested",
  "declined",
]);
/** What is proved by files. */
const withFiles: ReadonlySet<ActKind> = new Set([
  "reported",
  "settled",
  "requested",
  "stepped",
  "accepted",
  "planned",
  "extended",
  "adjusted",
  "struck-off",
  "moved",
  "appealed",
]);

export function ActForm({ matter, register, kind, event, open, close }: FormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Filled>();
  const files = useFiles(matter.id);
  const { base, catchUp, newest: since } = useBase(matter);
  const client = useQueryClient();
  const [refused, setRefused] = useState<unknown>(null);
  const act = useAct(open, (error) => {
    setRefused(error);
    void client.invalidateQueries({ queryKey: ["work", "matter", matter.id] });
  });
  const first = useFocusFirst();
  // What this form itself records is no news.
  const newest = act.isPending || act.isSuccess ? null : since;
  const send = async (filled: Filled) => {
    setRefused(null);
    const version = await versionFor(base);
    act.mutate({ matter: matter.id, input: eventOf(kind, filled, files.ids, version) }, { onSuccess: close });
  };
  return (
    <div ref={first}>
      <Form<Filled>
        form={form}
        layout="vertical"
        requiredMark={false}
        className="act-form"
        aria-label={t(`registers.event.${kind}`)}
        initialValues={{ ...(event === null ? {} : { event }) }}
        onFinish={(filled) => void send(filled).catch(setRefused)}
      >
        {kind === "reported" && <LastTime matter={matter} />}
        {newest !== null && <Meanwhile event={newest} catchUp={catchUp} />}
        {refused !== null && newest === null && <Refused error={refused} />}
        {asks[kind].map((asked) => (
          <Fragment key={asked}>{fields[asked]({ matter, register })}</Fragment>
        ))}
        {!withoutNote.has(kind) && <NoteField kind={kind} />}
        {withFiles.has(kind) && matter.may.file && <EvidenceField files={files} />}
        {matter.may.backdate && kind !== "voided" && <BackdateField today={matter.state.date} />}
        <p className="open-acts">
          <Button
            htmlType="submit"
            type="primary"
            loading={act.isPending}
            disabled={files.isSending || newest !== null}
          >
            {t("registers.act.do", { what: t(`registers.event.${kind}`) })}
          </Button>
          <Button onClick={close}>{t("registers.act.leave")}</Button>
        </p>
      </Form>
    </div>
  );
}

/** Whoever opened the form goes on in its first field. */
function useFocusFirst() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>("input:not([type=file]), textarea, [role=combobox]")?.focus();
  }, []);
  return place;
}

/** The matter as it was when the form was opened, and what happened to it since; null where nothing did. */
function useBase(matter: MatterShown): {
  readonly base: MatterShown;
  readonly catchUp: () => void;
  readonly newest: EventShown | null;
} {
  const [base, setBase] = useState(matter);
  const newest = matter.events[0] ?? null;
  const isOld = newest !== null && newest.seq > (base.events[0]?.seq ?? 0);
  return { base, catchUp: () => setBase(matter), newest: isOld ? newest : null };
}

/** Files that were handed in count as changes too: where nothing else happened, the newest version is meant. */
async function versionFor(base: MatterShown): Promise<number> {
  const now = await askMatter(base.id, null);
  return now.events[0]?.seq === base.events[0]?.seq ? now.version : base.version;
}

function Meanwhile({ event, catchUp }: { event: EventShown; catchUp: () => void }) {
  const { t } = useTranslation();
  const wordOf = useEventWord();
  const what = t("registers.act.meanwhile", {
    who: event.who,
    at: minute(event.recordedAt),
    what: wordOf(event.kind),
  });
  return (
    <div role="alert" className="act-notice">
      <p>
        <b>{t("registers.act.changed")}</b> {what}
      </p>
      <Button size="small" onClick={catchUp}>
        {t("registers.act.goOn")}
      </Button>
    </div>
  );
}

function Refused({ error }: { error: unknown }) {
  const detail = useDetail();
  return (
    <p role="alert" className="act-notice">
      {error instanceof Refusal ? detail(error) : String(error)}
    </p>
  );
}

function NoteField({ kind }: { kind: ActKind }) {
  const { t } = useTranslation();
  const isReport = kind === "reported" || kind === "settled";
  return (
    <Form.Item name="note" label={t(isReport ? "registers.act.ask.sentence" : "registers.act.ask.note")}>
      <Input.TextArea rows={isReport ? 3 : 1} maxLength={5000} />
    </Form.Item>
  );
}

function BackdateField({ today }: { today: string }) {
  const { t } = useTranslation();
  return (
    <details className="backdate">
      <summary>{t("registers.act.backdate")}</summary>
      <Form.Item name="on" label={t("registers.act.ask.on")} extra={t("registers.act.backdateWhat")}>
        <Input type="date" max={today} className="day-input" />
      </Form.Item>
    </details>
  );
}
