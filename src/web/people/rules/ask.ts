// What the configuration of registers asks the service: the list, a file, and putting another one in force.

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import createClient from "openapi-fetch";
import type { Trouble } from "../../../registers/index.ts";
import type { RegisterSummary } from "../../../wire/index.ts";
import { type Answers, type At, answer, BASE } from "../../app/client.ts";

interface Paths {
  "/registers": { get: Answers<{ registers: RegisterSummary[] }> };
  "/registers/{code}/file": {
    get: At<"code"> & Answers<{ file: string }>;
    put: At<"code"> & { requestBody: { content: { "application/json": { file: string; why: string } } } } & Answers<{
        troubles: Trouble[];
      }>;
  };
}

const client = createClient<Paths>({ baseUrl: BASE });
const at = (code: string) => ({ params: { path: { code } } });

export const useRegisterList = () =>
  useQuery({
    queryKey: ["registers"],
    queryFn: async () => (await answer(client.GET("/registers"))).registers,
  });

/** The file in force. It is not asked for again under the hands of whoever edits it. */
export const useRegisterFile = (code: string) =>
  useQuery({
    queryKey: ["register-file", code],
    queryFn: async () => (await answer(client.GET("/registers/{code}/file", at(code)))).file,
    refetchOnMount: "always",
  });

/** Puts a file in force; answers with what is wrong with it, in which case nothing has changed. */
export function useConfigure(done: (code: string) => void) {
  const memory = useQueryClient();
  return useMutation({
    mutationFn: async ({ code, ...body }: { code: string; file: string; why: string }) =>
      (await answer(client.PUT("/registers/{code}/file", { ...at(code), body }))).troubles,
    onSuccess: async (troubles, { code }) => {
      if (troubles.length > 0) return;
      await Promise.all(
        [["register-file", code], ["registers"], ["register"], ["log"]].map((queryKey) =>
          memory.invalidateQueries({ queryKey }),
        ),
      );
      done(code);
    },
  });
}
