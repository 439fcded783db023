// A report as it is shown, as one reading: what is followed and checked is what people see, corrections applied.

import type { Reading } from "../reading/index.ts";
import type { ShownStatement } from "../wire/index.ts";
import { applyCorrections } from "./corrections.ts";
import type { Writing } from "./database.ts";
import { correctionsOf, type Group, groupOf, kept, readOf, rootOf } from "./group.ts";
import { notHeld } from "./refusals.ts";

/** A report on the shelf with its current text. */
export interface Shown {
  readonly group: Group;
  /** The delivery that is current. */
  readonly deliveryId: string;
  readonly delivered: string;
  /** Its statements are those shown; struck ones are left out. */
  readonly reading: Reading;
  readonly statements: readonly ShownStatement[];
}

/** The report an id leads to. @throws Problem `not-found` */
export async function heldShown(trx: Writing, reportId: string): Promise<Shown> {
  const here = await shownOf(trx, reportId);
  if (here === null) throw notHeld("report", reportId);
  return here;
}

/** The report an id leads to; null where it is not on the shelf. */
export async function shownOf(trx: Writing, reportId: string): Promise<Shown | null> {
  const root = await rootOf(trx, reportId);
  if (root === null || root.removed_at !== null || root.current_delivery === null) return null;
  const group = await groupOf(trx, root);
  const { delivered, document } = await readOf(trx, root.current_delivery);
  const corrections = await correctionsOf(trx, group);
  const { statements } = applyCorrections(delivered, document, corrections.map(kept));
  const standing = statements.filter(({ correction }) => correction?.kind !== "strike");
  const reading = { ...document, report: root.facts, statements: standing } as Reading;
  return { group, deliveryId: root.current_delivery, delivered, reading, statements: standing };
}
