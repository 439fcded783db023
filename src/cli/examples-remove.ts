// `duixian examples remove`: takes the example year out of sight, once an office begins its own work.

import { removeYear } from "../examples/index.ts";
import { openOffice } from "../office/index.ts";
import { openStore, placeFromEnvironment } from "../store/index.ts";
import type { Actor } from "../wire/index.ts";
import { print } from "./output.ts";

/** What the command line may say. */
export interface RemoveExamplesOptions {
  /** The data folder, instead of that of the environment. */
  readonly data?: string;
}

/** Whoever can start the program on the data may do so. */
const operator: Actor = { person: null, name: "命令行", role: "administrator", called: [], units: [] };

/** Hides every example matter and closes the example accounts. @throws Problem `busy` where another process has the data folder */
export async function removeExamples({ data }: RemoveExamplesOptions): Promise<void> {
  const store = await openStore(data === undefined ? placeFromEnvironment(process.env) : { data });
  try {
    const office = await openOffice(store);
    const count = await removeYear(store, office, operator);
    office.close();
    await print(
      count === 0
        ? "没有示例年度的事项 · there are no matters of the example year\n"
        : `已移除示例年度：${count} 件事项不再显示，日志里仍有记录 · ${count} example matters are out of sight; the log keeps them\n`,
    );
  } finally {
    await store.close();
  }
}
