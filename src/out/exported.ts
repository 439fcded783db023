// A report ready to be written out, whether it came from a file or from the store: whose it is, its text with what was read in it,
// the file it was read from, and where its places are found again.

import { basename } from "node:path";
import type { Placed, Quantity, Repair, Section, Statement, Tier } from "../reading/index.ts";
import {
  addressOf,
  citation,
  type HeldReport,
  placeQuery,
  type ReadingDocument,
  type ShownStatement,
} from "../wire/index.ts";

/** A statement, and whether a person added or mended it. */
export type WrittenStatement = Statement & { readonly corrected: "add" | "mend" | null };

/** The file whose characters `source` counts. */
export interface ReadFrom {
  readonly file: string | null;
  readonly sha256: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly retrieved: string | null;
}

export interface Exported {
  /** That of the store; for a file the one the store would like: `220521-2022`. */
  readonly id: string;
  readonly government: string | null;
  readonly code: string | null;
  readonly tier: Tier | null;
  readonly parents: readonly string[];
  readonly planYear: number | null;
  readonly reviewYear: number | null;
  readonly title: string | null;
  /** The restored text. */
  readonly text: string;
  readonly outline: readonly Section[];
  /** As shown: what somebody struck is left out. */
  readonly statements: readonly WrittenStatement[];
  readonly quantities: readonly Quantity[];
  readonly repairs: readonly Repair[];
  readonly readFrom: ReadFrom;
  readonly version: { readonly duixian: string; readonly rules: string };
  /** An entry for a list of references. */
  readonly citation: string;
  /** Where a place, and the statement at it, is found again. */
  readonly link: (at: Placed, statement: string | null) => string;
}

/** A file that was read. Its places are found by its hash: no server knows it. */
export function fromFile(document: ReadingDocument): Exported {
  const { report, source, version, statements } = document;
  const { government } = report;
  const cited = { government: government?.name ?? "", planYear: report.planYear ?? 0 };
  return {
    id: idOf(document),
    government: government?.name ?? null,
    code: government?.code ?? null,
    tier: government?.tier ?? null,
    parents: government?.parents ?? [],
    planYear: report.planYear,
    reviewYear: report.reviewYear,
    title: report.title,
    text: document.text,
    outline: document.outline,
    statements: statements.map((statement) => ({ ...statement, corrected: null })),
    quantities: document.quantities,
    repairs: document.repairs,
    readFrom: { file: basename(source.file), sha256: source.sha256, url: null, publisher: null, retrieved: null },
    version,
    citation: citation({ summary: cited, facts: report as HeldReport["facts"] }, null),
    link: (at, statement) => `duixian:${source.sha256}${placeQuery(at, statement)}`,
  };
}

/**
 * A report that is held.
 *
 * @param base the address of the service, `http://127.0.0.1:8787`; empty where none is known
 */
export function fromHeld(held: HeldReport, base: string): Exported {
  const { summary, facts, version } = held;
  const delivery = held.deliveries.find(({ current }) => current) ?? null;
  const { fileName = null, sha256 = null, url = null, publisher = null, retrieved = null } = delivery ?? {};
  return {
    id: summary.id,
    government: summary.government === "" ? null : summary.government,
    code: summary.code,
    tier: summary.tier,
    parents: summary.parents,
    planYear: summary.planYear === 0 ? null : summary.planYear,
    reviewYear: summary.reviewYear,
    title: facts.title,
    text: held.text,
    outline: held.outline as readonly Section[],
    statements: held.statements.filter(({ correction }) => correction?.kind !== "strike").map(written),
    quantities: held.quantities as unknown as readonly Quantity[],
    repairs: held.repairs as unknown as readonly Repair[],
    readFrom: { file: fileName, sha256, url, publisher, retrieved },
    version,
    citation: citation(held, delivery),
    link: (at, statement) => `${base}${addressOf(summary.id, at, statement)}`,
  };
}

function written({ correction, ...statement }: ShownStatement): WrittenStatement {
  const corrected = correction === null || correction.kind === "strike" ? null : correction.kind;
  return { ...(statement as unknown as Statement), corrected };
}

/** The deepest section that holds a place; null where none does. */
export function sectionAt({ outline }: Pick<Exported, "outline">, at: number): Section | null {
  let found: Section | null = null;
  let list: readonly Section[] = outline;
  for (;;) {
    const next = list.find(({ start, end }) => start <= at && at < end);
    if (next === undefined) return found;
    found = next;
    list = next.children;
  }
}

/** The code and the year, else the name and the year, else the hash of the file. */
function idOf({ report: { government, planYear }, source }: ReadingDocument): string {
  if (government === null || planYear === null) return source.sha256.slice(0, 12);
  return `${government.code ?? [...government.parents, government.name].join("")}-${planYear}`;
}
