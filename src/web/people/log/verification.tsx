// Whether the chain of the log holds: how many entries, the hash of the last to be kept elsewhere, or where it breaks.

import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { LogVerification } from "../../../wire/index.ts";
import { Failed } from "../../app/failure.tsx";
import { minute } from "../../app/format.ts";
import { useVerification } from "./ask.ts";

export function Verification() {
  const { t } = useTranslation();
  const verification = useVerification();
  const { data, error, isFetching, dataUpdatedAt } = verification;
  return (
    <section
      className={data?.broken ? "verification broken" : "verification"}
      aria-label={t("people.log.verification")}
    >
      <div role="status">
        {error !== null && <Failed error={error} small />}
        {data === undefined && error === null && <p className="soft">{t("people.log.verifying")}</p>}
        {data !== undefined && <Outcome verification={data} />}
        {data !== undefined && (
          <p className="soft figures">
            {t("people.log.verifiedAt", { at: minute(new Date(dataUpdatedAt).toISOString()) })}
          </p>
        )}
      </div>
      <Button size="small" loading={isFetching} onClick={() => void verification.refetch()}>
        {t("people.log.verify")}
      </Button>
    </section>
  );
}

function Outcome({ verification: { entries, head, broken } }: { verification: LogVerification }) {
  const { t } = useTranslation();
  if (broken !== null)
    return (
      <>
        <p className="refusal">
          <span aria-hidden="true">■ </span>
          {t("people.log.broken", { seq: broken.seq })} <span lang="zh-CN">{broken.why}</span>
        </p>
        <p>{t("people.log.brokenAdvice", { sound: entries })}</p>
      </>
    );
  return (
    <>
      <p>
        <span aria-hidden="true">● </span>
        {t("people.log.holds", { count: entries })}
      </p>
      {head !== null && (
        <p>
          {t("people.log.head")} <code className="hash">{head}</code>
        </p>
      )}
      {head !== null && <p className="soft">{t("people.log.headWhat")}</p>}
    </>
  );
}
