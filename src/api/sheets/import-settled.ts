// A ledger when it comes in, and what people say of it: its columns, its year, its report, its rows.

import type { Configuration } from "../../registers/index.ts";
import type { Grid } from "../../sheets/index.ts";
import { type LedgerDecided, type LedgerSettings, Problem } from "../../wire/index.ts";
import type { ImportHands } from "./import-hands.ts";
import { type Ledger, type LedgerPart, partsOf, placed, type ReckonedRow } from "./ledger.ts";

const remembered =
  ({ store }: ImportHands, register: string) =>
  (shape: string) =>
    store.mappingOf(register, shape);

/** A ledger as it comes in, its columns proposed and its report found where its year names one. */
export async function begun(
  hands: ImportHands,
  register: string,
  fileName: string,
  grids: readonly Grid[],
): Promise<Ledger> {
  const configuration = hands.office.configuration(register);
  const parts = await partsOf(grids, configuration, remembered(hands, register));
  const ledger: Ledger = {
    ...{ register, fileName, parts, on: hands.office.today(), handOut: false, constants: defaultsFor(register) },
    ...{ year: configuration.progress === null ? null : yearIn(fileName, parts, hands.office.today()) },
    ...{ report: null, passages: new Map(), rows: null, passed: [] },
    ...{ sentences: new Map(), omitted: new Set<string>(), units: new Map() },
  };
  if (ledger.year !== null && bornOfReports(configuration)) {
    const report = (await hands.store.reports()).find(({ planYear }) => planYear === ledger.year);
    await matchTo(hands, ledger, report?.id ?? null);
  }
  return ledger;
}

/** Matters that reports promise. */
const bornOfReports = ({ code }: Configuration): boolean =>
  ["yearly-tasks", "livelihood", "key-projects"].includes(code);

/** The year that the name of the file or the title of a sheet says; else this one. */
function yearIn(fileName: string, parts: readonly LedgerPart[], today: string): number {
  const titles = parts.flatMap(({ grid, head }) => [
    grid.name,
    ...grid.rows
      .slice(0, head?.from ?? 0)
      .flat()
      .map(String),
  ]);
  return Number(/20\d\d/.exec([fileName, ...titles].join(" "))?.[0] ?? today.slice(0, 4));
}

/** What a hotline's sheet never says of itself. */
const defaultsFor = (register: string): Readonly<Record<string, string>> =>
  register === "requests" ? { "field:channel": "12345热线", "field:urgency": "一般" } : {};

/** Rows are matched to the promises of a report. What was decided of another report does not hold any more. */
async function matchTo({ store }: ImportHands, ledger: Ledger, id: string | null): Promise<void> {
  const held = id === null ? null : await store.report(id);
  ledger.report = held?.summary.id ?? null;
  ledger.sentences.clear();
  const promised = new Set(held === null ? [] : await store.promisesOf(held.summary.id));
  const wanted = (held?.statements ?? []).filter(
    ({ id: one, kind, status }) =>
      promised.has(one) ||
      kind === "livelihood" ||
      kind === "commitment" ||
      (["project", "measure"].includes(kind) && status === "target"),
  );
  ledger.passages = new Map(wanted.map(({ id: one, quote, start, end }) => [one, { id: one, quote, start, end }]));
}

/** Takes what people say of how a ledger is read. */
export async function settled(hands: ImportHands, ledger: Ledger, settings: LedgerSettings): Promise<void> {
  for (const sheet of settings.sheets ?? []) await settledPart(hands, ledger, sheet);
  const { year, on, handOut, constants, report } = settings;
  if (year !== undefined) ledger.year = year;
  if (on !== undefined) ledger.on = on;
  if (handOut !== undefined) ledger.handOut = handOut;
  if (constants !== undefined) ledger.constants = constants;
  if (report !== undefined && report !== ledger.report) await matchTo(hands, ledger, report);
  ledger.rows = null;
}

/** Headings at another place have their columns proposed anew. */
async function settledPart(
  hands: ImportHands,
  ledger: Ledger,
  { index, use, head, columns }: NonNullable<LedgerSettings["sheets"]>[number],
): Promise<void> {
  const part = ledger.parts[index];
  if (part === undefined) throw noSheet(index);
  const wanted = head === null ? null : { from: head.from - 1, to: Math.max(head.from, head.to) - 1 };
  const moved = wanted?.from !== part.head?.from || wanted?.to !== part.head?.to;
  if (moved)
    Object.assign(
      part,
      await placed(part, wanted, hands.office.configuration(ledger.register), remembered(hands, ledger.register)),
    );
  else part.mapping = part.headings.map((_, at) => columns[at] ?? null);
  part.use = use;
}

/** Takes what people decide of rows and units. */
export function decided(ledger: Ledger, rows: readonly ReckonedRow[], choices: LedgerDecided): void {
  for (const { key, statement, omit } of choices.rows) {
    if (statement !== undefined) ledger.sentences.set(key, statement);
    if (omit === true) ledger.omitted.add(key);
    if (omit === false) ledger.omitted.delete(key);
  }
  for (const { key, candidates, troubles } of rows) {
    const [best] = candidates;
    if (choices.acceptSure && best?.sure === "sure" && !ledger.sentences.has(key))
      ledger.sentences.set(key, best.statement);
    if (choices.omitTroubled && troubles.length > 0) ledger.omitted.add(key);
  }
  for (const [name, choice] of Object.entries(choices.units)) ledger.units.set(name, choice);
}

const noSheet = (index: number): Problem =>
  new Problem("bad-request", `文件里没有第 ${index + 1} 张表。`, `The file has no sheet ${index + 1}.`);
