// One unit becomes part of another. What goes over is counted before anything is done; there is no way back, so a reason is asked.

import { useMutation } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { MergeInput, Unit } from "../../../wire/index.ts";
import { Failed } from "../../app/failure.tsx";
import { useSay } from "../../app/toast.tsx";
import { mergeUnit } from "../ask.ts";
import { useForgetPeople } from "../queries.ts";
import { RefusalNote } from "../refusal-note.tsx";
import { useOpenMatters } from "./acts.ts";
import { placesFor } from "./tree.ts";

interface MergeProps {
  readonly all: readonly Unit[];
  readonly unit: Unit;
  readonly done: () => void;
}

export function MergeForm({ all, unit, done }: MergeProps) {
  const { t } = useTranslation();
  const forget = useForgetPeople();
  const say = useSay();
  const { id, name } = unit;
  const merging = useMutation({
    mutationFn: ({ into, why }: MergeInput) => mergeUnit(id, { into, why: why.trim() }),
    onSuccess: async (_, { into }) => {
      await forget();
      const other = all.find((one) => one.id === into)?.name ?? "";
      say({ text: t("people.admin.units.mergedNow", { name, into: other }), tone: "plain" });
      done();
    },
  });
  return (
    <Form<MergeInput>
      className="people-form"
      layout="vertical"
      requiredMark={false}
      onFinish={(given) => merging.mutate(given)}
    >
      <p>{t("people.admin.units.mergeWhat", { name })}</p>
      <Preview unit={unit} />
      {merging.isError && <RefusalNote error={merging.error} />}
      <Form.Item
        name="into"
        label={t("people.admin.units.into")}
        rules={[{ required: true, message: t("people.need.into") }]}
      >
        <Select
          showSearch={{ optionFilterProp: "label" }}
          options={placesFor(all, id).map((one) => ({ value: one.id, label: one.name }))}
        />
      </Form.Item>
      <Form.Item
        name="why"
        label={t("people.why")}
        rules={[{ required: true, whitespace: true, message: t("people.need.why") }]}
      >
        <Input maxLength={2000} placeholder={t("people.admin.units.mergeHint")} />
      </Form.Item>
      <p className="soft">{t("people.admin.units.noWayBack")}</p>
      <Button htmlType="submit" danger loading={merging.isPending}>
        {t("people.admin.units.act.merge")}
      </Button>
    </Form>
  );
}

/** How many people and open matters go over. */
function Preview({ unit }: { unit: Unit }) {
  const { t } = useTranslation();
  const { counts, isPending, error } = useOpenMatters(unit);
  if (error !== null) return <Failed error={error} small />;
  if (isPending) return <p className="soft">{t("loading")}</p>;
  const open = counts.reduce((sum, one) => sum + one.open, 0);
  return (
    <div className="preview" role="status">
      <p>{t("people.admin.units.goesOver", { people: unit.people, open })}</p>
      {counts.length > 0 && (
        <ul className="figures">
          {counts.map((one) => (
            <li key={one.code}>
              <span lang="zh-CN">{one.name}</span> {one.open}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
