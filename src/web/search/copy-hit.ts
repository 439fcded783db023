// Copies a sentence that was found: quote, citation and link. What the citation needs is fetched with the report.

import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Hit } from "../../wire/index.ts";
import { askReport } from "../app/client.ts";
import { useSay, useSayProblem } from "../app/toast.tsx";
import { copied, quotation } from "../report/cite.ts";

/** Copies and says so. */
export function useCopyHit(): (hit: Hit) => void {
  const { t } = useTranslation();
  const memory = useQueryClient();
  const say = useSay();
  const sayProblem = useSayProblem();
  return useCallback(
    async ({ report: id, text, source }) => {
      try {
        const report = await memory.fetchQuery({ queryKey: ["report", id], queryFn: () => askReport(id) });
        const done = await copied(quotation(report, text, { at: source, statement: null }));
        say({ text: t(done ? "copied" : "copyFailed"), tone: done ? "plain" : "problem" });
      } catch (error) {
        sayProblem(error);
      }
    },
    [memory, say, sayProblem, t],
  );
}
