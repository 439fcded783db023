// A person's verdict in place of the machine's: which, by whom, why, and if there are any, the words that answer the promise.

import { Button, Form, Input, Radio } from "antd";
import { useTranslation } from "react-i18next";
import type { Anchor, FollowedPromise, Following, Verdict } from "../../wire/index.ts";
import { rememberedWho } from "../app/who.ts";
import { AnswerField } from "./answer-field.tsx";
import { useJudge } from "./queries.ts";
import { VerdictSign } from "./verdict-sign.tsx";

interface JudgeProps {
  readonly following: Following;
  readonly followed: FollowedPromise;
  readonly done: () => void;
}

interface Fields {
  readonly verdict: Verdict;
  readonly answer: Anchor | null;
  readonly who: string;
  readonly why: string;
}

const verdicts: readonly Verdict[] = ["met", "progress", "missed", "unreported"];

export function JudgeForm({ following, followed, done }: JudgeProps) {
  const { t } = useTranslation();
  const { earlier, later } = following;
  const judge = useJudge(earlier.id, done);
  const { id, quote } = followed.promise;
  const finish = ({ verdict, answer, who, why }: Fields) =>
    judge.mutate({ promise: { id, quote }, verdict, answer, who: who.trim(), why: why.trim() });
  const needed = (message: string) => [{ required: true, whitespace: true, message }];
  return (
    <Form<Fields>
      layout="vertical"
      requiredMark={false}
      className="judge-form"
      initialValues={{ answer: null, who: rememberedWho(), why: "" }}
      onFinish={finish}
    >
      <Form.Item
        name="verdict"
        label={t("following.judge.verdict")}
        rules={[{ required: true, message: t("following.judge.needVerdict") }]}
      >
        <Radio.Group>
          {verdicts.map((verdict) => (
            <Radio key={verdict} value={verdict}>
              <VerdictSign standing={verdict} />
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      {later !== null && (
        <Form.Item name="answer" noStyle>
          <AnswerField later={later} />
        </Form.Item>
      )}
      <Form.Item name="why" label={t("following.judge.why")} rules={needed(t("following.judge.needWhy"))}>
        <Input placeholder={t("following.judge.whyHint")} maxLength={2000} />
      </Form.Item>
      <Form.Item name="who" label={t("following.judge.who")} rules={needed(t("following.judge.needWho"))}>
        <Input placeholder={t("correction.whoHint")} autoComplete="name" maxLength={100} />
      </Form.Item>
      <p className="soft">{t("following.judge.beside")}</p>
      <p className="open-acts">
        <Button htmlType="submit" type="primary" loading={judge.isPending}>
          {t("following.judge.save")}
        </Button>
        <Button onClick={done}>{t("cancel")}</Button>
      </p>
    </Form>
  );
}
