// What was found in a draft, beside its text. Selecting either finds the other; the address says what is selected.

import { useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CheckedDraft, Finding } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { writeSpan } from "../report/places.ts";
import { Choices } from "./choices.tsx";
import { DraftSummary } from "./draft-summary.tsx";
import { DraftText, type Side } from "./draft-text.tsx";
import { NoneChosen, Nothing } from "./empty.tsx";
import { FindingView, type Words } from "./finding-view.tsx";
import { fitting, wantedOf } from "./wanted.ts";

export function DraftResult({ checked }: { checked: CheckedDraft }) {
  const { t } = useTranslation();
  const [params, move] = useAddress();
  const { findings } = checked;
  const wanted = useMemo(() => wantedOf(params), [params]);
  const shown = useMemo(() => fitting(findings, wanted), [findings, wanted]);
  const open = findings[Number(params.get("f") ?? Number.NaN)] ?? null;
  const from = useRef<Side>("elsewhere");
  const show = (side: Side, finding: Finding, { start, end }: Words = finding) => {
    from.current = side;
    move({ f: String(findings.indexOf(finding)), at: writeSpan({ start, end }) }, "keep");
  };
  return (
    <>
      <DraftSummary checked={checked} />
      <div className="draft-panes">
        <DraftText
          text={checked.text}
          findings={shown}
          open={open}
          from={from}
          show={(finding) => show("text", finding)}
        />
        <section className="draft-findings" aria-label={t("findings.draft.result")}>
          {findings.length > 0 && <Choices all={findings} wanted={wanted} />}
          {findings.length === 0 ? <Nothing /> : shown.length === 0 && <NoneChosen />}
          <ol className="findings" aria-label={t("findings.list")}>
            {shown.map((finding) => (
              <li key={findings.indexOf(finding)} id={`draft-finding-${findings.indexOf(finding)}`}>
                <FindingView
                  finding={finding}
                  whereabouts={{ here: (words) => show("list", finding, words), previous: checked.previous }}
                  on={finding === open}
                />
              </li>
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}
