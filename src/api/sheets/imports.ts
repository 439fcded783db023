// An office's own ledger on its way into a register: taken in, mapped, matched to the sentences of a report, looked over, entered as a
// whole, and taken back as a whole while nothing else has happened.

import { tablesIn } from "../../intake/index.ts";
import {
  type Actor,
  type DoneImport,
  type LedgerApplied,
  type LedgerDecided,
  type LedgerImport,
  type LedgerRows,
  type LedgerSettings,
  Problem,
} from "../../wire/index.ts";
import { entered } from "./import-entered.ts";
import type { ImportHands } from "./import-hands.ts";
import { begun, decided, settled } from "./import-settled.ts";
import { Keeping } from "./kept.ts";
import { chosenOf, type Ledger, type ReckonedRow, reckoned } from "./ledger.ts";
import { importShown, rowShown } from "./ledger-shown.ts";
import { namesOfUnits } from "./units.ts";

/** Which rows: all, those with troubles, those nobody decided on, those with a sentence, those left out. */
export interface RowsAsked {
  readonly show: "all" | "troubled" | "open" | "chosen" | "omitted";
  readonly offset: number;
  readonly limit: number;
}

/** Imports over a service. */
export class Imports {
  private readonly hands: ImportHands;
  private readonly keeping = new Keeping<Ledger>();

  constructor(hands: ImportHands) {
    this.hands = hands;
  }

  async begin(
    actor: Actor,
    register: string,
    file: { readonly fileName: string; readonly bytes: Uint8Array },
  ): Promise<LedgerImport> {
    this.hands.office.configuration(register);
    const ledger = await begun(this.hands, register, file.fileName, await tablesIn(file));
    return this.show(actor, this.keeping.keep(actor, ledger));
  }

  async show(actor: Actor, id: string): Promise<LedgerImport> {
    const ledger = this.keeping.of(actor, id);
    const { store, office } = this.hands;
    const [reports, units] = [await store.reports(), await store.units()];
    return importShown(
      id,
      ledger,
      this.rowsIn(ledger),
      office.configuration(ledger.register),
      reports,
      namesOfUnits(units),
    );
  }

  async settle(actor: Actor, id: string, settings: LedgerSettings): Promise<LedgerImport> {
    await settled(this.hands, this.keeping.of(actor, id), settings);
    return this.show(actor, id);
  }

  async choose(actor: Actor, id: string, choices: LedgerDecided): Promise<LedgerImport> {
    const ledger = this.keeping.of(actor, id);
    decided(ledger, this.rowsIn(ledger), choices);
    return this.show(actor, id);
  }

  async rows(actor: Actor, id: string, { show, offset, limit }: RowsAsked): Promise<LedgerRows> {
    const ledger = this.keeping.of(actor, id);
    const names = namesOfUnits(await this.hands.store.units());
    const configuration = this.hands.office.configuration(ledger.register);
    const fitting = this.rowsIn(ledger).filter((row) => shows[show](ledger, row));
    const some = fitting.slice(offset, offset + limit);
    return { found: fitting.length, rows: some.map((row) => rowShown(ledger, row, configuration, names)) };
  }

  async apply(actor: Actor, id: string): Promise<LedgerApplied> {
    const ledger = this.keeping.of(actor, id);
    const done = await entered(this.hands, actor, ledger, this.rowsIn(ledger));
    this.keeping.forget(id);
    return done;
  }

  /** Throws away what is being looked over, or takes back what was entered; how many matters went out of sight. */
  async end(actor: Actor, id: string, why: string): Promise<number> {
    if (this.keeping.has(actor, id)) {
      this.keeping.forget(id);
      return 0;
    }
    if (why.trim() === "") throw noReason();
    return this.hands.office.takeBack(actor, id, why.trim());
  }

  /** What was imported into a register, the newest first. */
  async done(register: string): Promise<readonly DoneImport[]> {
    const entries = await this.hands.store.log({ subject: "import" });
    const back = new Map(entries.flatMap((one) => (one.kind === "taken-back" ? [[one.subjectId, one] as const] : [])));
    return entries
      .filter(({ kind, body }) => kind === "imported" && body.register === register)
      .map(({ subjectId: id, at, who, body }) => {
        const undone = back.get(id);
        return {
          ...{ id, at, who, fileName: String(body.fileName ?? ""), linked: Number(body.linked ?? 0) },
          matters: (body.matters as unknown[]).length,
          takenBack:
            undone === undefined ? null : { at: undone.at, who: undone.who, why: String(undone.body.why ?? "") },
        };
      })
      .toReversed();
  }

  private rowsIn(ledger: Ledger): readonly ReckonedRow[] {
    const { office } = this.hands;
    return reckoned(ledger, office.configuration(ledger.register), office.calendar, office.today());
  }
}

const shows: Readonly<Record<RowsAsked["show"], (ledger: Ledger, row: ReckonedRow) => boolean>> = {
  all: () => true,
  troubled: ({ omitted }, { key, troubles }) => troubles.length > 0 && !omitted.has(key),
  open: ({ sentences, omitted }, { key }) => !sentences.has(key) && !omitted.has(key),
  chosen: (ledger, row) => chosenOf(ledger, row) !== null,
  omitted: ({ omitted }, { key }) => omitted.has(key),
};

const noReason = (): Problem =>
  new Problem("bad-request", "撤回导入要写一句原因。", "Say why the import is taken back.");
