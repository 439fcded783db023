// A flag that a living process holds up in a folder: a listening local socket. The kernel answers for it, so it cannot outlive its
// process and does not depend on a pid, a clock or a timer. What a flag means is the matter of lock.ts.

import { createHash, randomBytes } from "node:crypto";
import { mkdir, readdir, realpath, rename, rm, symlink, unlink } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** What a process says to whoever asks at its flag. */
export interface Answer {
  readonly pid: number;
  /** The address it serves at; null where it serves none, or did not say in time. */
  readonly url: string | null;
  /** What lets whoever may read the folder in at that address; absent where nothing is served. */
  readonly key?: string;
  /** False while it is only trying to take the folder. */
  readonly holding: boolean;
}

/** A flag held up by this process. */
export interface Flag {
  readonly name: string;
  lower(): Promise<void>;
}

const WINDOWS = process.platform === "win32";
/** An address of a socket holds 104 bytes on the smallest system; a longer one is cut off in silence. */
const LONGEST_PATH = 100;

/**
 * Holds up a flag; null where the folder has room for one only and it is taken (Windows).
 *
 * @throws the system's error where the folder cannot be written to or its file system knows no sockets
 */
export async function raiseFlag(folder: string, answer: () => Answer): Promise<Flag | null> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const server = createServer((asker) => {
    asker.on("error", () => {});
    asker.end(JSON.stringify(answer()));
  });
  const name = WINDOWS ? "pipe" : `${process.pid}-${randomBytes(8).toString("hex")}`;
  // A flag is seen only once it answers: it listens under a hidden name and is then renamed.
  if (!(await reach(folder, `.${name}`, (path) => listen(server, path)))) return null;
  server.unref();
  const lower = async () => {
    if (!WINDOWS) await rm(join(folder, name), { force: true });
    await new Promise<void>((done) => server.close(() => done()));
  };
  if (!WINDOWS)
    await rename(join(folder, `.${name}`), join(folder, name)).catch((error) =>
      lower().then(() => Promise.reject(error)),
    );
  return { name, lower };
}

/**
 * Asks at every flag of the folder but one's own. Those of dead processes are taken down; a name is never used twice, so that
 * none comes back.
 *
 * @param patience how many milliseconds a process has for its answer; that it is there is known without one
 */
export async function askFlags(folder: string, own: string | null, patience: number): Promise<Answer[]> {
  const names = WINDOWS ? ["pipe"] : await readdir(folder).catch(() => []);
  const answers: Answer[] = [];
  for (const name of names.filter((name) => name !== own && !name.startsWith("."))) {
    const answer = await reach(folder, name, (path) => ask(path, Number.parseInt(name, 10) || 0, patience));
    if (answer !== null) answers.push(answer);
    else if (!WINDOWS) await unlink(join(folder, name)).catch(() => {});
  }
  return answers;
}

/** False where somebody listens there already. */
const listen = (server: Server, path: string): Promise<boolean> =>
  new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? done(false) : fail(error)));
    server.listen({ path, exclusive: true }, () => done(true));
  });

/** Asks at one flag; null if nobody is there. A process that is there but does not answer in time is taken to hold the folder. */
function ask(path: string, pid: number, patience: number): Promise<Answer | null> {
  return new Promise((done, fail) => {
    let said = "";
    const asker = connect(path);
    asker.setTimeout(patience, () => asker.destroy());
    asker.setEncoding("utf8").on("data", (part) => {
      said += part;
    });
    asker.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ECONNREFUSED" || error.code === "ENOENT") done(null);
      else if (error.code === "EACCES" || error.code === "EPERM") fail(error);
    });
    asker.on("close", () => done(parsed(said) ?? { pid, url: null, holding: true }));
  });
}

function parsed(said: string): Answer | null {
  try {
    return JSON.parse(said) as Answer;
  } catch {
    return null;
  }
}

/** Gives the address of a flag; where its path is too long for a socket, by a short way that exists only meanwhile. */
async function reach<T>(folder: string, name: string, go: (path: string) => Promise<T>): Promise<T> {
  if (WINDOWS) return go(pipeOf(await realpath(folder).catch(() => resolve(folder))));
  const path = join(folder, name);
  if (Buffer.byteLength(path) <= LONGEST_PATH) return go(path);
  const way = join(tmpdir(), `dx-${randomBytes(6).toString("hex")}`);
  await symlink(resolve(folder), way);
  try {
    return await go(join(way, name));
  } finally {
    await unlink(way);
  }
}

/** Windows knows no sockets in folders; its pipes have names of their own, and end with their process. */
const pipeOf = (folder: string): string =>
  `\\\\.\\pipe\\duixian-${createHash("sha256").update(folder.toLowerCase()).digest("hex").slice(0, 32)}`;
