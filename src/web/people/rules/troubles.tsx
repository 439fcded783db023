// What is wrong with a file, line by line: where, what, and what to do. A click leads to the line.

import { useTranslation } from "react-i18next";
import type { Found } from "./found.ts";

export function Troubles({ found, go }: { found: readonly Found[]; go: (line: number) => void }) {
  const { t } = useTranslation();
  return (
    <div className="troubles" role="status">
      {found.length > 0 && (
        <>
          <p className="refusal">{t("people.rules.troubles", { count: found.length })}</p>
          <ol>
            {found.map(({ line, where, what, advice }) => (
              <li key={`${where}|${what}`}>
                {line !== null && (
                  <button type="button" className="link figures" onClick={() => go(line)}>
                    {t("people.rules.line", { line })}
                  </button>
                )}{" "}
                <span lang="zh-CN">
                  <b>{where}</b>：{what}。{advice}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
