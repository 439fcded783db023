// The codes for the day the phone is lost: shown once, to be printed or copied and locked away.

import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useSay } from "../app/toast.tsx";

interface CodesProps {
  readonly codes: readonly string[];
  readonly username: string;
  readonly done: () => void;
}

export function BackupCodes({ codes, username, done }: CodesProps) {
  const { t } = useTranslation();
  const say = useSay();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codes.join("\n"));
      say({ text: t("people.copied"), tone: "plain" });
    } catch {
      say({ text: t("copyFailed"), tone: "problem" });
    }
  };
  return (
    <div className="backup-codes">
      <h3>{t("people.second.backup")}</h3>
      <p>{t("people.second.backupWhat")}</p>
      <p className="print-only" translate="no">
        {t("brand")} · {username} · {window.location.host}
      </p>
      <ol translate="no">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="acts">
        <Button onClick={() => window.print()}>{t("people.second.print")}</Button>
        <Button onClick={() => void copy()}>{t("people.second.copy")}</Button>
        <Button type="primary" onClick={done}>
          {t("people.second.kept")}
        </Button>
      </p>
    </div>
  );
}
