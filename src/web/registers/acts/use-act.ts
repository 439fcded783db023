// Doing something with a matter: it is sent, the pages that show it are brought up to date, and a message says what was done and
// offers to take it back.

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { MatterShown } from "../../../wire/index.ts";
import { useSay, useSayProblem } from "../../app/toast.tsx";
import { type EventSent, record, recordAll } from "../ask.ts";
import { useEventWord } from "../event-word.ts";
import { forget, keepMatter } from "../queries.ts";
import type { Opening } from "./acting.ts";

/** What is done, and to what. */
interface Doing {
  readonly matter: string;
  readonly input: EventSent;
}

/**
 * Sends one act.
 *
 * @param open opens a form: taking back asks for a reason
 * @param onRefused what to do with a refusal; a message without
 */
export function useAct(open: (opening: Opening) => void, onRefused?: (error: unknown) => void) {
  const client = useQueryClient();
  const { t } = useTranslation();
  const wordOf = useEventWord();
  const say = useSay();
  const sayProblem = useSayProblem();
  return useMutation({
    mutationFn: ({ matter, input }: Doing) => record(matter, input),
    onSuccess: async (shown, { input: { happening } }) => {
      await keepMatter(client, shown);
      const text = t("registers.act.done", { what: wordOf(happening.kind), title: shown.title });
      const event = undoable(shown, happening.kind);
      say({
        text,
        tone: "plain",
        ...(event === null
          ? {}
          : { act: { label: t("undo"), do: () => open({ matter: shown.id, kind: "voided", event }) } }),
      });
    },
    onError: onRefused ?? sayProblem,
  });
}

/** The event that was just recorded, where whoever did it may take it back. */
function undoable({ events, may }: MatterShown, kind: EventSent["happening"]["kind"]): string | null {
  if (kind === "voided" || !may.events.includes("voided")) return null;
  return events.find((event) => event.kind === kind && !event.voided)?.id ?? null;
}

/** Sends many acts, all or none. @param done after all were taken */
export function useActs(done: () => void) {
  const client = useQueryClient();
  const { t } = useTranslation();
  const wordOf = useEventWord();
  const say = useSay();
  const sayProblem = useSayProblem();
  return useMutation({
    mutationFn: (acts: Doing[]) => recordAll(acts),
    onSuccess: async (rows, acts) => {
      const kind = acts[0]?.input.happening.kind ?? "urged";
      say({ text: t("registers.act.doneMany", { what: wordOf(kind), count: rows.length }), tone: "plain" });
      done();
      await forget(
        client,
        rows.map(({ id, register }) => ({ subject: "matter", subjectId: id, register })),
      );
    },
    onError: sayProblem,
  });
}
