// The governments whose reports are held: a name that a person types is one of them if only one is called so.

import type { Government } from "../reading/index.ts";
import type { Writing } from "./database.ts";

/** The government held under a name or a code; null if there is none, or several. */
export async function heldGovernment(
  trx: Writing,
  by: { readonly name: string } | { readonly code: string },
): Promise<Government | null> {
  const rows = await trx
    .selectFrom("report")
    .select(["government", "code", "tier", "parents"])
    .distinct()
    .where("joined_into", "is", null)
    .where("removed_at", "is", null)
    .where("government", "is not", null)
    .where((is) => ("name" in by ? is("government", "=", by.name) : is("code", "=", by.code)))
    .execute();
  const different = new Set(rows.map(({ code, parents }) => code ?? parents.join("/")));
  const [first] = rows;
  if (first === undefined || different.size > 1) return null;
  return { name: first.government as string, code: first.code, tier: first.tier, parents: first.parents };
}
