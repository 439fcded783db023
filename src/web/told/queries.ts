// The answers of the service as these pages keep them. Keys begin with `work`, so that a change of a matter makes them stale; what a
// role may not ask is not asked for.

import { useQuery } from "@tanstack/react-query";
import type { PersonRole } from "../../wire/index.ts";
import { useMe } from "../people/queries.ts";
import { askClaims, askLivelihood, askOutcomes, askTold, askToldMatters } from "./ask.ts";

/** Roles that see what the registers come to as a whole. */
const whole: readonly PersonRole[] = ["administrator", "supervisor", "leader", "auditor", "head"];

/** Whether whoever looks may see sentences and claims; null until it is known. */
export function useSeesWhole(): boolean | null {
  const { data } = useMe();
  return data === undefined ? null : whole.includes(data.role);
}

export const useTold = (year: number | null) =>
  useQuery({ queryKey: ["work", "told", year], queryFn: () => askTold(year), staleTime: 0 });

export const useToldMatters = (register: string, figure: string, year: number) =>
  useQuery({
    queryKey: ["work", "told", year, register, figure],
    queryFn: () => askToldMatters(register, figure, year),
    staleTime: 0,
  });

/** What the promises of a report came to; asked for by whoever has signed in. */
export function useOutcomes(report: string) {
  const { data } = useMe();
  return useQuery({
    queryKey: ["work", "outcomes", report],
    queryFn: () => askOutcomes(report),
    enabled: data !== undefined && data.role !== "public",
  });
}

export function useClaims(report: string) {
  const sees = useSeesWhole();
  return useQuery({
    queryKey: ["work", "claims", report],
    queryFn: () => askClaims(report),
    enabled: sees === true,
    staleTime: 0,
  });
}

export const useLivelihood = (year: number | null) =>
  useQuery({ queryKey: ["work", "livelihood", year], queryFn: () => askLivelihood(year), staleTime: 0 });
