// The answers of the service as this page keeps them. What is shown stays until the next answer has come.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { askIndicators, askSpread, askTable, askTiers, type TableAsked, type TiersAsked } from "./ask.ts";

export const useIndicators = () => useQuery({ queryKey: ["compare", "indicators"], queryFn: askIndicators });

export const useTable = (asked: TableAsked) =>
  useQuery({
    queryKey: ["compare", "table", asked],
    queryFn: () => askTable(asked),
    placeholderData: keepPreviousData,
  });

export const useTiers = (asked: TiersAsked) =>
  useQuery({
    queryKey: ["compare", "tiers", asked],
    queryFn: () => askTiers(asked),
    placeholderData: keepPreviousData,
  });

/** The spread of a phrase; none is asked for while it is empty. */
export const useSpread = (phrase: string, places: readonly string[]) =>
  useQuery({
    queryKey: ["compare", "spread", phrase, places],
    queryFn: () => askSpread(phrase, places),
    enabled: phrase !== "",
    placeholderData: keepPreviousData,
  });
