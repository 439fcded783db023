// A ledger on its way in as these pages keep it: every decision is kept by the service at once and shown at once.

import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { LedgerChoices, LedgerImport, LedgerSettings } from "../../wire/index.ts";
import { useSayProblem } from "../app/toast.tsx";
import { askDone, askImport, askRows, chooseIn, type Shown, settleImport } from "./ask.ts";

/** Rows that are shown at once. */
export const PAGE = 50;

export const useImport = (id: string | null) =>
  useQuery({ queryKey: ["import", id], queryFn: () => askImport(id ?? ""), enabled: id !== null, retry: false });

export const useRows = (id: string, show: Shown, page: number) =>
  useQuery({
    queryKey: ["import", id, "rows", show, page],
    queryFn: () => askRows(id, show, (page - 1) * PAGE, PAGE),
    placeholderData: keepPreviousData,
  });

export const useDone = (code: string) =>
  useQuery({ queryKey: ["work", "imports", code], queryFn: () => askDone(code) });

/** Says how a ledger is to be read, or what becomes of its rows. */
export function useDeciding(id: string) {
  const client = useQueryClient();
  const onError = useSayProblem();
  const onSuccess = async (ledger: LedgerImport) => {
    client.setQueryData(["import", id], ledger);
    await client.invalidateQueries({ queryKey: ["import", id, "rows"] });
  };
  const settle = useMutation({
    mutationFn: (settings: LedgerSettings) => settleImport(id, settings),
    onSuccess,
    onError,
  });
  const choose = useMutation({ mutationFn: (choices: LedgerChoices) => chooseIn(id, choices), onSuccess, onError });
  return { settle, choose };
}
