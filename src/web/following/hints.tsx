// Where a promise will be shown: what the verdicts mean, and the keys.

import { useTranslation } from "react-i18next";
import { VerdictSign } from "./verdict-sign.tsx";
import { standings } from "./verdicts.ts";

const keys = [
  ["j k", "move"],
  ["Enter", "open"],
  ["Esc", "back"],
  ["/", "filter"],
] as const;

export function Hints() {
  const { t } = useTranslation();
  return (
    <div className="hints">
      <p>{t("following.choose")}</p>
      <dl>
        {standings.map((standing) => (
          <div key={standing}>
            <dt>
              <VerdictSign standing={standing} />
            </dt>
            <dd>{t(`following.meaning.${standing}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{t("following.tolerances")}</p>
      <p className="soft key-hints">
        {keys.map(([key, act]) => (
          <span key={key}>
            <kbd>{key}</kbd> {t(`following.keys.${act}`)}
          </span>
        ))}
      </p>
    </div>
  );
}
