// The answers of the service as these pages keep them; what others do makes them stale at once.

import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useChanges } from "../registers/live.ts";
import { askBulletin, askCounted, askIssued, askOverview, type Params } from "./ask.ts";

const KEY = "leaders";

export const useOverview = (query: Params) =>
  useQuery({
    queryKey: [KEY, "overview", query],
    queryFn: () => askOverview(query),
    placeholderData: keepPreviousData,
  });

export const useCounted = (query: Params) =>
  useQuery({ queryKey: [KEY, "counted", query], queryFn: () => askCounted(query) });

export const useBulletin = (query: Params) =>
  useQuery({
    queryKey: [KEY, "bulletin", query],
    queryFn: () => askBulletin(query),
    placeholderData: keepPreviousData,
  });

export const useIssued = () => useQuery({ queryKey: [KEY, "issued"], queryFn: askIssued });

/** Keeps what is shown fresh while others work. */
export function useFreshCounts(): void {
  const client = useQueryClient();
  useChanges(() => void client.invalidateQueries({ queryKey: [KEY] }));
}

/** Asks anew what was issued. */
export function useForgetIssued(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: [KEY, "issued"] });
}
