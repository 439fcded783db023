// Sends the draft to be checked and leads to what was found.

import { useAddress } from "../app/address.ts";
import { useSayProblem } from "../app/toast.tsx";
import { asksRegisters } from "../told/draft-registers.tsx";
import { useKept } from "./draft-kept.ts";
import { useCheckDraft } from "./queries.ts";

/** What the service takes at once, in characters. */
export const MOST = 300_000;

/** A way to check the draft against a report of the year before, or alone; whether there is one, and whether it is under way. */
export function useCheck() {
  const [params, move] = useAddress();
  const { kept, change } = useKept();
  const check = useCheckDraft();
  const sayProblem = useSayProblem();
  const can = kept.text.trim() !== "" && kept.text.length <= MOST;
  const run = (previous: string | null) => {
    if (!can || check.isPending) return;
    check.mutate(
      {
        text: kept.text,
        ...(previous === null ? {} : { previous }),
        ...(asksRegisters(params) ? { registers: true } : {}),
      },
      {
        onSuccess: (checked) => {
          change({ checked });
          move({ draft: "checked", previous, f: null, at: null, severity: null, rule: null }, "keep");
        },
        onError: sayProblem,
      },
    );
  };
  return { can, run, isPending: check.isPending };
}
