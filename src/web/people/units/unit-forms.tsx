// Adding, renaming and moving a unit. All three can be taken back from the message that follows.

import { useMutation } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { Unit } from "../../../wire/index.ts";
import { useSay } from "../../app/toast.tsx";
import { addUnit } from "../ask.ts";
import { useForgetPeople } from "../queries.ts";
import { RefusalNote } from "../refusal-note.tsx";
import { useChangeUnit } from "./acts.ts";
import { placesFor } from "./tree.ts";

const splitNames = (words: string | undefined): string[] => [
  ...new Set((words ?? "").split(/[、,，;；\n]/).flatMap((name) => (name.trim() === "" ? [] : [name.trim()]))),
];

interface AddProps {
  readonly all: readonly Unit[];
  readonly parent: Unit | null;
  readonly done: () => void;
}

export function AddUnit({ all, parent, done }: AddProps) {
  const { t } = useTranslation();
  const forget = useForgetPeople();
  const say = useSay();
  const adding = useMutation({
    mutationFn: addUnit,
    onSuccess: async ({ name }) => {
      await forget();
      say({ text: t("people.admin.units.added", { name }), tone: "plain" });
      done();
    },
  });
  const save = ({ name, alsoKnown, parent }: { name: string; alsoKnown?: string; parent?: string | null }) =>
    adding.mutate({ name: name.trim(), alsoKnown: splitNames(alsoKnown), parent: parent ?? null });
  return (
    <Form
      className="people-form"
      layout="vertical"
      requiredMark={false}
      initialValues={{ parent: parent?.id ?? null }}
      onFinish={save}
    >
      {adding.isError && <RefusalNote error={adding.error} />}
      <NameField />
      <Form.Item
        name="alsoKnown"
        label={t("people.admin.units.otherNames")}
        extra={t("people.admin.units.otherNamesHint")}
      >
        <Input />
      </Form.Item>
      <ParentField places={placesFor(all, null)} />
      <Button htmlType="submit" type="primary" loading={adding.isPending}>
        {t("people.admin.units.add")}
      </Button>
    </Form>
  );
}

export function RenameUnit({ unit, done }: { unit: Unit; done: () => void }) {
  const { t } = useTranslation();
  const changing = useChangeUnit(done);
  const { name } = unit;
  const save = ({ name: to }: { name: string }) => {
    const said = t("people.admin.units.renamed", { from: name, to: to.trim() });
    if (to.trim() === name) done();
    else
      changing.mutate({
        unit,
        to: { name: to.trim() },
        from: { name },
        said,
      });
  };
  return (
    <Form className="people-form" layout="vertical" requiredMark={false} initialValues={{ name }} onFinish={save}>
      <p className="soft">{t("people.admin.units.renameWhat", { name })}</p>
      {changing.isError && <RefusalNote error={changing.error} />}
      <NameField />
      <Button htmlType="submit" type="primary" loading={changing.isPending}>
        {t("people.save")}
      </Button>
    </Form>
  );
}

export function MoveUnit({ all, unit, done }: { all: readonly Unit[]; unit: Unit; done: () => void }) {
  const { t } = useTranslation();
  const changing = useChangeUnit(done);
  const { name, parent } = unit;
  const save = (given: { parent?: string | null }) => {
    const to = given.parent ?? null;
    if (to === parent) done();
    else
      changing.mutate({
        unit,
        to: { parent: to },
        from: { parent },
        said: t("people.admin.units.moved", { name }),
      });
  };
  return (
    <Form className="people-form" layout="vertical" requiredMark={false} initialValues={{ parent }} onFinish={save}>
      <p className="soft">{t("people.admin.units.moveWhat", { name })}</p>
      {changing.isError && <RefusalNote error={changing.error} />}
      <ParentField places={placesFor(all, unit.id)} />
      <Button htmlType="submit" type="primary" loading={changing.isPending}>
        {t("people.save")}
      </Button>
    </Form>
  );
}

function NameField() {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="name"
      label={t("people.admin.units.name")}
      extra={t("people.admin.units.nameHint")}
      rules={[{ required: true, whitespace: true, message: t("people.need.unitName") }]}
    >
      <Input maxLength={100} autoFocus />
    </Form.Item>
  );
}

function ParentField({ places }: { places: readonly Unit[] }) {
  const { t } = useTranslation();
  return (
    <Form.Item name="parent" label={t("people.admin.units.parent")}>
      <Select
        showSearch={{ optionFilterProp: "label" }}
        options={[
          { value: null, label: t("people.admin.units.noParent") },
          ...places.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </Form.Item>
  );
}
