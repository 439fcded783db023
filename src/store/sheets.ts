// Column mappings of offices' own ledgers, so that nobody says twice what a column means. The last word stands.

import { type Database, writing } from "./database.ts";
import { json, storable } from "./storable.ts";

/** What was imported with headings of one shape. */
export interface RememberedMapping {
  readonly register: string;
  readonly shape: string;
  readonly headings: readonly string[];
  readonly targets: readonly (string | null)[];
}

/** The part of the port that remembers mappings. */
export interface SheetStore {
  /** The mapping that headings of this shape had last in a register; null where there was none. */
  mappingOf(register: string, shape: string): Promise<readonly (string | null)[] | null>;
  /** Remembers mappings in place of those of the same shape. */
  rememberMappings(mappings: readonly RememberedMapping[], who: string): Promise<void>;
}

/** That part over an open database. */
export const sheetStore = (db: Database): SheetStore => ({
  async mappingOf(register, shape) {
    const row = await db
      .selectFrom("column_mapping")
      .select("targets")
      .where("register", "=", storable(register))
      .where("shape", "=", storable(shape))
      .executeTakeFirst();
    return row?.targets ?? null;
  },
  rememberMappings: (mappings, who) =>
    writing(db, async (trx) => {
      for (const { register, shape, headings, targets } of mappings) {
        const row = {
          headings: json(headings.map(storable)),
          targets: json(targets),
          who: storable(who),
          at: new Date(),
        };
        await trx
          .insertInto("column_mapping")
          .values({ register: storable(register), shape: storable(shape), ...row })
          .onConflict((conflict) => conflict.columns(["register", "shape"]).doUpdateSet(row))
          .execute();
      }
    }),
});
