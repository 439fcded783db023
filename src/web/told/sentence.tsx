// A sentence of the next report: printed words, and its figures as buttons that open what they count.

import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { ToldSentence } from "../../wire/index.ts";

interface SentenceProps {
  readonly sentence: ToldSentence;
  /** The figure that lies open. */
  readonly open: string | null;
  readonly choose: (figure: string | null) => void;
}

export function Sentence({ sentence: { pieces }, open, choose }: SentenceProps) {
  const { t } = useTranslation();
  return (
    <p className="told-words" lang="zh-CN">
      {pieces.map((piece, place) =>
        typeof piece === "string" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a sentence stay where they are
          <Fragment key={place}>{piece}</Fragment>
        ) : (
          <button
            key={piece.name}
            type="button"
            className={`told-figure figures${open === piece.name ? " on" : ""}`}
            aria-expanded={open === piece.name}
            aria-label={t("told.figure.open", { name: piece.name, printed: piece.printed })}
            onClick={() => choose(open === piece.name ? null : piece.name)}
          >
            {piece.printed}
          </button>
        ),
      )}
    </p>
  );
}
