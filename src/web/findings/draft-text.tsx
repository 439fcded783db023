// The text of a draft with a sign beside every line where something was found. What is selected is tinted.

import { type RefObject, useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Finding } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { parseSpan, type Span } from "../report/places.ts";
import { cutAt, holds, linesIn } from "./draft-lines.ts";
import { type Margin, marginsOf } from "./margin.ts";
import { MarginSign } from "./margin-sign.tsx";

/** Where something was selected; that side need not be scrolled. */
export type Side = "text" | "list" | "elsewhere";

interface DraftTextProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly open: Finding | null;
  readonly from: RefObject<Side>;
  readonly show: (finding: Finding) => void;
}

export function DraftText({ text, findings, open, from, show }: DraftTextProps) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const at = parseSpan(params.get("at"));
  const lines = useMemo(() => linesIn(text), [text]);
  const margins = useMemo(
    () =>
      marginsOf(
        lines,
        findings.map((finding) => ({ finding, start: finding.start, end: finding.end })),
      ),
    [lines, findings],
  );
  useSight(params.get("at"), params.get("f"), from);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to be scrolled by keyboard
    <section className="draft-text" lang="zh-CN" aria-label={t("findings.draft.paper")} tabIndex={0}>
      {lines.map((line) => (
        <Line
          key={line.start}
          text={text}
          line={line}
          at={at}
          margins={margins.get(line.start) ?? none}
          open={open}
          show={show}
        />
      ))}
    </section>
  );
}

const none: readonly Margin[] = [];

interface LineProps extends Pick<DraftTextProps, "text" | "open" | "show"> {
  readonly line: Span;
  readonly at: Span | null;
  readonly margins: readonly Margin[];
}

function Line({ text, line, at, margins, open, show }: LineProps) {
  const starts = margins.map(({ start }) => ({ start, end: start }));
  const pieces = cutAt(line, at === null ? starts : [...starts, at]);
  return (
    <p className={margins.length > 0 ? "has-signs" : ""}>
      {pieces.map((piece) => {
        const margin = margins.find(({ start }) => start === piece.start);
        const words = text.slice(piece.start, piece.end);
        return (
          <span key={piece.start}>
            {margin !== undefined && (
              <MarginSign
                findings={margin.findings}
                on={open !== null && margin.findings.includes(open)}
                open={() => show(next(margin.findings, open))}
              />
            )}
            {at !== null && holds(at, piece) ? <mark>{words}</mark> : words}
          </span>
        );
      })}
    </p>
  );
}

/** The finding that a press on a sign means: the first under it, or the one after that which is open. */
const next = (findings: readonly Finding[], open: Finding | null): Finding =>
  findings[((open === null ? -1 : findings.indexOf(open)) + 1) % findings.length] as Finding;

/** Brings the other side to what was selected on one. */
function useSight(at: string | null, finding: string | null, from: RefObject<Side>): void {
  useEffect(() => {
    const place =
      from.current === "text"
        ? document.getElementById(`draft-finding-${finding}`)
        : at === null
          ? null
          : document.querySelector(".draft-text mark");
    place?.scrollIntoView({ block: "center" });
  }, [at, finding, from]);
}
