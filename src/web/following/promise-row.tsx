// One line of the list: verdict, the promise's own words, and the two numbers where there were two to compare.

import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FollowedPromise } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { useDomainName } from "../report/domains.ts";
import { Figure } from "../report/figure.tsx";
import { TargetFigure } from "./compared-numbers.tsx";
import { VerdictSign } from "./verdict-sign.tsx";
import { standingOf } from "./verdicts.ts";

interface RowProps {
  readonly followed: FollowedPromise;
  readonly on: boolean;
  readonly below: ReactNode;
}

export function PromiseRow({ followed, on, below }: RowProps) {
  const [, move] = useAddress();
  const { promise } = followed;
  return (
    <div className={on ? "promise on" : "promise"} {...(on ? { "aria-current": "true" } : {})}>
      <button
        type="button"
        className="promise-line"
        aria-expanded={on}
        onClick={() => move({ s: on ? null : promise.id }, "keep")}
      >
        <VerdictSign standing={standingOf(followed)} />
        <span className="promise-words">
          <span lang="zh-CN">{promise.quote.trim()}</span>
          <Along followed={followed} />
        </span>
        <Compared followed={followed} />
      </button>
      {below}
    </div>
  );
}

/** The kind of statement, its field of work, and whether a person has judged it. */
function Along({ followed: { promise, measurable, judgement } }: { followed: FollowedPromise }) {
  const { t } = useTranslation();
  const name = useDomainName();
  return (
    <small>
      {t(`kind.${promise.kind}`)}
      {promise.domain !== null && ` · ${name(promise.domain)}`}
      {measurable && ` · ${t("check.yes")}`}
      {judgement !== null && ` · ${t("following.judgedBy", { who: judgement.who })}`}
    </small>
  );
}

function Compared({ followed }: { followed: FollowedPromise }) {
  const { comparison } = followed;
  if (comparison === null) return null;
  const { result: value, unit, basis } = comparison;
  return (
    <span className="promise-numbers">
      <TargetFigure followed={followed} />
      <span aria-hidden="true">→</span>
      <Figure measure={{ value, unit, basis, bound: null }} />
    </span>
  );
}
