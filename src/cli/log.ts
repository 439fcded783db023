// `duixian log`: the chain of everything that was changed, reckoned anew or written out.

import { openStore, placeFromEnvironment, type Store } from "../store/index.ts";
import { print } from "./output.ts";

/** What the command line may say. */
export interface LogOptions {
  /** The data folder, instead of that of the environment. */
  readonly data?: string;
}

const PAGE = 2000;

/**
 * `verify` says whether every entry follows from the one before, and exits with 1 where one does not; `print` writes all entries, one
 * JSON document a line.
 *
 * @throws Problem `busy` where another process has the data folder
 */
export async function log(act: "verify" | "print", { data }: LogOptions): Promise<void> {
  const environment = placeFromEnvironment(process.env);
  const store = await openStore(data === undefined ? environment : { data });
  try {
    if (act === "print") await written(store);
    else await verified(store);
  } finally {
    await store.close();
  }
}

async function written(store: Store): Promise<void> {
  for (let after = 0; ; ) {
    const entries = await store.log({ after, limit: PAGE });
    await print(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
    if (entries.length < PAGE) return;
    after = entries.at(-1)!.seq;
  }
}

async function verified(store: Store): Promise<void> {
  const { entries, head, broken } = await store.verifyLog();
  if (broken === null) {
    return print(
      `日志完好：${entries} 条首尾相接，最后一条的指纹 ${head ?? "（还没有记录）"} · the chain of ${entries} holds\n`,
    );
  }
  process.exitCode = 1;
  await print(`日志在第 ${broken.seq} 条断开：${broken.why}前面 ${entries} 条完好 · broken at entry ${broken.seq}\n`);
}
