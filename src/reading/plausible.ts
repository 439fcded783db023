// Numbers that an indicator can hardly have: more likely a misprint, a lost character or a misreading than the fact.

import { indicators, type PlausibleRange } from "./lexicon/indicators.ts";
import type { Note, Statement } from "./reading.ts";

const rangesOf: ReadonlyMap<string, readonly PlausibleRange[]> = new Map(
  indicators.flatMap(({ id, ranges }) => (ranges === undefined ? [] : [[id, ranges] as const])),
);

const none: readonly PlausibleRange[] = [];

/** A note for every measure whose value lies outside what its indicator can be; the value itself is not touched. */
export function doubtful(statements: readonly Statement[]): readonly Note[] {
  const out: Note[] = [];
  for (const statement of statements) {
    const range = rangeOf(statement);
    if (range === undefined || statement.measure === undefined) continue;
    const { value, unit, indicator } = statement.measure;
    if (value === null || (range.min <= value && value <= range.max)) continue;
    const { start, end, source } = statement;
    const message = `${indicator.name} ${value}${unit ?? ""}：不在通常范围（${range.min} 至 ${range.max}），请核对原文`;
    out.push({ code: "doubtful-number", start, end, source, message });
  }
  return out;
}

/** The range that judges a statement; growth is held to it over one year only. */
function rangeOf({ measure, period }: Statement): PlausibleRange | undefined {
  if (measure === undefined || measure.indicator.id === null) return undefined;
  if (measure.basis === "growth" && (period === null || period.from !== period.to)) return undefined;
  const unit = measure.unit ?? "";
  for (const range of rangesOf.get(measure.indicator.id) ?? none)
    if (range.basis === measure.basis && range.units.includes(unit)) return range;
  return undefined;
}
