// Sentences of all reports that hold the words in the box: filters at the left, how the words spread above, then one sentence
// below the other, each leading to its place in its report.

import type { InputRef } from "antd";
import { useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { askedOf, isBlank } from "./asked.ts";
import { Begin } from "./begin.tsx";
import { FoundDesk } from "./found-desk.tsx";
import { useFound } from "./queries.ts";
import { SearchBox } from "./search-box.tsx";
import { useSlash } from "./search-keys.ts";
import "./search.css";

export function SearchPage() {
  const { t } = useTranslation();
  const [params, move] = useAddress();
  const asked = useMemo(() => askedOf(params), [params]);
  const box = useRef<InputRef>(null);
  useSlash(box);
  useTitle(asked.words === "" ? t("search.title") : `${asked.words} · ${t("search.title")}`);
  return (
    <div className="search-page">
      <h1>{t("search.title")}</h1>
      <SearchBox words={asked.words} ask={(q) => move({ q, on: null }, "keep")} box={box} />
      <p className="search-rule soft">
        {t("search.rule")} <span className="search-keys">{t("search.keys")}</span>
      </p>
      {isBlank(asked) ? <Begin /> : <Sought asked={asked} />}
    </div>
  );
}

function Sought({ asked }: { asked: ReturnType<typeof askedOf> }) {
  const found = useFound(asked);
  if (found.isPending) return <Waiting />;
  if (found.isError) return <Failed error={found.error} retry={() => void found.refetch()} small />;
  return (
    <FoundDesk
      asked={asked}
      pages={found.data.pages}
      busy={found.isPlaceholderData}
      more={
        found.hasNextPage ? { fetch: () => void found.fetchNextPage(), isFetching: found.isFetchingNextPage } : null
      }
    />
  );
}
