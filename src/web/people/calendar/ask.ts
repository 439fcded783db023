// What the calendar asks the service: the days the office entered, and entering others.

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import createClient from "openapi-fetch";
import { useTranslation } from "react-i18next";
import type { OfficeDays } from "../../../registers/index.ts";
import { type Answers, answer, BASE } from "../../app/client.ts";
import { useSay, useSayProblem } from "../../app/toast.tsx";

/** As it crosses the wire. */
interface Sent {
  daysOff: string[];
  workdays: string[];
  years: number[];
}

interface Paths {
  "/calendar/days": {
    get: Answers<Sent>;
    put: { requestBody: { content: { "application/json": { days: Sent; why: string } } } } & Answers<Sent>;
  };
}

const sent = ({ daysOff, workdays, years }: OfficeDays): Sent => ({
  daysOff: [...daysOff],
  workdays: [...workdays],
  years: [...years],
});

const client = createClient<Paths>({ baseUrl: BASE });

export const useOfficeDays = () =>
  useQuery({ queryKey: ["calendar-days"], queryFn: () => answer(client.GET("/calendar/days")) });

interface Entering {
  readonly days: OfficeDays;
  /** What was entered before: the way back. */
  readonly before: OfficeDays;
  readonly why: string;
  readonly said: string;
}

/** Enters days in place of those entered before, with a way back. Due dates of every register may move. */
export function useEnterDays(done: () => void) {
  const { t } = useTranslation();
  const memory = useQueryClient();
  const say = useSay();
  const sayProblem = useSayProblem();
  const enter = async (days: OfficeDays, why: string) => {
    const entered = await answer(client.PUT("/calendar/days", { body: { days: sent(days), why } }));
    memory.setQueryData(["calendar-days"], entered);
    await memory.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] !== "calendar-days" && queryKey[0] !== "me",
    });
  };
  const back = async ({ before, said }: Entering) => {
    try {
      await enter(before, t("people.calendar.undoWhy"));
      say({ text: t("undone", { what: said }), tone: "plain" });
    } catch (error) {
      sayProblem(error);
    }
  };
  return useMutation({
    mutationFn: ({ days, why }: Entering) => enter(days, why),
    onSuccess: (_, act) => {
      say({ text: act.said, tone: "plain", act: { label: t("undo"), do: () => void back(act) } });
      done();
    },
  });
}
