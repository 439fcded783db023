// Ways from the registers back to the text, for those who may go there.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { along, useAddress } from "../app/address.ts";
import { useSeesWhole } from "./queries.ts";

export function ToldWays() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const sees = useSeesWhole();
  return (
    <p className="told-ways">
      {sees === true && <Link to={along(params, "/told")}>{t("told.link")}</Link>}{" "}
      <Link to={along(params, "/public/livelihood")}>{t("told.public.link")}</Link>
    </p>
  );
}
