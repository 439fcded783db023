// The answers of the service as these pages keep them, and what a dismissal makes stale.

import { type UseQueryResult, useMutation, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { DismissalInput, Draft, FindingCounts, GovernmentDetail } from "../../wire/index.ts";
import { useSay, useSayProblem } from "../app/toast.tsx";
import { rememberWho } from "../app/who.ts";
import { askGovernment, askGovernments } from "../following/ask.ts";
import { askFindings, checkDraft, dismiss, takeBackDismissal } from "./ask.ts";

/** What was found in a report; nothing is asked while it is null. What makes the report stale makes this stale too. */
export const useFindings = (id: string | null) =>
  useQuery({ queryKey: ["report", id, "findings"], queryFn: () => askFindings(id ?? ""), enabled: id !== null });

/** How many findings every report has, as far as it is known. */
export interface Counted {
  readonly counts: ReadonlyMap<string, FindingCounts>;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly again: () => void;
}

/** Counts are told with each government: they come in one after the other. */
export function useCounted(): Counted {
  const governments = useQuery({ queryKey: ["governments"], queryFn: askGovernments });
  const each = useQueries({
    queries: (governments.data ?? []).map(({ key }) => ({
      queryKey: ["government", key],
      queryFn: () => askGovernment(key),
    })),
    combine: together,
  });
  const { isPending, error, refetch } = governments;
  const again = useCallback(() => {
    void refetch();
    each.again();
  }, [refetch, each]);
  return { ...each, isPending: isPending || each.isPending, error: error ?? each.error, again };
}

function together(answers: readonly UseQueryResult<GovernmentDetail>[]): Counted {
  const reports = answers.flatMap(({ data }) => data?.reports ?? []);
  return {
    counts: new Map(reports.map(({ summary, findings }) => [summary.id, findings])),
    isPending: answers.some(({ isPending }) => isPending),
    error: answers.find(({ isError }) => isError)?.error ?? null,
    again: () => {
      for (const { isError, refetch } of answers) if (isError) void refetch();
    },
  };
}

/** Records that a finding is none. */
export function useDismiss(report: string, done: () => void) {
  const { t } = useTranslation();
  const forget = useForgetFindings(report);
  const say = useSay();
  const sayProblem = useSayProblem();
  return useMutation({
    mutationFn: (input: DismissalInput) => dismiss(report, input),
    onSuccess: async (_, { who }) => {
      rememberWho(who);
      await forget();
      say({ text: t("findings.dismissal.saved"), tone: "plain" });
      done();
    },
    onError: sayProblem,
  });
}

/** Takes a dismissal back; it stays in the record. */
export function useTakeBackDismissal(report: string) {
  const { t } = useTranslation();
  const forget = useForgetFindings(report);
  const say = useSay();
  const sayProblem = useSayProblem();
  return useMutation({
    mutationFn: (dismissal: string) => takeBackDismissal(report, dismissal),
    onSuccess: async () => {
      await forget();
      say({ text: t("findings.dismissal.takenBack"), tone: "plain" });
    },
    onError: sayProblem,
  });
}

function useForgetFindings(report: string): () => Promise<unknown> {
  const client = useQueryClient();
  return useCallback(
    () =>
      Promise.all(
        [["report", report, "findings"], ["government"]].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
    [client, report],
  );
}

/** Checks a draft. Nothing of it stays in the memory of answers. */
export const useCheckDraft = () => useMutation({ mutationFn: (draft: Draft) => checkDraft(draft), gcTime: 0 });
