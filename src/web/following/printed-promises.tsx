import { useTranslation } from "react-i18next";
import type { FollowedPromise, Following } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { usePrinting } from "../app/printing.ts";
import { useDomainName } from "../report/domains.ts";
import { Figure } from "../report/figure.tsx";
import { TargetFigure } from "./compared-numbers.tsx";
import { VerdictSign } from "./verdict-sign.tsx";
import { standingOf } from "./verdicts.ts";

interface PrintedProps {
  readonly following: Following;
  readonly found: readonly FollowedPromise[];
}

export function PrintedPromises(props: PrintedProps) {
  return usePrinting() ? <Table {...props} /> : null;
}

function Table({ following: { earlier, promises }, found }: PrintedProps) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const silent = params.get("verdict") === "unreported";
  const years = { earlier: earlier.planYear, later: earlier.planYear + 1 };
  return (
    <section className="printed-promises">
      <h2>
        <span lang="zh-CN">{earlier.government}</span> {t("following.pair", years)}
        {silent && ` · ${t("following.silentTitle")}`}
      </h2>
      <p>{t("following.shown", { shown: found.length, of: promises.length })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("following.facet.verdict")}</th>
            <th scope="col">{t("following.saidIn", { year: years.earlier })}</th>
            <th scope="col">{t("following.facet.domain")}</th>
            {!silent && <th scope="col">{t("following.answeredIn", { year: years.later })}</th>}
          </tr>
        </thead>
        <tbody>
          {found.map((followed) => (
            <Row key={followed.promise.id} followed={followed} silent={silent} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ followed, silent }: { followed: FollowedPromise; silent: boolean }) {
  const name = useDomainName();
  const { promise, outcomes, judgement, comparison } = followed;
  return (
    <tr>
      <td>
        <VerdictSign standing={standingOf(followed)} />
      </td>
      <td lang="zh-CN">{promise.quote.trim()}</td>
      <td>{promise.domain !== null && name(promise.domain)}</td>
      {!silent && (
        <td lang="zh-CN">
          {judgement?.answer?.quote ?? outcomes[0]?.quote ?? "╌"}
          {comparison !== null && (
            <small>
              {" "}
              <TargetFigure followed={followed} /> →{" "}
              <Figure measure={{ value: comparison.result, unit: comparison.unit, bound: null }} />
            </small>
          )}
        </td>
      )}
    </tr>
  );
}
