// A person's word that a finding is none: given with a name and a reason, shown with the finding, taken back, never deleted.

import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dismissal, HeldFinding } from "../../wire/index.ts";
import { minute } from "../app/format.ts";
import { rememberedWho } from "../app/who.ts";
import { useDismiss, useTakeBackDismissal } from "./queries.ts";
import { useRuleName } from "./rule-name.ts";

interface DismissingProps {
  readonly report: string;
  readonly finding: HeldFinding;
}

/** The dismissal in force and the way back, or the way to one. */
export function Dismissing({ report, finding }: DismissingProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (finding.dismissal !== null) return <InForce report={report} finding={finding} dismissal={finding.dismissal} />;
  if (open) return <DismissForm report={report} finding={finding} done={() => setOpen(false)} />;
  return (
    <p className="finding-acts">
      <button
        type="button"
        className="link"
        aria-label={t("findings.dismissal.actOf", { quote: finding.quote })}
        onClick={() => setOpen(true)}
      >
        {t("findings.dismissal.act")}
      </button>
    </p>
  );
}

type InForceProps = DismissingProps & { readonly dismissal: NonNullable<HeldFinding["dismissal"]> };

function InForce({ report, finding, dismissal: { id, at, who, why } }: InForceProps) {
  const { t } = useTranslation();
  const takeBack = useTakeBackDismissal(report);
  return (
    <p className="finding-dismissal">
      <span>{t("findings.dismissal.by", { who, at: minute(at) })}</span>{" "}
      <span>{t("findings.dismissal.because", { why })}</span>{" "}
      <button
        type="button"
        className="link"
        disabled={takeBack.isPending}
        aria-label={t("findings.dismissal.takeBackOf", { quote: finding.quote })}
        onClick={() => takeBack.mutate(id)}
      >
        {t("findings.dismissal.takeBack")}
      </button>
    </p>
  );
}

function DismissForm({ report, finding, done }: DismissingProps & { done: () => void }) {
  const { t } = useTranslation();
  const dismiss = useDismiss(report, done);
  const { id, quote } = finding;
  const send = ({ who, why }: { who: string; why: string }) =>
    dismiss.mutate({ finding: { id, quote }, who: who.trim(), why: why.trim() });
  return (
    <Form
      className="dismiss-form"
      layout="vertical"
      requiredMark={false}
      aria-label={t("findings.dismissal.title")}
      initialValues={{ who: rememberedWho() }}
      onFinish={send}
    >
      <Form.Item
        name="who"
        label={t("findings.dismissal.who")}
        rules={[{ required: true, whitespace: true, message: t("findings.dismissal.needWho") }]}
      >
        <Input placeholder={t("findings.dismissal.whoHint")} autoComplete="name" maxLength={100} />
      </Form.Item>
      <Form.Item
        name="why"
        label={t("findings.dismissal.why")}
        rules={[{ required: true, whitespace: true, message: t("findings.dismissal.needWhy") }]}
      >
        <Input autoFocus placeholder={t("findings.dismissal.whyHint")} maxLength={2000} />
      </Form.Item>
      <p className="finding-acts">
        <Button htmlType="submit" type="primary" size="small" loading={dismiss.isPending}>
          {t("findings.dismissal.save")}
        </Button>
        <Button size="small" onClick={done}>
          {t("cancel")}
        </Button>
      </p>
    </Form>
  );
}

/** Every dismissal of a report, newest first: also those taken back, and those whose words are gone. */
export function DismissalRecord({ dismissals }: { dismissals: readonly Dismissal[] }) {
  const { t } = useTranslation();
  const ruleName = useRuleName();
  if (dismissals.length === 0) return null;
  return (
    <details className="dismissals">
      <summary>{t("findings.dismissal.record", { count: dismissals.length })}</summary>
      <ol>
        {dismissals.map(({ id, at, undoneAt, state, rule, quote, who, why }) => (
          <li key={id} className={state}>
            <p>
              <b>{ruleName(rule)}</b> <q lang="zh-CN">{quote}</q>
            </p>
            <small>
              {t("findings.dismissal.by", { who, at: minute(at) })} · {t("findings.dismissal.because", { why })} ·{" "}
              {t(`findings.dismissal.state.${state}`)}
              {undoneAt !== null && ` ${minute(undoneAt)}`}
            </small>
          </li>
        ))}
      </ol>
    </details>
  );
}
