// The name of a place with what stands above it.

import { useTranslation } from "react-i18next";
import type { Place } from "../../wire/index.ts";

export function PlaceName({ place, tier = false }: { place: Place; tier?: boolean }) {
  const { t } = useTranslation();
  const above = [...place.parents, ...(tier ? [t(`tier.${place.tier ?? "unknown"}`)] : [])];
  return (
    <>
      <span className="place-name" lang="zh-CN">
        {place.place}
      </span>{" "}
      {above.length > 0 && <small className="soft">{above.join(" · ")}</small>}
    </>
  );
}
