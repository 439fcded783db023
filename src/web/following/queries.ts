// The answers of the service as these pages keep them, and what a person's verdict makes stale.

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { JudgementInput } from "../../wire/index.ts";
import { useSay, useSayProblem } from "../app/toast.tsx";
import { rememberWho } from "../app/who.ts";
import { askFollowing, askGovernment, askGovernments, askPromise, judge, takeBackJudgement } from "./ask.ts";

// Whoever adds a report or corrects one changes what stands here: it is asked for anew on every visit.
const staleTime = 0;

export const useGovernments = () => useQuery({ queryKey: ["governments"], queryFn: askGovernments, staleTime });

/** One government; none is asked for while the key is null. */
export const useGovernment = (key: string | null) =>
  useQuery({
    queryKey: ["government", key],
    queryFn: () => askGovernment(key ?? ""),
    enabled: key !== null,
    staleTime,
  });

/** The promises of a report, followed; none are asked for while it is null. */
export const useFollowing = (earlier: string | null) =>
  useQuery({
    queryKey: ["following", earlier],
    queryFn: () => askFollowing(earlier ?? ""),
    enabled: earlier !== null,
    staleTime,
  });

/** One promise with its sentences and the record of judgements. */
export const usePromise = (earlier: string, promise: string) =>
  useQuery({ queryKey: ["promise", earlier, promise], queryFn: () => askPromise(earlier, promise), staleTime });

/** Records a person's verdict. */
export function useJudge(earlier: string, done: () => void) {
  const { t } = useTranslation();
  const forget = useForgetFollowing(earlier);
  const say = useSay();
  const sayProblem = useSayProblem();
  return useMutation({
    mutationFn: (input: JudgementInput) => judge(earlier, input),
    onSuccess: async (_, { who }) => {
      rememberWho(who);
      await forget();
      say({ text: t("following.judge.saved"), tone: "plain" });
      done();
    },
    onError: sayProblem,
  });
}

/** Takes a verdict back; it stays in the record. */
export function useTakeBackJudgement(earlier: string) {
  const { t } = useTranslation();
  const forget = useForgetFollowing(earlier);
  const say = useSay();
  const sayProblem = useSayProblem();
  return useMutation({
    mutationFn: (judgement: string) => takeBackJudgement(earlier, judgement),
    onSuccess: async () => {
      await forget();
      say({ text: t("following.judge.takenBack"), tone: "plain" });
    },
    onError: sayProblem,
  });
}

function useForgetFollowing(earlier: string): () => Promise<unknown> {
  const client = useQueryClient();
  return useCallback(
    () =>
      Promise.all(
        [["following", earlier], ["promise", earlier], ["government"], ["governments"]].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
    [client, earlier],
  );
}
