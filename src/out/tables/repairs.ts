// The table of repairs: what was changed in a delivered text, and why.

import type { Repair } from "../../reading/index.ts";
import { RepairSchema } from "../../wire/index.ts";
import { number, text } from "../column.ts";
import { tableOf } from "../table.ts";

/** Every run of characters that was changed. The quote is what stands there now. */
export const repairs = tableOf<Repair>({
  name: "repairs",
  version: 1,
  label: { zh: "修复", en: "Repairs" },
  description: { zh: "交付原文里改动过的每一处", en: "every place of the delivered text that was changed" },
  needs: "report",
  columns: [
    text(
      "kind",
      { label: ["类别", "Kind"], values: RepairSchema.shape.kind.options, always: true },
      ({ kind }) => kind,
    ),
    text(
      "before",
      { label: ["修复前", "Before"], says: ["交付的字符", "the delivered characters"], always: true },
      ({ before }) => before,
    ),
    text(
      "after",
      { label: ["修复后", "After"], says: ["换成的字符", "what stands in their place"], always: true },
      ({ after }) => after,
    ),
    number(
      "confidence",
      { label: ["把握", "Confidence"], says: ["0 到 1", "0 to 1"], always: true },
      ({ confidence }) => confidence,
    ),
  ],
  items: ({ report }) => report.repairs,
  stands: (repair) => ({ at: repair, statement: null }),
});
