// `duixian add`: keeps files and folders of reports, itself or by way of the server that holds the data folder.

import { basename } from "node:path";
import { keep, rulebook, type Said } from "../api/index.ts";
import { loadFile } from "../intake/index.ts";
import { holderOf, openStore, placeFromEnvironment, type StorePlace } from "../store/index.ts";
import { type AddOutcome, Problem } from "../wire/index.ts";
import { handOver } from "./hand-over.ts";
import { listed } from "./listed.ts";
import { outcomeTable, verdictOf } from "./outcomes.ts";
import { print, tell } from "./output.ts";

/** What the command line may say. */
export interface AddOptions {
  readonly url?: string;
  readonly publisher?: string;
  readonly retrieved?: string;
  /** The data folder, instead of that of the environment. */
  readonly data?: string;
}

/** Keeps one file. @throws Problem where it is refused */
type Keeper = (file: { readonly fileName: string; readonly bytes: Uint8Array }) => Promise<AddOutcome>;

/**
 * Keeps the files; one that is refused hinders no other. The exit status is 1 if any was.
 *
 * @throws Problem `busy` where another process has the data folder and serves nobody; `bad-request` for options that do not fit
 */
export async function add(paths: readonly string[], options: AddOptions): Promise<void> {
  const said = saidOf(options);
  const files = await listed(paths);
  if (said.url !== null && files.length > 1) throw oneAddress(files.length);
  const environment = placeFromEnvironment(process.env);
  const outcomes: AddOutcome[] = [];
  try {
    await withKeeper(options.data === undefined ? environment : { data: options.data }, said, async (keeper) => {
      for (const [at, path] of files.entries()) {
        const outcome = await oneFile(path, keeper);
        outcomes.push(outcome);
        tell(`${at + 1}/${files.length} ${path} · ${verdictOf(outcome)}`);
      }
    });
  } finally {
    if (outcomes.length > 0) await print(outcomeTable(outcomes));
  }
  if (outcomes.some(({ outcome }) => outcome === "refused")) process.exitCode = 1;
}

async function oneFile(path: string, keeper: Keeper): Promise<AddOutcome> {
  const fileName = basename(path);
  try {
    return await keeper({ fileName, bytes: await loadFile(path) });
  } catch (error) {
    // A store that is busy refuses every file: that is no matter of this one.
    if (!(error instanceof Problem) || error.code === "busy") throw error;
    const nothing = { reportId: null, deliveryId: null, government: null, planYear: null, needsFacts: false };
    return { fileName, outcome: "refused", ...nothing, problem: error.toJSON() };
  }
}

/** Does the work through the server that holds the folder, or else on the store itself, which is closed afterwards. */
async function withKeeper(place: StorePlace, said: Said, work: (keeper: Keeper) => Promise<void>): Promise<void> {
  const holder = place.databaseUrl === undefined && place.data !== undefined ? await holderOf(place.data) : null;
  if (holder !== null && holder.url !== null) {
    const { url, key } = holder;
    tell(`数据文件夹正由 ${url} 的服务使用，文件交给它 · handing the files to the server at ${url}`);
    return work((file) => handOver({ url, ...(key !== undefined && { key }) }, file, said));
  }
  const store = await openStore(place, rulebook);
  try {
    await work((file) => keep(store, file, said));
  } finally {
    await store.close();
  }
}

function saidOf({
  url = null,
  publisher = null,
  retrieved = null,
}: { [K in keyof AddOptions]: AddOptions[K] | null }): Said {
  if (url !== null && !(/^https?:\/\//i.test(url) && URL.canParse(url))) throw noAddress(url);
  return { url, publisher, retrieved, example: false };
}

const noAddress = (url: string) =>
  new Problem(
    "bad-request",
    `--url 后面的“${url}”不是网址；请写完整的 http:// 或 https:// 网址。`,
    `“${url}” after --url is no web address; write it whole, with http:// or https://.`,
  );

const oneAddress = (files: number) =>
  new Problem(
    "bad-request",
    `--url 是一个文件的来源网址，这里有 ${files} 个文件；请逐个添加，或去掉 --url。`,
    `--url says where one file came from, but there are ${files}; add them one by one, or leave --url out.`,
  );
