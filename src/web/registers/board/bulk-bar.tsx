// One act on many matters, all or none: hand out, urge, extend. What is asked is asked once for all of them.

import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RegisterShown } from "../../../wire/index.ts";
import { DEADLINE, eventOf, type Filled } from "../acts/happening.ts";
import { bulkActs } from "../acts/kinds.ts";
import { useActs } from "../acts/use-act.ts";
import type { Chosen } from "./chosen.ts";

type Kind = (typeof bulkActs)[number];

interface BarProps {
  readonly register: RegisterShown;
  readonly chosen: Chosen;
  readonly clear: () => void;
}

export function BulkBar({ register, chosen, clear }: BarProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<Kind | null>(null);
  const acts = useActs(clear);
  const send = (what: Kind, filled: Filled) =>
    acts.mutate(
      [...chosen.values()].map(({ id, version }) => ({ matter: id, input: eventOf(what, filled, [], version) })),
    );
  return (
    <section className="bulk-bar" aria-label={t("registers.bulk.title")}>
      <p>
        <b className="figures" role="status">
          {t("registers.bulk.chosen", { count: chosen.size })}
        </b>
        {bulkActs.map((each) => (
          <Button
            key={each}
            size="small"
            aria-expanded={kind === each}
            onClick={() => setKind(kind === each ? null : each)}
          >
            {t(`registers.event.${each}`)}
          </Button>
        ))}
        <button type="button" className="link" onClick={clear}>
          {t("registers.bulk.clear")}
        </button>
      </p>
      {kind !== null && (
        <BulkForm
          key={kind}
          kind={kind}
          register={register}
          count={chosen.size}
          isSending={acts.isPending}
          send={(filled) => send(kind, filled)}
        />
      )}
    </section>
  );
}

interface BulkFormProps {
  readonly kind: Kind;
  readonly register: RegisterShown;
  readonly count: number;
  readonly isSending: boolean;
  readonly send: (filled: Filled) => void;
}

function BulkForm({ kind, register, count, isSending, send }: BulkFormProps) {
  const { t } = useTranslation();
  const needed = (what: string) => [{ required: true, whitespace: true, message: t("registers.act.need", { what }) }];
  const steps = register.steps.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Form<Filled>
      layout="vertical"
      requiredMark={false}
      className="bulk-form"
      aria-label={t(`registers.event.${kind}`)}
      initialValues={{ step: DEADLINE }}
      onFinish={send}
    >
      {kind === "extended" && (
        <>
          <Form.Item name="step" label={t("registers.act.ask.step")}>
            <Select options={[{ value: DEADLINE, label: t("registers.act.deadlineItself") }, ...steps]} />
          </Form.Item>
          <Form.Item name="to" label={t("registers.act.ask.to")} rules={needed(t("registers.act.ask.to"))}>
            <Input type="date" className="day-input" />
          </Form.Item>
          <Form.Item
            name="approver"
            label={t("registers.act.ask.approver")}
            rules={needed(t("registers.act.ask.approver"))}
          >
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="reason" label={t("registers.act.ask.reason")} rules={needed(t("registers.act.ask.reason"))}>
            <Input maxLength={2000} />
          </Form.Item>
        </>
      )}
      {kind !== "extended" && (
        <Form.Item name="note" label={t("registers.act.ask.note")}>
          <Input maxLength={5000} autoFocus />
        </Form.Item>
      )}
      <Button htmlType="submit" type="primary" loading={isSending}>
        {t("registers.bulk.do", { what: t(`registers.event.${kind}`), count })}
      </Button>
    </Form>
  );
}
