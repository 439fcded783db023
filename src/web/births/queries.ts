// The desk as this page keeps it: every act is kept by the service at once, shown at once, and can be taken back.

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { BirthAct, BirthActDone, BirthDesk, BirthLine, EnteringInput } from "../../wire/index.ts";
import { useSay, useSayProblem } from "../app/toast.tsx";
import { act, askDesk, enter } from "./ask.ts";

const keyOf = (report: string) => ["report", report, "births"];

/** The desk; others may be at work on it, so it is asked for again when somebody comes back to the window. */
export const useDesk = (report: string) =>
  useQuery({ queryKey: keyOf(report), queryFn: () => askDesk(report), refetchOnWindowFocus: "always" });

/** Does something to lines; `said` is what the message says of it, none where it is null. */
export type Do = (act: BirthAct, said: string | null) => void;

/** One after the other: what is done fast in a row must not overtake itself. */
export function useActs(report: string): { readonly run: Do; readonly undo: () => void; readonly isPending: boolean } {
  const { t } = useTranslation();
  const client = useQueryClient();
  const say = useSay();
  const sayProblem = useSayProblem();
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const last = useRef<{ before: BirthActDone["before"]; said: string } | null>(null);
  const put = useCallback(
    (lines: readonly BirthLine[], counts: BirthDesk["counts"]) =>
      client.setQueryData<BirthDesk>(
        keyOf(report),
        (desk) => desk && { ...desk, counts, lines: replaced(desk.lines, lines) },
      ),
    [client, report],
  );
  const send = useMutation({
    mutationFn: ({ act: done }: { act: BirthAct; said: string | null }) => {
      const seen = versionsOf(client.getQueryData<BirthDesk>(keyOf(report)));
      const sent = queue.current.then(() => act(report, { act: done, seen }));
      queue.current = sent.catch(() => {});
      return sent;
    },
    onSuccess: (done, { act: { kind }, said }) => {
      put(done.lines, done.counts);
      if (kind !== "restore") last.current = { before: done.before, said: said ?? "" };
      const [other] = done.overtook;
      const text = other === undefined ? said : t("births.overtook", { who: other.who, quote: other.quote });
      if (text === null || kind === "restore") return;
      say({ text, tone: "plain", act: { label: t("undo"), do: () => undo() } });
    },
    onError: (error) => {
      sayProblem(error);
      void client.invalidateQueries({ queryKey: keyOf(report) });
    },
  });
  const { mutate, isPending } = send;
  const undo = useCallback(() => {
    const before = last.current;
    if (before === null) return;
    last.current = null;
    mutate({ act: { kind: "restore", decisions: before.before }, said: null });
    say({ text: t("undone", { what: before.said }), tone: "plain" });
  }, [mutate, say, t]);
  const run = useCallback<Do>((done, said) => mutate({ act: done, said }), [mutate]);
  return { run, undo, isPending };
}

function replaced(all: readonly BirthLine[], fresh: readonly BirthLine[]): BirthLine[] {
  const byId = new Map(fresh.map((line) => [line.statement.id, line]));
  return all.map((line) => byId.get(line.statement.id) ?? line);
}

const versionsOf = (desk: BirthDesk | undefined): Record<string, number> =>
  Object.fromEntries(
    (desk?.lines ?? []).flatMap(({ statement, version }) => (version === 0 ? [] : [[statement.id, version]])),
  );

/** Enters what was taken over. */
export function useEntering(report: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: EnteringInput) => enter(report, input),
    onSuccess: async ({ lines, counts }) => {
      client.setQueryData<BirthDesk>(keyOf(report), (desk) => desk && { ...desk, counts, lines });
      await client.invalidateQueries({ queryKey: ["registers"] });
    },
  });
}
