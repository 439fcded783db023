// One process at a time on a data folder: PGlite does not see to it, and two on one folder lose data in silence.
// A process raises a flag, then looks for others; whoever sees another one withdraws. Why so: docs/decisions/folder-lock.md.

import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Problem } from "../wire/index.ts";
import { type Answer, askFlags, raiseFlag } from "./flag.ts";

/** The folder, taken by this process until it is released or the process ends, however it ends. */
export interface FolderLock {
  /** Publishes the address at which this process serves the folder, and the key that lets in whoever may read the folder. */
  announce(url: string, key?: string): void;
  release(): Promise<void>;
}

/** The process that holds a folder. */
export interface Holder {
  readonly pid: number;
  /** Where it serves; null where it serves nothing. */
  readonly url: string | null;
  /** Lets whoever may read the folder in there. */
  readonly key?: string;
}

/** A holder at work may take a while to answer. */
const PATIENCE_MS = 3_000;
/** Two that start at one moment see each other and both withdraw; after a wait of its own each tries again. */
const TRIES = 20;

/** Takes the folder, making it if need be. @throws Problem `busy` if a living process holds it */
export async function takeFolder(folder: string): Promise<FolderLock> {
  const flags = flagsOf(folder);
  let url: string | null = null;
  let said: { readonly key?: string } = {};
  let holding = false;
  const answer = (): Answer => ({ pid: process.pid, url, holding, ...said });
  for (let tries = 1; ; tries++) {
    const flag = await usable(folder, raiseFlag(flags, answer));
    const others = await usable(folder, askFlags(flags, flag?.name ?? null, PATIENCE_MS));
    if (flag !== null && others.length === 0) {
      holding = true;
      const announce = (address: string, key?: string) => {
        url = address;
        said = key === undefined ? {} : { key };
      };
      return { announce, release: () => flag.lower() };
    }
    await flag?.lower();
    const holder = others.find((other) => other.holding) ?? (tries === TRIES ? others[0] : undefined);
    if (holder !== undefined) throw busy(folder, holder);
    await wait(10 + Math.random() * 20 * tries);
  }
}

/** The living process that holds the folder, and where it serves; null if there is none. */
export async function holderOf(folder: string): Promise<Holder | null> {
  const answers = await usable(folder, askFlags(flagsOf(folder), null, PATIENCE_MS));
  const holder = answers.find((answer) => answer.holding);
  if (holder === undefined) return null;
  const { pid, url, key } = holder;
  return { pid, url, ...(key !== undefined && { key }) };
}

const flagsOf = (folder: string): string => join(folder, "lock");

async function usable<T>(folder: string, act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Problem(
      "bad-request",
      `数据文件夹“${folder}”不能使用（${reason}）：要能写入，并且位于本机磁盘上；请换一个文件夹（DUIXIAN_DATA）或使用 PostgreSQL（DATABASE_URL）。`,
      `The data folder “${folder}” cannot be used (${reason}): it must be writable and on a local disk. Name another (DUIXIAN_DATA) or use PostgreSQL (DATABASE_URL).`,
    );
  }
}

function busy(folder: string, { pid, url }: Holder): Problem {
  const zh = url === null ? "请等它结束" : `请打开 ${url} 使用它`;
  const en = url === null ? "Wait until it ends" : `Use it at ${url}`;
  return new Problem(
    "busy",
    `数据文件夹“${folder}”正由另一个兑现进程（进程号 ${pid}）使用；${zh}，或另设 DUIXIAN_DATA。`,
    `The data folder “${folder}” is in use by another duixian process (pid ${pid}). ${en}, or set another DUIXIAN_DATA.`,
  );
}
