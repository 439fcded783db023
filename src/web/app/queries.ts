// What the pages ask the service, and how long an answer is good. The service is on this machine or in this house: a browser
// that believes itself offline asks all the same.

import { QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { askReport, askReports, askWhy, Refusal, removeReport, undo } from "./client.ts";
import { useSay, useSayProblem } from "./toast.tsx";

/** Asks again only where nobody answered; a refusal stays a refusal. */
const again = (failures: number, error: Error): boolean =>
  error instanceof Refusal && error.code === "offline" && failures < 1;

/** The memory of answers for the whole page. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: { networkMode: "always", staleTime: 30_000, retry: again, retryDelay: 400, refetchOnWindowFocus: false },
    mutations: { networkMode: "always", retry: false },
  },
});

export const useReports = () => useQuery({ queryKey: ["reports"], queryFn: askReports });

/** One report; none is asked for while it is null. */
export const useReport = (id: string | null) =>
  useQuery({ queryKey: ["report", id], queryFn: () => askReport(id ?? ""), enabled: id !== null });

/** How a statement came about; asked only when somebody wants to know. */
export const useWhy = (report: string, readAt: string, at: { start: number; end: number }, statement: string) =>
  useQuery({
    queryKey: ["why", report, readAt, statement],
    queryFn: () => askWhy(report, at.start, at.end, statement),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Forgets what may have changed after an act: the shelf, and one report if it is named. */
export function useForget(): (report?: string) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (report) => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ["reports"] }),
        report === undefined ? null : client.invalidateQueries({ queryKey: ["report", report] }),
      ]);
    },
    [client],
  );
}

/** Offers to undo an act that was just done. */
export function useOfferUndo(): (text: string, undoId: string, then: () => void) => void {
  const { t } = useTranslation();
  const say = useSay();
  const sayProblem = useSayProblem();
  return (text, undoId, then) => {
    const back = async () => {
      try {
        await undo(undoId);
        then();
        say({ text: t("undone", { what: text }), tone: "plain" });
      } catch (error) {
        sayProblem(error);
      }
    };
    say({ text, tone: "plain", act: { label: t("undo"), do: back } });
  };
}

/** Removes a report, with a way back. */
export function useRemoval(gone?: () => void, returned?: () => void) {
  const { t } = useTranslation();
  const forget = useForget();
  const offer = useOfferUndo();
  const sayProblem = useSayProblem();
  return useMutation({
    mutationFn: async (report: { id: string; name: string }) => ({ report, act: await removeReport(report.id) }),
    onSuccess: async ({ report, act }) => {
      gone?.();
      offer(t("shelf.removed", { report: report.name }), act.undo, () => {
        void forget(report.id);
        returned?.();
      });
      await forget();
    },
    onError: sayProblem,
  });
}
