// `duixian notices run`: tells what is to be told and sends what is due, once; for those who let a timetable call it.

import { openNotices } from "../notices/index.ts";
import { openOffice } from "../office/index.ts";
import { openStore, placeFromEnvironment } from "../store/index.ts";
import { print } from "./output.ts";

/** What the command line may say. */
export interface NoticesRunOptions {
  /** As if it were that day, at the time of the digest. */
  readonly date?: string;
  readonly data?: string;
}

/** Runs once and prints what was done. @throws Problem `busy` where a service has the data folder: it does this itself */
export async function runNotices({ date, data }: NoticesRunOptions): Promise<void> {
  const store = await openStore(data === undefined ? placeFromEnvironment(process.env) : { data });
  try {
    const office = await openOffice(store);
    const notices = await openNotices(store, office);
    try {
      const { notices: told, digests, sent, troubled } = await notices.run(date);
      await print(
        `新通知 ${told} 条，汇总邮件 ${digests} 封；发出 ${sent} 封（次），没发成 ${troubled} 封（次），会再试。\n`,
      );
      await print(`${told} notices, ${digests} digests; ${sent} sent, ${troubled} not, to be tried again\n`);
    } finally {
      await notices.close();
      office.close();
    }
  } finally {
    await store.close();
  }
}
