// The rules of a file in words. While the file is being written and does not hold, the last rules that did stay in sight.

import { useDeferredValue, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { type Configuration, configurationIn } from "../../../registers/index.ts";
import { LightSign } from "../../registers/shared.ts";
import type { Chapter, Rule } from "./chapter.ts";
import { chaptersOf } from "./told.ts";

export function InWords({ file }: { file: string }) {
  const { t } = useTranslation();
  const settled = useDeferredValue(file);
  const read = useMemo(() => configurationIn(settled), [settled]);
  const last = useRef<Configuration | null>(null);
  if (read.kind === "configuration") last.current = read.configuration;
  const configuration = last.current;
  const chapters = useMemo(() => (configuration === null ? [] : chaptersOf({ configuration, t })), [configuration, t]);
  if (configuration === null) return <p className="nothing">{t("people.rules.unreadable")}</p>;
  return (
    <article className="rules-words">
      {read.kind === "troubles" && (
        <p className="hint" role="status">
          {t("people.rules.stale")}
        </p>
      )}
      <h2 lang="zh-CN">{configuration.name}</h2>
      <p className="rules-about" lang="zh-CN">
        {configuration.about}
      </p>
      {chapters.map((chapter) => (
        <ChapterShown key={chapter.key} chapter={chapter} />
      ))}
    </article>
  );
}

function ChapterShown({ chapter: { key, rules } }: { chapter: Chapter }) {
  const { t } = useTranslation();
  return (
    <section className={`chapter ${key}`}>
      <h3>{t(`people.rules.chapter.${key}`)}</h3>
      <dl>
        {rules.map((rule, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of the file is what tells rules of one name apart
          <RuleShown key={place} rule={rule} isLight={key === "escalation"} />
        ))}
      </dl>
    </section>
  );
}

function RuleShown({ rule: { name, words, more, light }, isLight }: { rule: Rule; isLight: boolean }) {
  return (
    <div>
      <dt lang="zh-CN">
        {light !== undefined && <LightSign light={light} />} {!isLight && name}
      </dt>
      <dd>
        {words}
        {more !== undefined && <small>{more}</small>}
      </dd>
    </div>
  );
}
