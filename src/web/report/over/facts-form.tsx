// Correcting whose report it is and of which years. The name decides what it is counted under, so it is asked for once more.

import { Button, Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { CorrectionInput, ReportDetail } from "../../../wire/index.ts";
import { useSay } from "../../app/toast.tsx";
import { rememberedWho } from "../../app/who.ts";
import { useCorrect } from "../acts.ts";
import { useDesk } from "../desk.tsx";
import { Signature } from "./strike-form.tsx";

type FactsInput = Extract<CorrectionInput, { kind: "facts" }>["facts"];
interface Fields {
  government: string;
  tier: NonNullable<ReportDetail["summary"]["tier"]> | null;
  code: string;
  planYear: number | null;
  reviewYear: number | null;
  who: string;
  why?: string;
}

const tiers = ["national", "province", "prefecture", "county", "township"] as const;

/** @param delivery the one file whose facts are meant; null for the report's */
export function FactsForm({ delivery, done }: { delivery: string | null; done: () => void }) {
  const { t } = useTranslation();
  const { report } = useDesk();
  const say = useSay();
  const correct = useCorrect(done, delivery);
  const { government, tier, code, planYear, reviewYear } = report.summary;
  const begin: Omit<Fields, "who"> = {
    government,
    tier,
    code: code ?? "",
    planYear: planYear === 0 ? null : planYear,
    reviewYear,
  };
  const save = ({ who, why, ...fields }: Fields) => {
    const facts = changes(begin, fields);
    if (Object.keys(facts).length === 0) say({ text: t("correction.needChange"), tone: "problem" });
    else correct.mutate({ kind: "facts", facts, who: who.trim(), why: why?.trim() ?? "" });
  };
  return (
    <Form<Fields>
      layout="vertical"
      requiredMark={false}
      initialValues={{ ...begin, who: rememberedWho() }}
      onFinish={save}
    >
      <FactsFields />
      <Signature />
      <p className="soft">{t("correction.beside")}</p>
      <Button htmlType="submit" type="primary" loading={correct.isPending}>
        {t("correction.save")}
      </Button>
    </Form>
  );
}

function FactsFields() {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name="government"
        label={t("report.facts.government")}
        rules={[{ required: true, whitespace: true, message: t("add.governmentMissing") }]}
      >
        <Input />
      </Form.Item>
      <div className="pair">
        <Form.Item
          name="planYear"
          label={t("report.facts.planYear")}
          rules={[{ required: true, message: t("add.wrongYear") }]}
        >
          <InputNumber min={1949} max={2100} precision={0} controls={false} />
        </Form.Item>
        <Form.Item name="reviewYear" label={t("report.facts.reviewYear")}>
          <InputNumber min={1949} max={2100} precision={0} controls={false} />
        </Form.Item>
      </div>
      <div className="pair">
        <Form.Item name="tier" label={t("report.facts.tier")}>
          <Select
            options={[
              { value: null, label: t("tier.unknown") },
              ...tiers.map((value) => ({ value, label: t(`tier.${value}`) })),
            ]}
          />
        </Form.Item>
        <Form.Item name="code" label={t("report.facts.code")} rules={[{ pattern: /^\d{6}$/, message: "000000" }]}>
          <Input inputMode="numeric" maxLength={6} />
        </Form.Item>
      </div>
    </>
  );
}

/** Only what is different. */
function changes(was: Omit<Fields, "who">, now: Omit<Fields, "who">): FactsInput {
  const name = now.government.trim();
  const code = now.code.trim() === "" ? null : now.code.trim();
  return {
    ...(name === was.government ? {} : { government: name }),
    ...(now.planYear === was.planYear || now.planYear === null ? {} : { planYear: now.planYear }),
    ...(now.reviewYear === was.reviewYear ? {} : { reviewYear: now.reviewYear }),
    ...(now.tier === was.tier ? {} : { tier: now.tier }),
    ...(code === (was.code === "" ? null : was.code) ? {} : { code }),
  };
}
