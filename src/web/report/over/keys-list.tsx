// Which keys do what.

import { useTranslation } from "react-i18next";

export function KeysList() {
  const { t } = useTranslation();
  const keys = [
    { keys: ["j", "↓"], does: t("keys.next") },
    { keys: ["k", "↑"], does: t("keys.previous") },
    { keys: ["Enter"], does: t("keys.why") },
    { keys: ["Esc"], does: t("keys.leave") },
    { keys: ["/"], does: t("keys.filter") },
    { keys: ["?"], does: t("keys.help") },
  ];
  return (
    <dl className="keys">
      {keys.map(({ keys: each, does }) => (
        <div key={does}>
          <dt>
            {each.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
