// The title of the window: the page first, then the brand.

import { useEffect } from "react";
import { useTranslation } from "react-i18next";

/** Sets the title of the window while the page is shown; null leaves the brand alone. */
export function useTitle(page: string | null): void {
  const { t } = useTranslation();
  const brand = t("brand");
  useEffect(() => {
    document.title = page === null ? brand : `${page} · ${brand}`;
  }, [page, brand]);
}
