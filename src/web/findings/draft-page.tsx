// A draft and what does not fit together in it, side by side. Nothing of it is kept.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { along, useAddress } from "../app/address.ts";
import { useTitle } from "../app/title.ts";
import { useDroppedDraft } from "./draft-drop.ts";
import { DraftForm } from "./draft-form.tsx";
import { useKept } from "./draft-kept.ts";
import { DraftResult } from "./draft-result.tsx";
import { NotRead, useTaking } from "./draft-taking.tsx";

export function DraftPage() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { kept } = useKept();
  const { unread, take } = useTaking();
  const over = useDroppedDraft(take);
  useTitle(t("findings.draft.title"));
  // A link, or a page loaded anew, has no draft: it begins with the form.
  const checked = params.get("draft") === "checked" ? kept.checked : null;
  return (
    <div className="checks">
      {over && (
        <div className="draft-drop" aria-hidden="true">
          <span>{t("findings.draft.dropHere")}</span>
        </div>
      )}
      <div className="checks-head">
        <p className="checks-ways">
          <Link to={along(params, "/checks")}>{t("findings.back")}</Link>
        </p>
        <h1>{t("findings.draft.title")}</h1>
        {checked === null && <p className="soft">{t("findings.draft.what")}</p>}
        <p className="draft-kept">{t("findings.draft.kept")}</p>
        {unread !== null && <NotRead unread={unread} />}
      </div>
      {checked === null ? <DraftForm take={take} /> : <DraftResult checked={checked} />}
    </div>
  );
}
