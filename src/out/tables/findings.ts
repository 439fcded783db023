// The table of findings: what does not add up in a report, contradicts itself or its year before, or is worth a look.

import { text } from "../column.ts";
import type { Checked } from "../given.ts";
import { tableOf } from "../table.ts";

/** Every finding, most serious first. */
export const findings = tableOf<Checked>({
  name: "findings",
  version: 1,
  label: { zh: "核查", en: "Findings" },
  description: {
    zh: "算术不合、前后矛盾或值得一看之处",
    en: "what does not add up, contradicts itself or is worth a look",
  },
  needs: "year-before",
  columns: [
    text(
      "severity",
      {
        label: ["程度", "Severity"],
        says: ["error 算术可证、warning 可疑、note 提示", "wrong by arithmetic alone, hardly right, or worth a look"],
        values: ["error", "warning", "note"],
        always: true,
      },
      ({ severity }) => severity,
    ),
    text(
      "rule",
      { label: ["规则", "Rule"], says: ["见 docs/checks.md", "as docs/checks.md lists them"], always: true },
      ({ rule }) => rule,
    ),
    text(
      "message",
      { label: ["说明", "Message"], says: ["含算式", "with the sum shown, Chinese"], always: true },
      ({ message }) => message,
    ),
    text("expected", { label: ["应为", "Expected"] }, ({ expected }) => expected),
    text("found", { label: ["实为", "Found"] }, ({ found }) => found),
    text(
      "related",
      {
        label: ["对照原文", "Held against"],
        says: ["对照之处的原话，以 ｜ 分隔", "the other places' words, parted by ｜"],
      },
      ({ related }) => (related.length === 0 ? null : related.map(({ quote }) => quote).join("｜")),
    ),
    text(
      "dismissed_by",
      { label: ["搁置人", "Dismissed by"], says: ["认为不成问题的人", "who said that it is none"] },
      ({ dismissal }) => dismissal?.who,
    ),
    text("dismissed_why", { label: ["搁置理由", "Why dismissed"] }, ({ dismissal }) => dismissal?.why),
  ],
  items: ({ findings }) => findings,
  stands: (finding) => ({ at: finding, statement: null }),
});
