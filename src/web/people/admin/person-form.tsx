// Somebody new, or somebody whose name, role, unit or post is another now.

import { useMutation } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { Person, PersonInput } from "../../../wire/index.ts";
import { addPerson } from "../ask.ts";
import { type PersonAct, useChangePerson, useForgetPeople, useUnits } from "../queries.ts";
import { RefusalNote } from "../refusal-note.tsx";

const roles = ["supervisor", "clerk", "head", "leader", "deputy", "auditor", "administrator"] as const;

type Given = { [K in keyof PersonInput]?: PersonInput[K] | undefined };

interface FormProps {
  /** Null for somebody new. */
  readonly person: Person | null;
  /** Nobody real is here yet: the first must be able to let others in. */
  readonly first?: boolean;
  readonly done: (person: Person) => void;
}

export function PersonForm({ person, first = false, done }: FormProps) {
  const { t } = useTranslation();
  const forget = useForgetPeople();
  const adding = useMutation({
    mutationFn: addPerson,
    onSuccess: async (added) => {
      await forget();
      done(added);
    },
  });
  const changing = useChangePerson(() => person !== null && done(person));
  const save = (given: Given) => {
    const input = inputOf(given);
    if (person === null) adding.mutate(input);
    else changing.mutate(actOf(person, input, t("people.admin.people.changed", { name: input.name })));
  };
  const failed = adding.error ?? changing.error;
  return (
    <Form<Given>
      className="people-form"
      layout="vertical"
      requiredMark={false}
      initialValues={person ?? (first ? { role: "administrator" } : {})}
      onFinish={save}
    >
      {failed !== null && <RefusalNote error={failed} />}
      <Fields isNew={person === null} />
      {first && <p className="hint">{t("people.admin.people.firstIs")}</p>}
      <Button htmlType="submit" type="primary" loading={adding.isPending || changing.isPending}>
        {t(person === null ? "people.admin.people.addAndInvite" : "people.save")}
      </Button>
    </Form>
  );
}

function Fields({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation();
  const role = Form.useWatch<PersonInput["role"] | undefined>("role");
  return (
    <>
      <Form.Item
        name="name"
        label={t("people.name")}
        rules={[{ required: true, whitespace: true, message: t("people.need.name") }]}
      >
        <Input maxLength={50} autoComplete="off" autoFocus={isNew} />
      </Form.Item>
      <Form.Item
        name="username"
        label={t("people.username")}
        extra={t("people.usernameHint")}
        rules={[{ required: true, pattern: /^[\p{L}\p{N}._-]{2,50}$/u, message: t("people.need.usernameShape") }]}
      >
        <Input maxLength={50} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item
        name="role"
        label={t("people.roleLabel")}
        extra={role === undefined ? null : t(`people.may.${role}`)}
        rules={[{ required: true, message: t("people.need.role") }]}
      >
        <Select options={roles.map((value) => ({ value, label: t(`people.role.${value}`) }))} />
      </Form.Item>
      <UnitField />
      <Form.Item name="post" label={t("people.postOptional")} extra={t("people.postHint")}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="email"
        label={t("people.emailOptional")}
        extra={t("people.emailHint")}
        rules={[{ type: "email", message: t("people.need.email") }]}
      >
        <Input type="email" autoComplete="off" />
      </Form.Item>
    </>
  );
}

function UnitField() {
  const { t } = useTranslation();
  const units = useUnits();
  const standing = (units.data ?? []).filter(({ mergedInto }) => mergedInto === null);
  return (
    <Form.Item
      name="unit"
      label={t("people.unit")}
      extra={standing.length === 0 ? t("people.admin.people.noUnits") : null}
    >
      <Select
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        loading={units.isPending}
        placeholder={t("people.none")}
        options={standing.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form.Item>
  );
}

const inputOf = ({ name = "", username = "", role = "clerk", unit, post, email }: Given): PersonInput => ({
  name: name.trim(),
  username: username.trim(),
  role,
  unit: unit ?? null,
  post: emptied(post),
  email: emptied(email),
});

const emptied = (words: string | null | undefined): string | null => {
  const said = words?.trim() ?? "";
  return said === "" ? null : said;
};

/** Only what is different, there and back. */
function actOf(person: Person, input: PersonInput, said: string): PersonAct {
  const keys = (["name", "username", "role", "unit", "post", "email"] as const).filter(
    (key) => input[key] !== person[key],
  );
  const of = (from: Person | PersonInput) => Object.fromEntries(keys.map((key) => [key, from[key]]));
  return { person, to: of(input), from: of(person), said };
}
