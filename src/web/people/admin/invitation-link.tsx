// The link by which somebody sets their password: made on a click, shown once, to be handed over by whatever way they are reached.

import { useMutation } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Invitation, Person } from "../../../wire/index.ts";
import { minute } from "../../app/format.ts";
import { useSay } from "../../app/toast.tsx";
import { invite } from "../ask.ts";
import { useForgetPeople } from "../queries.ts";
import { RefusalNote } from "../refusal-note.tsx";

export function InvitationLink({ person }: { person: Person }) {
  const { t } = useTranslation();
  const forget = useForgetPeople();
  const inviting = useMutation({ mutationFn: () => invite(person.id), onSuccess: forget, gcTime: 0 });
  return (
    <div className="people-form">
      <p>
        {t(person.signedUp ? "people.admin.people.reinviteWhat" : "people.admin.people.inviteWhat", {
          name: person.name,
        })}
      </p>
      {inviting.isError && <RefusalNote error={inviting.error} />}
      {inviting.data === undefined ? (
        <Button type="primary" loading={inviting.isPending} onClick={() => inviting.mutate()}>
          {t("people.admin.people.makeLink")}
        </Button>
      ) : (
        <Link {...inviting.data} />
      )}
    </div>
  );
}

function Link({ path, expires }: Invitation) {
  const { t } = useTranslation();
  const id = useId();
  const say = useSay();
  const link = new URL(path, window.location.origin).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      say({ text: t("people.linkCopied"), tone: "plain" });
    } catch {
      say({ text: t("copyFailed"), tone: "problem" });
    }
  };
  return (
    <>
      <label htmlFor={id}>{t("people.admin.people.link")}</label>
      <Input.TextArea id={id} value={link} readOnly rows={3} onFocus={(event) => event.target.select()} />
      <p className="soft">{t("people.admin.people.linkOnce", { until: minute(expires) })}</p>
      <Button type="primary" onClick={() => void copy()}>
        {t("people.admin.people.copyLink")}
      </Button>
    </>
  );
}
