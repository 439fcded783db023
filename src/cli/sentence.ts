// A sentence that somebody types stands in no report. It is read as if it stood in the tasks of one, where promises are, and
// every place is then counted from its own beginning.

import { type Reading, read } from "../reading/index.ts";
import type { Span } from "../text/index.ts";

/** What stands above it: enough for the outline to see a report and its tasks, and nothing that could be read. */
const FRAME = "政府工作报告\n一、过去一年工作回顾\n二、今年工作安排\n";

/** What was read in a text: as a report if it is one, otherwise as a part of a report's tasks. */
export interface SentenceRead {
  readonly reading: Reading;
  /** It was read as if it stood in the tasks of a report. */
  readonly framed: boolean;
}

/** Reads a text from the command line. */
export function readSentence(text: string): SentenceRead {
  const alone = read(text);
  const isReport = alone.notes.every(({ code }) => code !== "no-report");
  if (isReport) return { reading: alone, framed: false };
  const framed = moved(read(FRAME + text), FRAME.length);
  // A frame of sound characters may hide that the text itself was damaged as a whole.
  if (framed.text !== alone.text) return { reading: withoutReportNote(alone), framed: false };
  return { reading: withoutReportNote(framed), framed: true };
}

/** That a sentence is no report goes without saying. */
const withoutReportNote = (reading: Reading): Reading => ({
  ...reading,
  notes: reading.notes.filter(({ code }) => code !== "no-report"),
});

/** The reading without its first characters; what stands in them is left out. */
function moved(reading: Reading, by: number): Reading {
  const back = <P extends Span & { readonly source: Span }>(placed: P): P => ({
    ...placed,
    start: placed.start - by,
    end: placed.end - by,
    source: { start: placed.source.start - by, end: placed.source.end - by },
  });
  const behind = <P extends Span & { readonly source: Span }>(list: readonly P[]): P[] =>
    list.filter(({ start }) => start >= by).map(back);
  return {
    ...reading,
    text: reading.text.slice(by),
    repairs: behind(reading.repairs),
    notes: behind(reading.notes),
    outline: [],
    statements: behind(reading.statements).map((statement) => ({ ...statement, section: null })),
    quantities: behind(reading.quantities),
  };
}
