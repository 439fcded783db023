// The answers of the service as these pages keep them. What is read or unread changes the number in the line on top as well.

import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSay, useSayProblem } from "../app/toast.tsx";
import { askNotices, askPreference, askSettings, markNotices } from "./ask.ts";

/** How often the inbox looks for what is new. */
const AGAIN = 15_000;

export const useNotices = (unread: boolean, offset: number) =>
  useQuery({
    queryKey: ["notices", unread, offset],
    queryFn: () => askNotices(unread, offset),
    placeholderData: keepPreviousData,
    refetchInterval: AGAIN,
  });
export const usePreference = () => useQuery({ queryKey: ["notice-preference"], queryFn: askPreference });
export const useSettings = () => useQuery({ queryKey: ["notice-settings"], queryFn: askSettings });

/** Marks some notices. */
export function useMark() {
  const client = useQueryClient();
  const sayProblem = useSayProblem();
  return useMutation({
    mutationFn: markNotices,
    onSuccess: () => Promise.all([["notices"], ["me"]].map((queryKey) => client.invalidateQueries({ queryKey }))),
    onError: sayProblem,
  });
}

/** Marks everything as read, with a way back. */
export function useMarkAll() {
  const { t } = useTranslation();
  const mark = useMark();
  const say = useSay();
  const all = () =>
    mark.mutate(
      { all: true },
      {
        onSuccess: ({ ids }) => {
          const back = () => mark.mutate({ ids, read: false });
          const text = t("notices.markedAll", { count: ids.length });
          if (ids.length > 0) say({ text, tone: "plain", act: { label: t("notices.undo"), do: back } });
        },
      },
    );
  return { all, isPending: mark.isPending };
}
