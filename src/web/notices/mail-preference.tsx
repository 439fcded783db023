// Whether one wants mail beside the page: one box to tick, on the page of one's account.

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Checkbox } from "antd";
import { useTranslation } from "react-i18next";
import { useSay, useSayProblem } from "../app/toast.tsx";
import { setPreference } from "./ask.ts";
import { usePreference } from "./queries.ts";

export function MailPreference() {
  const { t } = useTranslation();
  const preference = usePreference();
  const client = useQueryClient();
  const say = useSay();
  const sayProblem = useSayProblem();
  const setting = useMutation({
    mutationFn: setPreference,
    onSuccess: (shown) => {
      client.setQueryData(["notice-preference"], shown);
      say({ text: t(shown.mail ? "notices.mail.on" : "notices.mail.stopped"), tone: "plain" });
    },
    onError: sayProblem,
  });
  const held = preference.data;
  if (held === undefined) return null;
  return (
    <section aria-labelledby="mail-preference">
      <h2 id="mail-preference">{t("notices.mail.title")}</h2>
      <Checkbox
        checked={held.mail}
        disabled={setting.isPending || held.email === null}
        onChange={({ target }) => setting.mutate(target.checked)}
      >
        {t("notices.mail.want")}
      </Checkbox>
      <p className="soft">
        {held.email === null ? t("notices.mail.noAddress") : t("notices.mail.to", { email: held.email })}{" "}
        {t(held.sends ? "notices.mail.how" : "notices.mail.off")}
      </p>
    </section>
  );
}
