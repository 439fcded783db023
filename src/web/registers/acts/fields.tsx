// What an act asks, each a field of its form: exactly what the event carries, with what is known to choose from.

import { Form, Input, InputNumber, Radio, Select } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { MatterShown, RegisterShown } from "../../../wire/index.ts";
import { useEventWord } from "../event-word.ts";
import { DEADLINE, ownerKey } from "./happening.ts";
import type { Asks } from "./kinds.ts";

/** What the fields are about. */
export interface Ground {
  readonly matter: MatterShown;
  readonly register: RegisterShown;
}

type Field = (ground: Ground) => ReactNode;

/** Data: one field for everything that can be asked. */
export const fields: { readonly [A in Asks]: Field } = {
  progress: (ground) => <ProgressField {...ground} />,
  reason: () => <WordsField name="reason" most={2000} isLong />,
  to: ({ matter }) => <DayField name="to" least={matter.state.date} />,
  approver: () => <WordsField name="approver" most={100} />,
  outcome: ({ register }) => (register.outcomes.length === 0 ? null : <OneOf name="outcome" of={register.outcomes} />),
  anyStep: (ground) => <StepField {...ground} withDeadline />,
  step: (ground) => <StepField {...ground} />,
  grade: ({ register }) => <OneOf name="grade" of={register.grades} />,
  ballots: () => <BallotsField />,
  stage: ({ register }) => <ChoiceField name="stage" of={register.stages} />,
  field: (ground) => <EnteredField {...ground} />,
  handover: (ground) => <HandoverField {...ground} />,
  item: ({ register }) => <ChoiceField name="item" of={register.appraisal} />,
  points: () => <NumberField name="points" isRequired />,
  request: ({ matter }) => <RequestField least={matter.state.date} />,
  event: (ground) => <EventField {...ground} />,
};

type Name = "reason" | "approver" | "to" | "outcome" | "grade" | "stage" | "item" | "step" | "points" | "taker";

function useNeeded(): (name: Name | "owner" | "field" | "value" | "event") => { required: true; message: string }[] {
  const { t } = useTranslation();
  return (name) => [{ required: true, message: t("registers.act.need", { what: t(`registers.act.ask.${name}`) }) }];
}

function WordsField({ name, most, isLong = false }: { name: Name; most: number; isLong?: boolean }) {
  const { t } = useTranslation();
  const needed = useNeeded();
  return (
    <Form.Item
      name={name}
      label={t(`registers.act.ask.${name}`)}
      rules={needed(name).map((rule) => ({ ...rule, whitespace: true }))}
    >
      {isLong ? <Input.TextArea rows={2} maxLength={most} /> : <Input maxLength={most} />}
    </Form.Item>
  );
}

function DayField({ name, least }: { name: "to"; least: string }) {
  const { t } = useTranslation();
  const needed = useNeeded();
  return (
    <Form.Item name={name} label={t(`registers.act.ask.${name}`)} rules={needed(name)}>
      <Input type="date" min={least} className="day-input" />
    </Form.Item>
  );
}

function NumberField({ name, isRequired = false }: { name: "points"; isRequired?: boolean }) {
  const { t } = useTranslation();
  const needed = useNeeded();
  return (
    <Form.Item name={name} label={t(`registers.act.ask.${name}`)} rules={isRequired ? needed(name) : []}>
      <InputNumber className="number-input" />
    </Form.Item>
  );
}

/** What is asked for, and until when. */
function RequestField({ least }: { least: string }) {
  const { t } = useTranslation();
  const what = Form.useWatch<string | undefined>("request");
  return (
    <>
      <Form.Item name="request" label={t("registers.act.ask.request")} initialValue="extension">
        <Radio.Group>
          <Radio value="extension">{t("registers.event.extended")}</Radio>
          <Radio value="adjustment">{t("registers.event.adjusted")}</Radio>
        </Radio.Group>
      </Form.Item>
      {what !== "adjustment" && <DayField name="to" least={least} />}
    </>
  );
}

type Named = readonly { readonly code: string; readonly name: string }[];

function OneOf({ name, of }: { name: Name; of: Named }) {
  const { t } = useTranslation();
  const needed = useNeeded();
  return (
    <Form.Item name={name} label={t(`registers.act.ask.${name}`)} rules={needed(name)}>
      <Radio.Group className="one-of">
        {of.map(({ code, name: words }) => (
          <Radio key={code} value={code}>
            <span lang="zh-CN">{words}</span>
          </Radio>
        ))}
      </Radio.Group>
    </Form.Item>
  );
}

function ChoiceField({ name, of }: { name: Name; of: Named }) {
  const { t } = useTranslation();
  const needed = useNeeded();
  return (
    <Form.Item name={name} label={t(`registers.act.ask.${name}`)} rules={needed(name)}>
      <Select options={of.map(({ code, name: words }) => ({ value: code, label: words }))} />
    </Form.Item>
  );
}

/** Steps that are not done; with `withDeadline` also the deadline of the matter itself. */
function StepField({ matter, withDeadline = false }: Ground & { withDeadline?: boolean }) {
  const { t } = useTranslation();
  const open = matter.steps.filter(({ standing }) => standing === "open" || standing === "waiting");
  const codes = new Map(open.map(({ code, name }) => [code, name]));
  const of = [...codes].map(([code, name]) => ({ code, name }));
  return (
    <ChoiceField
      name="step"
      of={withDeadline ? [{ code: DEADLINE, name: t("registers.act.deadlineItself") }, ...of] : of}
    />
  );
}

/** An amount where the matter has a quantity, else per cent; nothing where the register follows no progress. */
function ProgressField({ matter, register }: Ground) {
  const { t } = useTranslation();
  if (!register.progress) return null;
  const { quantity } = matter;
  return (
    <div className="progress-fields">
      {quantity !== null && (
        <Form.Item
          name="done"
          label={t("registers.act.ask.done")}
          extra={t("registers.act.ofWhole", { value: quantity.value, unit: quantity.unit })}
        >
          <InputNumber className="number-input" min={0} suffix={<span lang="zh-CN">{quantity.unit}</span>} />
        </Form.Item>
      )}
      <Form.Item
        name="progress"
        label={t(quantity === null ? "registers.act.ask.progress" : "registers.act.ask.orProgress")}
      >
        <InputNumber className="number-input" min={0} max={1000} suffix="%" />
      </Form.Item>
    </div>
  );
}

const ballots = ["entitled", "for", "against", "abstained", "invalid"] as const;

function BallotsField() {
  const { t } = useTranslation();
  return (
    <fieldset className="ballots">
      <legend>{t("registers.act.ballots.title")}</legend>
      {ballots.map((each) => (
        <Form.Item
          key={each}
          name={["ballots", each]}
          label={t(`registers.act.ballots.${each}`)}
          rules={[{ required: true, message: t("registers.act.ballots.need") }]}
        >
          <InputNumber className="number-input" min={0} precision={0} />
        </Form.Item>
      ))}
    </fieldset>
  );
}

/** A field of the matter and its new value, in the field's own type. */
function EnteredField({ matter }: Ground) {
  const { t } = useTranslation();
  const needed = useNeeded();
  const code = Form.useWatch<string | undefined>("field");
  const field = matter.fields.find((each) => each.code === code);
  return (
    <>
      <Form.Item name="field" label={t("registers.act.ask.field")} rules={needed("field")}>
        <Select options={matter.fields.map(({ code: value, name }) => ({ value, label: name }))} />
      </Form.Item>
      {field !== undefined && (
        <Form.Item key={field.code} name="value" label={<span lang="zh-CN">{field.name}</span>} rules={needed("value")}>
          {field.type === "number" ? (
            <InputNumber className="number-input" suffix={field.unit} />
          ) : field.type === "choice" ? (
            <Select options={field.choices.map((value) => ({ value, label: value }))} />
          ) : (
            <Input type={field.type === "day" ? "date" : "text"} maxLength={500} />
          )}
        </Form.Item>
      )}
    </>
  );
}

function HandoverField({ matter, register }: Ground) {
  const { t } = useTranslation();
  const needed = useNeeded();
  const roleOf = (code: string) => register.owners.find((each) => each.code === code)?.name ?? code;
  return (
    <>
      <Form.Item name="owner" label={t("registers.act.ask.owner")} rules={needed("owner")}>
        <Select
          options={matter.owners.map(({ role, name }) => ({
            value: ownerKey(role, name),
            label: `${roleOf(role)} · ${name}`,
          }))}
        />
      </Form.Item>
      <WordsField name="taker" most={100} />
    </>
  );
}

/** Which record is voided: what can be, newest first. */
function EventField({ matter }: Ground) {
  const { t } = useTranslation();
  const needed = useNeeded();
  const wordOf = useEventWord();
  const events = matter.events.filter(
    ({ kind, voided }) =>
      !voided && kind !== "created" && kind !== "amended" && kind !== "commented" && kind !== "voided",
  );
  return (
    <Form.Item name="event" label={t("registers.act.ask.event")} rules={needed("event")}>
      <Select
        options={events.map(({ id, kind, at, who }) => ({
          value: id,
          label: `${wordOf(kind)} · ${at.slice(0, 10)} · ${who}`,
        }))}
      />
    </Form.Item>
  );
}
