// The answers of the service as these pages keep them, and what signing in and out makes of all of them.

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { Person, PersonChange } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { useSay, useSayProblem } from "../app/toast.tsx";
import { actAs, askMe, askPeople, askUnits, changePerson, signOut } from "./ask.ts";

/** Milliseconds: how often the number of unread notices is looked at. */
const UNREAD_AGAIN = 60_000;

/** Who is asking. */
export const useMe = () => useQuery({ queryKey: ["me"], queryFn: askMe, refetchInterval: UNREAD_AGAIN });

export const usePeople = () => useQuery({ queryKey: ["people"], queryFn: askPeople });
export const useUnits = () => useQuery({ queryKey: ["units"], queryFn: askUnits });

/** Everything is asked anew: another person may see other things. Then goes where they want to be. */
export function useAsAnother(): (to: string) => Promise<void> {
  const client = useQueryClient();
  const go = useNavigate();
  return useCallback(
    async (to) => {
      await client.invalidateQueries({ queryKey: ["me"] });
      await go(to);
      await client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== "me" });
    },
    [client, go],
  );
}

/** Acts as a person of the examples. */
export function useActAs(to: string) {
  const asAnother = useAsAnother();
  const sayProblem = useSayProblem();
  return useMutation({
    mutationFn: ({ id }: Person) => actAs(id),
    onSuccess: () => asAnother(to),
    onError: sayProblem,
  });
}

/** Signs out, and goes where one can sign in again. */
export function useSignOut() {
  const [params] = useAddress();
  const asAnother = useAsAnother();
  const sayProblem = useSayProblem();
  return useMutation({
    mutationFn: signOut,
    onSuccess: () => asAnother(along(params, "/sign-in")),
    onError: sayProblem,
  });
}

/** Forgets people, units and oneself after an act that may have changed any of them. */
export function useForgetPeople(): () => Promise<unknown> {
  const client = useQueryClient();
  return useCallback(
    () => Promise.all([["people"], ["units"], ["me"]].map((queryKey) => client.invalidateQueries({ queryKey }))),
    [client],
  );
}

/** A change of a person: what it is to become, what it was, and the words for it. */
export interface PersonAct {
  readonly person: Person;
  readonly to: PersonChange;
  /** What puts it back. */
  readonly from: PersonChange;
  readonly said: string;
}

/** Changes a person, with a way back. */
export function useChangePerson(done: () => void) {
  const { t } = useTranslation();
  const forget = useForgetPeople();
  const say = useSay();
  const sayProblem = useSayProblem();
  const back = async ({ person, from, said }: PersonAct) => {
    try {
      await changePerson(person.id, from);
      await forget();
      say({ text: t("undone", { what: said }), tone: "plain" });
    } catch (error) {
      sayProblem(error);
    }
  };
  return useMutation({
    mutationFn: ({ person, to }: PersonAct) => changePerson(person.id, to),
    onSuccess: async (_, act) => {
      await forget();
      say({ text: act.said, tone: "plain", act: { label: t("undo"), do: () => void back(act) } });
      done();
    },
    onError: sayProblem,
  });
}
