// Numbers that were repaired before they were read: a person should hold them against the paper.

import type { RepairKind } from "../../reading/index.ts";
import { overlap } from "../../text/index.ts";
import type { Rule } from "../rule.ts";

/** Repairs that can change a number; characters of words that stand beside one do not. */
const kinds: ReadonlySet<RepairKind> = new Set<RepairKind>(["lost-zero", "lost-dash"]);

export const repairedNumber: Rule = {
  name: "repaired-number",
  title: "还原时修复过的数字",
  remarks: ({ reading: { text, repairs, quantities } }) =>
    repairs
      .filter(({ kind }) => kinds.has(kind))
      .map(({ start, end }) => {
        const around = quantities.filter((one) => overlap({ start: start - 1, end: end + 1 }, one));
        const at = { start: around[0]?.start ?? start, end: around.at(-1)?.end ?? end };
        return {
          severity: "note" as const,
          at,
          related: [],
          message: `原文缺字，已还原为“${text.slice(at.start, at.end)}”，请核对原件`,
          expected: text.slice(at.start, at.end),
        };
      }),
};
