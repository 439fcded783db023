// Changing units, with a way back where there is one, and what a merge would take along.

import { useMutation, useQueries, useQuery } from "@tanstack/react-query";
import createClient from "openapi-fetch";
import { useTranslation } from "react-i18next";
import type { RegisterBoard, RegisterSummary, Unit, UnitChange } from "../../../wire/index.ts";
import { type Answers, type At, answer, BASE } from "../../app/client.ts";
import { useSay, useSayProblem } from "../../app/toast.tsx";
import { changeUnit } from "../ask.ts";
import { useForgetPeople } from "../queries.ts";

interface Paths {
  "/registers": { get: Answers<{ registers: RegisterSummary[] }> };
  "/registers/{code}/board": {
    get: At<"code"> & { parameters: { query: { unit: string; open: "true"; limit: number } } } & Answers<RegisterBoard>;
  };
}

const client = createClient<Paths>({ baseUrl: BASE });

const askRegisters = async (): Promise<RegisterSummary[]> => (await answer(client.GET("/registers"))).registers;
const askOpen = async (code: string, unit: string): Promise<number> =>
  (
    await answer(
      client.GET("/registers/{code}/board", { params: { path: { code }, query: { unit, open: "true", limit: 1 } } }),
    )
  ).found;

/** How many open matters of each register a unit leads or helps with. */
export interface OpenMatters {
  readonly counts: readonly { readonly code: string; readonly name: string; readonly open: number }[];
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** @see OpenMatters */
export function useOpenMatters({ name }: Unit): OpenMatters {
  const registers = useQuery({ queryKey: ["registers"], queryFn: askRegisters });
  const each = useQueries({
    queries: (registers.data ?? []).map((register) => ({
      queryKey: ["open-of-unit", register.code, name],
      queryFn: async () => ({ ...register, open: await askOpen(register.code, name) }),
      staleTime: 0,
    })),
  });
  return {
    counts: each.flatMap(({ data }) => data ?? []).filter(({ open }) => open > 0),
    isPending: registers.isPending || each.some(({ isPending }) => isPending),
    error: registers.error ?? each.find(({ isError }) => isError)?.error ?? null,
  };
}

/** A change of a unit and what puts it back. */
export interface UnitAct {
  readonly unit: Unit;
  readonly to: UnitChange;
  readonly from: UnitChange;
  readonly said: string;
}

/** Changes a unit, with a way back. */
export function useChangeUnit(done: () => void) {
  const { t } = useTranslation();
  const forget = useForgetPeople();
  const say = useSay();
  const sayProblem = useSayProblem();
  const back = async ({ unit, from, said }: UnitAct) => {
    try {
      await changeUnit(unit.id, from);
      await forget();
      say({ text: t("undone", { what: said }), tone: "plain" });
    } catch (error) {
      sayProblem(error);
    }
  };
  return useMutation({
    mutationFn: ({ unit, to }: UnitAct) => changeUnit(unit.id, to),
    onSuccess: async (_, act) => {
      await forget();
      say({ text: act.said, tone: "plain", act: { label: t("undo"), do: () => void back(act) } });
      done();
    },
  });
}
