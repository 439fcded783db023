// What was found: filters, their names above, the spread of the words, the sentences. On a phone the filters lie in a drawer.

import { Button, Drawer } from "antd";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Found } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { type Asked, active } from "./asked.ts";
import { Chosen } from "./chosen.tsx";
import { FacetsShown } from "./facets.tsx";
import { HitList, type More } from "./hit-list.tsx";
import { useNarrow } from "./narrow.ts";
import { Nothing } from "./nothing.tsx";
import { useHitKeys } from "./search-keys.ts";
import { SpreadStrip } from "./spread-strip.tsx";

interface DeskProps {
  readonly asked: Asked;
  readonly pages: readonly Found[];
  /** Whether this is still the answer to what was asked before. */
  readonly busy: boolean;
  readonly more: More;
}

export function FoundDesk({ asked, pages, busy, more }: DeskProps) {
  const first = pages[0] as Found;
  const narrow = useNarrow();
  const hits = useMemo(() => pages.flatMap((page) => page.hits), [pages]);
  const fetchMore = more?.fetch;
  const atEnd = useCallback(() => fetchMore?.(), [fetchMore]);
  useHitKeys(hits, atEnd);
  return (
    <div className="search-panes" aria-busy={busy}>
      {!narrow && <FacetsShown facets={first.facets} filter={asked.filter} />}
      <section className="found">
        <FoundHead asked={asked} found={first} />
        <Chosen filter={asked.filter} facets={first.facets} />
        {asked.words !== "" && <SpreadStrip words={asked.words} places={asked.filter.place} />}
        {first.total === 0 && !busy ? <Nothing asked={asked} /> : <HitList hits={hits} of={first.total} more={more} />}
      </section>
    </div>
  );
}

/** How much was found; on a phone also the way to the filters. */
function FoundHead({ asked, found }: { asked: Asked; found: Found }) {
  const { t } = useTranslation();
  const { total, reports } = found;
  return (
    <div className="found-head">
      <p role="status" className="figures">
        {t("search.total", { count: total })}
        {total > 0 && t("search.inReports", { count: reports })}
        {total > 1 && <span className="soft">{t("search.order")}</span>}
      </p>
      <FilterDrawer asked={asked} found={found} />
    </div>
  );
}

function FilterDrawer({ asked, found }: { asked: Asked; found: Found }) {
  const { t } = useTranslation();
  const [params, move] = useAddress();
  const narrow = useNarrow();
  if (!narrow) return null;
  const count = active(asked.filter).length;
  const close = () => move({ open: null });
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => move({ open: "filters" }, "keep")}>
        {count === 0 ? t("search.filters") : t("search.filtersOn", { count })}
      </Button>
      <Drawer
        title={t("search.filters")}
        open={params.get("open") === "filters"}
        onClose={close}
        placement="left"
        size="min(100vw, 360px)"
        destroyOnHidden
        className="search-drawer"
        getContainer={() => document.getElementById("floating") ?? document.body}
        footer={
          <Button type="primary" block onClick={close}>
            {t("search.show", { count: found.total })}
          </Button>
        }
      >
        <FacetsShown facets={found.facets} filter={asked.filter} />
      </Drawer>
    </>
  );
}
