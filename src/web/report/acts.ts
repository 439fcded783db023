// What a person does to an open report: correct it, take a correction back, read another delivery of it.

import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CorrectionInput } from "../../wire/index.ts";
import { chooseDelivery, correct, takeBack } from "../app/client.ts";
import { useForget, useOfferUndo } from "../app/queries.ts";
import { useSay, useSayProblem } from "../app/toast.tsx";
import { rememberWho } from "../app/who.ts";
import { useDesk } from "./desk.tsx";
import { writeSpan } from "./places.ts";

/**
 * Records a correction; the report is then fetched anew.
 *
 * @param delivery whose facts are meant, where a report has several; null for the report's
 */
export function useCorrect(done: () => void, delivery: string | null = null) {
  const { t } = useTranslation();
  const { report, show, from } = useDesk();
  const forget = useForget();
  const say = useSay();
  const sayProblem = useSayProblem();
  return useMutation({
    mutationFn: (input: CorrectionInput) => correct(report.summary.id, input, delivery),
    onSuccess: async ({ id }, { who, ...said }) => {
      rememberWho(who);
      await forget(report.summary.id);
      say({ text: t("correction.saved"), tone: "plain" });
      done();
      if (said.kind !== "add") return;
      // What was recorded is shown: its line may be far down a long ledger.
      from.current = "elsewhere";
      show({ s: `c-${id}`, at: writeSpan(said.anchor), why: null });
    },
    onError: sayProblem,
  });
}

/** Takes a correction back; it stays in the record. */
export function useTakeBack() {
  const { t } = useTranslation();
  const { report } = useDesk();
  const forget = useForget();
  const say = useSay();
  const sayProblem = useSayProblem();
  return useMutation({
    mutationFn: (correction: string) => takeBack(report.summary.id, correction),
    onSuccess: async () => {
      await forget(report.summary.id);
      say({ text: t("ledger.takenBack"), tone: "plain" });
    },
    onError: sayProblem,
  });
}

/** Reads another delivery of the report from now on, with a way back. */
export function useChoose() {
  const { t } = useTranslation();
  const { report } = useDesk();
  const forget = useForget();
  const offer = useOfferUndo();
  const sayProblem = useSayProblem();
  const { id } = report.summary;
  return useMutation({
    mutationFn: async (delivery: { id: string; fileName: string }) => ({
      delivery,
      act: await chooseDelivery(id, delivery.id),
    }),
    onSuccess: async ({ delivery, act }) => {
      await forget(id);
      offer(t("delivery.chosen", { name: delivery.fileName }), act.undo, () => void forget(id));
    },
    onError: sayProblem,
  });
}
