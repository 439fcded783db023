// The fields of a matter as a person fills them in, new or put right: title, owners by their roles, quantity, deadline, nodes, and the
// register's own fields.

import { AutoComplete, Button, Form, Input, InputNumber, Select } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { FieldShown, RegisterShown } from "../../../wire/index.ts";
import { useBoard } from "../queries.ts";

export function MatterFields({ register }: { register: RegisterShown }) {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name="title"
        label={t("registers.form.title")}
        rules={[{ required: true, whitespace: true, message: t("registers.form.needTitle") }]}
      >
        <Input.TextArea rows={2} maxLength={500} lang="zh-CN" />
      </Form.Item>
      <Owners register={register} />
      {register.fields.map((field) => (
        <OwnField key={field.code} field={field} />
      ))}
      <div className="form-row">
        <Form.Item name="amount" label={t("registers.form.amount")}>
          <InputNumber className="number-input" />
        </Form.Item>
        <Form.Item
          name="unit"
          label={t("registers.form.unit")}
          dependencies={["amount"]}
          rules={[
            ({ getFieldValue }) => ({
              required: getFieldValue("amount") != null,
              message: t("registers.form.needUnit"),
            }),
          ]}
        >
          <Input maxLength={20} className="number-input" />
        </Form.Item>
        <Form.Item name="deadline" label={t("registers.form.deadline")}>
          <Input type="date" className="day-input" />
        </Form.Item>
      </div>
      <Nodes />
    </>
  );
}

/** Names that the register knows already are offered; others may be written. */
function Owners({ register }: { register: RegisterShown }) {
  const { t } = useTranslation();
  const board = useBoard(register.code, { sort: "due" }, 1).data;
  const units = useMemo(() => (board?.units ?? []).map(({ name }) => ({ value: name, label: name })), [board]);
  const leaders = useMemo(() => (board?.leaders ?? []).map(({ name }) => ({ value: name, label: name })), [board]);
  return register.owners.map(({ code, name, many, leads }) => {
    const options = leads || many ? units : leaders;
    return (
      <Form.Item key={code} name={["owners", code]} label={<span lang="zh-CN">{name}</span>}>
        {many ? (
          <Select
            mode="tags"
            options={options}
            tokenSeparators={["、", "，", ",", "；", " "]}
            placeholder={t("registers.form.several")}
          />
        ) : (
          <AutoComplete options={options} maxLength={100} />
        )}
      </Form.Item>
    );
  });
}

function OwnField({ field }: { field: Omit<FieldShown, "value"> }) {
  return (
    <Form.Item
      name={["fields", field.code]}
      label={
        <span lang="zh-CN">
          {field.name}
          {field.unit !== null && `（${field.unit}）`}
        </span>
      }
    >
      {field.type === "number" ? (
        <InputNumber className="number-input" />
      ) : field.type === "choice" ? (
        <Select allowClear options={field.choices.map((value) => ({ value, label: value }))} />
      ) : (
        <Input type={field.type === "day" ? "date" : "text"} maxLength={500} />
      )}
    </Form.Item>
  );
}

/** What was agreed to be done by when. */
function Nodes() {
  const { t } = useTranslation();
  return (
    <Form.List name="nodes">
      {(rows, { add, remove }) => (
        <fieldset className="node-fields">
          <legend>{t("registers.form.nodes")}</legend>
          {rows.map(({ key, name }) => (
            <div key={key} className="form-row">
              <Form.Item
                name={[name, "day"]}
                label={t("registers.form.nodeDay")}
                rules={[{ required: true, message: t("registers.form.needNodeDay") }]}
              >
                <Input type="date" className="day-input" />
              </Form.Item>
              <Form.Item
                name={[name, "share"]}
                label={t("registers.form.nodeShare")}
                rules={[{ required: true, message: t("registers.form.needNodeShare") }]}
              >
                <InputNumber min={0} max={100} suffix="%" className="node-share" />
              </Form.Item>
              <Form.Item name={[name, "words"]} label={t("registers.form.nodeWords")}>
                <Input maxLength={500} />
              </Form.Item>
              <button type="button" className="link" onClick={() => remove(name)}>
                {t("registers.form.dropNode")}
              </button>
            </div>
          ))}
          <Button size="small" onClick={() => add()}>
            {t("registers.form.addNode")}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
