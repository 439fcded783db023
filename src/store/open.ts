// Opens the store where it is said to be: a data folder, or a database on a server.

import { birthStore } from "./births.ts";
import { correct, takeBack } from "./correcting.ts";
import { endWriting, type Opened } from "./database.ts";
import { choose, keep, original } from "./deliveries.ts";
import { bringUpToDate, followAll } from "./following-keeping.ts";
import type { Rulebook } from "./following-rulebook.ts";
import { followingStore } from "./following-store.ts";
import { remove, undo } from "./history.ts";
import { logStore } from "./log-port.ts";
import { noticeStore } from "./notices-port.ts";
import { peopleStore } from "./people-store.ts";
import { openEmbedded } from "./pglite.ts";
import type { Store } from "./port.ts";
import { report, reports } from "./reports.ts";
import { rereadAll } from "./rereading.ts";
import { across } from "./search-port.ts";
import { openServer } from "./server.ts";
import { sheetStore } from "./sheets.ts";
import { storable } from "./storable.ts";

/** Where a store is. With `databaseUrl` it is there and `data` is not used. */
export interface StorePlace {
  /** The data folder. */
  readonly data?: string | undefined;
  /** `postgres://user:password@host:port/database` */
  readonly databaseUrl?: string | undefined;
}

/** The data folder where none is named. */
export const DEFAULT_DATA = "./.duixian";

/** The place that the environment names: `DATABASE_URL`, else `DUIXIAN_DATA`, else the default folder. */
export const placeFromEnvironment = (env: NodeJS.ProcessEnv): StorePlace => ({
  data: env.DUIXIAN_DATA || DEFAULT_DATA,
  databaseUrl: env.DATABASE_URL || undefined,
});

/**
 * Opens the store, making it if need be and bringing its tables up to date.
 *
 * @param rulebook follows promises and checks reports; without it what has changed is only marked, for the next who brings one
 * @throws Problem `busy` if another process has the folder or the server does not answer, `conflict` if the data is of a newer
 *   program or the server unfit, `damaged` if the folder's database does not open
 */
export async function openStore(
  { data = DEFAULT_DATA, databaseUrl }: StorePlace,
  rulebook: Rulebook | null = null,
): Promise<Store> {
  if (databaseUrl !== undefined) return storeOf("postgresql", await openServer(databaseUrl), () => {}, rulebook);
  const embedded = await openEmbedded(data);
  return storeOf("pglite", embedded, embedded.lock.announce, rulebook);
}

/** The port over an open database. Ids come from outside; what no database can hold finds nothing in it. */
export function storeOf(
  adapter: Store["adapter"],
  { db, close }: Opened,
  announce: Store["announce"],
  rulebook: Rulebook | null = null,
): Store {
  let closed: Promise<void> | undefined;
  endWriting(db, rulebook === null ? null : (trx) => bringUpToDate(trx, rulebook));
  return {
    adapter,
    ...across(db),
    ...followingStore(db),
    ...peopleStore(db),
    ...logStore(db),
    ...birthStore(db),
    ...sheetStore(db),
    ...noticeStore(db),
    reports: () => reports(db),
    report: (id) => report(db, storable(id)),
    original: (deliveryId) => original(db, storable(deliveryId)),
    keep: (delivery, by) => keep(db, delivery, by),
    choose: (reportId, deliveryId, by) => choose(db, storable(reportId), deliveryId, by),
    correct: (reportId, input, deliveryId, by) => correct(db, storable(reportId), input, deliveryId, by),
    takeBack: (reportId, correctionId, by) => takeBack(db, storable(reportId), storable(correctionId), by),
    remove: (reportId, by) => remove(db, storable(reportId), by),
    undo: (undoId, by) => undo(db, storable(undoId), by),
    async rereadAll(rules, reread) {
      const done = await rereadAll(db, rules, reread);
      if (rulebook !== null) await followAll(db, rulebook);
      return done;
    },
    announce,
    close() {
      closed ??= close();
      return closed;
    },
  };
}
