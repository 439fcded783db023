// All registers with how many matters show which light; each light leads to them.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { RegisterSummary } from "../../../wire/index.ts";
import { along, useAddress } from "../../app/address.ts";
import { Failed } from "../../app/failure.tsx";
import { LightCounts } from "../light-sign.tsx";
import { useRegisters } from "../queries.ts";

export function RegisterList() {
  const { t } = useTranslation();
  const registers = useRegisters();
  if (registers.isError) return <Failed small error={registers.error} retry={() => void registers.refetch()} />;
  return (
    <section className="register-list" aria-labelledby="register-list">
      <h2 id="register-list">{t("registers.list.title")}</h2>
      <ul>
        {(registers.data ?? []).map((register) => (
          <RegisterLine key={register.code} register={register} />
        ))}
      </ul>
    </section>
  );
}

/** Where the page of a register stands. */
export const registerPath = (code: string): string => `/registers/${encodeURIComponent(code)}`;

function RegisterLine({
  register: { code, name, about, total, open, overdue, lights },
}: {
  register: RegisterSummary;
}) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const to = (besides: Record<string, string> = {}) => along(params, registerPath(code), besides);
  return (
    <li className={total === 0 ? "empty" : undefined}>
      <h3>
        <Link to={to()} lang="zh-CN">
          {name}
        </Link>{" "}
        <small className="figures soft">
          {total === 0 ? t("registers.list.none") : t("registers.list.counts", { total, open })}
          {overdue > 0 && (
            <>
              {" · "}
              <Link to={to({ overdue: "1" })} className="late">
                {t("registers.list.overdue", { count: overdue })}
              </Link>
            </>
          )}
        </small>
      </h3>
      <p className="soft" lang="zh-CN">
        {about}
      </p>
      {total > 0 && <LightCounts counts={lights} around={(light, sign) => <Link to={to({ light })}>{sign}</Link>} />}
    </li>
  );
}
