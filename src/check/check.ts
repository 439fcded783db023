// Runs every rule over one report and puts what they remark in order, with places in both texts.

import type { Reading } from "../reading/index.ts";
import { type Edit, EditMap, identity, type RestoredSpan } from "../text/index.ts";
import type { Finding, Related, Severity } from "./finding.ts";
import type { Held } from "./held.ts";
import { materialOf } from "./material.ts";
import type { Place, Remark } from "./rule.ts";
import { rules } from "./rules.ts";

/** No finding names more places. */
const MOST_RELATED = 6;
/** A rule that remarks more than this has met a habit of the report, not so many slips; its errors all stand. */
const MOST_OF_ONE_RULE = 16;
const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * What does not fit together in a report, most serious first, then in reading order.
 *
 * @param previous the report of the same government for the year before; without it the rules that need it are silent
 * @param held what the office's registers hold of the year looked back on; without it the rules that need them are silent
 */
export function check(reading: Reading, previous: Reading | null, held: Held | null = null): readonly Finding[] {
  const material = materialOf(reading, previous, held);
  const here = placer(reading, "this");
  const there = previous === null ? here : placer(previous, "previous");
  const place = (one: Place): Related => (one.report === "previous" ? there(one) : here(one));
  const found = rules.flatMap((rule) =>
    kept(rule.remarks(material)).map((remark) => findingOf(rule.name, remark, place)),
  );
  return found.sort((a, b) => rank[a.severity] - rank[b.severity] || a.start - b.start || a.end - b.end);
}

/** Remarks of one rule, the most serious first: one for a stretch, one for what is told twice in the same words, and not too many. */
function kept(remarks: readonly Remark[]): readonly Remark[] {
  const sorted = [...remarks].sort((a, b) => rank[a.severity] - rank[b.severity] || a.at.start - b.at.start);
  const once: Remark[] = [];
  for (const remark of sorted) {
    const { at, message } = remark;
    const twin = once.findIndex(
      (one) => one.message === message || (one.at.start === at.start && one.at.end === at.end),
    );
    const first = once[twin];
    if (first === undefined) once.push(remark);
    else if (first.at.start !== at.start) once[twin] = { ...first, related: [...first.related, at] };
  }
  return once.filter(({ severity }, i) => severity === "error" || i < MOST_OF_ONE_RULE);
}

function findingOf(rule: string, remark: Remark, place: (one: Place) => Related): Finding {
  const { severity, at, related, message } = remark;
  const { start, end, source, quote } = place(at);
  const others = related.slice(0, MOST_RELATED).map(place);
  const { expected = null, found = null } = remark;
  return { rule, severity, start, end, source, quote, related: others, message, expected, found };
}

/** Carries places of a reading to the delivered text. */
function placer({ text, repairs }: Reading, report: Related["report"]): (span: RestoredSpan) => Related {
  const edits: Edit[] = repairs.map(({ source, after }) => ({ ...source, insert: after }));
  const map = edits.length === 0 ? identity : new EditMap(edits);
  return ({ start, end }) => ({
    start,
    end,
    source: map.toDelivered({ start, end }),
    quote: text.slice(start, end),
    report,
  });
}
