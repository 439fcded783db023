// A quote with its citation and a link that finds it again, ready to be pasted into a paper or a letter.

import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { citation, type ReportDetail, type ShownStatement } from "../../wire/index.ts";
import { useSay } from "../app/toast.tsx";
import { useDesk } from "./desk.tsx";
import { type Span, writeSpan } from "./places.ts";

/** Where a quote stands: its delivered characters, and the statement if it is one's stretch. */
export interface Quoted {
  readonly at: Span;
  readonly statement: ShownStatement | null;
}

/** The address under which a quote is found again, also when newer rules have read the report anew. */
export function linkTo(report: string, { at, statement }: Quoted): string {
  const link = new URL(`/reports/${encodeURIComponent(report)}`, window.location.origin);
  if (statement !== null) link.searchParams.set("s", statement.id);
  link.searchParams.set("at", writeSpan(at));
  return link.href;
}

/** Quote, citation and link in three lines. */
export function quotation(report: ReportDetail, quote: string, quoted: Quoted): string {
  const current = report.deliveries.find((delivery) => delivery.current) ?? null;
  const words = quote.replaceAll(/\s*[\r\n]+\s*/g, "");
  return `“${words}”\n${citation(report, current)}\n${linkTo(report.summary.id, quoted)}`;
}

/** Copies a quotation and says so. */
export function useCopy(): (quote: string, quoted: Quoted) => void {
  const { t } = useTranslation();
  const { report } = useDesk();
  const say = useSay();
  return useCallback(
    async (quote, quoted) => {
      const done = await copied(quotation(report, quote, quoted));
      say({ text: t(done ? "copied" : "copyFailed"), tone: done ? "plain" : "problem" });
    },
    [report, say, t],
  );
}

/** Browsers give the clipboard only to pages of this machine or over HTTPS; elsewhere the old way may still be open. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "unseen";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}
