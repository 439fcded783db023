// The matters that one figure counts, so that a reader can count again.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { along, useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { ListedLine } from "./listed-line.tsx";
import { useCounted } from "./queries.ts";
import "./leaders.css";
import "./print.css";

/** Names of the address that are the query. */
const names = [
  ...["registers", "date", "year", "lead", "leader", "area", "stages", "lights"],
  ...["overdue", "open", "rate", "part", "since", "change"],
];

export function CountedPage() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const query = Object.fromEntries(
    names.flatMap((name) => {
      const value = params.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  const counted = useCounted(query);
  useTitle(t("leaders.counted"));
  if (counted.isError) return <Failed error={counted.error} retry={() => void counted.refetch()} />;
  if (counted.data === undefined) return <Waiting />;
  const { words, count, matters } = counted.data;
  return (
    <div className="leaders counted">
      <h1>{t("leaders.counted")}</h1>
      <p className="counted-words" lang="zh-CN">
        {t("leaders.countedHow", { words, count })}
      </p>
      {matters.length < count && <p className="soft">{t("leaders.countedMost", { most: matters.length })}</p>}
      {count === 0 && <p className="soft">{t("leaders.countedNone")}</p>}
      <ol>
        {matters.map((line) => (
          <ListedLine key={line.matter} line={line} moved />
        ))}
      </ol>
      <p>
        <Link to={along(params, "/leaders")}>{t("leaders.back")}</Link>
      </p>
    </div>
  );
}
