// Files read for `duixian export`, without a store: one after the other, and beside one another where a table asks what other years
// of the same government say.

import { check } from "../check/index.ts";
import { readDocument, takeFile } from "../intake/index.ts";
import { follow } from "../links/index.ts";
import {
  type Exported,
  type Followed,
  fromFile,
  type Given,
  governmentKey,
  type LeftOut,
  reachedOf,
  type Table,
} from "../out/index.ts";
import type { Reading } from "../reading/index.ts";
import { Problem } from "../wire/index.ts";
import { tell, tellError } from "./output.ts";
import { tellNotes } from "./read.ts";

/** A report of a file. */
interface Read {
  readonly report: Exported;
  readonly reading: Reading;
}

/**
 * What a table is given of the files. A file that is refused is told, noted in `leftOut`, and the others are read; so is a second
 * file of a report.
 */
export async function* givenOf(table: Table, files: readonly string[], leftOut: LeftOut[]): AsyncGenerator<Given> {
  const read = readAll(files, leftOut);
  if (table.needs === "report") {
    for await (const { report } of read) yield { report, ...nothing };
    return;
  }
  // Years can only be told apart once all are read.
  const byGovernment = new Map<string, Read[]>();
  for await (const one of read) {
    const key = governmentKey(one.report);
    byGovernment.set(key, [...(byGovernment.get(key) ?? []), one]);
  }
  for (const years of byGovernment.values()) {
    for (const one of years) yield { report: one.report, ...nothing, ...beside[table.needs](one, years) };
  }
}

const nothing = { reached: new Map(), followed: [], findings: [] };

/** What the other years of a government add to one of them. */
const beside: Readonly<
  Record<Exclude<Table["needs"], "report">, (one: Read, years: readonly Read[]) => Partial<Given>>
> = {
  "other-years": (one, years) => ({
    reached: reachedOf(
      one.report,
      years.map(({ report }) => report),
    ),
  }),
  "year-after": (one, years) => ({ followed: followedOf(one, yearOf(years, one, 1)) }),
  "year-before": (one, years) => ({
    findings: check(one.reading, yearOf(years, one, -1)?.reading ?? null).map((found) => ({
      ...found,
      dismissal: null,
    })),
  }),
};

const yearOf = (years: readonly Read[], { report }: Read, step: 1 | -1): Read | null =>
  years.find((other) => report.planYear !== null && other.report.planYear === report.planYear + step) ?? null;

/** A report that says nothing: what is followed into it is what was promised. */
const silence: Omit<Reading, "report"> = {
  text: "",
  repairs: [],
  notes: [],
  outline: [],
  statements: [],
  quantities: [],
};

function followedOf({ reading }: Read, later: Read | null): readonly Followed[] {
  const { promises } = follow(reading, later?.reading ?? { ...silence, report: reading.report });
  return promises.map(({ promise, measurable, verdict, outcomes, comparison, confidence, reason }) => ({
    promise,
    measurable,
    ...(later === null
      ? { verdict: null, machine: null, outcomes: [], comparison: null, confidence: null, reason: null }
      : { verdict, machine: verdict, outcomes, comparison, confidence, reason }),
    later: later?.report ?? null,
    judgement: null,
  }));
}

async function* readAll(files: readonly string[], leftOut: LeftOut[]): AsyncGenerator<Read> {
  const seen = new Map<string, string>();
  for (const [at, file] of files.entries()) {
    tell(`${at + 1}/${files.length} ${file}`);
    const read = await readOne(file, leftOut);
    if (read === null) continue;
    const first = seen.get(read.report.id);
    if (first !== undefined) leaveOut(leftOut, file, `与“${first}”是同一份报告 · the same report as ${first}`);
    else {
      seen.set(read.report.id, file);
      yield read;
    }
  }
}

async function readOne(file: string, leftOut: LeftOut[]): Promise<Read | null> {
  try {
    const taken = await takeFile(file);
    tellNotes(taken);
    const document = readDocument(taken);
    return { report: fromFile(document), reading: document };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    tellError(error);
    process.exitCode = 1;
    leftOut.push({ file, reason: error.detail });
    return null;
  }
}

function leaveOut(leftOut: LeftOut[], file: string, reason: string): void {
  tell(`未计入 ${file}：${reason}`);
  leftOut.push({ file, reason });
}
