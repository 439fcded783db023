// What the form for a promise begins with, and what its fields become.

import type { CorrectionInput, ReportDetail } from "../../../wire/index.ts";
import type { Span } from "../places.ts";
import type { Commitment } from "../shapes.ts";

/** The fields of the form. */
export interface PromiseDraft {
  verb: string;
  object: string;
  strength: Commitment["strength"];
  /** The words of the text; empty where it does not say when. */
  deadline: string;
  /** The day that is meant, `2032-12-31`; empty where no year is known. */
  date: string;
  owner: string;
  measurable: boolean;
}

type Report = Pick<ReportDetail, "quantities" | "facts">;
type Said = Extract<CorrectionInput, { kind: "add" }>["statement"];

/** Numbers by which a later report could check what is promised. */
const counting = new Set(["quantity", "percent", "rank", "ratio", "money"]);

const hasNumber = ({ quantities }: Report, at: Span): boolean =>
  quantities.some(({ source, kind }) => source.start >= at.start && source.end <= at.end && counting.has(kind));

/** The fields before anybody has written in them. @param at in the delivered text */
export const begun = (report: Report, at: Span): PromiseDraft => ({
  verb: "",
  object: "",
  strength: "advance",
  deadline: "",
  date: report.facts.planYear === null ? "" : `${report.facts.planYear}-12-31`,
  owner: "",
  measurable: hasNumber(report, at),
});

/** What the promise says of itself, where the machine would say why. */
const BY_HAND = "人工补记";

/** The statement the fields say. @param at in the delivered text */
export function promiseOf(draft: PromiseDraft, report: Report, at: Span): Said {
  const { planYear } = report.facts;
  const words = draft.deadline.trim();
  const owner = draft.owner.trim();
  const implied = words === "";
  return {
    status: "target",
    period: planYear === null ? null : { from: planYear, to: planYear },
    commitment: {
      verb: draft.verb.trim(),
      strength: draft.strength,
      object: draft.object.trim(),
      place: null,
      measures: [],
      deadline: draft.date === "" ? null : { text: implied ? null : words, date: draft.date, implied },
      owner: owner === "" ? null : { text: owner },
      measurable: draft.measurable,
      has: {
        deliverable: draft.strength === "finish" || draft.strength === "start",
        number: hasNumber(report, at),
        time: !implied,
        owner: owner !== "",
      },
      why: BY_HAND,
    },
  };
}
