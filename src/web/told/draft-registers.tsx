// Whether a draft is held against the registers too: a box to tick beside the other choices of the form, and a word when it was.

import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { CheckedDraft } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { useMe } from "../people/queries.ts";

/** Stands in the address, so that a link may bring it along. */
const NAME = "registers";

/** Whether the address asks for it. */
export const asksRegisters = (params: URLSearchParams): boolean => params.get(NAME) === "1";

/** The box; nothing for the public, whom the service would not tell. */
export function RegistersChoice() {
  const { t } = useTranslation();
  const [params, move] = useAddress();
  const { data } = useMe();
  const id = useId();
  if (data === undefined || data.role === "public") return null;
  return (
    <span className="finding-choice">
      <input
        id={id}
        type="checkbox"
        checked={asksRegisters(params)}
        onChange={(event) => move({ [NAME]: event.target.checked ? "1" : null })}
      />
      <label htmlFor={id}>{t("told.claims.draft")}</label>
    </span>
  );
}

/** Against which year of the registers it was held, where that was asked for. */
export function RegistersHeld({ checked: { registers } }: { checked: CheckedDraft }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  if (registers !== null) return <p>{t("told.claims.draftHeld", { year: registers })}</p>;
  return asksRegisters(params) ? <p>{t("told.claims.draftNone")}</p> : null;
}
