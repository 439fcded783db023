// A report on its way to become work: the desk with its lines, what is done to them, and entering what was decided as matters.

import type { Office } from "../office/index.ts";
import type { Configuration } from "../registers/index.ts";
import type { BirthRow, Store } from "../store/index.ts";
import type { Actor, BirthAct, BirthActDone, BirthActInput, BirthDesk, Entered, EnteringInput } from "../wire/index.ts";
import { bornOf } from "./born.ts";
import { type Decided, decisionsOf } from "./decide.ts";
import { type Chosen, draftsOf } from "./enter.ts";
import { type Line, linesOf } from "./lines.ts";
import { alreadyBorn, nothingToEnter, notYours, yearless } from "./refusals.ts";
import { isEntered, type Open, registerShown, shownAll, tableOf } from "./shown.ts";

/** Breaking reports into tasks. */
export interface Births {
  /** The desk of a report. @throws Problem `not-found`, `conflict` where nobody has said of which year it is */
  desk(actor: Actor, reportId: string): Promise<BirthDesk>;
  /** Does something to lines and keeps it. */
  act(actor: Actor, reportId: string, input: BirthActInput): Promise<BirthActDone>;
  /** Enters what was taken over as matters: register by register, each as a whole or not at all. */
  enter(actor: Actor, reportId: string, input: EnteringInput): Promise<Entered>;
}

/** Registers whose matters come from elsewhere than a report. */
const NOT_BORN = new Set(["errands-13710", "suggestions", "requests", "chiefs", "appraisal"]);

/** Breaking reports into tasks over a store and an office. */
export function birthsOf(store: Store, office: Office): Births {
  const turns = new Map<string, Promise<unknown>>();
  /** Two who enter the same report at once would enter everything twice. */
  const inTurn = <T>(report: string, act: () => Promise<T>): Promise<T> => {
    const done = (turns.get(report) ?? Promise.resolve()).then(act, act);
    turns.set(
      report,
      done.catch(() => {}),
    );
    return done;
  };
  return {
    desk: async (actor, reportId) => {
      const open = await opened(store, office, reportId);
      const may = mayDecide(office, actor);
      const registers = open.registers.map(registerShown);
      return { report: open.summary, year: open.year, registers, ...shownAll(open, open.lines), may };
    },
    act: async (actor, reportId, input) => {
      refuseOthers(office, actor);
      return acted(store, actor, await opened(store, office, reportId), input);
    },
    enter: (actor, reportId, input) => {
      refuseOthers(office, actor);
      return inTurn(reportId, () => entered(store, office, actor, reportId, input));
    },
  };
}

async function opened(store: Store, office: Office, reportId: string): Promise<Open> {
  const { summary, reading } = await store.shownReading(reportId);
  const year = reading.report.planYear;
  if (year === null) throw yearless();
  const promised = new Set(await store.promisesOf(summary.id));
  const registers = office.configurations().filter(({ code }) => !NOT_BORN.has(code));
  const lines = linesOf(reading, promised, registers, summary.id, year);
  const rows = await store.births(summary.id);
  const born = bornOf(office, summary.id, lines);
  return { summary, text: reading.text, year, registers, lines, rows, born };
}

async function acted(store: Store, actor: Actor, open: Open, { act, seen }: BirthActInput): Promise<BirthActDone> {
  let decided: readonly Decided[] = [];
  let table = tableOf(open, open.rows);
  const author = { name: actor.name, person: actor.person };
  const rows = await store.decideBirths(open.summary.id, author, (rows) => {
    table = tableOf(open, rows);
    decided = decisionsOf(table, act);
    return decided.map(({ line, decision }) => ({
      ...{ promise: line.key, quote: line.statement.quote, decision: table.standing.kept(decision) },
      entered: isEntered(table.standing.row(line)) && keepsEntered(act),
    }));
  });
  const before = decided.map(({ line }) => ({ statement: line.statement.id, decision: table.standing.decision(line) }));
  const overtook = decided.flatMap(({ line }) => overtaken(line, table.standing.row(line), seen, actor));
  const now = { ...open, rows };
  return { ...shownAll(now, touched(now, decided, before)), before, overtook };
}

/** What is decided anew is not entered, but for its owners and days, which others may put right later. */
const keepsEntered = (act: BirthAct): boolean => act.kind === "own" || act.kind === "due";

function overtaken(
  line: Line,
  row: BirthRow | null,
  seen: BirthActInput["seen"],
  actor: Actor,
): BirthActDone["overtook"] {
  const { id, quote } = line.statement;
  const version = seen[id];
  if (row === null || version === undefined || row.version === version || row.who === actor.name) return [];
  return [{ statement: id, quote, who: row.who, at: row.at }];
}

/** The lines whose look has changed: those decided on, and those merged with them before or after. */
function touched(open: Open, decided: readonly Decided[], before: BirthActDone["before"]): readonly Line[] {
  const ids = new Set(decided.map(({ line }) => line.statement.id));
  for (const decision of [...decided, ...before].map((one) => one.decision)) {
    if (decision?.kind === "task") for (const id of decision.with) ids.add(id);
    if (decision?.kind === "merged") ids.add(decision.into);
  }
  return open.lines.filter(({ statement }) => ids.has(statement.id));
}

async function entered(
  store: Store,
  office: Office,
  actor: Actor,
  reportId: string,
  { statements, again }: EnteringInput,
): Promise<Entered> {
  const open = await opened(store, office, reportId);
  const table = tableOf(open, open.rows);
  const lines =
    statements?.map(table.standing.line) ?? open.lines.filter((line) => !isEntered(table.standing.row(line)));
  const chosen = lines.flatMap((line): Chosen[] => {
    const decision = table.standing.decision(line);
    return decision?.kind === "task" ? [{ line, decision }] : [];
  });
  if (chosen.length === 0) throw nothingToEnter();
  const twice = again ? undefined : chosen.find(({ line }) => (open.born.get(line) ?? []).length > 0);
  if (twice !== undefined) throw alreadyBorn(twice.line, open.born.get(twice.line) ?? []);
  const made = new Map<Line, string[]>([...open.born].map(([line, born]) => [line, born.map(({ matter }) => matter)]));
  const done: Entered["entered"] = [];
  try {
    for (const { code, name } of inOrder(open.registers, chosen)) {
      const { drafts, of } = draftsOf(table, chosen, code, made);
      const ids = await office.create(actor, code, drafts);
      ids.forEach((id, at) => {
        for (const line of of[at] ?? []) made.set(line, [...(made.get(line) ?? []), id]);
      });
      done.push({ code, name, ids: [...ids] });
    }
  } finally {
    await markEntered(store, open, actor, chosen, new Set(done.map(({ code }) => code)));
  }
  const now = await opened(store, office, reportId);
  return { entered: done, ...shownAll(now, now.lines) };
}

/** The registers that something goes to; problems last, since they name the tasks that answer them. */
function inOrder(registers: readonly Configuration[], chosen: readonly Chosen[]): readonly Configuration[] {
  const wanted = new Set(chosen.flatMap(({ decision }) => decision.tasks.map(({ register }) => register)));
  const answering = (code: string) =>
    chosen.some(({ decision }) => decision.tasks.some((task) => task.register === code && task.answers.length > 0));
  const found = registers.filter(({ code }) => wanted.has(code));
  return found.toSorted((a, b) => Number(answering(a.code)) - Number(answering(b.code)));
}

async function markEntered(
  store: Store,
  open: Open,
  { name, person }: Actor,
  chosen: readonly Chosen[],
  done: ReadonlySet<string>,
): Promise<void> {
  const whole = chosen.filter(({ decision }) => decision.tasks.every(({ register }) => done.has(register)));
  if (whole.length === 0) return;
  await store.decideBirths(open.summary.id, { name, person }, (rows) => {
    const { standing } = tableOf(open, rows);
    return whole.map(({ line, decision }) => ({
      ...{ promise: line.key, quote: line.statement.quote, decision: standing.kept(decision), entered: true },
    }));
  });
}

/** Whoever may enter yearly tasks may decide which there are. */
const mayDecide = (office: Office, actor: Actor): boolean =>
  office.registers(actor).some(({ code }) => !NOT_BORN.has(code) && office.register(actor, code).may.create);

function refuseOthers(office: Office, actor: Actor): void {
  if (!mayDecide(office, actor)) throw notYours();
}
