// A promise and its answer as one quotation: both quotes with their citations and links, the verdict, and where both are shown.

import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { FollowedPromise, Following, ReportDetail } from "../../wire/index.ts";
import { askReport } from "../app/client.ts";
import { useSay, useSayProblem } from "../app/toast.tsx";
import { copied, quotation } from "../report/cite.ts";
import { standingOf } from "./verdicts.ts";

/** The address under which a promise is shown with its answer. */
export const promiseLink = (earlier: string, promise: string): string =>
  new URL(`/promises?${new URLSearchParams({ earlier, s: promise })}`, window.location.origin).href;

/** Copies promise and answer, and says so. */
export function useCopyPair({ earlier, later }: Following): (followed: FollowedPromise) => Promise<void> {
  const { t } = useTranslation();
  const client = useQueryClient();
  const say = useSay();
  const sayProblem = useSayProblem();
  const report = (id: string): Promise<ReportDetail> =>
    client.fetchQuery({ queryKey: ["report", id], queryFn: () => askReport(id) });
  const quoted = async (followed: FollowedPromise): Promise<string> => {
    const { promise } = followed;
    const parts = [quotation(await report(earlier.id), promise.quote, { at: promise.source, statement: promise })];
    const answer = followed.judgement?.answer ?? followed.outcomes[0];
    const verdict = t(`following.verdict.${standingOf(followed)}`);
    parts.push(t("following.copiedVerdict", { verdict, year: earlier.planYear + 1 }));
    if (later !== null && answer !== undefined)
      parts.push(quotation(await report(later.id), answer.quote, { at: answer.source, statement: null }));
    return [...parts, promiseLink(earlier.id, promise.id)].join("\n");
  };
  return async (followed) => {
    try {
      const done = await copied(await quoted(followed));
      say({ text: t(done ? "copied" : "copyFailed"), tone: done ? "plain" : "problem" });
    } catch (error) {
      sayProblem(error);
    }
  };
}
