// A sentence of a report with the words that matter marked, and the way to its place in the report.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Sentence } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { type Span, writeSpan } from "../report/places.ts";

interface QuotedProps {
  readonly report: string;
  /** The statement that stands for the words; null where there is none. */
  readonly statement: string | null;
  readonly words: Span & { readonly source: Span };
  readonly sentence: Sentence;
}

export function Quoted({ report, statement, words, sentence }: QuotedProps) {
  const { t } = useTranslation();
  const address = useWordsAt(report, statement, words.source);
  const [from, to] = [words.start - sentence.start, words.end - sentence.start].map((at) =>
    Math.min(Math.max(at, 0), sentence.text.length),
  );
  return (
    <>
      <blockquote lang="zh-CN">
        {sentence.text.slice(0, from)}
        <mark>{sentence.text.slice(from, to)}</mark>
        {sentence.text.slice(to)}
      </blockquote>
      <p className="to-words">
        <Link to={address}>{t("following.inReport")}</Link>
      </p>
    </>
  );
}

/** Where some words of a report are shown. The delivered place finds them also when newer rules have numbered the statements anew. */
export function useWordsAt(report: string, statement: string | null, source: Span): string {
  const [params] = useAddress();
  const named = statement === null ? {} : { s: statement };
  return along(params, `/reports/${encodeURIComponent(report)}`, { ...named, at: writeSpan(source) });
}
