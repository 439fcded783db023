// Reading anew what is held when the rules have changed, or the years somebody gave it. One delivery is one transaction; reading itself happens outside of it.

import { type Database, looking, writing } from "./database.ts";
import { writeReading } from "./deliveries.ts";
import { readOf } from "./group.ts";
import type { Reread } from "./port.ts";
import { settle } from "./settle.ts";

/** @see Store.rereadAll */
export async function rereadAll(db: Database, rules: string, reread: Reread): Promise<number> {
  const stale = await db
    .selectFrom("reading")
    .innerJoin("delivery", "delivery.id", "reading.delivery_id")
    .innerJoin("report", "report.id", "delivery.report_id")
    .select(["delivery.id", "delivery.report_id", "report.plan_year", "report.review_year", "reading.read_at"])
    .where((is) =>
      is.or([
        is("reading.rules", "<>", rules),
        is("reading.plan_year", "is distinct from", is.ref("report.plan_year")),
        is("reading.review_year", "is distinct from", is.ref("report.review_year")),
      ]),
    )
    .where("report.removed_at", "is", null)
    .orderBy("delivery.seq")
    .execute();
  let done = 0;
  for (const { id, report_id, plan_year, review_year, read_at } of stale) {
    const { delivered, document } = await looking(db, (trx) => readOf(trx, id));
    const years = {
      planYear: unless(plan_year, document.report.planYear),
      reviewYear: unless(review_year, document.report.reviewYear),
    };
    const anew = reread(delivered, document, years);
    done += await writing(db, async (trx) => {
      const now = await trx.selectFrom("reading").select("read_at").where("delivery_id", "=", id).executeTakeFirst();
      if (now?.read_at.getTime() !== read_at.getTime()) return 0; // another process was quicker
      await writeReading(trx, id, anew, years);
      await settle(trx, report_id, null);
      return 1;
    });
  }
  return done;
}

/** The year that somebody gave; null where it is the text's own. */
const unless = (shown: number | null, read: number | null): number | null => (shown === read ? null : shown);
