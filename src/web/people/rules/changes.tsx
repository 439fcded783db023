// What will be different once the file is saved: the lines that go and those that come.

import { useTranslation } from "react-i18next";
import type { DiffLine } from "./lines.ts";

interface ChangesProps {
  readonly lines: readonly DiffLine[];
  /** Unfolded only by whoever wants to know. */
  readonly folded?: boolean;
}

export function Changes({ lines, folded = false }: ChangesProps) {
  const { t } = useTranslation();
  if (lines.length === 0) return <p className="soft">{t("people.rules.unchanged")}</p>;
  const count = (kind: DiffLine["kind"]) => lines.filter((line) => line.kind === kind).length;
  return (
    <details className="changes" open={!folded}>
      <summary>{t("people.rules.changes", { gone: count("gone"), come: count("new") })}</summary>
      <ol lang="zh-CN">
        {lines.map(({ kind, text, number }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else to be known by
          <li key={place} className={kind}>
            <span className="sign" aria-hidden="true">
              {kind === "gone" ? "−" : "+"}
            </span>
            <span className="unseen">{t(kind === "gone" ? "people.rules.gone" : "people.rules.come")}</span>
            <span className="number figures">{number}</span>
            <code>{text}</code>
          </li>
        ))}
      </ol>
    </details>
  );
}
