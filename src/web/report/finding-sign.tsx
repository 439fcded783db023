// A sign beside a line of the report; a press opens what was found there and tints its words.

import type { HeldFinding } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import type { Margin } from "../findings/margin.ts";
import { MarginSign } from "../findings/margin-sign.tsx";
import { useDesk } from "./desk.tsx";
import { wordsIn } from "./entries.ts";
import { writeSpan } from "./places.ts";

export function FindingSign({ sign }: { sign: Margin<HeldFinding> | undefined }) {
  return sign === undefined ? null : <Sign findings={sign.findings} />;
}

function Sign({ findings }: { findings: readonly HeldFinding[] }) {
  const { show, from, list } = useDesk();
  const [params] = useAddress();
  const opened = list === "findings" ? wordsIn(params, "f") : null;
  const open = () => {
    const { source } = findings[0] as HeldFinding;
    from.current = "text";
    show(
      {
        open: "findings",
        f: findings.map(({ id }) => id).join(" "),
        ...{ s: null, at: writeSpan(source), why: null },
      },
      "keep",
    );
  };
  return <MarginSign findings={findings} on={findings.some(({ id }) => opened?.has(id) === true)} open={open} />;
}
