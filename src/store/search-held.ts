// The reports that search and comparison go over: those of which somebody knows whose they are and of which year.

import type { HeldYear } from "../wire/index.ts";
import type { Database } from "./database.ts";

/** All of them, with the length of the text that is current. */
export async function heldYears(db: Database): Promise<readonly (HeldYear & { readonly characters: number })[]> {
  const rows = await db
    .selectFrom("report")
    .select(["id", "government", "code", "tier", "parents", "plan_year", "title", "counts"])
    .where("joined_into", "is", null)
    .where("removed_at", "is", null)
    .where("government", "is not", null)
    .where("plan_year", "is not", null)
    .execute();
  return rows.map(({ id, government, code, tier, parents, plan_year, title, counts }) => ({
    ...{ report: id, title, year: plan_year as number, characters: counts.characters },
    ...{ place: government as string, code, tier, parents },
  }));
}
