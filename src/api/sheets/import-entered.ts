// A ledger that is entered: every row a matter with its sentence and what has happened to it, all or none; and its columns remembered.

import type { Brought } from "../../office/index.ts";
import { shapeOf } from "../../sheets/index.ts";
import { newId } from "../../store/index.ts";
import { type Actor, type LedgerApplied, Problem } from "../../wire/index.ts";
import type { ImportHands } from "./import-hands.ts";
import { chosenOf, type Ledger, type ReckonedRow } from "./ledger.ts";
import { unknownIn } from "./ledger-shown.ts";
import { namesOfUnits, type UnitNames, withUnits } from "./units.ts";

/** Enters a ledger. @throws Problem `conflict` where a row is wrong or there is none */
export async function entered(
  hands: ImportHands,
  actor: Actor,
  ledger: Ledger,
  all: readonly ReckonedRow[],
): Promise<LedgerApplied> {
  const rows = all.filter(({ key }) => !ledger.omitted.has(key));
  const wrong = rows.filter(({ troubles }) => troubles.length > 0);
  if (wrong.length > 0) throw troubled(wrong.length, wrong[0]!.troubles[0]!);
  if (rows.length === 0) throw noRows();
  const { store, office } = hands;
  const units = await createUnits(hands, actor, ledger, rows);
  const births = birthsOf(hands, ledger, rows, namesOfUnits(await store.units()));
  const linked = births.filter(({ draft }) => draft.origins.length > 0).length;
  const id = newId("i");
  const { register, fileName, report } = ledger;
  const told = { id, body: { fileName, rows: rows.length, linked, report } };
  const born = await office.bring(actor, { register, births, amendments: [], acts: [], told });
  await remember(hands, actor, ledger);
  return { import: id, born: born.length, linked, units };
}

function birthsOf(
  { office }: ImportHands,
  ledger: Ledger,
  rows: readonly ReckonedRow[],
  names: UnitNames,
): Brought["births"] {
  const configuration = office.configuration(ledger.register);
  return rows.map((row) => {
    const { draft, on, events } = row.matter!;
    const owners = [...withUnits(configuration, draft.owners, names, ledger.units)];
    return {
      draft: { ...draft, owners, fields: { ...draft.fields }, nodes: [], related: [], origins: originsOf(ledger, row) },
      ...{
        on,
        events: events.map(({ on: day, happening, note }) => ({ on: day, happening: happening as never, note })),
      },
    };
  });
}

function originsOf(ledger: Ledger, row: ReckonedRow): Brought["births"][number]["draft"]["origins"] {
  const chosen = chosenOf(ledger, row);
  const passage = chosen === null ? undefined : ledger.passages.get(chosen.statement);
  if (passage === undefined || ledger.report === null) return [];
  const { id, start, end, quote } = passage;
  return [{ report: ledger.report, statement: id, start, end, quote }];
}

/** Units that were to be made are made first: a unit without a matter does no harm, a matter without its unit does. */
async function createUnits(
  { store, office }: ImportHands,
  actor: Actor,
  ledger: Ledger,
  rows: readonly ReckonedRow[],
): Promise<number> {
  const names = namesOfUnits(await store.units());
  const unknown = unknownIn(ledger, rows, office.configuration(ledger.register), names);
  const missing = unknown.filter(({ choice }) => choice.kind === "create");
  for (const { name } of missing) await store.addUnit(actor, { name, alsoKnown: [], parent: null });
  return missing.length;
}

async function remember({ store }: ImportHands, actor: Actor, { parts, register }: Ledger): Promise<void> {
  const used = parts.filter(({ use, head }) => use && head !== null);
  const mappings = used.map(({ headings, mapping }) => ({
    register,
    shape: shapeOf(headings),
    headings,
    targets: mapping,
  }));
  await store.rememberMappings(mappings, actor.name);
}

const noRows = (): Problem =>
  new Problem(
    "conflict",
    "没有可以导入的行；请检查标题行和“事项”对应的列。",
    "There is no row to import; look at the headings and at the column of the title.",
  );

const troubled = (rows: number, first: { readonly zh: string; readonly en: string }): Problem =>
  new Problem(
    "conflict",
    `还有 ${rows} 行有错，什么也没有写入；改好或略过这些行。第一处：${first.zh}`,
    `${rows} rows still have troubles and nothing was written; mend or leave them out. The first: ${first.en}`,
  );
