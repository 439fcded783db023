// Stands where a page will be, in its rough shape, until it is there.

import { useTranslation } from "react-i18next";

const lines = [92, 100, 97, 64, 100, 95, 99, 40, 98, 100, 71];

/** Grey lines in the place of text. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <div className="waiting" role="status" aria-label={t("loading")}>
      {lines.map((width, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change
        <span key={place} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
