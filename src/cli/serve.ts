// `duixian serve`: opens the store, brings its readings up to date, serves the API and the page until it is told to stop.

import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listen, reread, rulebook, service } from "../api/index.ts";
import { plantYear } from "../examples/index.ts";
import { version } from "../intake/index.ts";
import { openNotices } from "../notices/index.ts";
import { openOffice } from "../office/index.ts";
import { openStore, placeFromEnvironment, type Store } from "../store/index.ts";
import { showExamples } from "./examples.ts";
import { print, tell } from "./output.ts";

/** What the command line may say. */
export interface ServeOptions {
  /** Address to listen on; 127.0.0.1 where none is named. */
  readonly host?: string;
  /** The first port tried, 8787 where none is named; 0 takes any. */
  readonly port?: number;
  /** The data folder, instead of that of the environment. */
  readonly data?: string;
  /** Names it may be called by, beside those of the loopback. */
  readonly allowHost?: readonly string[];
  /** Puts the examples into a store that never held anything. */
  readonly examples?: boolean;
}

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);
const PORT = 8787;

/** Where the package lies, seen from src/cli as from dist/cli. */
const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Serves until SIGINT or SIGTERM; what is under way is finished before the store is closed.
 *
 * @throws Problem `busy` where another process has the data folder; where no port is to be had
 */
export async function serve(options: ServeOptions): Promise<void> {
  const environment = placeFromEnvironment(process.env);
  const place = options.data === undefined ? environment : { data: options.data };
  const store = await openStore(place, rulebook);
  try {
    await bringUpToDate(store);
    const begun = options.examples === true && (await showExamples(store, place, join(PACKAGE, "examples", "reports")));
    await serveOver(store, options, begun);
  } finally {
    await store.close();
  }
}

async function serveOver(
  store: Store,
  { host = "127.0.0.1", port = PORT, allowHost = [] }: ServeOptions,
  withYear: boolean,
): Promise<void> {
  const { duixian, rules } = version();
  const office = await openOffice(store);
  if (withYear) await plantYear(store, office);
  const operatorKey = randomBytes(32).toString("base64url");
  const app = service({
    store,
    operatorKey,
    office,
    about: { version: duixian, rules, store: store.adapter },
    page: builtPage(),
    allowedHosts: allowHost,
  });
  await office.keepWarm();
  const notices = await openNotices(store, office);
  const listening = await listen(app.fetch, { host, port });
  const stopped = toldToStop();
  store.announce(listening.url, operatorKey);
  if (port !== 0 && listening.port !== port) {
    tell(`端口 ${port} 已被占用，改用 ${listening.port} · port ${port} is taken, using ${listening.port}`);
  }
  if (!LOOPBACK.has(host)) tell(openToOthers(host, await store.guarded()));
  notices.start();
  await print(`duixian 已在 ${listening.url} 运行 · serving\n`);
  await stopped;
  tell("正在停止：等进行中的操作完成 · stopping once what is under way is done");
  await notices.close();
  office.close();
  await listening.close();
}

async function bringUpToDate(store: Store): Promise<void> {
  let begun = 0;
  const done = await store.rereadAll(version().rules, (delivered, document, years) => {
    begun += 1;
    if (begun === 1 && !process.stderr.isTTY) tell("规则已更新，正在重读 · rules have changed, reading again");
    progress(`规则已更新，正在重读第 ${begun} 份报告 · rules have changed, reading report ${begun} again`);
    return reread(delivered, document, years);
  });
  if (begun > 0) progress(`已按新规则重读 ${done} 份 · ${done} read again by the new rules\n`);
}

/** One line that is written over where somebody looks on, and left out where the output goes to a file. */
function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${line}`);
  else if (line.endsWith("\n")) process.stderr.write(line);
}

function builtPage(): string | null {
  const folder = join(PACKAGE, "dist", "web");
  if (existsSync(join(folder, "index.html"))) return folder;
  tell(
    "页面还没有构建，只提供接口；请运行 npm run build · the page is not built, serving the API alone: npm run build",
  );
  return null;
}

/** Who may do what where others can reach it. */
const openToOthers = (host: string, guarded: boolean): string =>
  guarded
    ? `在 ${host} 上监听：登录的人按角色办理，没有登录的人只能看公开内容 · ` +
      `warning: listening on ${host}; whoever signs in may do what their role may, others read what is public`
    : `注意：在 ${host} 上监听，还没有人设过密码。坐在这台机器前的人可以做任何事，从别处连来的人只能看公开内容；` +
      `先用 duixian people add 姓名 登录名 --role administrator 建管理员 · ` +
      `warning: listening on ${host}, and nobody has a password yet; whoever sits at this machine may do everything, ` +
      `others read what is public. Make an administrator first: duixian people add NAME USERNAME --role administrator`;

/** Resolves on the first request to stop. A second one ends the process at once. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    let told = false;
    const stop = () => {
      if (told) process.exit(1);
      told = true;
      resolve();
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
  });
}
