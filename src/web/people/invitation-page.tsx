// An invitation that is taken up: whose it is, a password, and one is in.

import { useMutation, useQuery } from "@tanstack/react-query";
import { Button, Form } from "antd";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { along, useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { askInvitation, takeUp } from "./ask.ts";
import { NewPassword } from "./new-password.tsx";
import { useAsAnother } from "./queries.ts";
import { RefusalNote } from "./refusal-note.tsx";
import "./people.css";

export function InvitationPage() {
  const { t } = useTranslation();
  const { token = "" } = useParams();
  const invitation = useQuery({
    queryKey: ["invitation", token],
    queryFn: () => askInvitation(token),
    staleTime: Number.POSITIVE_INFINITY,
  });
  useTitle(t("people.invitation.title"));
  if (invitation.isPending) return <Waiting />;
  if (invitation.isError) return <Failed error={invitation.error} retry={() => void invitation.refetch()} />;
  return (
    <div className="entry">
      <section className="entry-form">
        <h1>{t("people.invitation.welcome", { name: invitation.data.name })}</h1>
        <p className="entry-note">{t("people.invitation.what")}</p>
        <TakeUpForm token={token} username={invitation.data.username} />
      </section>
    </div>
  );
}

function TakeUpForm({ token, username }: { token: string; username: string }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const asAnother = useAsAnother();
  const taking = useMutation({
    mutationFn: ({ password }: { password: string }) => takeUp(token, username, password),
    onSuccess: () => asAnother(along(params, "/")),
  });
  return (
    <Form<{ password: string }>
      className="people-form"
      layout="vertical"
      requiredMark={false}
      aria-label={t("people.invitation.title")}
      onFinish={(given) => taking.mutate(given)}
    >
      {taking.isError && <RefusalNote error={taking.error} />}
      <p className="entry-username">
        <span className="soft">{t("people.username")}</span> <b translate="no">{username}</b>
        {/* For the browser's memory of passwords. */}
        <input type="hidden" autoComplete="username" value={username} readOnly />
      </p>
      <NewPassword name="password" />
      <Button htmlType="submit" type="primary" loading={taking.isPending}>
        {t("people.invitation.act")}
      </Button>
    </Form>
  );
}
