// What stands where no finding does.

import { useTranslation } from "react-i18next";
import { useAddress } from "../app/address.ts";
import { unfiltered } from "./wanted.ts";

/** Nothing was found. */
export function Nothing() {
  const { t } = useTranslation();
  return (
    <p className="nothing">
      {t("findings.none")}
      <br />
      <span className="soft">{t("findings.noneWhat")}</span>
    </p>
  );
}

/** Nothing of what was found fits the filters. */
export function NoneChosen() {
  const { t } = useTranslation();
  const [, move] = useAddress();
  return (
    <p className="nothing">
      {t("findings.noneChosen")}{" "}
      <button type="button" className="link" onClick={() => move(unfiltered, "keep")}>
        {t("shelf.clear")}
      </button>
    </p>
  );
}
