// Takes the document of a bulletin away, or issues it: then its words and the hash of its file stand in the log.

import { useMutation } from "@tanstack/react-query";
import { Button, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import type { Bulletin, BulletinTexts } from "../../wire/index.ts";
import { useSay, useSayProblem } from "../app/toast.tsx";
import { useMe } from "../people/queries.ts";
import { saveAddress } from "../report/targets/save.ts";
import { type Made, makeDocument } from "./ask.ts";
import { useForgetIssued } from "./queries.ts";

/** What a document cannot be without. */
const needed = ["authority", "number", "title", "signature", "printer"] as const;

export function BulletinActs({ bulletin, texts }: { bulletin: Bulletin; texts: BulletinTexts }) {
  const { t } = useTranslation();
  const me = useMe();
  const say = useSay();
  const sayProblem = useSayProblem();
  const forget = useForgetIssued();
  const input = {
    month: bulletin.month,
    registers: bulletin.registers.map(({ code }) => code),
    texts: { ...texts, demands: texts.demands.filter((words) => words.trim() !== "") },
  };
  const make = useMutation({
    mutationFn: (issued: boolean) => makeDocument(input, issued),
    onSuccess: (made, issued) => {
      save(made);
      if (issued) forget();
      const text = issued
        ? t("leaders.bulletin.issued", { number: texts.number })
        : t("leaders.bulletin.downloaded", { name: made.name });
      say({ text, tone: "plain" });
    },
    onError: sayProblem,
  });
  const missing = needed.filter((name) => texts[name].trim() === "");
  const mayIssue = me.data !== undefined && ["administrator", "supervisor"].includes(me.data.role);
  return (
    <div className="bulletin-acts">
      {missing.length > 0 && (
        <p role="alert" className="missing">
          {t("leaders.bulletin.fill", { what: missing.map((name) => t(`leaders.bulletin.${name}`)).join("、") })}
        </p>
      )}
      <Button
        type="primary"
        disabled={missing.length > 0}
        loading={make.isPending ? { delay: 200 } : false}
        onClick={() => make.mutate(false)}
      >
        {t("leaders.bulletin.download")}
      </Button>
      {mayIssue && (
        <Popconfirm
          title={t("leaders.bulletin.issueSure", { number: texts.number })}
          okText={t("leaders.bulletin.issue")}
          cancelText={t("cancel")}
          onConfirm={() => make.mutate(true)}
        >
          <Button disabled={missing.length > 0 || make.isPending}>{t("leaders.bulletin.issue")}</Button>
        </Popconfirm>
      )}
    </div>
  );
}

function save({ name, blob }: Made): void {
  const address = URL.createObjectURL(blob);
  saveAddress(name, address);
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
